# Nouns for people by what they do or are: "the spokesman", "a lawyer for", "the victim's mother".
# Written by hand; scripts/build-lexicons makes the list of the rule pack from it.

[person] inflect noun
Democrat
Republican
abbess
academic
account executive
accountant
acquaintance
activist
actor
actress
adjunct professor
administration official
administrative official
admiral
adoptive parent
adult
adviser
advisor
advocate
agent
agricultural agent
aid worker
aide
aide-de-camp  aides-de-camp
air force officer
air marshal
air traffic controller
airman  airmen
alderman  aldermen
alderperson
ally
altar boy
alumna  alumnae
alumnus  alumni
ambassador
analyst
anchor
anchorman  anchormen
anchorwoman  anchorwomen
angel investor
animator
anthropologist
applicant
appraiser
archaeologist
archbishop
architect
archivist
army engineer
army officer
art critic
art dealer
art director
art historian
art student
art teacher
artist
assailant
assemblyman  assemblymen
assemblywoman  assemblywomen
asset manager
assistant
assistant coach
assistant professor
associate professor
astrologer
astronaut
astronomer
asylum seeker
athlete
attacker
attendee
attorney
attorney general  attorneys general
auditor
author
ayatollah
baby
baby boomer
backer
baker
ballet dancer
bank clerk
bank manager
bank robber
banker
barber
baron
barrister
bartender
baseball coach
baseball manager
baseball player
basketball coach
basketball player
bassist
batting coach
beggar
beneficiary
best friend
best man  best men
billionaire
biographer
biologist
bird watcher
bishop
blacksmith
blogger
blood donor
board member
bodyguard
bomber
bondholder
border patrol agent
borrower
boss
botanist
bounty hunter
boxer
boy
boyfriend
brain surgeon
breadwinner
bride
bridegroom
brigadier general
broadcaster
broker
builder
burglar
bus driver
business agent
business editor
business executive
business leader
business owner
business partner
businessman  businessmen
businesswoman  businesswomen
butcher
butler
bystander
cabinet member
cabinet minister
cabinet secretary
caliph
caller
camera operator
cameraman  cameramen
campaign adviser
campaign aide
campaign chairman  campaign chairmen
campaign manager
campaign official
campaign spokesman  campaign spokesmen
campaign spokeswoman  campaign spokeswomen
campaign worker
campaigner
candidate
captain
cardholder
cardinal
cardiologist
caregiver
carer
caretaker
carpenter
cartoonist
case officer
caseworker
cashier
catcher
caucus chairman  caucus chairmen
celebrity
centrist
certified public accountant
chair
chairman  chairmen
chairman of the board  chairmen of the board
chairperson
chairwoman  chairwomen
challenger
chancellor
chaplain
character witness
charter member
chef
chemist
chief
chief economist
chief engineer
chief executive
chief executive officer
chief financial officer
chief investigator
chief judge
chief justice
chief of staff  chiefs of staff
chief operating officer
chief prosecutor
chief scientist
chief spokesman  chief spokesmen
chief strategist
chief technology officer
child  children
child prodigy
choirboy
choreographer
church leader
church member
citizen
city attorney
city councilman  city councilmen
city councilwoman  city councilwomen
city editor
city manager
city official
civic leader
civil engineer
civil libertarian
civil rights activist
civil rights lawyer
civil rights leader
civil servant
classmate
cleaner
clergyman  clergymen
cleric
clerk
client
climatologist
climber
clinical psychologist
co-author
co-chair
co-chairman  co-chairmen
co-creator
co-defendant
co-director
co-founder
co-host
co-owner
co-star
co-worker
coach
coachman  coachmen
coal miner
coauthor
cobbler
cofounder
colleague
college professor
college student
colonel
columnist
comedian
comedienne
comic
commander
commander in chief  commanders in chief
commander-in-chief  commanders-in-chief
commanding officer
commentator
commenter
commissioner
committee chairman  committee chairmen
committee member
committeeman  committeemen
communications director
communist
community leader
commuter
companion
composer
comptroller
computer programmer
computer scientist
con artist
con man  con men
conductor
congressional aide
congressman  congressmen
congressperson
congresswoman  congresswomen
conscientious objector
conservationist
conservative
constable
constituent
construction worker
consul
consultant
consumer
contender
contractor
controller
convict
cook
cop
copy editor
coroner
corporal
correspondent
cosmonaut
costar
costume designer
council member
council president
councillor
councilman  councilmen
councilmember
councilor
councilperson
councilwoman  councilwomen
counsel  counsel
count
countess
county clerk
county commissioner
county executive
county official
coworker
creative director
creator
credit analyst
crew member
crewman  crewmen
criminal
criminologist
critic
crown prince
crown princess
curate
curator
customer
cyclist
dairy farmer
dancer
day laborer
day trader
deacon
dealer
dean
decision maker
defence lawyer
defence minister
defendant
defender
defense attorney
defense contractor
defense expert
defense lawyer
defense minister
defense official
defense secretary
delegate
democracy activist
demonstrator
dentist
department head
deputy
deputy chief of staff  deputy chiefs of staff
deputy director
deputy mayor
deputy minister
deputy press secretary
deputy prime minister
deputy sheriff
deputy spokesman  deputy spokesmen
dermatologist
designer
desk clerk
detainee
detective
developer
dictator
diplomat
director
dispatcher
dissident
district attorney
district judge
district manager
doctor
dog owner
donor
double agent
driver
drug addict
drug dealer
drug lord
drug trafficker
drummer
duchess
duke
earl
ecologist
economist
editor
editor in chief  editors in chief
editor-in-chief  editors-in-chief
elected official
election judge
election official
elector
electrical engineer
electrician
embassy official
embassy spokesman  embassy spokesmen
emergency worker
emir
emperor
employee
employer
engineer
entrepreneur
environmentalist
envoy
epidemiologist
equity analyst
essayist
ethicist
evacuee
evangelist
event planner
ex-CEO
ex-aide
ex-boss
ex-convict
ex-cop
ex-governor
ex-lover
ex-marine
ex-mayor
ex-minister
ex-official
ex-partner
ex-president
ex-senator
ex-soldier
executive
executive director
executive editor
executive producer
executive secretary
executive vice president
exotic dancer
expert
expert witness
explorer
extremist
eyewitness
factory worker
faculty member
faith leader
family doctor
family friend
family lawyer
family member
family spokesman  family spokesmen
family spokeswoman  family spokeswomen
fan
farm worker
farmer
fashion designer
federal agent
federal employee
federal judge
federal official
federal prosecutor
fellow
fellow member
fellow student
feminist
field director
fighter
fighter pilot
film critic
film director
film maker
film producer
film star
filmmaker
finance minister
financial adviser
financial advisor
financial analyst
financial officer
fire captain
fire chief
fire fighter
fire marshal
firefighter
fireman  firemen
first baseman  first basemen
first cousin
first lady
first minister
first responder
first sergeant
fisherman  fishermen
flight attendant
floor leader
floor manager
folk singer
food critic
foot soldier
football coach
football player
footballer
footman  footmen
forecaster
foreign correspondent
foreign minister
foreign policy adviser
foreign policy expert
foreign secretary
foreman  foremen
foster parent
founder
founding father
founding member
free agent
freedom fighter
freelance journalist
freelance writer
freshman  freshmen
friar
friend
front-runner
frontman  frontmen
frontrunner
fugitive
full professor
fund manager
fundraiser
funeral director
gamer
gang leader
gang member
gangster
garbage collector
gardener
gatekeeper
geek
general
general counsel  general counsel
general manager
general practitioner
general secretary
geneticist
gentleman  gentlemen
gentlewoman  gentlewomen
geologist
ghostwriter
girl
girlfriend
goalkeeper
golfer
gossip columnist
governess
government agent
government employee
government lawyer
government minister
government official
government spokesman  government spokesmen
government spokeswoman  government spokeswomen
governor
grad student
graduate
graduate student
graphic artist
graphic designer
groom
guerrilla
guest
guitarist
gun owner
gunman  gunmen
guru
guy
gymnast
gynecologist
hacker
hairdresser
head
head coach
head nurse
head of government  heads of government
head of state  heads of state
head teacher
headmaster
headmistress
headteacher
health care provider
health care worker
health minister
health official
health professional
health secretary
health worker
heart surgeon
hedge fund manager
hero  heroes
heroine
high commissioner
high priest
high school student
high school teacher
hijacker
hired man  hired men
historian
history professor
hit man  hit men
hockey coach
hockey player
home buyer
home secretary
homeowner
homicide detective
host
hostage
hostess
hotel manager
hotelier
house guest
housekeeper
human rights activist
human rights advocate
human rights lawyer
humanitarian
humorist
icon
ideologue
illustrator
imam
immigrant
immigration lawyer
immigration official
immunologist
incumbent
independent
industrialist
industry analyst
industry official
infantryman  infantrymen
influencer
informant
information minister
inmate
innkeeper
insider
inspector
inspector general  inspectors general
insurance agent
insurer
insurgent
intellectual
intelligence agent
intelligence analyst
intelligence chief
intelligence officer
intelligence official
interior decorator
interior designer
interior minister
interpreter
interviewee
interviewer
inventor
investigative journalist
investigative reporter
investigator
investment banker
investor
janitor
jazz musician
jihadist
jockey
journalist
judge
juror
jury foreman  jury foremen
justice
justice minister
justice of the peace  justices of the peace
kid
kidnapper
killer
king
kingpin
knight
lab technician
labor leader
labor secretary
lad
lady
lama
landlord
landowner
lass
law clerk
law enforcement agent
law enforcement officer
law enforcement official
law partner
law professor
law student
lawgiver
lawmaker
lawman  lawmen
lawyer
layman  laymen
lead attorney
lead author
lead investigator
lead prosecutor
lead singer
leader
leading lady
leading man  leading men
lecturer
legal adviser
legal analyst
legal expert
legal scholar
legend
legislator
lender
liberal
libertarian
librarian
lieutenant
lieutenant governor
lifeguard
linguist
listener
literary agent
literary critic
lobbyist
local official
looter
lord
magician
magistrate
magnate
maid
maintenance worker
major
majority leader
man  men
manager
managing director
managing editor
managing partner
manservant  menservants
marine
market analyst
market researcher
market strategist
marketing director
marketing manager
marquis
master of ceremonies  masters of ceremonies
mastermind
mathematician
mayor
mechanic
media adviser
media critic
media mogul
medical director
medical doctor
medical examiner
medical expert
medical officer
medical student
member
mentor
merchant
messenger boy
meteorologist
microbiologist
middle manager
middleman  middlemen
midfielder
midwife  midwives
migrant
militant
military analyst
military commander
military expert
military leader
military officer
military official
military spokesman  military spokesmen
militiaman  militiamen
miller
millionaire
miner
minister
ministry official
ministry spokesman  ministry spokesmen
ministry spokeswoman  ministry spokeswomen
minority leader
missionary
mobster
model
moderate
moderator
mogul
monarch  monarchs
money manager
monitor
monk
monsignor
mother
motorist
mountaineer
movie director
movie producer
movie star
mufti
mujahid
mullah
murder suspect
murder victim
murderer
music critic
music director
music teacher
musician
narrator
national guardsman  national guardsmen
national leader
national security adviser
national security advisor
national security official
nationalist
naturalist
naval officer
neighbor
neighbour
nerd
netizen
neurologist
neuroscientist
newlywed
news anchor
news director
news editor
news reader
newsmaker
newsman  newsmen
newspaper columnist
newspaper editor
nobleman  noblemen
noblewoman  noblewomen
nominee
novelist
novice
nuclear physicist
nun
nuncio
nurse
nursing student
observer
obstetrician
oceanographer
office manager
office worker
officeholder
officer
official
oil executive
oil minister
oil trader
oil tycoon
oil worker
old friend
old lady
old man  old men
old woman  old women
oligarch  oligarchs
ombudsman  ombudsmen
oncologist
onlooker
opera singer
operative
operator
opinion writer
opponent
opposition leader
organiser
organizer
orphan
owner
pacifist
painter
paleontologist
panelist
panellist
paramedic
paratrooper
parish priest
park ranger
parliament member
parliament speaker
parson
participant
partner
party boss
party chair
party chairman  party chairmen
party leader
party member
party official
party secretary
party spokesman  party spokesmen
passenger
passer-by  passers-by
passerby  passersby
pastor
pathologist
patient
patrolman  patrolmen
peace activist
peace officer
peacekeeper
peacemaker
peasant
peddler
pedestrian
pediatrician
pensioner
person  people
peshmerga
pharmacist
philanthropist
philosopher
photographer
physical therapist
physician
physicist
pianist
piano player
pilot
pioneer
pirate
pitcher
plaintiff
planner
player
playwright
plumber
podcaster
poet
poet laureate  poets laureate
police captain
police chief
police commissioner
police constable
police detective
police inspector
police investigator
police lieutenant
police officer
police official
police sergeant
police spokesman  police spokesmen
police spokeswoman  police spokeswomen
police superintendent
policeman  policemen
policewoman  policewomen
policy adviser
policy analyst
policy director
policy maker
policyholder
policymaker
political activist
political adviser
political analyst
political commentator
political consultant
political director
political leader
political operative
political prisoner
political reporter
political scientist
political strategist
politician
polling expert
pollster
pope
populist
portfolio manager
postal worker
poster
postmaster general  postmasters general
power broker
preacher
premier
presenter
president
president-elect  presidents-elect
presidential adviser
presidential aide
presidential candidate
presidential hopeful
presidential nominee
presidential spokesman  presidential spokesmen
press aide
press attache
press baron
press officer
press secretary
priest
prime minister
prime minister-designate  prime ministers-designate
prime suspect
prince
princess
principal
prioress
prison guard
prison official
prisoner
prisoner of war  prisoners of war
private detective
private eye
private investigator
probation officer
producer
professor
programmer
progressive
project director
project manager
property developer
property owner
property tycoon
prosecuting attorney
prosecutor
protester
protestor
provost
psychiatrist
psychic
psychologist
public affairs officer
public defender
public health expert
public information officer
public official
public relations officer
public servant
publicist
publisher
pundit
pupil
purchasing agent
quarterback
queen
rabbi
rabbinical student
radio host
radiologist
rainmaker
rancher
ranger
rank-and-file member
rape victim
rapist
rapper
ratepayer
reader
real estate agent
real estate broker
real estate developer
real estate mogul
real estate tycoon
realtor
rebel
rebel commander
rebel leader
recipient
rector
referee
refugee
regional director
registered nurse
regulator
religious leader
reporter
representative
research assistant
research associate
research director
research fellow
research scientist
researcher
resident
resident scholar
respondent
restaurateur
retired general
retiree
returnee
ringleader
rioter
rival
robber
rock star
rookie
roommate
royal family member
runner
runner-up  runners-up
running mate
sailor
sales clerk
sales director
sales manager
sales rep
sales representative
salesman  salesmen
salesperson
saleswoman  saleswomen
satirist
sceptic
scholar
school board member
school counselor
school official
school principal
school superintendent
school teacher
schoolboy
schoolgirl
schoolmaster
schoolmistress
science adviser
science teacher
scientist
screenwriter
sculptor
second baseman  second basemen
second lady
secretary
secretary general  secretaries general
secretary of state  secretaries of state
secretary-general  secretaries-general
security adviser
security analyst
security chief
security expert
security guard
security officer
security official
seismologist
select board member
selectman  selectmen
selectwoman  selectwomen
seminarian
senator
senior adviser
senior aide
senior analyst
senior citizen
senior editor
senior executive
senior fellow
senior lecturer
senior official
senior vice president
sergeant
servant
serviceman  servicemen
servicewoman  servicewomen
sex worker
shadow minister
shareholder
sheikh
sheriff
sheriff 's deputy  sheriff 's deputies
ship captain
shooter
shop owner
shopkeeper
showrunner
singer
singer-songwriter
single mother
single parent
skater
skeptic
skier
skipper
slave
small business owner
small businessman  small businessmen
smuggler
sniper
soap star
soccer coach
soccer player
social critic
social scientist
social worker
socialist
sociologist
software developer
software engineer
soldier
solicitor
solicitor general  solicitors general
songwriter
source
speaker
special adviser
special agent
special assistant
special counsel  special counsel
special envoy
special prosecutor
special representative
specialist
spectator
speech therapist
speech writer
speechwriter
spiritual leader
spokesman  spokesmen
spokesperson
spokeswoman  spokeswomen
sports editor
sports writer
sportswriter
spouse
sprinter
spy
squire
staff member
staff sergeant
staff writer
staffer
stage manager
stakeholder
star
starting pitcher
startup founder
state attorney
state auditor
state lawmaker
state legislator
state official
state party chairman  state party chairmen
state representative
state senator
state treasurer
state trooper
statesman  statesmen
stateswoman  stateswomen
statistician
stay-at-home mom
steel worker
steelworker
steward
stewardess
stock broker
stock trader
stockbroker
stockholder
store manager
store owner
stranger
strategist
streamer
striker
strongman  strongmen
student
student leader
stunt double
subscriber
suicide bomber
sultan
superintendent
supermodel
supervisor
supporter
supreme leader
surgeon
surgeon general  surgeons general
surrogate
surveyor
survivor
suspect
swami
swimmer
tailor
talk show guest
talk show host
talk-show host
tax collector
tax expert
tax lawyer
tax preparer
taxi driver
taxpayer
teacher
team captain
team doctor
team leader
team manager
team owner
teammate
tech executive
techie
technical director
technician
teen
teenager
television host
television personality
television presenter
television producer
tenant
tennis player
terrorist
theater critic
theater director
theologian
theorist
therapist
thief  thieves
thinker
third baseman  third basemen
top adviser
top aide
top executive
top official
tour guide
tour operator
tourist
town clerk
town official
townsman  townsmen
toxicologist
trade minister
trade representative
trade unionist
trader
trafficker
trainer
transgender man  transgender men
transgender woman  transgender women
translator
travel agent
traveler
traveller
treasurer
treasury official
treasury secretary
trial judge
trial lawyer
tribal chief
tribal elder
tribal leader
troll
trooper
truck driver
trucker
tutor
tweeter
tycoon
tyrant
umpire
undercover agent
undercover officer
undergraduate
undersecretary
union boss
union leader
union member
union official
university president
university professor
university student
user
valet
venture capitalist
veteran
veterinarian
vicar
vice admiral
vice chair
vice chairman  vice chairmen
vice chancellor
vice premier
vice president
vice president-elect
vice presidential candidate
vice presidential nominee
vice principal
victim
viewer
vigilante
village chief
village elder
villager
violinist
virologist
viscount
visionary
visitor
vlogger
volunteer
voter
waiter
waitress
war correspondent
war criminal
war hero  war heroes
war veteran
warden
warlord
watchdog
watchman  watchmen
wealth manager
weather forecaster
weatherman  weathermen
webmaster
wedding planner
whip
whistle-blower
whistleblower
widow
widower
wing commander
witch
witch doctor
witness
wizard
woman  women
worker
working mother
writer
young girl
young lady
young man  young men
young woman  young women
youth
youth leader
youth worker
youtuber
zoo keeper
zookeeper
zoologist

# people spoken of as a crowd: sources without a name
[speaker-group]
Christians
Democrats
Jews
Muslims
Republicans
academics
activists
administration officials
adults
advisers
advisors
advocacy groups
advocates
agencies
aid workers
aides
allies
analysts
attackers
attendees
attorneys
auditors
authorities
authors
backers
bankers
banks
believers
bishops
bloggers
board members
brokers
bystanders
callers
campaigners
candidates
captors
children
citizens
classmates
clerics
clients
co-workers
coaches
colleagues
columnists
commentators
committee members
community leaders
commuters
companies
congressmen
conservationists
conservatives
conspiracy theorists
constituents
consultants
consumers
corporations
council members
councillors
councilors
counsel
countries
coworkers
crew
critics
customers
dealers
defense
delegates
demonstrators
designers
detainees
detectives
detractors
developers
diplomats
doctors
economists
editors
elders
employees
employers
engineers
environmentalists
envoys
executives
experts
extremists
eyewitnesses
families
family members
fans
farmers
firefighters
firms
first responders
fishermen
forecasters
friends
gang members
geologists
government officials
governments
governors
groups
guests
gunmen
hackers
health officials
health workers
historians
homeowners
hostages
human rights groups
immigrants
inmates
insiders
institutions
insurgents
intelligence officials
intermediaries
investigators
investors
jihadists
journalists
judges
jurors
justices
kidnappers
kids
landlords
law enforcement
law enforcement officials
lawmakers
lawyers
leaders
legislators
liberals
listeners
lobbyists
locals
loyalists
management
managers
many
mayors
media
mediators
medics
men
meteorologists
migrants
militants
miners
ministers
ministries
moderates
most
motorists
nationalists
nations
negotiators
neighbors
neighbours
networks
news media
newspapers
nurses
observers
officers
officials
onlookers
operatives
opponents
opposition
organizations
organizers
others
outlets
outsiders
paramedics
parents
participants
party leaders
passengers
passers-by
patients
people
philosophers
physicians
planners
players
poets
police
pollsters
priests
prisoners
professors
progressives
proponents
prosecution
prosecutors
protesters
protestors
psychologists
pundits
readers
rebels
refugees
regulators
relatives
religious leaders
reporters
representatives
rescuers
researchers
residents
respondents
rights groups
rivals
sceptics
scholars
scientists
security forces
senators
seniors
shareholders
skeptics
soldiers
some
sources
spokesmen
spokespeople
staff
staffers
states
strategists
students
subscribers
supporters
surrogates
survivors
tabloids
taxpayers
teachers
teammates
teenagers
teens
tenants
terrorists
the press
the public
theologians
theorists
tourists
traders
tribal leaders
troops
union leaders
unions
universities
users
veterans
victims
viewers
villagers
visitors
voters
watchdogs
witnesses
women
workers
world leaders
writers
youths

[kin] inflect noun
ancestor
aunt
auntie
aunty
baby
best friend
boyfriend
bride
brother
brother-in-law  brothers-in-law
child  children
cousin
dad
daddy
daughter
daughter-in-law  daughters-in-law
descendant
ex-boyfriend
ex-girlfriend
ex-husband
ex-wife  ex-wives
family
family member
father
father-in-law  fathers-in-law
fiance
fiancee
fiancé
fiancée
firstborn
foster father
foster mother
friend
girlfriend
godchild  godchildren
goddaughter
godfather
godmother
godson
grandad
grandchild  grandchildren
granddad
granddaughter
grandfather
grandma
grandmother
grandpa
grandparent
grandson
granny
great-aunt
great-granddaughter
great-grandfather
great-grandmother
great-grandson
great-uncle
groom
guardian
half brother
half sister
half-brother
half-sister
heir
husband
in-law
kid
kinsman  kinsmen
kinswoman  kinswomen
lover
ma
mama
mistress
mom
mommy
mother
mother-in-law  mothers-in-law
mum
mummy
nana
neighbor
neighbour
nephew
niece
pa
papa
parent
partner
pop
relative
roommate
sibling
sister
sister-in-law  sisters-in-law
son
son and heir
son-in-law  sons-in-law
spouse
stepbrother
stepchild  stepchildren
stepdaughter
stepfather
stepmother
stepsister
stepson
toddler
twin
uncle
widow
widower
wife  wives

# words that stand before a role
[modifier]
1st
2nd
American
British
Catholic
Christian
Democratic
Emmy-winning
Grammy-nominated
Grammy-winning
Harvard-educated
Hispanic
House
Jewish
Justice Department
Latino
Muslim
Nobel Prize-winning
Nobel laureate
Oscar-nominated
Oscar-winning
Pentagon
Protestant
Pulitzer Prize-winning
Republican
Saudi-led
Senate
State Department
Supreme Court
U.S.
U.S.-backed
U.S.-led
US
US-backed
US-led
Western-backed
White House
academic
acclaimed
accused
acting
adjunct
administration
ageing
aging
alleged
amateur
anonymous
anti-abortion
anti-government
anti-war
appointed
armed
army
aspiring
assistant
associate
award-winning
beleaguered
best-selling
bestselling
billionaire
black
budding
cabinet
cabinet-level
campaign
celebrated
centrist
certified
charismatic
chartered
chief
city
civil
close
closest
co-founding
communist
congressional
conservative
controversial
convicted
county
current
deceased
deposed
deputy
designate
disgraced
disgruntled
dissident
distinguished
domestic
economic
elder
elderly
eldest
elected
embattled
emeritus
eminent
erstwhile
evangelical
eventual
ex
executive
exiled
expected
experienced
extremist
famed
famous
far-left
far-right
federal
fellow
female
fiery
financial
first
first-term
first-time
five-time
flamboyant
foreign
former
founding
four-term
four-time
freelance
full-time
future
gay
general
global
government
government-run
grand
gubernatorial
hard-line
hardline
high-level
high-profile
high-ranking
homeless
honorary
imperial
imprisoned
incoming
independent
influential
injured
intelligence
interim
international
jailed
junior
key
lame-duck
late
law enforcement
lead
leading
left-wing
leftist
legal
legendary
lesbian
liberal
libertarian
licensed
likely
local
long-time
longstanding
longtime
low-ranking
lower-level
major
male
managing
masked
maverick
mayoral
medical
mid-level
middle-aged
militant
military
millionaire
ministerial
moderate
municipal
murdered
national
nationalist
naval
navy
new
newest
newly appointed
newly elected
newly-elected
next
noted
off-duty
old
older
on-duty
one-time
onetime
openly gay
opposition
ousted
outgoing
outspoken
papal
parliamentary
part-time
party
past
permanent
personal
police
political
popular
populist
potential
powerful
presidential
presumptive
previous
principal
prior
private
pro-Russian
pro-Western
pro-choice
pro-government
pro-life
professional
progressive
prominent
provincial
public
radical
ranking
reclusive
reformist
regional
registered
religious
renowned
resident
respected
retired
rich
right-wing
rightist
rival
royal
ruling
seasoned
second
second-term
security
self-described
self-made
self-proclaimed
self-styled
senatorial
senior
senior-level
sitting
slain
so-called
socialist
soft-spoken
sometime
special
spiritual
standing
star
state
state-owned
state-run
supreme
suspected
teenage
tenured
then
third
third-party
three-term
three-time
top
top-ranking
town
trained
transgender
tribal
two-term
two-time
undercover
unemployed
unidentified
unnamed
up-and-coming
veteran
vice
vice presidential
village
visiting
wealthy
well-known
white
world-famous
world-renowned
would-be
wounded
young
younger
youngest

[male] inflect noun
abbot
actor
airman  airmen
alderman  aldermen
altar boy
anchorman  anchormen
archbishop
assemblyman  assemblymen
ayatollah
bachelor
baron
batsman  batsmen
bishop
bloke
boy
boyfriend
bridegroom
brother
brother-in-law  brothers-in-law
busboy
businessman  businessmen
butler
cameraman  cameramen
cardinal
caveman  cavemen
chairman  chairmen
chap
choirboy
clergyman  clergymen
coachman  coachmen
congressman  congressmen
conman  conmen
councilman  councilmen
count
cowboy
craftsman  craftsmen
dad
daddy
doorman  doormen
dude
duke
earl
emir
emperor
ex-boyfriend
ex-husband
father
father-in-law  fathers-in-law
fellow
fiance
fiancé
fireman  firemen
fisherman  fishermen
footman  footmen
friar
frontman  frontmen
gentleman  gentlemen
godfather
godson
grandad
granddad
grandfather
grandpa
grandson
great-grandfather
great-uncle
groom
gunman  gunmen
guy
half brother
half-brother
handyman  handymen
hangman  hangmen
headmaster
heir
henchman  henchmen
hero  heroes
host
huntsman  huntsmen
husband
imam
king
kinsman  kinsmen
knight
lad
landlord
linesman  linesmen
lord
madman  madmen
mailman  mailmen
man  men
marksman  marksmen
marquis
masseur
milkman  milkmen
mister
monk
monsieur
mullah
nephew
nobleman  noblemen
oarsman  oarsmen
ombudsman  ombudsmen
pa
papa
paperboy
patriarch  patriarchs
patrolman  patrolmen
playboy
policeman  policemen
pope
postman  postmen
priest
prince
rabbi
salesman  salesmen
schoolboy
schoolmaster
seaman  seamen
serviceman  servicemen
sheik
sheikh
sir
son
son-in-law  sons-in-law
spokesman  spokesmen
sportsman  sportsmen
squire
statesman  statesmen
stepbrother
stepfather
stepson
steward
stuntman  stuntmen
sultan
swordsman  swordsmen
toyboy
tradesman  tradesmen
uncle
valet
viscount
waiter
watchman  watchmen
widower
wizard
yachtsman  yachtsmen

[female] inflect noun
abbess
actress
alderwoman  alderwomen
alumna  alumnae
anchorwoman  anchorwomen
assemblywoman  assemblywomen
aunt
auntie
aunty
ballerina
barmaid
baroness
begum
bride
bridesmaid
businesswoman  businesswomen
camerawoman  camerawomen
chairwoman  chairwomen
chanteuse
charwoman  charwomen
chorus girl
cleaning lady
comedienne
congresswoman  congresswomen
councilwoman  councilwomen
countess
cowgirl
damsel
daughter
daughter-in-law  daughters-in-law
diva
divorcee
divorcée
dowager
duchess
empress
enchantress
ex-girlfriend
ex-wife  ex-wives
fiancee
fiancée
firewoman  firewomen
first lady
frontwoman  frontwomen
gal
gentlewoman  gentlewomen
girl
girlfriend
goddaughter
goddess
godmother
governess
granddaughter
grande dame
grandma
grandmother
granny
great-aunt
great-grandmother
half sister
half-sister
headmistress
heiress
heroine
horsewoman  horsewomen
hostess
housewife  housewives
kinswoman  kinswomen
lady
lady-in-waiting  ladies-in-waiting
landlady
lass
ma
madam
maharani
maid
maiden
mama
marchioness
markswoman  markswomen
masseuse
matriarch  matriarchs
matron
mermaid
midwife  midwives
milkmaid
mistress
mom
mommy
mother
mother-in-law  mothers-in-law
mum
mummy
nana
nanny
niece
noblewoman  noblewomen
nun
oarswoman  oarswomen
policewoman  policewomen
priestess
prima donna
princess
queen
saleswoman  saleswomen
schoolgirl
schoolmistress
seamstress
servicewoman  servicewomen
showgirl
sister
sister-in-law  sisters-in-law
songstress
sorceress
sorority sister
spinster
spokeswoman  spokeswomen
sportswoman  sportswomen
stateswoman  stateswomen
stepdaughter
stepmother
stepsister
stewardess
stuntwoman  stuntwomen
suffragette
temptress
tsarina
viscountess
waitress
washerwoman  washerwomen
widow
wife  wives
witch
woman  women

[drop]
abomination
adapter
addressee
adonis
affiliate
albino
alto
ameer
amorist
anathema
angel
animal
antagonist
antecedent
apache
arianist
ass
assaulter
asshole
attraction
babbler
babe
baby-sitter
back
bad
bag
ball
balletomane
barkeep
barnburner
base
basileus
bastard
beadsman
bear
beast
beater
beauty
beholder
being
belle
bitch
biter
black
blackguard
blade
blaster
bleeder
blighter
blonde
bluestocking
blunderer
boarder
bobbysoxer
body
booby
booker
booster
bouncer
bounder
bravo
breaker
brick
brute
buff
buffoon
bugger
bull
bum
bumbler
bunny
bunter
bushwhacker
buster
butch
butt
cad
calculator
caller-out
carrier
case
caster
castrate
casualty
cat
catch
celebrant
center
centre
chameleon
character
charm
chased
checker
chela
cherub
chicken
chink
chopper
chosen
clapper
clipper
clone
closer
coaster
cock
cocksucker
cog
coloratura
colored
coloured
comer
conferrer
conveyor
cooker
cooky
coon
corpse
courser
cow
crank
crasher
crawler
creature
creep
cretin
cripple
crone
cub
cuckoo
cuss
cutter
cutthroat
dago
dancing-master
darling
darner
dead
deadhead
dear
decedent
decoder
decoy
demagog
demon
despoiler
devil
devisee
dike
diner
dipper
disaster
dish
diver
dodger
dodo
doer
dog
dope
dork
drag
dragger
draw
drifter
drip
dropper
drudge
drunk-and-disorderly
dud
duffer
dullard
dumbbell
dummy
dunce
dwarf
earner
earthling
earthman
eater
edger
ego
electrotherapist
embodiment
emulator
end
equal
ex-gambler
extension
extern
extra
fag
faggot
fagot
failure
falcon
fastener
feeler
fella
feller
female
fiddler
fiend
figure
figurehead
fill-in
filler
finisher
flag-waver
flak
flanker
flapper
flash
flasher
fledgeling
fledgling
flier
flower
flunkey
flutist
fodder
fogey
foil
folder
fool
forbear
force
forefather
forerunner
forward
fossil
fox
freak
freewheeler
fresher
fruit
fucker
gadfly
gamin
gem
ghost
ghoul
giant
gift
giver
gob
god
goddess
goffer
goliath
goner
good
gook
goon
gopher
gospeler
grabber
granger
grannie
granny
grasshopper
grind
grinder
grower
gull
hack
hag
half
half-breed
half-caste
ham
handler
hanger
harbinger
hearer
heavyweight
hell-rooster
hellion
herald
hercules
hick
hillbilly
hippy
hitter
holdover
homosexual
hood
hooker
hopper
horror
hotelman
hulk
human
hummer
hunk
hurler
idealist
idiot
idler
imbecile
imitator
incarnation
increase
individual
introvert
invalid
item
jackass
jerk
jerker
jewess
jimdandy
jimhickey
jinx
jock
joker
judas
juicer
jumper
junky
keeper
key
kicker
kike
klutz
knacker
knocker
lamb
lasher
laughingstock
lead
leaver
left
lesbo
letterman
life
lifter
lighter
lighterman
lightweight
limper
line
liner
lion
lip
living
loader
locker
longer
looker
lookout
loon
looney
loony
lummox
lunkhead
macaroni
machine
mad
magnet
mainstay
maintainer
maker
male
malfeasant
manse
mantrap
mapper
marker
master
match
materialist
mime
minion
minority
mixer
mocker
monkey
monologist
monster
mope
moron
mortal
mover
mug
mulatto
mummy
nailer
name
namesake
naprapath
natural
nazi
neck
needleworker
negress
negro
nerd
nigger
nigra
nipper
nitwit
nobody
non-resistant
nondriver
notable
nothing
nut
nutter
oaf
object
oddball
offspring
oldster
oracle
orderer
ordinary
organ
ostrich
other
ouster
outrider
overachiever
overnighter
oyabun
pacifier
packer
pain
pal
pander
pansy
papist
pardner
passer
patronne
pearl
pedlar
peeler
perceiver
percher
perfecter
personage
personality
personification
pet
petter
phoenix
phoney
phony
picket
pig
pill
pillager
piranha
pisser
pistol
pistoleer
plague
planter
plug-ugly
plunger
pointer
poker
poor
pop
portwatcher
poseur
posseman
possessor
potter
powerhouse
prat
precursor
predictor
presence
prey
prick
primate
private
prize
prodigal
prodigy
prompter
promulgator
proxy
prune
puke
puncher
punk
pup
puppy
pursued
pusher
pushover
putter
quack
qualifier
quarry
queen mole
queer
quitter
racker
rambler
ranker
rat
rattler
redheader
regular
reincarnation
relation
religionist
rest
ringer
ripper
riser
roarer
rocker
rogue
rooter
rose
rotter
rounder
router
ruiner
runt
saddler
salt
salter
sausage
savage
saver
scanner
scapegoat
scatterbrain
schizophrenic
scourer
screamer
screen
screw
scum
securer
seed
seeder
self
sender
sentimentalist
server
setter
shadow
shaker
sharer
sharper
shaver
sheep
sheller
shifter
shitter
shocker
shower
shrew
shrimp
shrink
shutter
side
signal
signore
sinker
sinner
sipper
sissy
skeleton
skimmer
skinflint
skunk
slapper
slave driver
sleeper
slicer
slider
slinger
slob
slouch
slut
smasher
snake
snapper
snob
snot
snuffler
sod
somebody
someone
something
son
sonny
soul
sound
spade
spanker
sparer
spastic
specifier
speller
sphinx
spic
spinner
spirit
splitter
spoiler
sponge
spook
spotter
sprayer
square
squat
squaw
squealer
squinter
stabber
stager
stainer
staple
starter
steamer
steerer
sticker
stickler
stiff
stinker
stoker
stooper
stopper
straggler
stray
stripe
stripper
stroller
stud
stunner
stupid
stutterer
subject
subjectivist
sucker
suggester
sweeper
sweetheart
swine
switch
switcher
synthesizer
tack
tacker
tackle
taco
tail
taker
talker
tapper
tar
tart
taster
tease
terminator
terror
thing
thrower
thug
thumper
ticker
tickler
tiddler
tiebreaker
tiger
tight
tilter
timer
tinker
tinter
tipper
titan
toast
toaster
toiler
tomato
tool
topper
torpedo
tosser
touch
tough
tout
towner
toy
tracer
tracker
trailer
tramp
tranny
transmitter
trawler
treasure
trimmer
tripper
troller
tumbler
tuner
twat
twerp
twirler
twit
type
underdog
unfortunate
upholder
utility
valentine
vampire
vanisher
vegetable
vender
vermin
victor
virgin
volume
voucher
wag
wailer
walker
walloper
wanker
ward
ward-heeler
warder
warmer
washer
washout
waster
watcher
waver
waverer
weakling
wearer
weasel
weed
weeder
weirdo
wet
whale
whiner
white
whiteface
whiz
whizz
whore
wildcatter
windbag
winder
wing
winger
wiper
wisenheimer
wit
wiz
wonder
wop
worm
wreck
wrecker
wretch
yanker
yawner
yearling
yodeller
yokel
youngling
zero
zombie
