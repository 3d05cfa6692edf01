# Nouns for people by what they do or are: "the spokesman", "the victim's mother".
# Made by scripts/build-lexicons from WordNet and scripts/lexicons/role.lex; edit that
# file, not this one. Origin and licence: README.md.

[person] inflect noun
Democrat
Republican
abbess
abbot
abolitionist
aborigine
absentee
abuser
academic
accompanist
accomplice
account executive
accountant
accused
accuser
acolyte
acquaintance
acrobat
activist
actor
actress
actuary
addict
adherent
adjunct professor
administration official
administrative official
administrator
admiral
admirer
adolescent
adoptive parent
adult
adulterer
adventurer
adversary
advertiser
adviser
advisor
advocate
agent
aggressor
agitator
agricultural agent
aid worker
aide
aide-de-camp  aides-de-camp
air force officer
air marshal
air traffic controller
airman  airmen
alarmist
alderman  aldermen
alderperson
ally
altar boy
alumna  alumnae
alumnus  alumni
amateur
ambassador
amir
analyst
anarchist
ancestor
anchor
anchorman  anchormen
anchorwoman  anchorwomen
angel investor
angler
animator
announcer
anthropologist
apologist
apostle
apothecary
applicant
appointee
appraiser
apprentice
arbiter
arbitrator
archaeologist
archbishop
archeologist
archer
architect
archivist
aristocrat
army engineer
army officer
art critic
art dealer
art director
art historian
art student
art teacher
artilleryman  artillerymen
artisan
artist
aspirant
assailant
assassin
assemblyman  assemblymen
assemblywoman  assemblywomen
assessor
asset manager
assignee
assistant
assistant coach
assistant professor
associate professor
astrologer
astronaut
astronomer
asylum seeker
atheist
athlete
attacker
attendee
attorney
attorney general  attorneys general
auctioneer
auditor
aunt
author
autocrat
auxiliary
aviator
ayatollah
baby
baby boomer
bachelor
backer
baker
ballerina
ballet dancer
ballplayer
bandit
bank clerk
bank manager
bank robber
banker
barbarian
barber
bard
bargainer
barman  barmen
baron
barrister
bartender
baseball coach
baseball manager
baseball player
basketball coach
basketball player
bassist
bather
batsman  batsmen
batting coach
beadle
bearer
beatnik
beau
beautician
beggar
beginner
believer
bellboy
bellhop
benefactor
beneficiary
besieger
best friend
best man  best men
bettor
bidder
bigamist
bigot
billionaire
biographer
biologist
biophysicist
bird watcher
bishop
blackmailer
blacksmith
blockhead
blogger
bloke
blood donor
bluffer
board member
boatswain
bodybuilder
bodyguard
bomber
bondholder
bondsman  bondsmen
bookkeeper
bookworm
boor
bootlegger
border patrol agent
borrower
boss
botanist
bounty hunter
bowler
boxer
boy
boyfriend
brain surgeon
brat
breadwinner
breeder
briber
bricklayer
bride
bridegroom
bridesmaid
brigadier
brigadier general
broadcaster
broker
brother
brother-in-law
buddy
bugler
builder
bullfighter
bully
bullyboy
bungler
bunkmate
bureaucrat
burglar
bursar
bus driver
busboy
business agent
business editor
business executive
business leader
business owner
business partner
businessman  businessmen
businesswoman  businesswomen
busybody
butcher
butler
buyer
bystander
cabinet member
cabinet minister
cabinet secretary
caddie
cadet
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
camper
campmate
candidate
cannibal
canvasser
captain
captor
cardholder
cardinal
cardiologist
caregiver
carer
caretaker
carpenter
cartographer
cartoonist
case officer
caseworker
cashier
castaway
catcher
caterer
cattleman  cattlemen
caucus chairman  caucus chairmen
cavalryman  cavalrymen
caveman  cavemen
celebrity
cellist
censor
centrist
certified public accountant
chair
chairman  chairmen
chairman of the board  chairmen of the board
chairperson
chairwoman  chairwomen
challenger
chambermaid
champ
champion
chancellor
chap
chaperon
chaperone
chaplain
character witness
charlatan
charter member
chauvinist
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
chieftain
child  children
child prodigy
chiropractor
choirboy
choreographer
chorine
chum
chump
church leader
church member
churchgoer
churchman  churchmen
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
claimant
classicist
classifier
classmate
cleaner
clergyman  clergymen
cleric
clerk
client
climatologist
climber
clinical psychologist
clown
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
collaborator
colleague
collector
college professor
college student
collegian
colonel
columnist
comedian
comedienne
comic
commandant
commander
commander in chief  commanders in chief
commander-in-chief  commanders-in-chief
commanding officer
commando
commentator
commenter
commie
commissioner
committee chairman  committee chairmen
committee member
committeeman  committeemen
commodore
commoner
communications director
communicator
communist
community leader
commuter
companion
compatriot
competitor
compiler
composer
comptroller
computer programmer
computer scientist
comrade
con artist
con man  con men
concessionaire
concierge
conductor
confessor
confidant
confidante
confrere
congressional aide
congressman  congressmen
congressperson
congresswoman  congresswomen
connoisseur
conqueror
conscientious objector
conservationist
conservative
conspirator
constable
constituent
construction worker
consul
consultant
consumer
contemporary
contender
contestant
contractor
contralto
contributor
controller
convict
cook
coordinator
cop
copy editor
coquette
coroner
corporal
correspondent
cosigner
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
counsellor
counselor
count
countess
countryman  countrymen
county clerk
county commissioner
county executive
county official
courier
courtier
cousin
coward
cowboy
cowgirl
cowhand
coworker
cowpuncher
crackpot
crafter
craftsman  craftsmen
creative director
creator
credit analyst
creditor
crew member
crewman  crewmen
criminal
criminologist
critic
crofter
crony
crook
crown prince
crown princess
crusader
crybaby
culprit
cultist
curate
curator
custodian
customer
cyclist
cynic
czar
dad
daddy
dairy farmer
dairyman  dairymen
dame
damsel
dancer
daughter
day laborer
day trader
deacon
dealer
dean
dearest
debtor
decision maker
decorator
defeatist
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
demagogue
demander
democracy activist
demonstrator
dentist
department head
deportee
depositor
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
dervish
descendant
descendent
deserter
designer
desk clerk
despot
detainee
detective
detractor
developer
devotee
diabetic
diagnostician
dictator
dignitary
diplomat
director
disciple
disciplinarian
dispatcher
dissenter
dissident
distiller
distributor
district attorney
district judge
district manager
diviner
doctor
dog owner
donor
doorman  doormen
double agent
double-crosser
draftsman  draftsmen
dramatist
draper
dreamer
dressmaker
drinker
driver
dropout
drover
drug addict
drug dealer
drug lord
drug trafficker
druggist
drummer
drunkard
duchess
dude
duelist
duke
dweller
earl
ecologist
economist
editor
editor in chief  editors in chief
editor-in-chief  editors-in-chief
educator
egghead
egotist
elder
elected official
election judge
election official
elector
electrical engineer
electrician
elitist
embassy official
embassy spokesman  embassy spokesmen
emergency worker
emigrant
emir
emissary
emperor
employee
employer
empress
engineer
engraver
enrollee
ensign
entertainer
enthusiast
entomologist
entrepreneur
environmentalist
envoy
epicure
epidemiologist
equity analyst
essayist
ethicist
evacuee
evangelist
event planner
evildoer
ex-CEO
ex-aide
ex-boss
ex-convict
ex-cop
ex-governor
ex-husband
ex-lover
ex-marine
ex-mayor
ex-minister
ex-official
ex-partner
ex-president
ex-senator
ex-soldier
examiner
executioner
executive
executive director
executive editor
executive producer
executive secretary
executive vice president
executor
existentialist
exotic dancer
expatriate
experimenter
expert
expert witness
explorer
exponent
exporter
extremist
eyewitness
factory worker
faculty member
faith leader
faker
family doctor
family friend
family lawyer
family member
family spokesman  family spokesmen
family spokeswoman  family spokeswomen
fan
fanatic
fancier
fantasist
farm worker
farmer
fashion designer
father
federal agent
federal employee
federal judge
federal official
federal prosecutor
fellow
fellow member
fellow student
felon
feminist
fibber
field director
fielder
fieldhand
fighter
fighter pilot
film critic
film director
film maker
film producer
film star
filmmaker
finalist
finance minister
financial adviser
financial advisor
financial analyst
financial officer
financier
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
first-nighter
fisher
fisherman  fishermen
fishmonger
fishwife  fishwives
fixer
flatterer
flautist
flight attendant
floor leader
floor manager
florist
flunky
foe
fogy
folk singer
follower
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
foreigner
foreman  foremen
forger
foster parent
founder
founding father
founding member
foundling
free agent
freedom fighter
freelance journalist
freelance writer
freeman  freemen
frequenter
freshman  freshmen
friar
friend
front-runner
frontman  frontmen
frontrunner
fugitive
full professor
fullback
fund manager
fundraiser
funeral director
furrier
gagwriter
gambler
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
generalist
geneticist
genius
gent
gentleman  gentlemen
gentlewoman  gentlewomen
geographer
geologist
ghostwriter
girl
girlfriend
gladiator
glutton
goalie
goalkeeper
godchild  godchildren
godfather
godmother
godparent
goldsmith
golfer
gossip columnist
gourmet
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
grader
graduate
graduate student
grammarian
grandchild  grandchildren
granddaughter
grandfather
grandma
grandmother
grandparent
grandson
graphic artist
graphic designer
graybeard
great-niece
greenhorn
grocer
groom
grouch
grownup
guarantor
guard
guardian
guerilla
guerrilla
guest
guitarist
gun owner
gunman  gunmen
gunner
gunslinger
guru
guy
gymnast
gynecologist
hacker
hairdresser
half-brother
halfback
handyman  handymen
hardliner
harlot
harpist
harvester
hater
hawker
head
head coach
head nurse
head of government  heads of government
head of state  heads of state
head teacher
headmaster
headmistress
headsman  headsmen
headteacher
healer
health care provider
health care worker
health minister
health official
health professional
health secretary
health worker
heart surgeon
heckler
hedge fund manager
heir
helper
henchman  henchmen
heretic
hermit
hero  heroes
heroine
herpetologist
high commissioner
high priest
high school student
high school teacher
highwayman  highwaymen
hijacker
hiker
hippie
hired man  hired men
historian
history professor
hit man  hit men
hitchhiker
hoarder
hobo
hockey coach
hockey player
home buyer
home secretary
homeowner
homesteader
homicide detective
hoodlum
horseman  horsemen
host
hostage
hostess
hotel manager
hotelier
hothead
hotshot
house guest
housebreaker
householder
housekeeper
housewife  housewives
huckster
human rights activist
human rights advocate
human rights lawyer
humanist
humanitarian
humorist
hunter
husband
hustler
hypnotist
hypocrite
icon
ideologist
ideologue
ignoramus
illustrator
imam
immigrant
immigration lawyer
immigration official
immunologist
imposter
impostor
impressionist
incompetent
incumbent
independent
individualist
industrialist
industry analyst
industry official
infant
infantryman  infantrymen
infidel
infielder
influencer
informant
information minister
informer
inhabitant
initiator
inmate
innkeeper
inquisitor
insider
inspector
inspector general  inspectors general
instructor
instrumentalist
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
interloper
intermediary
intern
interne
interpreter
interrogator
interviewee
interviewer
intruder
invader
inventor
investigative journalist
investigative reporter
investigator
investment banker
investor
ironworker
islander
jailer
jailor
janissary
janitor
jaywalker
jazz musician
jester
jeweler
jeweller
jihadist
jockey
jogger
journalist
judge
juggler
junkie
jurist
juror
jury foreman  jury foremen
justice
justice minister
justice of the peace  justices of the peace
kid
kidnaper
kidnapper
killer
king
kingpin
knight
knight-errant
lab technician
labor leader
labor secretary
laborer
lackey
lad
lady
laggard
lama
landlady
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
learner
lecher
lecturer
left-hander
lefty
legal adviser
legal analyst
legal expert
legal scholar
legatee
legend
legislator
lender
leper
liar
liberal
libertarian
libertine
librarian
lieutenant
lieutenant governor
lifeguard
linebacker
lineman  linemen
linguist
listener
literary agent
literary critic
litigant
litterbug
loafer
lobbyist
local official
locksmith
lodger
logger
logician
loiterer
longshoreman  longshoremen
looter
lord
loser
lover
loyalist
lumberjack
luminary
lyricist
ma
machinist
madam
madame
madman  madmen
magician
magistrate
magnate
maid
maiden
mailman  mailmen
maintenance worker
major
major-general
majority leader
mama
mamma
man  men
manager
managing director
managing editor
managing partner
maniac
manic-depressive
manicurist
mannequin
manservant  menservants
marcher
marine
mariner
market analyst
market researcher
market strategist
marketing director
marketing manager
marksman  marksmen
marquis
marshal
martyr
masochist
masseur
master of ceremonies  masters of ceremonies
mastermind
matador
matchmaker
mathematician
matriarch  matriarchs
matron
mayor
mechanic
meddler
media adviser
media critic
media mogul
mediator
medical director
medical doctor
medical examiner
medical expert
medical officer
medical student
megalomaniac
member
mentor
mercenary
mercer
merchant
messenger
messenger boy
meteorologist
microbiologist
middle manager
middleman  middlemen
midfielder
midshipman  midshipmen
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
milkman  milkmen
miller
milliner
millionaire
miner
minister
ministry official
ministry spokesman  ministry spokesmen
ministry spokeswoman  ministry spokeswomen
minority leader
minstrel
misanthrope
miser
misfit
misogynist
missionary
mistress
mobster
model
moderate
moderator
mogul
mom
momma
mommy
monarch  monarchs
money manager
moneymaker
monitor
monk
monsignor
moralist
mortician
mother
motorist
mountaineer
mourner
movie director
movie producer
movie star
moviegoer
mufti
mugger
mujahid
mullah
murder suspect
murder victim
murderer
muscleman  musclemen
music critic
music director
music teacher
musician
mutineer
narrator
national guardsman  national guardsmen
national leader
national security adviser
national security advisor
national security official
nationalist
naturalist
naturopath
naval officer
navigator
negotiator
neighbor
neighbour
nephew
nerd
netizen
neurologist
neuroscientist
neutralist
newbie
newcomer
newlywed
news anchor
news director
news editor
news reader
newsboy
newscaster
newsmaker
newsman  newsmen
newspaper columnist
newspaper editor
newspaperman  newspapermen
niece
nincompoop
ninny
nobleman  noblemen
noblewoman  noblewomen
nomad
nominee
noncom
novelist
novice
nuclear physicist
nun
nuncio
nurse
nursemaid
nursing student
nymphomaniac
objector
observer
obstetrician
occupant
oceanographer
offender
office manager
office worker
officeholder
officer
official
ogre
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
operagoer
operative
operator
ophthalmologist
opinion writer
opponent
opposition leader
oppressor
optician
optimist
optometrist
orator
organiser
organist
organizer
originator
ornithologist
orphan
orthodontist
outcast
outfielder
outpatient
outsider
overseer
owner
pa
pacifist
pagan
painter
paleontologist
pallbearer
panelist
panellist
panhandler
papa
paramedic
paranoiac
paratrooper
parent
parish priest
parishioner
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
patriarch  patriarchs
patriot
patroller
patrolman  patrolmen
patron
pauper
pawnbroker
payer
peace activist
peace officer
peacekeeper
peacemaker
peasant
pedant
peddler
pedestrian
pediatrician
pediatrist
pensioner
peon
perfectionist
performer
perpetrator
persecutor
person  people
pervert
peshmerga
pessimist
petitioner
pharmacist
philanthropist
philosopher
photographer
physical therapist
physician
physicist
pianist
piano player
pickpocket
pilgrim
pilot
pimp
pioneer
piper
pirate
pitcher
place-kicker
plagiarist
plainclothesman  plainclothesmen
plaintiff
planner
plasterer
player
playmate
playwright
plotter
plumber
poacher
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
porter
portfolio manager
positivist
postal worker
poster
postman  postmen
postmaster
postmaster general  postmasters general
power broker
practitioner
preacher
predator
predecessor
prefect
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
priestess
prime minister
prime minister-designate  prime ministers-designate
prime suspect
prince
princess
principal
printer
prioress
prison guard
prison official
prisoner
prisoner of war  prisoners of war
private detective
private eye
private investigator
probation officer
process-server
procurer
producer
professor
profiteer
progeny
programmer
progressive
project director
project manager
promoter
propagandist
property developer
property owner
property tycoon
prophet
proponent
proprietor
prosecuting attorney
prosecutor
prospector
prostitute
protagonist
protector
protege
protester
protestor
provider
provost
prowler
prude
psychiatrist
psychic
psychoanalyst
psychologist
psychopath
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
punster
punter
pupil
purchaser
purchasing agent
pursuer
purveyor
quarterback
queen
questioner
rabbi
rabbinical student
racist
racketeer
radio host
radiologist
ragamuffin
raider
rainmaker
rajah
rancher
ranger
rank-and-file member
rape victim
rapist
rapper
rascal
ratepayer
reactionary
reader
real estate agent
real estate broker
real estate developer
real estate mogul
real estate tycoon
realist
realtor
reaper
rebel
rebel commander
rebel leader
receptionist
recipient
recluse
rector
redcoat
redhead
referee
reformer
refugee
regional director
registered nurse
registrant
registrar
regulator
religious leader
repairman  repairmen
repatriate
reporter
representative
reprobate
rescuer
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
retailer
retired general
retiree
returnee
reveler
reveller
reverend
reviewer
rhetorician
rider
rifleman  riflemen
rigger
right-hander
ringleader
rioter
rival
robber
rock star
roofer
rookie
roommate
roughneck
rowdy
royal family member
ruffian
ruler
runner
runner-up  runners-up
running mate
rustler
saboteur
sadist
safebreaker
sage
sailor
sales clerk
sales director
sales manager
sales rep
sales representative
salesgirl
saleslady
salesman  salesmen
salesperson
saleswoman  saleswomen
satirist
sceptic
schemer
scholar
school board member
school counselor
school official
school principal
school superintendent
school teacher
schoolboy
schoolchild  schoolchildren
schoolgirl
schoolmarm
schoolmaster
schoolmate
schoolmistress
schoolteacher
science adviser
science teacher
scientist
scorer
scoundrel
screenwriter
scriptwriter
sculptor
seafarer
seaman  seamen
seamstress
secessionist
second baseman  second basemen
second lady
secretary
secretary general  secretaries general
secretary of state  secretaries of state
secretary-general  secretaries-general
secularist
security adviser
security analyst
security chief
security expert
security guard
security officer
security official
seeker
seer
segregationist
seismologist
select board member
selectman  selectmen
selector
selectwoman  selectwomen
seller
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
sentinel
sentry
sergeant
servant
serviceman  servicemen
servicewoman  servicewomen
settler
sex worker
shadow minister
shareholder
sheepman  sheepmen
sheik
sheikh
shepherd
sheriff
sheriff 's deputy  sheriff 's deputies
ship captain
shooter
shop owner
shopkeeper
shoplifter
shopper
shortstop
showman  showmen
showrunner
sibling
signer
silversmith
singer
singer-songwriter
single mother
single parent
sir
sis
sister
sister-in-law
skater
skeptic
skier
skipper
skirmisher
slacker
slave
sleepwalker
slugger
small business owner
small businessman  small businessmen
smoker
smuggler
sniper
snitch
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
soloist
songwriter
soothsayer
sophisticate
sophomore
soprano
sorcerer
sorceress
source
southpaw
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
speculator
speech therapist
speech writer
speechwriter
spinster
spiritual leader
spokesman  spokesmen
spokesperson
spokeswoman  spokeswomen
sports editor
sports writer
sportsman  sportsmen
sportswoman  sportswomen
sportswriter
spouse
sprinter
spy
squatter
squire
staff member
staff sergeant
staff writer
staffer
stage manager
stakeholder
star
starlet
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
stenographer
stepchild  stepchildren
stepmother
steward
stewardess
stock broker
stock trader
stockbroker
stockholder
store manager
store owner
storekeeper
storyteller
stowaway
stranger
strategist
streamer
striker
strongman  strongmen
student
student leader
stunt double
stylist
subordinate
subscriber
suburbanite
successor
sufferer
suicide bomber
suitor
sultan
superintendent
supermodel
superstar
supervisor
supplier
supporter
supreme leader
surgeon
surgeon general  surgeons general
surrogate
surveyor
survivor
suspect
swaggerer
swami
swashbuckler
swimmer
swindler
switch-hitter
symbolist
tailback
tailor
talk show guest
talk show host
talk-show host
tamer
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
teamster
tech executive
techie
technical director
technician
teen
teenager
teetotaler
teetotaller
television host
television personality
television presenter
television producer
tenant
tennis player
terrorist
tester
theater critic
theater director
theatregoer
theologian
theorist
therapist
thief  thieves
thinker
third baseman  third basemen
tightwad
timekeeper
title-holder
toddler
tomboy
top adviser
top aide
top executive
top official
tormenter
tormentor
toter
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
tradesman  tradesmen
traditionalist
trafficker
tragedian
trainee
trainer
trainman  trainmen
traitor
transgender man  transgender men
transgender woman  transgender women
translator
trapper
travel agent
traveler
traveller
treasurer
treasury official
treasury secretary
trespasser
trial judge
trial lawyer
tribal chief
tribal elder
tribal leader
trickster
troll
trooper
troublemaker
troubleshooter
truck driver
trucker
trumpeter
trustee
tsar
tutor
tweeter
twin
tycoon
typesetter
typist
tyrant
tzar
umpire
unbeliever
uncle
underachiever
undercover agent
undercover officer
undergraduate
underling
undersecretary
understudy
undertaker
union boss
union leader
union member
union official
university president
university professor
university student
upholsterer
urchin
user
valet
vandal
vaquero
vegetarian
vendor
ventriloquist
venture capitalist
vet
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
villain
violinist
virologist
virtuoso
viscount
visionary
visitor
vlogger
vocalist
volunteer
voter
voyager
waif
waiter
waitress
wanderer
war correspondent
war criminal
war hero  war heroes
war veteran
warden
warlord
warrior
watchdog
watchmaker
watchman  watchmen
watercolorist
wealth manager
weather forecaster
weatherman  weathermen
weaver
webmaster
wedding planner
welder
westerner
whaler
whip
whistle-blower
whistleblower
wholesaler
widow
widower
wife  wives
wigmaker
wing commander
wingback
wingman  wingmen
winner
witch
witch doctor
witness
wizard
woman  women
woodcarver
woodsman  woodsmen
worker
working mother
workman  workmen
worshiper
worshipper
wrangler
wrestler
writer
wrongdoer
young girl
young lady
young man  young men
young woman  young women
youngster
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
