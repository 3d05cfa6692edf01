# Places that the sources of place.lex lack.
# Written by hand; scripts/build-lexicons makes the list of the rule pack from it.

# other names of countries, and those of the past
[country]
Abkhazia
America
Bermuda
Bosnia
Britain
Burma
Ceylon
Congo
Cote d'Ivoire
Crimea
Czech Republic
Czechia
Czechoslovakia
DRC
Democratic Republic of Congo
Democratic Republic of the Congo
East Germany
East Timor
Eire
England
GDR
Gibraltar
Great Britain
Greenland
Guam
Holland
Hong Kong
Ivory Coast
Kampuchea
Korea
Kosovo
Macau
Macedonia
Myanmar
Nagorno-Karabakh
North Korea
North Macedonia
North Vietnam
Northern Cyprus
Northern Ireland
Palestine
Papua New Guinea
People 's Republic of China
Persia
Prussia
Puerto Rico
Republic of Ireland
Republic of Korea
Rhodesia
Scotland
Serbia and Montenegro
Siam
Somaliland
South Korea
South Ossetia
South Vietnam
Soviet Union
Swaziland
Taiwan
Tibet
Transnistria
Turkey
Türkiye
U.A.E.
U.K.
U.S.
U.S.A.
U.S.S.R.
UAE
UK
US
USA
USSR
United States of America
Upper Volta
Vatican
Vatican City
Wales
West Germany
Western Sahara
Yugoslavia
Zaire

[state]
Aceh
Ala.
Alabama
Alaska
Alberta
Alsace
Anbar
Andalusia
Andhra Pradesh
Anhui
Ariz.
Arizona
Ark.
Arkansas
Assam
Baden-Württemberg
Bahia
Bali
Balochistan
Basque Country
Bavaria
Bihar
Borneo
Brandenburg
British Columbia
Brittany
Burgundy
CA
Calabria
Calif.
California
Cambridgeshire
Catalonia
Chechnya
Cheshire
Chiapas
Chihuahua
Colo.
Colorado
Conn.
Connecticut
Cornwall
Corsica
Cumbria
D.C.
DC
Dagestan
Del.
Delaware
Derbyshire
Devon
District of Columbia
Donetsk
Dorset
Essex
FL
Fla.
Florida
Fujian
Ga.
Galicia
Gansu
Georgia
Gloucestershire
Goa
Guangdong
Guangxi
Guerrero
Guizhou
Gujarat
Hainan
Hampshire
Haryana
Hawaii
Hebei
Heilongjiang
Helmand
Henan
Hertfordshire
Hesse
Himachal Pradesh
Hubei
Hunan
Idaho
Idlib
Ill.
Illinois
Ind.
Indiana
Ingushetia
Inner Mongolia
Iowa
Jalisco
Jammu and Kashmir
Java
Jharkhand
Jiangsu
Jiangxi
Jilin
Kan.
Kandahar
Kans.
Kansas
Karnataka
Kashmir
Kent
Kentucky
Kerala
Khyber Pakhtunkhwa
Ky.
La.
Lancashire
Liaoning
Lincolnshire
Lombardy
Lorraine
Louisiana
Lower Saxony
Luhansk
Madhya Pradesh
Maharashtra
Maine
Manitoba
Maryland
Mass.
Massachusetts
Md.
Mich.
Michigan
Michoacán
Minas Gerais
Minn.
Minnesota
Miss.
Mississippi
Missouri
Mo.
Mont.
Montana
N.C.
N.D.
N.H.
N.J.
N.M.
N.Y.
NJ
NY
Neb.
Nebraska
Nev.
Nevada
New Brunswick
New Hampshire
New Jersey
New Mexico
New South Wales
New York
Newfoundland
Newfoundland and Labrador
Nineveh
Norfolk
Normandy
North Carolina
North Dakota
North Rhine-Westphalia
Northern Territory
Northumberland
Northwest Territories
Nova Scotia
Nunavut
Oaxaca
Odisha
Ohio
Okla.
Oklahoma
Ontario
Ore.
Oregon
Oxfordshire
PA
Pa.
Papua
Pennsylvania
Piedmont
Prince Edward Island
Provence
Punjab
Quebec
Queensland
Québec
R.I.
Rajasthan
Rhineland-Palatinate
Rhode Island
S.C.
S.D.
Saarland
Sabah
Sarawak
Sardinia
Saskatchewan
Saxony
Saxony-Anhalt
Schleswig-Holstein
Shaanxi
Shandong
Shanxi
Sichuan
Sicily
Sinaloa
Sindh
Somerset
Sonora
South Australia
South Carolina
South Dakota
Suffolk
Sumatra
Surrey
Sussex
TX
Tamaulipas
Tamil Nadu
Tasmania
Tatarstan
Telangana
Tenn.
Tennessee
Tex.
Texas
Thuringia
Tuscany
Umbria
Utah
Uttar Pradesh
Va.
Veneto
Veracruz
Vermont
Victoria
Virginia
Vt.
W.Va.
Warwickshire
Wash.
Washington
Washington State
West Bengal
West Virginia
Western Australia
Wiltshire
Wis.
Wisconsin
Wyo.
Wyoming
Xinjiang
Yorkshire
Yucatán
Yukon
Yunnan
Zhejiang

[region]
Africa
Alps
Amazon
Amazonia
America
Americas
Anatolia
Andes
Anglosphere
Antarctica
Appalachia
Arabian Peninsula
Arctic
Arctic Ocean
Asia
Asia Minor
Atlantic
Atlantic Ocean
Australasia
Baja California
Balkans
Baltic Sea
Baltic States
Baltics
Bay Area
Benelux
Bengal
Biafra
Bible Belt
Black Sea
Bohemia
Broadway
Bronx
Brooklyn
Canary Islands
Capitol Hill
Caribbean
Carpathians
Caspian Sea
Caucasus
Central Africa
Central America
Central Asia
Central Europe
Channel Islands
Commonwealth
Cote d'Azur
Crimean Peninsula
D-AK
D-AL
D-AR
D-AZ
D-Ala.
D-Alabama
D-Alaska
D-Ariz.
D-Arizona
D-Ark.
D-Arkansas
D-CA
D-CO
D-CT
D-Calif.
D-California
D-Colo.
D-Colorado
D-Conn.
D-Connecticut
D-DE
D-Del.
D-Delaware
D-FL
D-Fla.
D-Florida
D-GA
D-Ga.
D-Georgia
D-HI
D-Hawaii
D-IA
D-ID
D-IL
D-IN
D-Idaho
D-Ill.
D-Illinois
D-Ind.
D-Indiana
D-Iowa
D-KS
D-KY
D-Kan.
D-Kansas
D-Kentucky
D-Ky.
D-LA
D-La.
D-Louisiana
D-MA
D-MD
D-ME
D-MI
D-MN
D-MO
D-MS
D-MT
D-Maine
D-Maryland
D-Mass.
D-Massachusetts
D-Md.
D-Mich.
D-Michigan
D-Minn.
D-Minnesota
D-Miss.
D-Mississippi
D-Missouri
D-Mo.
D-Mont.
D-Montana
D-N.C.
D-N.D.
D-N.H.
D-N.J.
D-N.M.
D-N.Y.
D-NC
D-ND
D-NE
D-NH
D-NJ
D-NM
D-NV
D-NY
D-Neb.
D-Nebraska
D-Nev.
D-Nevada
D-OH
D-OK
D-OR
D-Ohio
D-Okla.
D-Oklahoma
D-Ore.
D-Oregon
D-PA
D-Pa.
D-Pennsylvania
D-R.I.
D-RI
D-S.C.
D-S.D.
D-SC
D-SD
D-TN
D-TX
D-Tenn.
D-Tennessee
D-Tex.
D-Texas
D-UT
D-Utah
D-VA
D-VT
D-Va.
D-Vermont
D-Virginia
D-Vt.
D-W.Va.
D-WA
D-WI
D-WV
D-WY
D-Wash.
D-Washington
D-Wis.
D-Wisconsin
D-Wyo.
D-Wyoming
Darfur
Dead Sea
Deep South
Donbas
Donbass
East Africa
East Anglia
East Asia
East China Sea
East Coast
East End
Eastern Europe
English Channel
Europe
European Economic Area
Eurozone
Falkland Islands
Falklands
Far East
Flanders
Galapagos
Galilee
Gaza
Gaza Strip
Global South
Gobi
Golan Heights
Great Lakes
Great Plains
Green Zone
Ground Zero
Guantanamo
Guantanamo Bay
Guantánamo Bay
Gulf
Gulf Coast
Gulf of Mexico
Harlem
Highlands
Himalayas
Hollywood
Home Counties
Horn of Africa
I-AK
I-AL
I-AR
I-AZ
I-Ala.
I-Alabama
I-Alaska
I-Ariz.
I-Arizona
I-Ark.
I-Arkansas
I-CA
I-CO
I-CT
I-Calif.
I-California
I-Colo.
I-Colorado
I-Conn.
I-Connecticut
I-DE
I-Del.
I-Delaware
I-FL
I-Fla.
I-Florida
I-GA
I-Ga.
I-Georgia
I-HI
I-Hawaii
I-IA
I-ID
I-IL
I-IN
I-Idaho
I-Ill.
I-Illinois
I-Ind.
I-Indiana
I-Iowa
I-KS
I-KY
I-Kan.
I-Kansas
I-Kentucky
I-Ky.
I-LA
I-La.
I-Louisiana
I-MA
I-MD
I-ME
I-MI
I-MN
I-MO
I-MS
I-MT
I-Maine
I-Maryland
I-Mass.
I-Massachusetts
I-Md.
I-Mich.
I-Michigan
I-Minn.
I-Minnesota
I-Miss.
I-Mississippi
I-Missouri
I-Mo.
I-Mont.
I-Montana
I-N.C.
I-N.D.
I-N.H.
I-N.J.
I-N.M.
I-N.Y.
I-NC
I-ND
I-NE
I-NH
I-NJ
I-NM
I-NV
I-NY
I-Neb.
I-Nebraska
I-Nev.
I-Nevada
I-OH
I-OK
I-OR
I-Ohio
I-Okla.
I-Oklahoma
I-Ore.
I-Oregon
I-PA
I-Pa.
I-Pennsylvania
I-R.I.
I-RI
I-S.C.
I-S.D.
I-SC
I-SD
I-TN
I-TX
I-Tenn.
I-Tennessee
I-Tex.
I-Texas
I-UT
I-Utah
I-VA
I-VT
I-Va.
I-Vermont
I-Virginia
I-Vt.
I-W.Va.
I-WA
I-WI
I-WV
I-WY
I-Wash.
I-Washington
I-Wis.
I-Wisconsin
I-Wyo.
I-Wyoming
Iberia
Iberian Peninsula
Indian Ocean
Indochina
Iraqi Kurdistan
Irish Sea
Kalahari
Kivu
Korean Peninsula
Kurdistan
Lake District
Lapland
Latin America
Levant
Long Island
Maghreb
Main Street
Manhattan
Mediterranean
Melanesia
Mesopotamia
Micronesia
Mid-Atlantic
Middle East
Midlands
Midwest
Moravia
Near East
Negev
New England
New World
North Africa
North America
North Asia
North Sea
Northeast
Northern Europe
Northwest
Occupied Territories
Oceania
Old World
Orient
Pacific
Pacific Northwest
Pacific Ocean
Palestinian territories
Patagonia
Persian Gulf
Polynesia
Pomerania
Punjab
Pyrenees
Queens
R-AK
R-AL
R-AR
R-AZ
R-Ala.
R-Alabama
R-Alaska
R-Ariz.
R-Arizona
R-Ark.
R-Arkansas
R-CA
R-CO
R-CT
R-Calif.
R-California
R-Colo.
R-Colorado
R-Conn.
R-Connecticut
R-DE
R-Del.
R-Delaware
R-FL
R-Fla.
R-Florida
R-GA
R-Ga.
R-Georgia
R-HI
R-Hawaii
R-IA
R-ID
R-IL
R-IN
R-Idaho
R-Ill.
R-Illinois
R-Ind.
R-Indiana
R-Iowa
R-KS
R-KY
R-Kan.
R-Kansas
R-Kentucky
R-Ky.
R-LA
R-La.
R-Louisiana
R-MA
R-MD
R-ME
R-MI
R-MN
R-MO
R-MS
R-MT
R-Maine
R-Maryland
R-Mass.
R-Massachusetts
R-Md.
R-Mich.
R-Michigan
R-Minn.
R-Minnesota
R-Miss.
R-Mississippi
R-Missouri
R-Mo.
R-Mont.
R-Montana
R-N.C.
R-N.D.
R-N.H.
R-N.J.
R-N.M.
R-N.Y.
R-NC
R-ND
R-NE
R-NH
R-NJ
R-NM
R-NV
R-NY
R-Neb.
R-Nebraska
R-Nev.
R-Nevada
R-OH
R-OK
R-OR
R-Ohio
R-Okla.
R-Oklahoma
R-Ore.
R-Oregon
R-PA
R-Pa.
R-Pennsylvania
R-R.I.
R-RI
R-S.C.
R-S.D.
R-SC
R-SD
R-TN
R-TX
R-Tenn.
R-Tennessee
R-Tex.
R-Texas
R-UT
R-Utah
R-VA
R-VT
R-Va.
R-Vermont
R-Virginia
R-Vt.
R-W.Va.
R-WA
R-WI
R-WV
R-WY
R-Wash.
R-Washington
R-Wis.
R-Wisconsin
R-Wyo.
R-Wyoming
Red Sea
Red Square
Riviera
Rockies
Rocky Mountains
Rust Belt
Sahara
Sahel
Scandinavia
Schengen
Siberia
Silesia
Silicon Valley
Sinai
Sinai Peninsula
South America
South Asia
South China Sea
Southeast
Southeast Asia
Southeast Europe
Southern Africa
Southern Europe
Southwest
Staten Island
Sub-Saharan Africa
Sun Belt
Tahrir Square
Third World
Tiananmen Square
Times Square
Trafalgar Square
Transvaal
Transylvania
Ulster
Ural
Urals
Wall Street
Wallonia
West
West Africa
West Bank
West Coast
West End
West Indies
West Midlands
Western Europe
Yucatan
Yucatan Peninsula
euro zone

[city]
Aarhus
Abbottabad
Aberdeen
Abidjan
Abu Dhabi
Abuja
Acapulco
Accra
Adana
Addis Ababa
Adelaide
Aden
Ahmedabad
Akron
Albany
Albuquerque
Aleppo
Alexandria
Algiers
Allentown
Almaty
Amarillo
Amman
Amritsar
Amsterdam
Anaheim
Anchorage
Ankara
Ann Arbor
Annapolis
Antananarivo
Antwerp
Arlington
Arusha
Asheville
Ashgabat
Ashkelon
Asmara
Aspen
Astana
Asuncion
Asunción
Athens
Atlanta
Auckland
Augusta
Aurora
Austin
Bakersfield
Baku
Baltimore
Bamako
Bandung
Bangalore
Bangor
Bangui
Banja Luka
Banjul
Barcelona
Bari
Basel
Basra
Baton Rouge
Beersheba
Beijing
Beira
Beirut
Belfast
Belgrade
Belize City
Belo Horizonte
Bengaluru
Benghazi
Bergen
Berkeley
Berlin
Bern
Beslan
Bethlehem
Beverly Hills
Bhopal
Bilbao
Billings
Biloxi
Birmingham
Bishkek
Bismarck
Bissau
Blantyre
Bloemfontein
Bloomington
Bogota
Bogotá
Boise
Bologna
Bonn
Bordeaux
Boston
Boulder
Brasilia
Brasília
Bratislava
Brazzaville
Bremen
Bridgeport
Bridgetown
Brighton
Brisbane
Bristol
Brno
Brownsville
Bruges
Brussels
Bucharest
Budapest
Buenos Aires
Buffalo
Bujumbura
Bukavu
Bulawayo
Burbank
Burlington
Busan
Cairo
Calais
Calgary
Cali
Cambridge
Camden
Canberra
Cancun
Cancún
Cannes
Canterbury
Cape Town
Caracas
Cardiff
Carson City
Cartagena
Casablanca
Casper
Catania
Cebu
Cedar Rapids
Chandigarh
Chandler
Changchun
Changsha
Charleston
Charlotte
Charlottesville
Chattanooga
Chelyabinsk
Chemnitz
Chengdu
Chennai
Chesapeake
Cheyenne
Chiang Mai
Chicago
Chisinau
Chittagong
Chongqing
Christchurch
Chula Vista
Cincinnati
Ciudad Juarez
Ciudad Juárez
Cleveland
Cluj-Napoca
Cologne
Colorado Springs
Columbia
Columbus
Conakry
Concord
Copenhagen
Cork
Corpus Christi
Coventry
Cupertino
Curitiba
Cusco
Da Nang
Daegu
Dakar
Dalian
Dallas
Damascus
Dammam
Dar es Salaam
Daraa
Darwin
Davao
Davenport
Davos
Daytona Beach
Dearborn
Debrecen
Denpasar
Denver
Derry
Des Moines
Detroit
Dhaka
Diyarbakir
Djibouti
Dnipro
Dodoma
Doha
Donetsk
Dortmund
Douala
Dover
Dresden
Dubai
Dublin
Dubrovnik
Dubuque
Duluth
Dundee
Dunedin
Durban
Durham
Dushanbe
Dusseldorf
Düsseldorf
East Jerusalem
Edinburgh
Edmonton
Eilat
Eindhoven
El Paso
Entebbe
Erbil
Erie
Essen
Eugene
Evansville
Exeter
Fairbanks
Faisalabad
Fallujah
Fargo
Ferguson
Fez
Flagstaff
Flint
Florence
Fort Lauderdale
Fort Myers
Fort Wayne
Fort Worth
Fortaleza
Frankfurt
Freetown
Fremont
Fresno
Fukuoka
Fukushima
Fuzhou
Gaborone
Gainesville
Galveston
Galway
Gao
Garissa
Garland
Gary
Gaziantep
Gdansk
Gdańsk
Geneva
Genoa
Ghent
Gilbert
Giza
Glasgow
Glendale
Gold Coast
Goma
Gothenburg
Granada
Grand Rapids
Graz
Green Bay
Greensboro
Greenville
Grenoble
Groningen
Grozny
Guadalajara
Guangzhou
Guantánamo
Guatemala City
Guayaquil
Hague
Haifa
Halifax
Hamburg
Hangzhou
Hanoi
Hanover
Harare
Harbin
Hargeisa
Harrisburg
Hartford
Havana
Hebron
Heidelberg
Helena
Helsinki
Hempstead
Henderson
Herat
Hilo
Hiroshima
Ho Chi Minh City
Hobart
Hodeidah
Hollywood
Homs
Hong Kong
Honolulu
Houston
Hue
Huntsville
Hyderabad
Ibadan
Incheon
Indianapolis
Indore
Innsbruck
Inverness
Iowa City
Irbil
Irvine
Irving
Isfahan
Islamabad
Istanbul
Ithaca
Izmir
Jackson
Jacksonville
Jaipur
Jakarta
Jalalabad
Jeddah
Jenin
Jericho
Jersey City
Jerusalem
Jinan
Johannesburg
Jos
Juba
Juneau
Kaduna
Kaliningrad
Kampala
Kandahar
Kano
Kanpur
Kansas City
Kaohsiung
Karachi
Karbala
Kathmandu
Kaunas
Kazan
Key West
Khan Younis
Kharkiv
Kharkov
Khartoum
Kiev
Kigali
Kingston
Kinshasa
Kirkuk
Kismayo
Kisumu
Knoxville
Kobane
Kobani
Kobe
Kochi
Kolkata
Kosice
Krakow
Kraków
Kuala Lumpur
Kumasi
Kunduz
Kunming
Kuwait City
Kyiv
Kyoto
La Paz
Lafayette
Lagos
Lahore
Lampedusa
Lansing
Laredo
Las Vegas
Lausanne
Lawrence
Leeds
Leicester
Leipzig
Leningrad
Lexington
Lhasa
Libreville
Liege
Lille
Lilongwe
Lima
Limerick
Lincoln
Linz
Lisbon
Little Rock
Liverpool
Liège
Ljubljana
Lodz
London
Londonderry
Long Beach
Los Angeles
Louisville
Lowell
Luanda
Lubbock
Lubumbashi
Lucerne
Lucknow
Lugano
Luhansk
Lusaka
Luxembourg City
Luxor
Lviv
Lyon
Maastricht
Macau
Macon
Madison
Madrid
Maiduguri
Malaga
Malibu
Malmo
Malmö
Managua
Manama
Manaus
Manchester
Mandalay
Manila
Maputo
Mar-a-Lago
Maracaibo
Marawi
Mariupol
Marrakech
Marrakesh
Marseille
Maseru
Mashhad
Mazar-i-Sharif
Mbabane
McAllen
Mecca
Medan
Medellin
Medellín
Medina
Melbourne
Memphis
Menlo Park
Mesa
Mexico City
Miami
Milan
Milwaukee
Minneapolis
Minsk
Misrata
Missoula
Mobile
Modesto
Mogadishu
Mombasa
Monrovia
Monterrey
Montevideo
Montgomery
Montpelier
Montpellier
Montreal
Montréal
Mostar
Mosul
Mountain View
Multan
Mumbai
Munich
Murmansk
Muscat
Málaga
N'Djamena
Nablus
Nagasaki
Nagoya
Nagpur
Nairobi
Najaf
Nanjing
Nantes
Naples
Nashua
Nashville
Nassau
Natanz
Naypyidaw
Nazareth
New Haven
New Orleans
New York
New York City
Newark
Newcastle
Newport
Newtown
Niamey
Nice
Nicosia
Nis
Norfolk
North Las Vegas
Norwich
Nottingham
Nouakchott
Novi Sad
Novosibirsk
Nuremberg
Oakland
Oaxaca
Odesa
Odessa
Oklahoma City
Olympia
Omaha
Omdurman
Omsk
Oran
Orlando
Osaka
Oslo
Ostrava
Ottawa
Ouagadougou
Oxford
Palermo
Palm Beach
Palmyra
Palo Alto
Panama City
Paris
Parkland
Pasadena
Patna
Pattaya
Penang
Peoria
Perth
Peshawar
Philadelphia
Phnom Penh
Phoenix
Phuket
Piraeus
Pisa
Pittsburgh
Plano
Plovdiv
Plymouth
Podgorica
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port of Spain
Port-au-Prince
Portland
Porto
Porto Alegre
Portsmouth
Potsdam
Poznan
Prague
Pretoria
Princeton
Pristina
Providence
Provo
Puebla
Pune
Pyeongchang
Pyongyang
Qingdao
Qom
Quebec City
Quetta
Quezon City
Quito
Rabat
Rafah
Raleigh
Ramadi
Ramallah
Rapid City
Raqqa
Rawalpindi
Recife
Regina
Rennes
Reno
Reykjavik
Richmond
Riga
Rio
Rio de Janeiro
Riverside
Riyadh
Roanoke
Rochester
Rockford
Rome
Rosario
Rostov-on-Don
Rotterdam
Sacramento
Saigon
Saint Louis
Saint Paul
Saint Petersburg
Salem
Salisbury
Salt Lake City
Salvador
Salzburg
Samara
Samarkand
San Antonio
San Bernardino
San Diego
San Francisco
San Jose
San José
San Juan
San Pedro Sula
San Salvador
Sana'a
Sanaa
Sandy Hook
Santa Ana
Santa Barbara
Santa Cruz
Santa Fe
Santa Monica
Santiago
Santo Domingo
Sao Paulo
Sapporo
Sarajevo
Sarasota
Saskatoon
Savannah
Scottsdale
Scranton
Sderot
Seattle
Selma
Sendai
Seoul
Sevastopol
Seville
Shanghai
Sharjah
Sheffield
Shenyang
Shenzhen
Shiraz
Shreveport
Sidon
Siem Reap
Siena
Simferopol
Sioux Falls
Sirte
Skopje
Slovyansk
Sochi
Sofia
Sousse
South Bend
Southampton
Soweto
Split
Spokane
Springfield
Srebrenica
Srinagar
St. Louis
St. Paul
St. Petersburg
Stalingrad
Stockholm
Stockton
Strasbourg
Stuttgart
Sucre
Suez
Surabaya
Surat
Suva
Suzhou
Swansea
Sydney
Syracuse
São Paulo
Tabriz
Tacoma
Taipei
Taiz
Tallahassee
Tallinn
Tampa
Tampere
Tangier
Tartu
Tashkent
Tbilisi
Tegucigalpa
Tehran
Tel Aviv
The Hague
Thessaloniki
Thiruvananthapuram
Tianjin
Tijuana
Tikrit
Timbuktu
Timisoara
Tirana
Tobruk
Tokyo
Toledo
Topeka
Toronto
Toulouse
Trenton
Trieste
Tripoli
Trondheim
Tucson
Tulsa
Tunis
Turin
Turku
Tuscaloosa
Ulaanbaatar
Uppsala
Urumqi
Utrecht
Valencia
Valletta
Valparaiso
Valparaíso
Vancouver
Varanasi
Venice
Verona
Versailles
Victoria
Vienna
Vientiane
Vilnius
Virginia Beach
Vladivostok
Volgograd
Waco
Warsaw
Washington
Washington D.C.
Waterford
Weimar
Wellington
West Palm Beach
Wichita
Wilmington
Windhoek
Winnipeg
Winston-Salem
Worcester
Wroclaw
Wuhan
Xi'an
Xiamen
Xian
Yamoussoukro
Yangon
Yaounde
Yaoundé
Yekaterinburg
Yerevan
Yokohama
York
Zagreb
Zanzibar
Zaragoza
Zhengzhou
Zurich
Zürich

# words that end or begin the name of a place
[head]
Abbey
Air Base
Air Force Base
Airfield
Airport
Alley
Archipelago
Arena
Atoll
Ave.
Avenue
Base
Basin
Bay
Bayou
Beach
Blvd.
Borough
Boulevard
Bridge
Building
Camp
Canal
Canton
Canyon
Cape
Castle
Cathedral
Cave
Caverns
Cemetery
Center
Centre
Channel
City
Close
Coast
Coliseum
Corner
Corners
County
Court
Cove
Crater
Creek
Crescent
Crossing
Dam
Delta
Desert
Detention Center
District
Dock
Docks
Dr.
Drive
Emirate
Expressway
Falls
Farm
Field
Field House
Fields
Fjord
Forest
Fort
Freeway
Ft.
Gap
Garden
Gardens
Glacier
Glen
Gorge
Governorate
Grove
Gulf
Hall
Harbor
Harbour
Heights
Highway
Hill
Hills
Hotel
House
Hwy.
Inlet
Inn
Interstate
Island
Islands
Isle
Isles
Jail
Junction
Kingdom
Lagoon
Lake
Lane
Ln.
Loch
Mall
Manor
Market
Marsh
Meadow
Meadows
Mews
Moor
Mount
Mountain
Mountains
Mt
Mt.
National Forest
National Park
Naval Base
Neighborhood
Oblast
Ocean
Palace
Parish
Park
Parkway
Pass
Peak
Peninsula
Penitentiary
Pier
Place
Plain
Plains
Plateau
Plaza
Point
Port
Prefecture
Prison
Province
Quarter
Ranch
Rd.
Reef
Region
Republic
Reservation
Reserve
Reservoir
Ridge
River
Road
Route
Row
Sea
Sound
Springs
Square
St.
Stadium
State
Station
Strait
Straits
Street
Swamp
Terrace
Territory
Tower
Towers
Town
Township
Tunnel
Turnpike
Valley
Village
Volcano
Ward
Wharf
Woods

# words between a direction and a place: "northern Iraq", "downtown Chicago"
[direction]
central
coastal
downtown
east
eastern
greater
inland
inner
lower
mainland
mid
midtown
nearby
neighboring
north
north-east
north-west
northeast
northeastern
northern
northwest
northwestern
occupied
offshore
outer
rural
south
south-east
south-west
southeast
southeastern
southern
southwest
southwestern
suburban
upper
upstate
uptown
war-torn
west
western

[drop]
Abkhaz
Adzhar
Alep
Angel
Argos
Basia
Basutoland
Bend
Bida
Cam
Centennial State
Centre
Chablis
Cheddar
Communism
Dae-Han-Min-Gook
Darling
Don
East India
East Sea
Edo
Eureka
Eurozone
Feliz Lusitania
Fez
First State
Free State
Galan
Gand
Garland
Gent
Great Britain and Ireland
Green
Halle
Han-Gook
Harper 's Ferry
Hays
Holy See
Homel
Hubbard
Ilion
James
Kazakh
Kura
Lander
Lascar
Lassa
Last Frontier
Lentia
Limeira
Logan
Low Archipelago
Lubavitch
Man
Marche
Marches
Medina
Meridian
Meshed
Milk
Mona
Moron
Nan
Nasser
Nationalist China
New Flower
North Channel
North Peak
Outlying Oceania
PA
Pace
Para
Pergamum
Ping
Plataea
Pompey
Porto Rico
Pseudo-Accents
Pseudo-Bidi
Pueblo
Queen City
Racine
Red
Republic of China
Republican
Salina
Salmon
Sana
Sardis
Sherman
Snake
Stagira
Stagirus
Stalin Peak
Sun River
Superior
Sur
Susah
Tamale
The Holy See
Twin
Unknown Region
Uskub
Vila
Wake
White
Whitney
Wilson
World

[word]
Bath
Cork
Davenport
Derby
Enterprise
Eugene
Hull
Independence
Mobile
Nice
Normal
Orange
Pace
Reading
Split
Surprise
Troy
