# Places, and the words that make the name of a place.
# Made by scripts/build-lexicons from CLDR, WordNet and scripts/lexicons/place.lex; edit
# that file, not this one. Origin and licence: README.md.

[country]
Abkhazia
Afars and Issas
Afghanistan
Albania
Algeria
America
American Samoa
Andorra
Angola
Anguilla
Antarctica
Antigua & Barbuda
Antigua and Barbuda
Arab Republic of Egypt
Argentina
Argentine Republic
Armenia
Aruba
Ascension Island
Australia
Austria
Azerbaijan
Azerbaijani Republic
Azerbajdzhan Republic
Bahama Islands
Bahamas
Bahrain
Bangla Desh
Bangladesh
Barbados
Belarus
Belgian Congo
Belgium
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosna i Hercegovina
Bosnia
Bosnia & Herzegovina
Bosnia and Herzegovina
Botswana
Bouvet Island
Brazil
Britain
British Guiana
British Honduras
British Indian Ocean Territory
British Virgin Islands
Brunei
Bulgaria
Burkina Faso
Burma
Burundi
Cambodia
Cameroon
Canada
Canary Islands
Cape Verde
Caribbean Netherlands
Cayman Islands
Central African Republic
Ceuta & Melilla
Ceuta and Melilla
Ceylon
Chad
Chile
China
Christmas Island
Clipperton Island
Co-operative Republic of Guyana
Cocos Islands
Colombia
Commonwealth of Australia
Commonwealth of Dominica
Commonwealth of the Bahamas
Communist China
Comoros
Congo
Cook Islands
Costa Rica
Cote d'Ivoire
Crimea
Croatia
Cuba
Curaçao
Cyprus
Czech Republic
Czechia
Czechoslovakia
Côte d'Ivoire
DRC
Democratic People 's Republic of Korea
Democratic Republic of Congo
Democratic Republic of Sao Tome and Principe
Democratic Republic of the Congo
Democratic Socialist Republic of Sri Lanka
Democratic and Popular Republic of Algeria
Denmark
Diego Garcia
Djibouti
Dominica
Dominican Republic
Dutch East Indies
Dutch Guiana
East Germany
East Pakistan
East Timor
Ecuador
Egypt
Eire
El Salvador
England
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Falkland Islands
Faroe Islands
Federal Democratic Republic of Ethiopia
Federal Islamic Republic of the Comoros
Federal Republic of Germany
Federal Republic of Nigeria
Federal Republic of Yugoslavia
Federated States of Micronesia
Federation of Saint Kitts and Nevis
Federative Republic of Brazil
Fiji
Finland
France
French Congo
French Guiana
French Guinea
French Polynesia
French Republic
French Southern Territories
French Sudan
Friendly Islands
GDR
Gabon
Gabonese Republic
Gambia
Georgia
German Democratic Republic
Germany
Ghana
Gibraltar
Gold Coast
Grand Duchy of Luxembourg
Great Britain
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Hashemite Kingdom of Jordan
Heard & McDonald Islands
Heard and McDonald Islands
Hellenic Republic
Holland
Honduras
Hong Kong
Hungary
Iceland
Independent State of Papua New Guinea
Independent State of Samoa
India
Indonesia
Iran
Iraq
Ireland
Irish Republic
Islamic Republic of Iran
Islamic Republic of Mauritania
Islamic Republic of Pakistan
Islamic State of Afghanistan
Isle of Man
Israel
Italian Republic
Italy
Ivory Coast
Jamaica
Japan
Jersey
Jordan
Kampuchea
Kazakhstan
Kenya
Kingdom of Belgium
Kingdom of Bhutan
Kingdom of Cambodia
Kingdom of Denmark
Kingdom of Lesotho
Kingdom of Morocco
Kingdom of Nepal
Kingdom of Norway
Kingdom of Saudi Arabia
Kingdom of Spain
Kingdom of Swaziland
Kingdom of Sweden
Kingdom of Thailand
Kingdom of The Netherlands
Kingdom of Tonga
Kiribati
Korea
Kosovo
Kuwait
Kyrgyz Republic
Kyrgyzstan
Lao People 's Democratic Republic
Laos
Latvia
Lebanese Republic
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macao
Macau
Macedonia
Madagascar
Malagasy Republic
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mayotte
Mexico
Micronesia
Moldova
Monaco
Mongolia
Mongolian People 's Republic
Montenegro
Montserrat
Morocco
Mozambique
Muscat and Oman
Myanmar
Nagorno-Karabakh
Namibia
Nauru
Negara Brunei Darussalam
Nepal
Netherlands
Netherlands Guiana
New Caledonia
New Hebrides
New Zealand
Nicaragua
Niger
Nigeria
Niue
Norfolk Island
North Korea
North Macedonia
North Vietnam
Northern Cyprus
Northern Ireland
Northern Mariana Islands
Northern Rhodesia
Norway
Oman
Outer Mongolia
Pakistan
Palau
Palestine
Palestinian Territories
Panama
Papua New Guinea
Paraguay
People 's Republic of Bangladesh
People 's Republic of China
Persia
Peru
Philippines
Pitcairn Islands
Poland
Portugal
Portuguese Guinea
Portuguese Republic
Principality of Andorra
Principality of Liechtenstein
Principality of Monaco
Prussia
Puerto Rico
Qatar
Red China
Republic of Albania
Republic of Angola
Republic of Armenia
Republic of Austria
Republic of Belarus
Republic of Benin
Republic of Bolivia
Republic of Bosnia and Herzegovina
Republic of Botswana
Republic of Bulgaria
Republic of Burundi
Republic of Cameroon
Republic of Cape Verde
Republic of Chad
Republic of Chile
Republic of Colombia
Republic of Costa Rica
Republic of Cote d'Ivoire
Republic of Croatia
Republic of Cuba
Republic of Cyprus
Republic of Djibouti
Republic of Ecuador
Republic of El Salvador
Republic of Equatorial Guinea
Republic of Fiji
Republic of Finland
Republic of Ghana
Republic of Guatemala
Republic of Guinea
Republic of Guinea-Bissau
Republic of Haiti
Republic of Honduras
Republic of Hungary
Republic of Iceland
Republic of India
Republic of Indonesia
Republic of Iraq
Republic of Ireland
Republic of Kazakhstan
Republic of Kenya
Republic of Kiribati
Republic of Korea
Republic of Liberia
Republic of Madagascar
Republic of Malawi
Republic of Maldives
Republic of Mali
Republic of Malta
Republic of Mauritius
Republic of Moldova
Republic of Mozambique
Republic of Namibia
Republic of Nauru
Republic of Nicaragua
Republic of Niger
Republic of Palau
Republic of Panama
Republic of Paraguay
Republic of Peru
Republic of Poland
Republic of San Marino
Republic of Senegal
Republic of Seychelles
Republic of Sierra Leone
Republic of Singapore
Republic of Slovenia
Republic of South Africa
Republic of Suriname
Republic of Tajikistan
Republic of The Gambia
Republic of Trinidad and Tobago
Republic of Tunisia
Republic of Turkey
Republic of Uganda
Republic of Uzbekistan
Republic of Vanuatu
Republic of Venezuela
Republic of Yemen
Republic of Zambia
Republic of Zimbabwe
Republic of the Congo
Republic of the Marshall Islands
Republic of the Philippines
Republic of the Sudan
Rhodesia
Romania
Russia
Russian Federation
Rwanda
Rwandese Republic
Réunion
Saint Barthélemy
Saint Christopher-Nevis
Saint Helena
Saint Kitts & Nevis
Saint Kitts and Nevis
Saint Lucia
Saint Martin
Saint Pierre & Miquelon
Saint Vincent & Grenadines
Saint Vincent and the Grenadines
Samoa
Samoa i Sisifo
San Marino
Sao Thome e Principe
Sao Tome and Principe
Sao Tome e Principe
Saudi Arabia
Scotland
Senegal
Serbia
Serbia and Montenegro
Seychelles
Siam
Sierra Leone
Singapore
Sint Maarten
Slovak Republic
Slovakia
Slovenia
Socialist People 's Libyan Arab Jamahiriya
Socialist Republic of Vietnam
Solomon Islands
Somalia
Somaliland
South Africa
South Georgia & South Sandwich Islands
South Georgia and South Sandwich Islands
South Korea
South Ossetia
South Sudan
South Vietnam
South West Africa
Southern Rhodesia
Soviet Union
Spain
Spanish Guinea
Sri Lanka
St. Barthélemy
St. Christopher-Nevis
St. Helena
St. Kitts & Nevis
St. Kitts and Nevis
St. Lucia
St. Martin
St. Pierre & Miquelon
St. Pierre and Miquelon
St. Thomas and Principe
St. Vincent & Grenadines
St. Vincent and Grenadines
St. Vincent and the Grenadines
State of Bahrain
State of Eritrea
State of Israel
State of Katar
State of Kuwait
State of Qatar
State of the Vatican City
Sudan
Sultanate of Oman
Suriname
Svalbard & Jan Mayen
Svalbard and Jan Mayen
Swaziland
Sweden
Swiss Confederation
Switzerland
Syria
Syrian Arab Republic
São Tomé & Príncipe
São Tomé and Príncipe
Taiwan
Tajikistan
Tanzania
Thailand
The Gambia
The Netherlands
Tibet
Timor-Leste
Togo
Togolese Republic
Tokelau
Tonga
Transnistria
Trinidad & Tobago
Trinidad and Tobago
Tristan da Cunha
Tunisia
Turkey
Turkmenistan
Turks & Caicos Islands
Turks and Caicos Islands
Tuvalu
Türkiye
U.A.E.
U.K.
U.S.
U.S. Outlying Islands
U.S. Virgin Islands
U.S.A.
U.S.S.R.
UAE
UK
US
USA
USSR
Uganda
Ukraine
Union of Burma
Union of Serbia and Montenegro
Union of Soviet Socialist Republics
United Arab Emirates
United Arab Republic
United Kingdom
United Kingdom of Great Britain and Northern Ireland
United Mexican States
United Republic of Tanzania
United States
United States of America
Upper Volta
Uruguay
Uzbekistan
Vanuatu
Vatican
Vatican City
Venezuela
Viet Nam
Vietnam
Wales
Wallis & Futuna
Wallis and Futuna
West Germany
West Pakistan
Western Sahara
Western Samoa
White Russia
Yemen
Yugoslavia
Zaire
Zambia
Zimbabwe
Åland Islands

[state]
Abruzzi
Abruzzi e Molise
Aceh
Adzharia
Ala.
Alabama
Alaska
Alberta
Aloha State
Alsace
Alsatia
Anbar
Andalusia
Andhra Pradesh
Anhui
Anjou
Apulia
Aquitaine
Aquitania
Ariz.
Arizona
Ark.
Arkansas
Artois
Assam
Auvergne
Baden-Württemberg
Badger State
Bahia
Bali
Balochistan
Basilicata
Basque Country
Basse-Normandie
Battle Born State
Bavaria
Bay State
Beaver State
Beehive State
Bihar
Bluegrass State
Borneo
Bourgogne
Brandenburg
Breiz
Bretagne
British Columbia
Brittany
Buckeye State
Buganda
Burgundy
CA
Calabria
Calif.
California
Cambridgeshire
Camellia State
Campania
Campeche
Cape Colony
Cape Province
Cape of Good Hope
Cape of Good Hope Province
Catalonia
Champagne-Ardenne
Chechnya
Cheshire
Chiapas
Chihuahua
Coahuila
Colo.
Colorado
Commonwealth of Puerto Rico
Conn.
Connecticut
Constitution State
Cornhusker State
Cornwall
Corse
Corsica
Coyote State
Cumbria
D.C.
DC
Dagestan
Del.
Delaware
Derbyshire
Devon
Diamond State
District of Columbia
Donetsk
Dorset
Elsass
Emilia-Romagna
Empire State
Empire State of the South
Equality State
Essex
Everglade State
Evergreen State
FL
Fla.
Florida
Franche-Comte
French Riviera
Friesland
Friuli-Venezia Giulia
Fujian
Ga.
Galicia
Gansu
Gansu province
Garden State
Gascogne
Gascony
Gem State
Georgia
Gloucestershire
Goa
Golden State
Gopher State
Grand Canyon State
Granite State
Great Lakes State
Green Mountain State
Guangdong
Guangdong province
Guangxi
Guerrero
Guizhou
Gujarat
Gujerat
Hainan
Hampshire
Haryana
Haute-Normandie
Hawai'i
Hawaii
Hawkeye State
Heart of Dixie
Hebei
Hebei province
Heilongjiang
Helmand
Henan
Hertfordshire
Hesse
Himachal Pradesh
Hoosier State
Hopeh
Hopei
Hubei
Hunan
Hunan province
Idaho
Idlib
Ile-de-France
Ill.
Illinois
Ind.
Indiana
Indonesian Borneo
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
Kalimantan
Kan.
Kandahar
Kans.
Kansas
Kansu
Karnataka
Kashmir
Kent
Kentucky
Kerala
Keystone State
Khyber Pakhtunkhwa
Kwangtung
Ky.
La.
Lancashire
Land of Enchantment
Land of Lincoln
Land of Opportunity
Languedoc-Roussillon
Latium
Lazio
Liaoning
Liguria
Limousin
Lincolnshire
Little Rhody
Lombardia
Lombardy
Lone-Star State
Lorraine
Lothringen
Louisiana
Lower Saxony
Lower-Normandy
Lucania
Luhansk
Madhya Pradesh
Madras
Magnolia State
Maharashtra
Maine
Manipur
Manitoba
Maryland
Mass.
Massachusetts
Mayenne
Md.
Mich.
Michigan
Michoacán
Midi-Pyrenees
Minas Gerais
Minn.
Minnesota
Miss.
Mississippi
Missouri
Mo.
Molise
Mont.
Montana
Mormon State
Mount Rushmore State
Mountain State
Mysore
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
Nei Monggol
Nev.
Nevada
New Brunswick
New Hampshire
New Jersey
New Mexico
New South Wales
New York
New York State
Newfoundland
Newfoundland and Labrador
Nineveh
Nord-Pas-de-Calais
Norfolk
Normandy
North Carolina
North Dakota
North Rhine-Westphalia
North Star State
Northern Territory
Northumberland
Northwest Territories
Nova Scotia
Nunavut
Nutmeg State
Oaxaca
Ocean State
Odisha
Ohio
Okla.
Oklahoma
Old Colony
Old Dominion
Old Dominion State
Old Line State
Old North State
Ontario
Orange Free State
Ore.
Oregon
Orissa
Oxfordshire
PA
Pa.
Palmetto State
Papua
Pays de la Loire
Peace Garden State
Peach State
Pelican State
Pennsylvania
Picardie
Picardy
Piedmont
Piemonte
Pine Tree State
Poitou
Poitou-Charentes
Prairie State
Prince Edward Island
Provence
Puglia
Punjab
Quebec
Queensland
Quintana Roo
Québec
R.I.
Rajasthan
Rhineland-Palatinate
Rhode Island
Rhone-Alpes
Russian Soviet Federated Socialist Republic
S.C.
S.D.
Saarland
Sabah
Sagebrush State
Sarawak
Sardegna
Sardinia
Saskatchewan
Saxony
Saxony-Anhalt
Schleswig-Holstein
Shaanxi
Shandong
Shanxi
Show Me State
Sichuan
Sicilia
Sicily
Silver State
Sinaloa
Sindh
Sinkiang
Somerset
Sonora
Sooner State
South Australia
South Carolina
South Dakota
Soviet Russia
Suffolk
Sumatra
Sunflower State
Sunshine State
Surrey
Sussex
Szechuan
Szechwan
Szechwan province
TX
Tabasco
Tamaulipas
Tamil Nadu
Tar Heel State
Tasmania
Tatarstan
Telangana
Tenn.
Tennessee
Tex.
Texas
Thuringia
Tirol
Toscana
Treasure State
Trentino-Alto Adige
Tuscany
Tyrol
Umbria
Upper-Normandy
Utah
Uttar Pradesh
Va.
Valle D'Aosta
Venetia
Veneto
Venezia-Euganea
Veracruz
Vermont
Victoria
Virginia
Volunteer State
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
Wolverine State
Wyo.
Wyoming
Xinjiang
Xinjiang Uighur Autonomous Region
Yorkshire
Yucatán
Yukon
Yunnan
Yunnan province
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
Aachen
Aalborg
Aalst
Aarhus
Abadan
Abbottabad
Aberdare
Aberdeen
Abidjan
Abilene
Abu Dhabi
Abuja
Abydos
Acapulco
Acapulco de Juarez
Accho
Accra
Acragas
Actium
Adalia
Adana
Addis Ababa
Adelaide
Aden
Adrianople
Adrianopolis
Agra
Agrigento
Ahmedabad
Aix-la-Chapelle
Akaba
Aken
Akka
Akko
Akmola
Akron
Al Aqabah
Al Ladhiqiyah
Al Madinah
Al Qahira
Al-Hudaydah
Al-Mukalla
Albany
Alborg
Albuquerque
Aleppo
Alexandria
Algiers
Allentown
Alma-Ata
Almaty
Alpena
Altoona
Amarillo
Amman
Amritsar
Amsterdam
Anaheim
Anchorage
Angora
Ankara
Ann Arbor
Annaba
Annapolis
Antakiya
Antakya
Antalya
Antananarivo
Antioch
Antofagasta
Antwerp
Antwerpen
Anvers
Anzio
Apeldoorn
Apia
Appleton
Aqaba
Aquila
Aquila degli Abruzzi
Arequipa
Arhus
Arlington
Arnhem
Arusha
Asahikawa
Asheville
Ashgabat
Ashkelon
Ashkhabad
Ashur
Asmara
Asmera
Aspadana
Aspen
Aspinwall
Assouan
Assuan
Assur
Astana
Astrakhan
Asuncion
Asunción
Asur
Aswan
Athens
Athinai
Atlanta
Atlantic City
Auckland
Augusta
Aurora
Austerlitz
Austin
Avignon
Ayr
Az Zarqa
Babylon
Bagdad
Baghdad
Bahia Blanca
Bairiki
Bakersfield
Baku
Baltimore
Bam
Bamako
Bandung
Banff
Bangalore
Bangkok
Bangor
Bangui
Banja Luka
Banjul
Barcelona
Bari
Barranquilla
Barstow
Bartlesville
Basel
Basle
Basra
Basseterre
Batna
Baton Rouge
Bayonne
Bayrut
Bayt Lahm
Bean Town
Beantown
Beaumont
Beckley
Beersheba
Beijing
Beira
Beirut
Belem
Belfast
Belgrade
Belize City
Bellingham
Belo Horizonte
Bemidji
Bengaluru
Benghazi
Bennington
Beograd
Bergen
Berkeley
Berlin
Bern
Berne
Beslan
Bethlehem
Bethlehem Ephrathah
Bethlehem-Judah
Beverly Hills
Bhopal
Bilbao
Billings
Biloxi
Binghamton
Birmingham
Bishkek
Biskek
Bismarck
Bissau
Blackpool
Blacksburg
Blantyre
Blida
Bloemfontein
Bloomington
Bogota
Bogotá
Boise
Bologna
Bolzano
Bombay
Bonn
Bordeaux
Boston
Boston Harbor
Bowling Green
Bozeman
Braga
Brasilia
Brasov
Brasília
Bratislava
Brattleboro
Braunschweig
Brazzaville
Bremen
Bremerhaven
Brescia
Breslau
Brest
Bridgeport
Bridgetown
Brighton
Brindisi
Brisbane
Bristol
Brno
Bromberg
Brownsville
Bruges
Brummagem
Brunn
Brunswick
Brusa
Brussels
Bruxelles
Bucharest
Bucharesti
Bucuresti
Budapest
Buenos Aires
Bujumbura
Bukavu
Bulawayo
Burbank
Burlington
Bursa
Busan
Butte
Bydgoszcz
Byzantium
Cadiz
Caesarea
Cairo
Calais
Calcutta
Calgary
Cali
Caloocan
Cambridge
Camden
Campeche
Canberra
Cancun
Cancún
Cannes
Canterbury
Canton
Cape Girardeau
Cape Town
Caracas
Carbondale
Cardiff
Carlsbad
Carson City
Cartagena
Casablanca
Casper
Castries
Catania
Cebu
Cebu City
Cedar Rapids
Chalcedon
Champaign
Chancellorsville
Chandigarh
Chandler
Changan
Changchun
Changsha
Chapel Hill
Charleroi
Charleston
Charlotte
Charlottesville
Charlottetown
Chartres
Chattanooga
Chelyabinsk
Chemnitz
Chemulpo
Chengdu
Chennai
Cherbourg
Cherepovets
Chernobyl
Chesapeake
Cheyenne
Chiang Mai
Chicago
Chihuahua
Chisinau
Chittagong
Chongqing
Christchurch
Christiania
Chula Vista
Chungking
Cidade de Praia
Cincinnati
Citta del Vaticano
City of Bridges
City of Brotherly Love
City of Light
City of the Angels
Ciudad Bolivar
Ciudad Juarez
Ciudad Juárez
Ciudad Trujillo
Ciudad Victoria
Ciudad de Mexico
Clarksburg
Cleveland
Cluj-Napoca
Cnossos
Cnossus
Coeur d'Alene
Cologne
Colombo
Colorado Springs
Colossae
Columbia
Columbus
Conakry
Concord
Constantina
Constantine
Constantinople
Cooperstown
Copenhagen
Cordoba
Corinth
Corpus Christi
Cotonou
Council Bluffs
Coventry
Cracow
Cremona
Culiacan
Cumana
Cupertino
Curitiba
Cusco
Cuzco
Czestochowa
Da Nang
Dacca
Daegu
Dairen
Dakar
Dalian
Dallas
Damascus
Dammam
Danzig
Dar es Salaam
Daraa
Darwin
Daugavpils
Davao
Davos
Dayton
Daytona Beach
Dearborn
Debrecen
Decatur
Del Rio
Delhi
Delphi
Den Haag
Denpasar
Denver
Derry
Des Moines
Detroit
Dhahran
Dhaka
Dijon
Dimash
Diyarbakir
Djakarta
Djanet
Djibouti
Dneprodzerzhinsk
Dnipro
Dnipropetrovsk
Dobrich
Dodge City
Dodoma
Doha
Donetsk
Donetske
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
Dunkerque
Dunkirk
Durango
Durazzo
Durban
Durham
Durres
Dusanbe
Dushanbe
Dusseldorf
Dyushambe
Düsseldorf
East Jerusalem
East Saint Louis
Eau Claire
Edinburgh
Edirne
Edmonton
Ehadhamen
Eilat
Eindhoven
El Aaium
El Alamein
El Beda
El Giza
El Iskandriyah
El Paso
El Qahira
El-Aksur
Elisabethville
Elmont
Entebbe
Ephesus
Erbil
Erie
Erivan
Esfahan
Espoo
Essen
Eternal City
Evansville
Exeter
Fairbanks
Faisalabad
Fallujah
Fargo
Farmington
Fayetteville
Fengtien
Ferguson
Ferrara
Fes
Fez
Firenze
Flagstaff
Florence
Forbidden City
Fort Lauderdale
Fort Myers
Fort Smith
Fort Wayne
Fort Worth
Fort-Lamy
Fortaleza
Frankfort
Frankfurt
Frankfurt on the Main
Fredericksburg
Fredericton
Freetown
Fremont
Fresno
Frunze
Fukuoka
Fukushima
Funafuti
Fuzhou
Gaborone
Gadsden
Gafsa
Gainesville
Gallup
Galveston
Galway
Gao
Garissa
Garland
Gary
Gateway to the West
Gaziantep
Gdansk
Gdańsk
Geneva
Geneve
Genf
Genoa
Genova
Georgetown
Gettysburg
Ghent
Gilbert
Giza
Gizeh
Glasgow
Glendale
Gloucester
Goeteborg
Gold Coast
Goldsboro
Goma
Gomel
Gomorrah
Gomorrha
Gorki
Gorkiy
Gorky
Goteborg
Gothenburg
Governador Valadares
Gran Santiago
Granada
Grand Island
Grand Rapids
Graz
Great Falls
Greater London
Greater New York
Green Bay
Greensboro
Greenville
Grenoble
Groningen
Grozny
Groznyy
Guadalajara
Guangzhou
Guantánamo
Guatemala City
Guayaquil
Gulu
Hagerstown
Hague
Haifa
Haiphong
Halab
Halicarnassus
Halifax
Halle-an-der-Saale
Hamburg
Hamelin
Hameln
Hangchow
Hangzhou
Hannibal
Hannover
Hanoi
Hanover
Harare
Harbin
Hargeisa
Harpers Ferry
Harrisburg
Hartford
Hattiesburg
Havana
Hebron
Hefa
Heidelberg
Helena
Helsingfors
Helsinki
Hempstead
Henderson
Herat
Herculaneum
Hermosillo
Heroica Puebla de Zaragoza
Hershey
Hibbing
Hilo
Hippo
Hippo Regius
Hiroshima
Ho Chi Minh City
Hobart
Hodeida
Hodeidah
Hohenlinden
Hohhot
Hollywood
Homs
Homyel
Hong Kong
Honiara
Honolulu
Hot Springs
Houghton
Houston
Hsian
Huambo
Hub of the Universe
Hue
Huntington
Huntsville
Hyderabad
Ibadan
Idaho Falls
Ilium
Incheon
Inchon
Indianapolis
Indore
Innsbruck
Interlaken
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
Jabalpur
Jackson
Jacksonville
Jaffa
Jaipur
Jakarta
Jalalabad
Jamestown
Jed'dah
Jeddah
Jefferson City
Jenin
Jerevan
Jerez
Jerez de la Frontera
Jericho
Jersey City
Jerusalem
Jidda
Jiddah
Jinan
Jinja
Joao Pessoa
Johannesburg
Johnson City
Jonesboro
Joppa
Jos
Juba
Jubbulpore
Juneau
Kabul
Kadikoy
Kaduna
Kalamazoo
Kaliningrad
Kaluga
Kampala
Kananga
Kandahar
Kandy
Kano
Kanpur
Kansas City
Kaohsiung
Karachi
Karbala
Karl-Marx-Stadt
Kathmandu
Katmandu
Katowice
Katsina
Kaunas
Kazan
Kennewick
Kerbala
Kerbela
Key West
Khabarovsk
Khan Younis
Kharkiv
Kharkov
Khartoum
Kiev
Kigali
Kingston
Kingston-upon Hull
Kingstown
Kinshasa
Kirkuk
Kishinev
Kismayo
Kisumu
Kitakyushu
Klaipeda
Klamath Falls
Knossos
Knoxville
Kobane
Kobani
Kobe
Kobenhavn
Kochi
Kolkata
Koln
Kolonia
Konakri
Korinthos
Kosice
Kovna
Kovno
Koweit
Krakau
Krakow
Kraków
Krung Thep
Kuala Lumpur
Kuangchou
Kulun
Kumasi
Kunduz
Kunming
Kursk
Kuwait City
Kwangchow
Kwangju
Kyiv
Kyoto
Kyyiv
L'Aquila
La Crosse
La Paz
La Spezia
Lafayette
Lagos
Lahore
Lampedusa
Lanchou
Lanchow
Lansing
Lanzhou
Laramie
Laredo
Las Cruces
Las Vegas
Latakia
Lausanne
Lawrence
Le Havre
Leeds
Leicester
Leiden
Leipzig
Leningrad
Leopoldville
Lewiston
Lexington
Leyden
Lhasa
Libreville
Liege
Liepaja
Lille
Lilongwe
Lima
Limerick
Lincoln
Linz
Lisboa
Lisbon
Little Rock
Liverpool
Liège
Ljubljana
Lobito
Lodz
Logrono
Lome
London
Londonderry
Long Beach
Los Alamos
Los Angeles
Louisville
Lowell
Loyang
Luanda
Lubbock
Lubeck
Lublin
Lubumbashi
Lucerne
Lucknow
Lufkin
Lugano
Luhansk
Luik
Luluabourg
Luoyang
Lusaka
Lushun
Luxembourg City
Luxembourg-Ville
Luxemburg
Luxor
Lviv
Lyallpur
Lynchburg
Lyon
Maarianhamina
Maastricht
Macau
Macon
Madison
Madras
Madrid
Maiduguri
Malabo
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
Mankato
Mannheim
Maputo
Mar-a-Lago
Maracaibo
Maracay
Marawi
Mariehamn
Mariupol
Marquette
Marrakech
Marrakesh
Marseille
Marseilles
Maseru
Mashhad
Mason City
Masqat
Massawa
Matamoros
Mawlamyine
Mazar-i-Sharif
Mazatlan
Mbabane
Mbeya
McAlester
McAllen
Mecca
Medan
Medellin
Medellín
Medford
Medina
Melbourne
Memel
Memphis
Menlo Park
Merida
Mesa
Messina
Mexicali
Mexico City
Miami
Miami Beach
Midland
Milan
Milano
Mile-High City
Milwaukee
Minneapolis
Minsk
Misrata
Missoula
Modesto
Mogadiscio
Mogadishu
Moline
Molotov
Mombasa
Monaco-Ville
Monrovia
Monte Carlo
Montego Bay
Monterey
Monterrey
Montevideo
Montgomery
Montpelier
Montpellier
Montreal
Montréal
Morgan City
Morgantown
Morristown
Moscow
Mostar
Mosul
Motor City
Motown
Moukden
Moulmein
Mountain View
Muenchen
Mukalla
Mukden
Multan
Mumbai
Muncie
Munich
Murmansk
Muscat
Muskogee
Mwanza
Mycenae
Mysore
Málaga
N'Djamena
Nablus
Nag Hammadi
Nagano
Nagasaki
Nagoya
Nagpur
Naha City
Nairobi
Najaf
Nakuru
Nalchik
Nampa
Namur
Nan-chang
Nan-ning
Nanaimo
Nanchang
Nanjing
Nanking
Nanning
Nantes
Naples
Napoli
Naseby
Nashua
Nashville
Nassau
Natanz
Natchez
Naypyidaw
Nazareth
Ndjamena
New Brunswick
New Delhi
New Haven
New London
New Orleans
New York
New York City
Newark
Newburgh
Newcastle
Newcastle-upon-Tyne
Newport
Newport News
Newtown
Niagara Falls
Niamey
Nicaea
Nicosia
Nidaros
Nijmegen
Nineveh
Nis
Nizhni Novgorod
Nizhnyi Novgorod
Nogales
Nome
Norfolk
North Las Vegas
North Platte
Northampton
Norwich
Nottingham
Nouakchott
Nova Lisboa
Novgorod
Novi Sad
Novosibirsk
Nuremberg
Nurnberg
Nyala
Oakland
Oaxaca
Oaxaca de Juarez
Odesa
Odessa
Oklahoma City
Old Delhi
Olympia
Omaha
Omdurman
Omiya
Omsk
Oporto
Oran
Orizaba
Orlando
Orleans
Orono
Orumiyeh
Osaka
Osasco
Oslo
Ostrava
Ottawa
Ottumwa
Ouagadougou
Oujda
Oviedo
Owensboro
Oxford
Padova
Padua
Paducah
Pago Pago
Palermo
Palm Beach
Palmyra
Palo Alto
Panama City
Pango Pango
Papeete
Paramaribo
Paris
Parkersburg
Parkland
Pasadena
Patavium
Paterson
Patna
Patrai
Patras
Pattaya
Pearl Harbor
Peiping
Peking
Penang
Pensacola
Peoria
Perm
Pernambuco
Persepolis
Perth
Peshawar
Peterburg
Petersburg
Petrograd
Philadelphia
Philippi
Philippopolis
Phnom Penh
Phoenix
Phuket
Pilsen
Pine Bluff
Pinsk
Piraeus
Pisa
Pittsburgh
Pittsburgh of the South
Pittsfield
Plano
Plovdiv
Plymouth
Plzen
Pnom Penh
Pocatello
Podgorica
Pompeii
Poplar Bluff
Port Arthur
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Sudan
Port Vila
Port of Spain
Port-au-Prince
Port-of-Spain
Portland
Porto
Porto Alegre
Porto Novo
Portsmouth
Potsdam
Poznan
Pozsony
Prag
Prague
Praha
Praia
Pressburg
Pretoria
Princeton
Pristina
Provo
Puebla
Puebla de Zaragoza
Pune
Punta Arenas
Pusan
Putrajaya
Pyeongchang
Pyongyang
Qandahar
Qingdao
Qom
Quebec
Quebec City
Quetta
Quezon City
Quito
Qum
Rabat
Rafah
Ragusa
Raleigh
Ramadi
Ramallah
Rangoon
Rapid City
Raqqa
Rasht
Rawalpindi
Recife
Reggane
Regina
Reims
Rennes
Reno
Resht
Reykjavik
Rheims
Richmond
Riga
Rio
Rio de Janeiro
Riverside
Riyadh
Roanoke
Rochester
Rock Island
Rock Springs
Rockford
Rome
Rosario
Roseau
Rostock
Rostov
Rostov na Donu
Rostov on Don
Rostov-on-Don
Roswell
Rotterdam
Rutland
Sacramento
Safaqis
Saginaw
Saida
Saigon
Saint Augustine
Saint Cloud
Saint John
Saint John 's
Saint Joseph
Saint Louis
Saint Paul
Saint Petersburg
Sakkara
Salem
Salisbury
Salonica
Salonika
Salt Lake City
Salvador
Salzburg
Samara
Samarang
Samarcand
Samaria
Samarkand
San Angelo
San Antonio
San Bernardino
San Diego
San Francisco
San Jose
San José
San Juan
San Luis Potosi
San Mateo
San Pablo
San Pedro Sula
San Salvador
San Sebastian
Sana'a
Sanaa
Sandy Hook
Santa Ana
Santa Barbara
Santa Clara
Santa Cruz
Santa Fe
Santa Maria de Belem
Santa Maria del Tule
Santa Monica
Santiago
Santiago de Chile
Santiago de Cuba
Santiago de los Caballeros
Santo Domingo
Sao Bernardo do Campo
Sao Goncalo
Sao Joao de Meriti
Sao Jose dos Campos
Sao Louis
Sao Paulo
Sao Tome
Sapporo
Saqqara
Saqqarah
Saragossa
Sarajevo
Sarasota
Saratoga Springs
Saratov
Saskatoon
Sault Sainte Marie
Savannah
Sayda
Schenectady
Scottsdale
Scranton
Sderot
Sealyham
Seattle
Sebastopol
Sedalia
Selma
Semarang
Sendai
Seoul
Serdica
Setubal
Sevastopol
Sevilla
Seville
Seyhan
Sfax
Shanghai
Sharjah
Sheffield
Shenyang
Shenzhen
Shiraz
Shreveport
Sian
Sidon
Siem Reap
Siena
Silver City
Simferopol
Singan
Sioux City
Sioux Falls
Siracusa
Sirte
Sitka
Skagway
Skopje
Skoplje
Slovyansk
Smolensk
Smyrna
Sochi
Sodom
Sofia
Solingen
Sousse
South Bend
Southampton
Soweto
Sparta
Spokane
Spotsylvania
Springfield
Srebrenica
Srinagar
St. Augustine
St. Cloud
St. George 's
St. John
St. John 's
St. Joseph
St. Louis
St. Mary of Bethlehem
St. Paul
St. Petersburg
Stabroek
Stalinabad
Stalingrad
Stalino
Stamboul
Stambul
Stavanger
Stockholm
Stockton
Strasbourg
Strassburg
Stratford-on-Avon
Stratford-upon-Avon
Stuttgart
Sucre
Sudbury
Suez
Sun Valley
Sunderland
Surabaya
Surat
Susa
Suva
Suzhou
Swansea
Sydney
Syracuse
São Paulo
T'ien-ching
Tabora
Tabriz
Tabuk
Tacoma
Taegu
Taichung
Taif
Taipeh
Taipei
Taiyuan
Taiz
Talien
Tallahassee
Tallin
Tallinn
Tammerfors
Tampa
Tampere
Tampico
Tanga
Tangier
Tangiers
Tangshan
Taos
Tarabulus
Tarabulus Al-Gharb
Tarabulus Ash-Sham
Tarawa
Tartu
Tashkent
Taskent
Tbilisi
Tegu
Tegucigalpa
Teheran
Tehran
Tel Aviv
Tel Aviv-Jaffa
Tel Aviv-Yalo
Temuco
Tepic
Texarkana
The Hague
Thebes
Thessalonica
Thessaloniki
Thiruvananthapuram
Thorshavn
Thule
Thunder Bay
Tianjin
Tibur
Tientsin
Tiflis
Tijuana
Tikrit
Timbuktu
Timgad
Timimoun
Timisoara
Tirana
Tivoli
Tobruk
Tokio
Tokyo
Tolbukhin
Toledo
Topeka
Torino
Toronto
Torreon
Toulon
Toulouse
Toyohashi
Toyonaki
Toyota
Trablous
Traverse City
Trento
Trenton
Trieste
Tripoli
Trondheim
Tsaritsyn
Tucson
Tulsa
Tunis
Tupelo
Turin
Turku
Tuscaloosa
Tuskegee
Tuxtla Gutierrez
Twin Falls
Tyre
Ufa
Ulaanbaatar
Ulan Bator
Uppsala
Upsala
Urbana
Urga
Urmia
Urumqi
Usumbura
Utica
Utrecht
Vaduz
Valdosta
Valencia
Valenciennes
Valetta
Valletta
Valparaiso
Valparaíso
Vancouver
Varanasi
Varna
Venezia
Venice
Veracruz
Verona
Versailles
Viborg
Vicente Lopez
Vichy
Vicksburg
Victoria
Victoria de Durango
Vidalia
Vienna
Vienne
Vientiane
Villa Hermosa
Villahermosa
Vilna
Vilnius
Vilno
Vina del Mar
Virginia Beach
Vladivostok
Volgograd
Waco
Wagga Wagga
Wagram
Walla Walla
Warsaw
Warszawa
Washington
Washington D.C.
Waterbury
Waterford
Waterloo
Watertown
Wausau
Weimar
Wellington
West Palm Beach
Wheeling
Whitehorse
Wichita
Wichita Falls
Wiesbaden
Williamstown
Wilmington
Wilno
Winchester
Windhoek
Windsor
Windy City
Winnipeg
Winston-Salem
Worcester
Wroclaw
Wuerzburg
Wuhan
Wurzburg
Xi'an
Xiamen
Xian
Yafo
Yakima
Yalta
Yamoussoukro
Yamoussukro
Yangon
Yaounde
Yaoundé
Yeddo
Yedo
Yekaterinburg
Yekaterinoslav
Yellowknife
Yerevan
Yerwa-Maiduguri
Yokohama
York
Yorktown
Youngstown
Yuma
Zabrze
Zagreb
Zanzibar
Zaragoza
Zaria
Zarqa
Zhengzhou
Zomba
Zurich
Zürich

[feature]
Aaland islands
Aar
Aare
Aare River
Abukir
Abukir Bay
Acheron
Aconcagua
Acores
Adam 's Peak
Adige
Adirondack Mountains
Adirondacks
Admiralty Island
Admiralty Islands
Admiralty Range
Adriatic
Adriatic Sea
Aegadean Islands
Aegadean Isles
Aegates
Aegean
Aegean Sea
Aegina
Ahvenanmaa
Aigina
Aire
Aire River
Alabama
Alabama River
Aland islands
Alaska Peninsula
Alaska Range
Aleutian Islands
Aleutians
Alexander Archipelago
Alleghenies
Allegheny
Allegheny Mountains
Allegheny River
Altai Mountains
Altay Mountains
Amazon River
American Falls
Amur
Amur River
An Nafud
An Nefud
Anapurna
Ancohuma
Andaman Sea
Angara
Angara River
Angel Falls
Anglesea
Anglesea Island
Anglesey
Anglesey Island
Annapurna
Antarctic Ocean
Antarctic Peninsula
Antigua
Antilles
Apalachicola
Apalachicola River
Apennines
Appalachian Mountains
Appalachians
Ar Rimsal
Arabia
Arabian Desert
Arabian Gulf
Arabian Sea
Arafura Sea
Araguaia
Araguaia River
Araguaya
Araguaya River
Aral Sea
Aran Islands
Ararat
Aras
Arauca
Araxes
Arctic Archipelago
Argun
Argun River
Arkansas
Arkansas River
Arno
Arno River
Asama
Atacama Desert
Atlas Mountains
Austral Islands
Australian Alps
Australian Desert
Austronesia
Avon
Azores
Baffin Bay
Baffin Island
Bahrain Island
Bahrein
Bahrein Island
Baikal
Balaton
Balearic Islands
Bali
Balkan Mountain Range
Balkan Mountains
Balkan Peninsula
Baltic
Barbuda
Barents Sea
Bay of Bengal
Bay of Biscay
Bay of Campeche
Bay of Fundy
Bay of Naples
Bay of Ob
Baykal
Beaufort Sea
Bedloe 's Island
Belau
Bering Sea
Bering Strait
Berkshire Hills
Berkshires
Bermudas
Big Sioux River
Bighorn
Bighorn River
Bight of Benin
Bioko
Bisayas
Biscayne Bay
Bismarck Archipelago
Bismarck Sea
Black Hills
Black Rock Desert
Blue Ridge
Blue Ridge Mountains
Bo Hai
Bodensee
Bonaire
Bonete
Borneo
Bosporus
Bougainville
Brahmaputra
Brahmaputra River
Brazos
Brazos River
British Isles
Buzzards Bay
Cachi
Caledonian Canal
Caloosahatchee
Caloosahatchee Canal
Caloosahatchee River
Cam River
Canadian
Canadian Falls
Canadian River
Canakkale Bogazi
Canandaigua Lake
Canaries
Cantabrian Mountains
Canton River
Cape Ann
Cape Breton Island
Cape Cod
Cape Cod Bay
Cape Cod Canal
Cape Fear River
Cape Verde Islands
Cape York Peninsula
Capri
Caribbean Sea
Caribees
Caroline Islands
Carpathian Mountains
Carpentaria
Cascade Mountains
Cascade Range
Caspian
Catalina Island
Catskill Mountains
Catskills
Caucasus Mountains
Cayuga Lake
Cebu
Celebes
Champlain
Chang Jiang
Changjiang
Changtzu
Channel Island
Chao Phraya
Chari
Chari River
Charles River
Chattahoochee
Chattahoochee River
Chesapeake Bay
Chihuahuan Desert
Chiloe
Chimborazo
Chios
Chu Kiang
Chukchi Peninsula
Chukchi Sea
Cimarron
Cimarron River
Citlaltepetl
Clinch River
Coast Mountains
Coast Range
Cocytus
Coeur d'Alene Lake
Colima
Colorado
Colorado Desert
Colorado River
Columbia
Columbia River
Communism Peak
Comoro Islands
Congo River
Connecticut
Connecticut River
Cook Strait
Coosa
Coosa River
Coral Sea
Coropuna
Corse
Corsica
Cotacachi
Cotopaxi
Crete
Crocodile River
Culebra
Cumberland
Cumberland Mountains
Cumberland Plateau
Cumberland River
Cuquenan
Cuquenan Falls
Curacao
Cyclades
Dahna
Danau
Danube
Danube River
Dapsang
Dardanelles
Darling River
Daryacheh-ye Orumiyeh
Dasht-e-Kavir
Dasht-e-Lut
Death Valley
Delaware
Delaware Bay
Delaware River
Demavend
Demerara
Denali
Detroit River
Dhaulagiri
Dhodhekanisos
Dnieper
Dnieper River
Dodecanese
Dolomite Alps
Don River
East Indies
East River
Eastern Desert
Eastern Highlands
Ebro
Ebro River
Egadi Islands
El Libertador
El Misti
El Muerto
Elbe
Elbe River
Elizabeth River
Ellice Islands
Ellis Island
Emerald Isle
Ergun He
Erie
Erie Canal
Etna
Euphrates
Euphrates River
Euxine Sea
Everest
Eyre
Eyre Peninsula
Ezo
Faeroe Islands
Faeroes
Faroes
Fiji Islands
Fijis
Flint River
Formosa
Forth River
Fox River
Frisian Islands
Fuego
Fuji
Fuji-san
Fujinoyama
Fujiyama
Galapagos Islands
Galeras
Galveston Bay
Galveston Island
Galway Bay
Gambier Islands
Gan Jiang
Ganges
Ganges River
Garonne
Garonne River
Gasherbrum
Gibson Desert
Gila
Gila Desert
Gila River
Gilbert Islands
Gobi Desert
Godwin Austen
Golden Gate
Golfo de Campeche
Golfo de Mexico
Gosainthan
Gota Canal
Grand Canal
Grand River
Grand Teton
Great Arabian Desert
Great Australian Bight
Great Australian Desert
Great Dividing Range
Great Indian Desert
Great Salt Desert
Great Salt Lake
Great Sandy Desert
Great Slave Lake
Great Smoky Mountains
Great Victoria Desert
Greater Antilles
Greater Sunda Islands
Green Mountains
Green River
Greenland Sea
Gronland
Guadalcanal
Guadalupe Island
Guadalupe Mountains
Guaira
Guaira Falls
Guallatiri
Gulf of Aden
Gulf of Akaba
Gulf of Alaska
Gulf of Antalya
Gulf of Aqaba
Gulf of Bothnia
Gulf of California
Gulf of Campeche
Gulf of Carpentaria
Gulf of Corinth
Gulf of Finland
Gulf of Guinea
Gulf of Lepanto
Gulf of Martaban
Gulf of Ob
Gulf of Oman
Gulf of Riga
Gulf of Saint Lawrence
Gulf of Siam
Gulf of Sidra
Gulf of St. Lawrence
Gulf of Suez
Gulf of Tehuantepec
Gulf of Thailand
Gulf of Venice
Handies Peak
Hangzhou Bay
Hatteras Island
Hawaii
Hawaii Island
Hawaiian Islands
Hayti
Hebridean Islands
Hebridean Isles
Hebrides
Heilong
Heilong Jiang
Hellespont
Hibernia
High Sierra
Himalaya
Himalaya Mountains
Hindu Kush
Hindu Kush Mountains
Hispaniola
Hokkaido
Hondo
Honshu
Horseshoe Falls
Housatonic
Housatonic River
Huainaputina
Huang Hai
Huang He
Huascaran
Hudson Bay
Hudson River
Huron
Hwang Ho
IJssel
IJssel river
IJsselmeer
Iguassu
Iguassu Falls
Iguazu
Iguazu Falls
Ile-St-Louis
Iles Comores
Iles Marquises
Illampu
Illimani
Illinois River
Ilmen
Indigirka
Indigirka River
Indochinese peninsula
Indus
Indus River
Inland Sea
Inner Hebrides
Ionian Sea
Irrawaddy
Irrawaddy River
Irtish
Irtish River
Irtysh
Irtysh River
Ischia
Isere
Isere River
Islay
Isle of Skye
Isles of Scilly
Isole Egadi
Italian Peninsula
Ithaca
Ithaki
Iwo Jima
James Bay
James River
Japanese Archipelago
Japanese Islands
Jordan River
Jutland
Jylland
Kahoolawe
Kahoolawe Island
Kalaallit Nunaat
Kalahari Desert
Kalimantan
Kamchatka Peninsula
Kamet
Kan River
Kanawha
Kanawha River
Kanchanjanga
Kanchenjunga
Kansas
Kansas River
Kara Kum
Kara Sea
Karakoram
Karakoram Range
Karakorum Range
Kasai
Kasai River
Katar
Katar Peninsula
Kattegatt
Kauai
Kauai Island
Kavir Desert
Kaw River
Keuka Lake
Khios
Kikladhes
Kilimanjaro
Kinchinjunga
Kissimmee
Kissimmee River
Kizil Kum
Klamath
Klamath River
Klyuchevskaya
Kodiak
Kodiak Island
Kola Peninsula
Korea Bay
Korea Strait
Korean Strait
Krakatao
Krakatau
Krakatoa
Kriti
Kuenlun
Kuenlun Mountains
Kukenaam
Kukenaam Falls
Kunlan Shan
Kunlun
Kunlun Mountains
Kura River
Kyushu
Kyzyl Kum
Labrador Peninsula
Labrador Sea
Labrador-Ungava Peninsula
Ladoga
Ladrone Islands
Lake Albert
Lake Albert Nyanza
Lake Aral
Lake Baikal
Lake Balaton
Lake Baykal
Lake Canandaigua
Lake Cayuga
Lake Chad
Lake Champlain
Lake Chelan
Lake Constance
Lake Edward
Lake Erie
Lake Eyre
Lake Geneva
Lake Huron
Lake Ilmen
Lake Keuka
Lake Kivu
Lake Ladoga
Lake Leman
Lake Malawi
Lake Mead
Lake Michigan
Lake Nasser
Lake Nyasa
Lake Okeechobee
Lake Onega
Lake Ontario
Lake Powell
Lake Saint Clair
Lake Seneca
Lake St. Clair
Lake Superior
Lake Tahoe
Lake Tana
Lake Tanganyika
Lake Tsana
Lake Urmia
Lake Vanern
Lake Victoria
Lake Volta
Lake Winnipeg
Lanai
Lanai Island
Laptev Sea
Laudo
Leeward Islands
Lehigh River
Lemnos
Lena River
Lesbos
Lesser Antilles
Lesser Sunda Islands
Lesvos
Lethe
Lhotse
Liakoura
Liaodong Bandao
Liaodong Peninsula
Liberty Island
Libyan Desert
Ligurian Sea
Limnos
Limpopo
Little Bighorn
Little Bighorn River
Little Horn
Little Missouri
Little Missouri River
Little Sioux River
Little Wabash
Little Wabash River
Llullaillaco
Loch Achray
Loch Ness
Lofoten
Loire
Loire River
Lower California
Lower Peninsula
Lower Tunguska
Lut Desert
Luzon
Mackenzie River
Madeira
Madeira Islands
Madeira River
Madeiras
Magdalena River
Majorca
Makalu
Malay Archipelago
Malay Peninsula
Maldive Islands
Manhattan Island
Mariana Islands
Marianas
Marmara
Marmara Denizi
Marmora
Marquesas Islands
Martha 's Vineyard
Massachusetts Bay
Matterhorn
Maui
Maui Island
Mauna Kea
Mauna Loa
Mediterranean Sea
Mekong
Mekong River
Menai Strait
Mercedario
Merrimack
Merrimack River
Mesabi Range
Meuse
Meuse River
Michigan
Milk River
Minamata Bay
Mindanao
Mindoro
Mississippi
Mississippi River
Missouri
Missouri River
Mobile Bay
Mobile River
Mobuto Lake
Mohave
Mohave Desert
Mohawk River
Mojave
Mojave Desert
Molokai
Molokai Island
Moluccas
Monongahela
Monongahela River
Mont Blanc
Monte Bianco
Monterey Bay
Moreau River
Moreton Bay
Mount Adams
Mount Ararat
Mount Asama
Mount Bartle Frere
Mount Carmel
Mount Communism
Mount Elbert
Mount Etna
Mount Everest
Mount Fuji
Mount Garmo
Mount Godwin Austen
Mount Hubbard
Mount Kanchenjunga
Mount Kilimanjaro
Mount Logan
Mount McKinley
Mount Olympus
Mount Orizaba
Mount Parnassus
Mount Pinatubo
Mount Ranier
Mount Rushmore
Mount Saint Helens
Mount Shasta
Mount Sherman
Mount Sinai
Mount St. Helens
Mount Tacoma
Mount Vesuvius
Mount Whitney
Mount Wilson
Mt Etna
Mt Orizaba
Mt. Ararat
Mt. Everest
Mt. McKinley
Mt. Olympus
Mt. Ranier
Mt. Rushmore
Mt. St. Helens
Mt. Vesuvius
Murray River
Murrumbidgee
Murrumbidgee River
Mustagh
Mustagh Range
Muztag
Muztagh
Mytilene
Nacimiento
Nafud
Namib Desert
Namoi
Namoi River
Nan Ling
Nan River
Nanda Devi
Nanga Parbat
Nantucket
Narragansett Bay
Nauru Island
Neckar
Neckar River
Nefud
Negev Desert
Neosho
Neosho River
Netherlands Antilles
Neva River
Nevado de Colima
Nevis
New Britain
New Guinea
New Ireland
New River
New Siberian Islands
New York Bay
New York State Barge Canal
New Zealand Islands
Newfoundland
Niagara
Niagara Falls
Niagara River
Niger River
Nihau
Nihau Island
Nile
Nile River
Niobrara
Niobrara River
North Island
North Platte
North Platte River
Norwegian Sea
Nova Scotia
Nova Zembla
Novaya Zemlya
Nubian Desert
Nuptse
Nusa Tenggara
Nyamuragira
Nyiragongo
Oahu
Oahu Island
Ob River
Oceanica
Oder
Oder River
Ohio
Ohio River
Ojos del Salado
Okeechobee
Okinawa
Olimbos
Olympus
Onega
Ontario
Orange River
Orinoco
Orinoco River
Orkney Islands
Osage
Osage River
Osaka Bay
Ottawa
Ottawa river
Ouachita
Ouachita River
Ouse
Ouse River
Outaouais
Outer Hebrides
Ozark Mountains
Ozark Plateau
Ozarks
Painted Desert
Palau Islands
Palmer Peninsula
Pamir Mountains
Panama Canal
Parana
Parana River
Parnahiba
Parnaiba
Parnassus
Pas de Calais
Pasto
Patagonian Desert
Paulo Afonso
Paulo Afonso Falls
Paumotu Archipelago
Pearl River
Pecos
Pecos River
Pee Dee
Pee Dee River
Pelew
Peloponnese
Peloponnesian Peninsula
Peloponnesus
Penobscot
Penobscot Bay
Penobscot River
Philippine Islands
Pico de Orizaba
Pike 's Peak
Pinatubo
Ping River
Pissis
Platte
Platte River
Plattensee
Pleasant Island
Po Hai
Po River
Pobeda Peak
Pobedy Peak
Potomac
Potomac River
Poyang
Principe
Prudhoe Bay
Purace
Purus
Purus River
Qara Qum
Qatar Peninsula
Qizil Qum
Rakaposhi
Ranier
Rappahannock
Rappahannock River
Red River
Redonda
Republican River
Rhein
Rhine
Rhine River
Rhodope Mountains
Rhone
Rhone River
Rio Bravo
Rio Grande
River Acheron
River Adige
River Aire
River Arno
River Avon
River Cam
River Cocytus
River Kasai
River Lethe
River Severn
River Styx
River Thames
River Trent
River Tyne
Rodhos
Ross Sea
Rub al-Khali
Ruhr
Ruhr River
Rushmore
Russian River
Ryukyu Islands
Saale
Saale River
Saba
Sabine
Sabine River
Sacramento Mountains
Sacramento River
Sahara Desert
Saint Christopher
Saint Eustatius
Saint Francis
Saint Francis River
Saint John
Saint John River
Saint Johns
Saint Johns River
Saint Kitts
Saint Lawrence
Saint Lawrence River
Saint Maarten
Saint Vincent
Saipan
Sajama
Salmon River
Salton Sea
Samanala
Sambre
Sambre River
Samoan Islands
San Diego Bay
San Francisco Bay
San Joaquin River
San Juan Mountains
Sandwich Islands
Sangay
Santa Catalina
Sao Francisco
Sao Tiago Island
Saone
Saone River
Sardegna
Sardinia
Sargasso Sea
Savannah River
Sayan Mountains
Scandinavian Peninsula
Scheldt
Scheldt River
Scilly Islands
Sea of Azof
Sea of Azoff
Sea of Azov
Sea of Cortes
Sea of Japan
Sea of Marmara
Sea of Marmora
Sea of Okhotsk
Seeland
Seine
Seine River
Selkirk Mountains
Seneca Lake
Sete Quedas
Severn
Severn River
Seward Peninsula
Seychelles islands
Seyhan
Seyhan River
Shari River
Shasta
Shenandoah River
Shetland
Shetland Islands
Shikoku
Sicilia
Sicily
Sierra Madre Occidental
Sierra Madre Oriental
Sierra Nevada
Sierra Nevada Mountains
Simpson Desert
Sinai Desert
Singapore Island
Sjaelland
Skagerak
Skagerrak
Snake River
Society Islands
Solent
Solomons
Somali peninsula
Sombrero
Sonoran Desert
South Island
South Platte
South Platte River
Spice Islands
Spitsbergen
Spitzbergen
St. Christopher
St. Elias Mountains
St. Elias Range
St. Eustatius
St. Francis
St. Francis River
St. John
St. John River
St. Johns
St. Johns River
St. Kitts
St. Lawrence
St. Lawrence River
St. Maarten
St. Vincent
Staffa
Stony Tunguska
Strait of Calais
Strait of Dover
Strait of Georgia
Strait of Gibraltar
Strait of Hormuz
Strait of Magellan
Strait of Messina
Strait of Ormuz
Styx
Suez Canal
Sulawesi
Sumatra
Sunda Islands
Surinam River
Suriname River
Susquehanna
Susquehanna River
Svalbard
Syrian Desert
Taconic Mountains
Tagus
Tagus River
Tahiti
Taimyr Peninsula
Takakkaw
Taklamakan Desert
Taklimakan Desert
Tallapoosa
Tallapoosa River
Tampa Bay
Tanganyika
Tasman Sea
Tasmania
Taymyr Peninsula
Tenerife
Tennessee
Tennessee River
Teton Range
Tevere
Thames
Thames River
Thar Desert
Tiber
Tien Shan
Tierra del Fuego
Tigris
Tigris River
Timor
Timor Sea
Tirich Mir
Tobago
Tocantins
Tocantins River
Tombigbee
Tombigbee River
Torres Strait
Transylvanian Alps
Trent River
Trinity River
Tuamotu Archipelago
Tubuai Islands
Tugela
Tugela Falls
Tunguska
Tupungatito
Tupungato
Turkestan Desert
Twin Falls
Tyan Shan
Tyne
Tyne River
Tyrolean Alps
Tyrrhenian Sea
Ulugh Muz Tagh
Ulugh Muztagh
Uncompahgre Peak
Upper Avon
Upper Avon River
Upper Peninsula
Upper Tunguska
Ural Mountains
Urmia
Urubupunga
Urubupunga Falls
Uruguay River
Vancouver Island
Vanern
Vanua Levu
Verrazano Narrows
Vesuvius
Vetluga
Vetluga River
Victoria Falls
Victoria Nyanza
Vieques
Virgin Islands
Visayan Islands
Vistula
Vistula River
Viti Levu
Volcan de Colima
Volcano Islands
Volga
Volga River
Volkhov
Volkhov River
Volta
Wabash
Wabash River
Wake Island
Weddell Sea
Weisshorn
Weser
Weser River
Western Islands
Western Isles
Wheeler Peak
White River
Willamette
Willamette River
Windward Islands
Windward Isles
Winnipeg
Wisconsin
Wisconsin River
Yalu
Yalu River
Yangtze
Yangtze Kiang
Yangtze River
Yazoo
Yazoo River
Yellow River
Yellow Sea
Yellowstone
Yellowstone River
Yenisei
Yenisei River
Yenisey
Yenisey River
Yerupaja
Yezo
Yosemite
Yosemite Falls
Yukon
Yukon River
Zaire River
Zambezi
Zambezi River
Zanzibar
Zealand
Zetland
Zhu Jiang

# also common words: places only with other evidence
[ambiguous-word]
Acre
Bale
Bath
Boulder
Buffalo
Cascades
Champagne
Colon
Cork
Davenport
Derby
Enterprise
Eugene
Flint
Forth
Hull
Independence
Java
Male
Mobile
Mull
Natal
Nice
Normal
Orange
Pace
Providence
Reading
Redding
Split
Surprise
Tours
Troy

# those of the above that are also names of people
[ambiguous-name]
Adelaide
Alberta
Alexandria
Ariana
Augusta
Aurora
Austin
Billings
Boston
Brittany
Bryan
Chad
Chandler
Charlotte
Chester
Churchill
Cleveland
Clinton
Columbus
Concepcion
Cordova
Dallas
Darwin
Dawson
Denver
Devon
Durham
England
Enid
Ferguson
Florence
France
Frederick
Garland
Gary
Geneva
Georgia
Gilbert
Guerrero
Hamilton
Hastings
Helena
Henderson
Holland
Houston
India
Irving
Israel
Jackson
Jordan
Juarez
Kent
Kenya
Kimberley
Lancaster
Lawrence
Lawton
Leon
Lincoln
London
Lorraine
Lowell
Lund
Lyon
Lyons
Madison
Madrid
Mansfield
Medina
Monroe
Montgomery
Nancy
Odessa
Ogden
Orlando
Paris
Pierre
Prescott
Raleigh
Regina
Richmond
Roma
Rosario
Salisbury
Salvador
Santiago
Santos
Savannah
Selma
Sheffield
Sofia
Soledad
Spain
Stockton
Sydney
Tara
Trent
Trenton
Tyler
Valdez
Valencia
Victoria
Virginia
Washington
York

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
