# Nouns for people by what they do or are: "the spokesman", "a lawyer for", "the victim's mother".
# Written by hand; scripts/build-lexicons makes the list of the rule pack from it.

[person] inflect noun
Democrat
House speaker
Republican
academic
accountant
acquaintance
activist
actor
actress
administration official
admiral
adult
adviser
advisor
advocate
agent
aid worker
aide
aide-de-camp  aides-de-camp
air traffic controller
airman  airmen
alderman  aldermen
ally
alumna  alumnae
alumnus  alumni
ambassador
analyst
anchor
anchorman  anchormen
anchorwoman  anchorwomen
animator
anthropologist
applicant
appraiser
archaeologist
archbishop
architect
archivist
artist
assailant
assemblyman  assemblymen
assemblywoman  assemblywomen
assistant
assistant coach
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
baby
backer
baker
banker
barber
baron
barrister
bartender
bassist
beggar
beneficiary
billionaire
biographer
biologist
bishop
blacksmith
blogger
board member
bodyguard
borrower
boss
botanist
boxer
boy
boyfriend
bride
bridegroom
broadcaster
broker
builder
burglar
bus driver
businessman  businessmen
businesswoman  businesswomen
butcher
butler
bystander
cabinet member
caller
cameraman  cameramen
campaign chairman  campaign chairmen
campaign manager
campaigner
candidate
captain
cardinal
cardiologist
carpenter
cartoonist
cashier
catcher
celebrity
centrist
chair
chairman  chairmen
chairperson
chairwoman  chairwomen
challenger
chancellor
chaplain
chef
chemist
chief
chief executive
chief executive officer
chief financial officer
chief of staff  chiefs of staff
chief operating officer
child  children
choreographer
citizen
classmate
cleaner
clergyman  clergymen
cleric
clerk
client
climatologist
climber
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
coauthor
cobbler
cofounder
colleague
colonel
columnist
comedian
comedienne
comic
commander
commentator
commissioner
committee member
communications director
communist
community leader
commuter
companion
composer
comptroller
conductor
congressman  congressmen
congressperson
congresswoman  congresswomen
conservationist
conservative
constable
constituent
consul
consultant
consumer
contender
contractor
controller
convict
cook
cop
coroner
corporal
correspondent
cosmonaut
costar
council member
councillor
councilman  councilmen
councilmember
councilor
councilwoman  councilwomen
counsel  counsel
count
countess
coworker
creator
crew member
crewman  crewmen
criminal
criminologist
critic
curate
curator
customer
cyclist
dancer
deacon
dealer
dean
defence lawyer
defence minister
defendant
defender
defense attorney
defense lawyer
defense minister
defense secretary
delegate
demonstrator
dentist
deputy
deputy prime minister
dermatologist
designer
detainee
detective
developer
dictator
diplomat
director
dispatcher
dissident
district attorney
doctor
donor
driver
drummer
duchess
duke
earl
ecologist
economist
editor
editor in chief  editors in chief
editor-in-chief  editors-in-chief
elector
electrician
emir
emperor
employee
employer
engineer
entrepreneur
environmentalist
envoy
epidemiologist
essayist
ethicist
evangelist
ex-convict
executive
executive director
expert
explorer
extremist
eyewitness
family member
fan
farmer
fellow
feminist
fighter
filmmaker
finance minister
financial analyst
fire chief
fire marshal
firefighter
fireman  firemen
first lady
fisherman  fishermen
flight attendant
floor leader
footballer
footman  footmen
forecaster
foreign minister
foreign secretary
foreman  foremen
forward
founder
friar
friend
front-runner
frontman  frontmen
frontrunner
fugitive
fund manager
fundraiser
gang member
gangster
gardener
general
general manager
geneticist
gentleman  gentlemen
gentlewoman  gentlewomen
geologist
ghostwriter
girl
girlfriend
goalkeeper
golfer
governess
government official
governor
graduate
groom
guard
guerrilla
guest
guitarist
gunman  gunmen
guru
guy
gymnast
gynecologist
hacker
hairdresser
head
head coach
headmaster
headmistress
headteacher
health minister
health worker
hero  heroes
heroine
historian
home secretary
homeowner
host
hostage
hostess
hotelier
housekeeper
human rights lawyer
humanitarian
humorist
icon
ideologue
illustrator
imam
immigrant
immunologist
incumbent
independent
industrialist
informant
inmate
innkeeper
insider
inspector
inspector general  inspectors general
insurer
insurgent
intellectual
intelligence officer
interior minister
interpreter
interviewee
interviewer
inventor
investigator
investor
janitor
jihadist
jockey
journalist
judge
juror
justice
justice minister
kid
kidnapper
killer
king
knight
lad
lady
landlord
landowner
lass
law enforcement officer
law enforcement official
lawmaker
lawman  lawmen
lawyer
layman  laymen
leader
lecturer
legal adviser
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
lobbyist
lord
magician
magistrate
magnate
maid
major
majority leader
man  men
manager
managing director
marine
marquis
mathematician
mayor
mechanic
medical director
medical examiner
member
mentor
merchant
meteorologist
microbiologist
middleman  middlemen
midfielder
midwife  midwives
migrant
militant
military official
miller
millionaire
miner
minister
minority leader
missionary
mobster
model
moderate
moderator
mogul
monarch  monarchs
monitor
monk
mother
motorist
mountaineer
murderer
musician
narrator
national security adviser
national security advisor
nationalist
naturalist
neighbor
neighbour
netizen
neurologist
neuroscientist
newlywed
newsman  newsmen
nobleman  noblemen
noblewoman  noblewomen
nominee
novelist
nun
nurse
observer
obstetrician
oceanographer
officeholder
officer
official
ombudsman  ombudsmen
oncologist
onlooker
operative
operator
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
parson
participant
partner
party leader
party member
passenger
passer-by  passers-by
passerby  passersby
pastor
pathologist
patient
patrolman  patrolmen
peasant
peddler
pedestrian
pediatrician
person  people
pharmacist
philanthropist
philosopher
photographer
physician
physicist
pianist
pilot
pioneer
pitcher
plaintiff
planner
player
playwright
plumber
poet
police chief
police officer
policeman  policemen
policewoman  policewomen
political analyst
political scientist
politician
pollster
pope
populist
preacher
premier
presenter
president
president-elect  presidents-elect
press officer
press secretary
priest
prime minister
prince
princess
principal
prisoner
private
producer
professor
programmer
progressive
prosecutor
protester
protestor
provost
psychiatrist
psychic
psychologist
public defender
publisher
pundit
pupil
quarterback
queen
rabbi
radiologist
rancher
ranger
rapist
rapper
reader
real estate agent
real estate developer
realtor
rebel
recipient
rector
referee
refugee
regulator
religious leader
reporter
representative
researcher
resident
respondent
restaurateur
rival
robber
roommate
runner
running mate
sailor
salesman  salesmen
salespeople
salesperson
saleswoman  saleswomen
satirist
sceptic
scholar
schoolboy
schoolgirl
schoolmaster
schoolmistress
scientist
screenwriter
sculptor
secretary
secretary general  secretaries general
secretary of state  secretaries of state
secretary-general  secretaries-general
security guard
seismologist
senator
sergeant
servant
serviceman  servicemen
servicewoman  servicewomen
shareholder
sheriff
sheriff 's deputy  sheriff 's deputies
shooter
shopkeeper
showrunner
singer
singer-songwriter
skater
skeptic
skier
skipper
slave
smuggler
sniper
social worker
socialist
sociologist
soldier
solicitor
solicitor general  solicitors general
songwriter
source
speaker
specialist
spectator
spiritual leader
spokesman  spokesmen
spokespeople
spokesperson
spokeswoman  spokeswomen
spouse
sprinter
spy
squire
staff member
staffer
stakeholder
star
state representative
state senator
statesman  statesmen
stateswoman  stateswomen
statistician
steward
stewardess
stockbroker
stranger
strategist
striker
student
subscriber
sultan
superintendent
supermodel
supervisor
supporter
supreme leader
surgeon
surgeon general  surgeons general
surveyor
survivor
suspect
swimmer
tailor
talk show host
talk-show host
taxi driver
taxpayer
teacher
team owner
teammate
technician
teen
teenager
tenant
terrorist
theologian
theorist
therapist
thief  thieves
thinker
top official
tourist
townsman  townsmen
toxicologist
trader
trafficker
trainer
translator
traveler
traveller
treasurer
treasury secretary
trooper
truck driver
trucker
tutor
tycoon
tyrant
umpire
undergraduate
undersecretary
union leader
user
valet
veteran
veterinarian
vicar
vice chairman  vice chairmen
vice president
vice president-elect
victim
viewer
villager
violinist
virologist
viscount
visionary
visitor
volunteer
voter
waiter
waitress
warden
warlord
watchdog
watchman  watchmen
weatherman  weathermen
webmaster
whip
whistle-blower
whistleblower
widow
widower
witch
witness
wizard
woman  women
worker
writer
youth
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
the White House
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
ex-
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
adult
