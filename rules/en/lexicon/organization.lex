# Organizations: the words that make a name one, bodies and documents that speak, known names.
# Written by hand.

# words that end or begin an organization's name
[head]
Academy
Administration
Advisors
Agency
Air Force
Air Lines
Airlines
Airways
Alliance
Alliance for
Americans for
Archdiocese
Army
Assembly
Assn.
Associates
Association
Association for
Assurance
Attorney 's Office
Attorney General 's Office
Authority
Ballet
Bancorp
Bank
Bee
Biotech
Board
Board of Directors
Board of Education
Board of Supervisors
Brigade
Broadcasting
Bros.
Brotherhood
Brothers
Bureau
Business School
Cabinet
Campaign
Campaign for
Capital
Capital Management
Cathedral
Caucus
Center
Center for
Center on
Centers for
Centre
Chamber
Chamber of Commerce
Channel
Chronicle
Church
Circuit Court
Citizens for
Clinic
Club
Coalition
Coalition for
Coast Guard
College
Command
Commission
Commission on
Committee
Committee for
Committee on
Communications
Community College
Companies
Company
Confederation
Congress
Conservatory
Constabulary
Consulate
Consulting
Corporation
Corps
Council
Council for
Council on
Court
Court of Appeals
Daily
Department
Dept.
Diocese
Directorate
Dispatch
District Attorney 's Office
District Court
Division
Electric
Electric Company
Elementary School
Embassy
Endowment
Energy
Energy Department
Enterprises
Entertainment
Examiner
Exchange
F.C.
FC
Federation
Festival
Financial
Fire Department
Foods
Force
Forces
Forum
Foundation
Foundation for
Front
Fund
Fund for
Gallery
Gas
Gas Company
Gazette
General Assembly
Globe
Graduate School
Group
Guard
Guardian
Health Center
Health System
Herald
High Court
High School
Holdings
Hospital
Hotels
House
House of Commons
House of Lords
House of Representatives
Industries
Initiative
Inquirer
Inspectorate
Institute
Institute for
Institution
Insurance
Investments
Journal
Lab
Laboratories
Laboratory
Labs
Law School
League
Legislature
Library
Lodge
Magazine
Mail
Management
Marine Corps
Marines
Media
Medical Center
Medical Group
Medical School
Middle School
Mining
Ministries
Ministry
Mission
Mobile
Mosque
Motors
Movement
Municipality
Museum
National Assembly
National Guard
Navy
Network
News
Observatory
Observer
Office
Oil
Oil Company
Opera
Orchestra
Organisation
Organization
PAC
Parliament
Partners
Party
Petroleum
Pharmaceuticals
Philharmonic
Pictures
Police
Police Department
Polytechnic
Post
Power
Power Company
Press
Productions
Program
Programme
Project
Prosecutor 's Office
Publishing
Radio
Railroad
Railway
Railways
Rangers
Records
Red Crescent
Red Cross
Register
Resorts
Review
Rotary
School
School of Law
School of Medicine
Secretariat
Securities
Seminary
Senate
Sentinel
Service
Services
Sheriff 's Department
Sheriff 's Office
Society
Software
Solutions
Sons
Star
State Police
Steel
Stock Exchange
Stores
Studios
Subcommittee
Sun
Super PAC
Superior Court
Supreme Court
Symphony
Synagogue
Synod
Systems
TV
Task Force
Team
Teamsters
Technologies
Telecom
Telegraph
Television
Temple
Theater
Theatre
Times
Treasury
Tribunal
Tribune
Trust
U.S. Attorney 's Office
Union
United
Univ.
University
Weekly
Wire
Wireless
Workers
Zoo

# the same, of which the name says what they are of
[head-of]
Academy of
Association of
Bank of
Board of
Bureau of
Church of
College of
Council of
Dept. of
Federation of
Friends of
House of
Institute of
League of
Museum of
Office of
Party of
School of
Society of
Union of

# legal forms after the name
[suffix]
& Bros.
& Co
& Co.
& Sons
A.B.
A.G.
AB
AG
ASA
ApS
B.V.
BV
Berhad
Bhd
Co
Co.
Company
Corp
Corp.
Corporation
Cos.
GmbH
Inc
Inc.
Incorporated
K.K.
KG
L.L.C.
L.L.P.
L.P.
LLC
LLP
LP
Limited
Ltd
Ltd.
N.V.
NV
Oy
Oyj
P.C.
P.L.C.
PLLC
Pte
Pte.
Pte. Ltd.
Pty
Pty.
Pty. Ltd.
S.A.
S.E.
S.p.A.
S.r.l.
SA
SARL
SAS
SE
SpA
Srl
and Co.
and Sons
plc

# common nouns for bodies that can speak
[body] inflect noun
House
PAC
White House
administration
advocacy group
advocacy organization
agency
aid agency
aid group
air force
airline
alliance
appeals court
archdiocese
army
assembly
association
authority
automaker
band
bank
battalion
bench
bloc
blog
board
brand
brewer
brigade
broadcaster
broker
brokerage
bureau
cabinet
campaign
carmaker
cartel
caucus
central bank
chain
chamber
chancellery
channel
charity
church
city
city council
city hall
civil rights group
clinic
club
coalition
coast guard
college
commission
committee
community
company
conference
congress
consulate
consultancy
contractor
convention
corporation
council
country
county
couple
court
credit bureau
crew
cult
daily
defence
defence ministry
defense
defense ministry
delegation
department
developer
diocese
directorate
distributor
district
district court
division
drugmaker
embassy
environmental group
exchange
faction
family
federation
finance ministry
fire department
firm
force
foreign ministry
foundation
franchise
front
fund
gallery
gang
government
grand jury
group
guard
health department
health ministry
hedge fund
high court
hospital
household
human rights group
industry group
institute
institution
insurer
interest group
interior ministry
journal
junta
jury
justice department
justice ministry
kingdom
lab
laboratory
law firm
leadership
league
legal aid group
legal team
legislature
lender
lobby
mafia
magazine
majority
maker
management
manufacturer
medical center
militant group
military  military
militia
ministry
minority
mission
monarchy
movement
municipality
museum
nation
navy
network
news agency
news outlet
newspaper
nonprofit
office
operator
opposition
orchestra
organisation
organization
outlet
palace
panel
parliament
party
platform
police  police
police department
police force
polling firm
pollster
presidency
press office
press service
prosecution
publisher
rating agency
ratings agency
rebel group
record label
regime
regulator
relief agency
relief organization
republic
retailer
rights group
school
school board
school district
search engine
secretariat
sect
senate
service
sheriff 's department
sheriff 's office
site
society
staff
start-up
startup
state
state department
station
studio
subcommittee
summit
super PAC
supplier
supreme court
syndicate
tabloid
task force
team
terrorist group
theater
theatre
think tank
town
trade group
transition team
treasury
treasury department
tribunal
trust
union
unit
university
utility
vendor
watchdog
watchdog group
website
weekly
wire service
workforce

# documents and the like that state something
[document] inflect noun
Bible
Facebook post
Instagram post
Koran
Quran
Talmud
Torah
abstract
accord
account
ad
adage
advertisement
advisory
affidavit
agenda
agreement
alert
amendment
analysis  analyses
appendix  appendices
application
article
assessment
audio
audit
autobiography
autopsy
autopsy report
bill
bio
biography
birth certificate
blog post
blueprint
book
brief
broadcast
brochure
bulletin
cable
caption
census  censuses
certificate
chapter
charging document
chart
charter
code
column
commercial
communication
communique
communiqué
complaint
constitution
contract
correspondence
court document
court filing
court order
court paper
court record
criminal complaint
data
death certificate
decision
declaration
decree
diary
directive
dispatch
document
dossier
e-mail
edict
editorial
email
encyclical
entry
essay
estimate
evaluation
evidence
executive order
exit poll
fact sheet
fatwa
figure
filing
finding
flier
flyer
footage
footnote
forecast
foreword
gospel
graph
guidance
guideline
headline
indictment
inquiry
intelligence report
introduction
investigation
journal
judgement
judgment
label
law
lawsuit
leaflet
legal filing
legend
legislation
letter
list
literature
log
manifesto
measure
media report
memo
memoir
memorandum  memoranda
message
motion
myth
narrative
news account
news release
news report
news story
newsletter
newspaper report
note
notice
notification
obituary
op-ed
opinion
opinion poll
order
ordinance
pamphlet
papal bull
paper
passage
petition
plan
platform
police report
policy
poll
post
preface
press release
probe
proclamation
profile
projection
prophecy
proposal
proverb
questionnaire
ranking
record
recording
regulation
regulatory filing
release
report
research
research paper
resolution
result
resume
review
rule
ruling
résumé
saying
scorecard
screenplay
script
scripture
search warrant
sermon
slogan
speech
statement
statistic
statistics
statute
story
study
subpoena
suit
summary
survey
synopsis  synopses
tape
telegram
testimony
text
text message
theory
transcript
travel advisory
treaty
tweet
verdict
verse
video
warning
warrant
web page
web site
webpage
website
white paper
working paper

# well known names
[known]
21st Century Fox
A.C.L.U.
A.P.
AARP
ABC
ABC News
ACLU
AFL-CIO
AFP
AFSCME
AIG
ANC
ANSA
ASEAN
AT&T
ATF
African National Congress
African Union
Agence France-Presse
Agriculture Department
Airbnb
Airbus
Al Arabiya
Al Jazeera
Al-Jazeera
Alibaba
Amazon
American Airlines
American Civil Liberties Union
Amnesty International
Amtrak
Anti-Defamation League
Arab League
Aramco
Asahi Shimbun
Associated Press
AstraZeneca
Axios
B.B.C.
BBC
BMW
BP
Ba'ath Party
Bank of America
Barclays
Bayer
Berkeley
Berkshire Hathaway
Bild
Black Lives Matter
BlackRock
Bloomberg
Bloomberg News
Boeing
Boko Haram
Boston Globe
Boy Scouts
Breitbart
Breitbart News
British Airways
Brookings Institution
Buckingham Palace
Bundestag
BuzzFeed
BuzzFeed News
C-SPAN
C.D.C.
C.I.A.
CBO
CBS
CBS News
CDC
CIA
CNBC
CNN
Cambridge
Cambridge Analytica
Capitol
Capitol Hill
Cato Institute
Census Bureau
Centers for Disease Control
Central Intelligence Agency
Chamber of Commerce
Chevron
Chicago Tribune
Christie 's
Chrysler
Cisco
Citibank
Citigroup
Citizens United
Clinton Foundation
Club for Growth
Coca-Cola
Coca-Cola Co.
Coke
Columbia
Comcast
Commerce Department
Common Cause
Communist Party
Congress
Congressional Budget Office
ConocoPhillips
Conservative Party
Cornell
Costco
Credit Suisse
D.E.A.
D.N.C.
DCCC
DEA
DHS
DNC
DOD
DOJ
DPA
Daily Beast
Daily Caller
Daily Mail
Daily Telegraph
Daimler
Dallas Morning News
Dartmouth
Defense Department
Dell
Democratic National Committee
Democratic Party
Department of Defense
Department of Homeland Security
Department of Justice
Department of State
Der Spiegel
Des Moines Register
Detroit Free Press
Deutsche Bank
Die Zeit
Disney
Doctors Without Borders
Dow Jones
Downing Street
Drudge Report
Duma
E.P.A.
E.U.
ECB
EFE
EPA
ESPN
EU
Economist
Education Department
El Pais
El País
Elysee
Energy Department
Environmental Protection Agency
Esquire
European Central Bank
European Commission
European Parliament
European Union
Europol
Exxon
Exxon Mobil
ExxonMobil
F.A.A.
F.B.I.
F.C.C.
F.D.A.
F.E.C.
F.T.C.
FAA
FARC
FBI
FCC
FDA
FEC
FEMA
FIFA
FSB
FTC
Facebook
Fannie Mae
Fatah
FedEx
Federal Bureau of Investigation
Federal Election Commission
Federal Reserve
Fiat
Financial Times
Fitch
Foggy Bottom
Food and Drug Administration
Forbes
Foreign Ministry
Foreign Office
Fox News
Freddie Mac
Freedom House
G-20
G-7
G-8
G.O.P.
G20
G7
G8
GAO
GCHQ
GE
GLAAD
GM
GOP
GRU
Gallup
Gates Foundation
Gawker
Gazprom
General Electric
General Motors
Georgetown
Gestapo
Girl Scouts
Global Times
Globe and Mail
Goldman Sachs
Google
Government Accountability Office
Green Party
Greenpeace
Guardian
HBO
HHS
HP
HSBC
HUD
Haaretz
Habitat for Humanity
Halliburton
Hamas
Harvard
Heritage Foundation
Hewlett-Packard
Hezbollah
Hindustan Times
Holy See
Home Office
Homeland Security
Honda
House of Representatives
Houston Chronicle
Huawei
HuffPost
Huffington Post
Hulu
Human Rights Campaign
Human Rights Watch
I.B.M.
I.R.A.
I.R.S.
IAEA
IBM
ICC
ICRC
IMF
IOC
IRA
IRNA
IRS
ISIL
ISIS
ITV
Instagram
Intel
Interfax
Interior Department
International Criminal Court
International Monetary Fund
Interpol
Islamic State
Izvestia
JP Morgan
JPMorgan
JPMorgan Chase
Jerusalem Post
Johns Hopkins
Johnson & Johnson
Joint Chiefs of Staff
Judicial Watch
Justice Department
KCNA
KGB
KKK
Knesset
Koch Industries
Kremlin
Ku Klux Klan
Kyodo
LAPD
Labor Department
Labour Party
Le Figaro
Le Monde
Lehman Brothers
Liberal Democrats
Libertarian Party
Likud
Likud Party
LinkedIn
Lloyd 's
Lockheed Martin
Los Angeles Times
Lufthansa
Lyft
M.I.T.
MI5
MI6
MIT
MLB
MSF
MSNBC
Mayo Clinic
McDonald 's
Merck
Miami Herald
Microsoft
Moderna
Monsanto
Moody 's
Morgan Stanley
Mossad
Mother Jones
MoveOn
Muslim Brotherhood
N.B.A.
N.C.A.A.
N.F.L.
N.H.L.
N.R.A.
N.S.A.
N.Y.P.D.
N.Y.U.
NAACP
NASA
NASCAR
NATO
NBA
NBC
NBC News
NCAA
NFL
NHL
NHTSA
NIH
NIST
NLRB
NOAA
NPR
NRA
NRSC
NSA
NTSB
NYPD
NYU
Nasdaq
National Education Association
National Review
National Rifle Association
National Security Agency
National Security Council
Nestle
Nestlé
Netflix
New York Daily News
New York Post
New York Stock Exchange
New York Times
New Yorker
News Corp
News Corp.
News Corporation
Newsweek
Nissan
Nokia
Northrop Grumman
Notre Dame
Novartis
OECD
OMB
OPEC
OSCE
OSHA
Oxfam
Oxford
P.L.O.
PBS
PETA
PKK
PLO
PTI
PayPal
Peace Corps
Pentagon
People 's Daily
Pepsi
PepsiCo
Pew
Pew Research Center
Pfizer
Philadelphia Inquirer
Planned Parenthood
Politburo
Politico
Pravda
Princeton
ProPublica
Procter & Gamble
Quinnipiac
R.N.C.
RIA Novosti
RNC
RT
Rand Corporation
Raytheon
Red Crescent
Red Cross
Reddit
Republican National Committee
Republican Party
Reuters
Roche
Rolling Stone
Rosneft
S&P
S.E.C.
SDF
SEIU
SNP
Salvation Army
Samsung
San Francisco Chronicle
Save the Children
Scotland Yard
Scottish National Party
Secret Service
Senate
Shin Bet
Sierra Club
Silicon Valley
Sinn Fein
Sinn Féin
Sky News
Smithsonian
Smithsonian Institution
Snapchat
Sony
Sotheby 's
Southern Poverty Law Center
Southwest Airlines
SpaceX
Spiegel
Standard & Poor 's
Stanford
Starbucks
Stasi
State Department
Supreme Court
Sydney Morning Herald
T-Mobile
T.S.A.
TASS
TMZ
TSA
Taliban
Tea Party
Teamsters
Telemundo
Tencent
Tesla
TikTok
Time Warner
Time magazine
Times of India
Toronto Star
Toyota
Transparency International
Transportation Department
Treasury Department
Trump Organization
Twitter
U.N.
U.S. Chamber of Commerce
U.S. House
U.S. Senate
U.S. Supreme Court
U.S.D.A.
UAW
UBS
UCLA
UEFA
UFC
UKIP
UN
UNESCO
UNHCR
UNICEF
UPS
USA Today
USAID
USDA
USGS
Uber
Unilever
United Airlines
United Nations
Univision
Vanity Fair
Vatican
Verizon
Viacom
Vice News
Vodafone
Volkswagen
Vox
W.H.O.
WADA
WTO
WWE
Wal-Mart
Wall Street
Wall Street Journal
Walmart
Walt Disney
Warner Bros.
Washington Post
Weekly Standard
Wells Fargo
WhatsApp
White House
Whitehall
WikiLeaks
Wikipedia
Workers ' Party
Workers World Party
World Bank
World Health Organization
World Trade Organization
Xinhua
YMCA
YPG
Yahoo
Yale
Yonhap
YouTube
al Qaeda
al-Qaeda
al-Qaida
al-Shabaab
al-Shabab
eBay
Élysée

# well known names that are also common words: only in their own case, with other evidence
[known-word]
AP
Apple
Delta
Duke
ETA
Fed
Ford
Fortune
Fox
ICE
Independent
Labour
Oracle
Paramount
SANA
SEC
Salon
Shell
Slate
Sprint
Target
VA
WHO
