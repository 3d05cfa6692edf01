# Nouns for people by what they do or are: "the spokesman", "the victim's mother".
# Made by scripts/build-lexicons from WordNet and scripts/lexicons/role.lex; edit that
# file, not this one. Origin and licence: README.md.

[person] inflect noun
Democrat
House speaker
Republican
abbot
abbreviator
abdicator
abductor
abetter
abhorrer
abiogenist
abjurer
abnegator
abolitionist
abominator
aborigine
abortionist
abridger
abrogator
absconder
abseiler
absolutist
absolver
abstainer
abstracter
abstractionist
abstractor
abuser
abutter
academic
academician
accommodator
accompanist
accompanyist
accomplice
accordionist
accountant
accumulator
accuser
achiever
acolyte
acoustician
acquaintance
acquirer
activist
actor
actress
adapter
adducer
adherent
adjudicator
adjuster
adjustor
administration official
administrator
admiral
admirer
admonisher
adolescent
adonis
adopter
adorer
adulator
adult
adulterer
advancer
adventurer
adversary
advertiser
advertizer
adviser
advisor
advocate
advocator
aerialist
aesthetician
aetiologist
affirmer
agent
aggravator
aggregator
aggressor
agitator
agriculturalist
agriculturist
agronomist
aid worker
aide
aide-de-camp  aides-de-camp
air traffic controller
aircraftman  aircraftmen
aircraftsman  aircraftsmen
aircrewman  aircrewmen
airman  airmen
airwoman  airwomen
alarmist
alchemist
alderman  aldermen
algebraist
alien
alienator
alienist
all-rounder
allayer
allegoriser
allegorizer
allergist
alleviator
alliterator
allocator
ally
almoner
almsgiver
alphabetiser
alphabetizer
alpinist
altoist
altruist
alumna  alumnae
alumnus  alumni
amalgamator
amateur
ambassador
ambler
ambusher
amoralist
amorist
amputator
anaesthetist
analogist
analyst
anarchist
anatomist
ancestor
anchor
anchorman  anchormen
anchorwoman  anchorwomen
anecdotist
anesthesiologist
anesthetist
angiologist
angler
animator
animist
annalist
annihilator
annotator
announcer
annoyer
anointer
anomalist
answerer
antagonist
antecedent
anthologist
anthropologist
anticipator
antifeminist
ape-man  ape-men
aphorist
apiarist
apiculturist
apologist
apothecary
appeaser
applauder
applicant
appointee
appraiser
appreciator
apprehender
apprentice
appropriator
approver
arbiter
arbitrager
arbitrator
arboriculturist
arborist
archaeologist
archaist
archbishop
archeologist
archer
architect
archivist
arianist
arithmetician
armiger
armor-bearer
armorer
armourer
arms-runner
arouser
arranger
arriver
arrogator
arsonist
articulator
artificer
artilleryman  artillerymen
artisan
artist
ascender
aspirant
aspirer
ass-kisser
assailant
assassin
assassinator
assaulter
assayer
assemblyman  assemblymen
assemblywoman  assemblywomen
assenter
asserter
assessor
asseverator
assignee
assimilator
assistant
assistant coach
associate
astrogator
astrologer
astrologist
astronaut
astronomer
astrophysicist
asylum seeker
atheist
athlete
attacker
attempter
attendant
attendee
attender
attestator
attester
attestor
attorney
attorney general  attorneys general
attracter
attractor
auditor
aunt
authenticator
author
authoriser
authorizer
autobiographer
auxiliary
avenger
aviator
avower
babbler
babe
baby
baby-sitter
babyminder
babysitter
bachelor
back-number
backbencher
backbiter
backer
backpacker
backscratcher
backslapper
backslider
backstroker
backwoodsman  backwoodsmen
bacteriologist
badgerer
baggageman  baggagemen
bagger
bagpiper
baker
balancer
balker
ball-breaker
ball-buster
ballerina
balletomane
balloonist
ballplayer
bandit  banditti
bandleader
bandmaster
bandsman  bandsmen
banker
barbarian
barber
bargainer
bargeman  bargemen
barkeep
barkeeper
barker
barnburner
barnstormer
baron
barrater
barrator
barrister
barrow-man  barrow-men
bartender
barterer
basileus  basileis
basketmaker
basketweaver
bassist
bassoonist
bastard
baster
bather
batsman  batsmen
batter
battler
baulker
bawler
beachcomber
beadle
beadsman  beadsmen
bearer
beater
beatnik
beau  beaux
beautician
bedesman  bedesmen
bedwetter
beefeater
beekeeper
begetter
beggar
beggarman  beggarmen
beggarwoman  beggarwomen
beginner
beguiler
behaviorist
behaviourist
beholder
believer
belle
bellhop
bellman  bellmen
bellower
bellwether
bellyacher
benefactor
beneficiary
berserker
besieger
bestower
betrayer
bibliographer
bibliopolist
bibliotist
bicycler
bicyclist
bidder
bigamist
bilingualist
billionaire
bimetallist
binger
biochemist
biographer
biologist
biophysicist
birder
bishop
biter
blabber
blackmailer
blacksmith
blasphemer
blaster
bleacher
bleeder
blighter
blocker
blogger
bloke
blonde
blubberer
bludgeoner
bluestocking
bluffer
blunderer
blusterer
board member
boarder
boaster
boatbuilder
boatman  boatmen
boatswain
bobby-socker
bobbysoxer
bodybuilder
bodyguard
bondholder
bondman  bondmen
bondsman  bondsmen
bondswoman  bondswomen
bondwoman  bondwomen
bonesetter
booby
bookbinder
bookdealer
booker
bookkeeper
booklover
bookmaker
bookman  bookmen
bookseller
boomer
booster
bootlegger
bootlicker
bootmaker
boozer
borderer
borrower
boss
botanist
botcher
bouncer
bounder
bowdleriser
bowdlerizer
bowler
boxer
boy
boyfriend
bragger
brain-worker
brainworker
brakeman  brakemen
brawler
breadwinner
breaker
breaststroker
breeder
brewer
briber
bricklayer
bride
bridegroom
brigadier
broadcaster
broker
broker-dealer
broncobuster
brother  brethren
brother-in-law  brothers-in-law
browser
bruiser
brute
buddy
buff
buffoon
bug-hunter
bugger
bugler
bugologist
builder
bullfighter
bully
bullyboy
bum
bumbler
bungler
bunkmate
bunter
burgher
burglar
burgomaster
bus driver
busboy
bushwhacker
businessman  businessmen
businesswoman  businesswomen
busker
buster
butcher
butler
buyer
bystander
cabalist
cabinet member
cabinetmaker
cadger
caffer
calculator
caliph
caller
calligrapher
calligraphist
cameraman  cameramen
campaign chairman  campaign chairmen
campaign manager
campaigner
camper
campmate
candidate
candlemaker
candymaker
canoeist
canonist
canvasser
capitalist
captain
captive
captor
capturer
cardholder
cardinal
cardiologist
cardsharper
careerist
caregiver
caretaker
caricaturist
caroler
caroller
carouser
carpenter
carper
carpetbagger
carrier
cartographer
cartoonist
caseworker
cashier
caster
casuist
cataloger
catcher
catechist
caterer
cattleman  cattlemen
cavalryman  cavalrymen
caveman  cavemen
caviler
caviller
celebrant
celebrater
celebrator
celebrity
cellist
centerfielder
centrist
ceramicist
ceramist
chain-smoker
chair
chairman  chairmen
chairperson
chairwoman  chairwomen
challenger
chambermaid
champ
champion
chancellor
changer
chap
chaplain
chargeman  chargemen
charlatan
charmer
charwoman  charwomen
chaser
chatterer
chauvinist
cheater
checker
cheerer
cheerleader
cheesemonger
chef
chela  chelae
chemist
chewer
chief
chief executive
chief executive officer
chief financial officer
chief of staff  chiefs of staff
chief operating officer
chieftain
child  children
chimneysweeper
chiromancer
chiropodist
chiropractor
chiseler
chiseller
choirboy
choirmaster
choker
chooser
choreographer
chorine
chorister
chosen
chronicler
chump
churchgoer
churchman  churchmen
cinematographer
citizen
civilian
claimant
clansman  clansmen
clanswoman  clanswomen
clapper
clarinetist
clarinettist
classicist
classifier
classmate
cleaner
clergyman  clergymen
cleric
clericalist
clerk
client
climatologist
climber
clinician
cloakmaker
clockmaker
closer
clown
co-author
co-chair
co-chairman  co-chairmen
co-creator
co-defendant
co-director
co-discoverer
co-founder
co-host
co-owner
co-star
co-worker
coach
coachbuilder
coachman  coachmen
coalman  coalmen
coaster
coastguardsman  coastguardsmen
coauthor
coaxer
cobber
cobbler
cocksucker
coconspirator
coddler
codetalker
codger
cofounder
coiner
collaborationist
collaborator
colleague
collectivist
collector
collegian
colonel
colonial
colonialist
coloniser
colonist
colonizer
coloratura
colorist
columnist
comber
comedian
comedienne
comer
comforter
comic
commander
commando  commandoes
commentator
commie
commissioner
committee member
committeeman  committeemen
committeewoman  committeewomen
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
complainer
composer
compositor
compromiser
comptroller
compulsive
comrade
conceiver
concessionaire
concessioner
conchologist
concierge
conciliator
conductor
confectioner
conferrer
confessor
confidant
confidante
conformist
confrere
confuter
congressman  congressmen
congressperson
congresswoman  congresswomen
conjurer
connoisseur
conqueror
conservationist
conservative
conservativist
conservator
consigner
conspirator
constable
constituent
constitutionalist
constructivist
constructor
consul
consultant
consumer
contemporary
contender
contestant
contester
contortionist
contrabandist
contractor
contralto  contralti
contrapuntist
contributor
contriver
controller
controversialist
convener
conversationalist
conversationist
convert
conveyancer
conveyer
conveyor
convict
cook
coon
cooperator
coordinator
cop
copartner
copyist
copyreader
copywriter
coquette
coreligionist
cornetist
cornhusker
coroner
corporal
corporatist
correspondent
cosigner
cosmetician
cosmetologist
cosmographer
cosmographist
cosmologist
cosmonaut
costar
costermonger
costumer
cottager
cotter
council member
councillor
councilman  councilmen
councilmember
councilor
councilwoman  councilwomen
counsel  counsel
counselor
count
counter-revolutionist
counterdemonstrator
counterfeiter
counterman  countermen
counterrevolutionist
counterterrorist
counterwoman  counterwomen
countess
countryman  countrymen
countrywoman  countrywomen
courier
courser
courtier
cousin
cousin-german  cousin-germen
coward
cowboy
cowhand
coworker
cowpuncher
crackpot
cracksman  cracksmen
crafter
craftsman  craftsmen
cragsman  cragsmen
crammer
craniologist
crap-shooter
crapshooter
crasher
crawler
creator
creditor
crew member
crewman  crewmen
cricketer
criminal
criminologist
crimper
cripple
critic
crofter
crone
crony
crook
crooner
cropper
cross-dresser
cross-examiner
cross-questioner
crossbencher
crusader
cryptographer
cryptologist
crystallographer
cubist
culprit
cultist
cultivator
cunctator
cupbearer
curate
curator
cuss
custodian
customer
cutler
cutter
cyber-terrorist
cyclist
cymbalist
cynic
cytogeneticist
cytologist
dabbler
dad
daddy
dairyman  dairymen
dalesman  dalesmen
dame
dancer
dancing-master
darling
darner
dauber
daughter
dawdler
daydreamer
deacon
deadhead
dealer
dean
dear
debaser
debater
debaucher
debitor
deceased
decedent
deceiver
decipherer
declarer
decoder
decorator
defalcator
defamer
defaulter
defeatist
defecator
defector
defence lawyer
defence minister
defendant
defender
defense attorney
defense lawyer
defense minister
defense secretary
defiler
defrauder
degrader
deipnosophist
delayer
delegate
deliveryman  deliverymen
demagogue
demander
demographer
demographist
demonstrator
dentist
denturist
departer
dependent
deportee
deposer
depositor
depreciator
deputy
deputy prime minister
dermatologist
dervish
descendant
descendent
descender
deserter
designer
deskman  deskmen
desperate
despoiler
detainee
detective
determinist
detractor
developer
deviationist
devisee
deviser
devotee
devourer
diabetic
diabolist
diagnostician
dialectician
diarist
dictator
die-sinker
diemaker
diesinker
dieter
dietician
differentiator
digger
dignitary
diplomat
diplomatist
director
disarmer
disbeliever
disburser
disciple
discoverer
discriminator
disentangler
disparager
dispatcher
disprover
dissembler
disseminator
dissenter
dissident
dissimulator
distiller
distortionist
distributer
distributor
district attorney
disturber
diversionist
divider
diviner
do-gooder
dock-walloper
docker
dockworker
doctor
dodderer
dodger
dogfighter
dogmatist
donor
doorkeeper
doorman  doormen
dosser
double-crosser
double-dealer
doubter
dowager
dowser
drafter
draftsman  draftsmen
dragger
dragoman  dragomen
dramatist
draper
draughtsman  draughtsmen
drawler
dreamer
dressmaker
dribbler
drifter
drinker
driveller
driver
drooler
dropkicker
dropout
drover
druggist
drumbeater
drummer
drunk
drunk-and-disorderly
drunkard
dualist
duchess
dueler
duelist
dueller
duellist
duffer
duke
dullard
dunker
dustman  dustmen
dwarf  dwarves
dweller
dynamiter
dynamitist
earl
earner
earthman  earthmen
easterner
eavesdropper
eccentric
eclecticist
ecologist
econometrician
econometrist
economiser
economist
economizer
editor
editor in chief  editors in chief
editor-in-chief  editors-in-chief
editorialist
educationalist
educationist
educator
effecter
effector
egghead
egoist
egotist
ejaculator
ejector
elder
elector
electrician
electrocutioner
electrologist
electroplater
electrotherapist
elegist
elitist
elocutionist
emancipationist
emancipator
embalmer
embezzler
embodiment
embroiderer
embryologist
emir
emperor
empiricist
employee
employer
emulator
enchanter
encroacher
encyclopaedist
encyclopedist
endocrinologist
endodontist
endorser
energiser
energizer
enforcer
engineer
engraver
enjoyer
enologist
enquirer
enrollee
enterpriser
entertainer
enthusiast
entomologist
entrepreneur
enumerator
environmentalist
envoy
enzymologist
epicure
epidemiologist
epistemologist
equal
equivocator
eradicator
escalader
escapist
escapologist
eschatologist
escort
essayer
essayist
esthetician
estimator
etcher
ethician
ethicist
ethnographer
ethnologist
ethologist
etiologist
etymologist
eulogist
evaluator
evangelist
everyman  everymen
evildoer
evolutionist
ex-convict
ex-gambler
ex-husband
ex-mayor
ex-serviceman  ex-servicemen
examiner
excavator
exchanger
exciseman  excisemen
excogitator
excursionist
excuser
executioner
executive
executive director
executor
exhibitioner
exhibitionist
exhibitor
existentialist
exodontist
exorciser
expectorator
expender
experimenter
expert
exploiter
explorer
exporter
expositor
expounder
expressionist
expurgator
exterminator
extern
extoller
extortioner
extortionist
extremist
eyewitness
fabricator
fabulist
facilitator
faddist
faker
falangist
falconer
faller
family member
fan
fanatic
fantasist
farmer
fascist
fashionmonger
fastener
fatalist
father
faultfinder
fauvist
fawner
fella
feller
fellow
felon
feminist
fence-sitter
fencer
fencesitter
fermentologist
ferryman  ferrymen
fetishist
fibber
fiddler
fielder
fieldhand
fieldsman  fieldsmen
fieldworker
fiend
fighter
figurer
filibuster
filibusterer
fill-in
filmmaker
finagler
finalist
finance minister
financial analyst
finder
finisher
fire chief
fire marshal
fire-eater
fire-swallower
firefighter
fireman  firemen
first lady
first-nighter
first-rater
fisher
fisherman  fishermen
fishmonger
fishwife  fishwives
fitter
fixer
flag-waver
flanker
flapper
flasher
flatterer
flautist
fledgling
flight attendant
flogger
floor leader
floorwalker
florist
flouter
flutist
fodder
foe
follower
fomenter
fondler
fool
footballer
footman  footmen
footslogger
forager
forecaster
forefather
foreign minister
foreign secretary
foreigner
foreman  foremen
foremother
forerunner
forewoman  forewomen
forger
forgiver
fornicator
fortuneteller
forty-niner
forward
fossilist
foster-brother
foster-daughter
foster-father
foster-mother
foster-sister
founder
four-flusher
framer
free-liver
freebooter
freedman  freedmen
freedwoman  freedwomen
freeholder
freelancer
freeloader
freeman  freemen
freethinker
freewheeler
freewoman  freewomen
frequenter
fresher
freshman  freshmen
friar
friend
frogman  frogmen
front-runner
frontbencher
frontiersman  frontiersmen
frontierswoman  frontierswomen
frontman  frontmen
frontrunner
fruiterer
fucker
fugitive
fugleman  fuglemen
fullback
fumbler
fumigator
funambulist
functionalist
fund manager
fundamentalist
fundraiser
futurist
gadfly
gaffer
gagster
gagwriter
gainer
gallant
galvaniser
galvanizer
gambist
gambler
gamekeeper
games-master
gamin
gang member
ganger
gangster
gaoler
garbageman  garbagemen
gardener
garment-worker
garmentmaker
garroter
garrotter
gastroenterologist
gatecrasher
gatekeeper
gatherer
gawker
geezer
genealogist
general
general manager
generalist
geneticist
genitor
genius  genii
gentleman  gentlemen
gentlewoman  gentlewomen
geographer
geologist
geomancer
geometer
geometrician
geophysicist
geriatrician
gerontologist
ghostwriter
ghoul
giggler
gilder
girl
girlfriend
giver
gladiator
glass-cutter
glassblower
glassmaker
glassworker
glazer
gleaner
globetrotter
glossarist
glutton
go-getter
goalkeeper
goaltender
gobbler
goddaughter
godfather
godmother
goffer
gold-beater
gold-worker
goldbeater
goldsmith
goldworker
golfer
goner
gopher
gorger
gospeler
gospeller
gossiper
gossipmonger
gouger
gourmandizer
gourmet
governess
government official
governor
grabber
grader
graduate
grammarian
grandchild  grandchildren
granddaughter
grandfather
grandma
grandmaster
grandmother
grandparent
grandstander
granger
granny
granter
graphologist
grappler
gravedigger
graverobber
graybeard
greaser
great-niece
greengrocer
greenskeeper
greeter
griever
grifter
grinner
groaner
grocer
groom
groomsman  groomsmen
groundbreaker
groundkeeper
groundskeeper
groundsman  groundsmen
groveler
groveller
grower
growler
grownup
grumbler
grunter
guard
guardian
guardsman  guardsmen
guerrilla
guesser
guest
guestworker
guide
guitarist
gulper
gunman  gunmen
gunner
gunrunner
gunslinger
guru
guy
guzzler
gymnast
gymnosophist
gynaecologist
gynecologist
haberdasher
hack
hacker
haematologist
haggler
hagiographer
hagiographist
hagiologist
hairdresser
hairsplitter
hairstylist
half-breed
half-brother
half-sister
halfback
handicapper
handler
handyman  handymen
hanger
hangman  hangmen
harasser
hardliner
hardwareman  hardwaremen
harmoniser
harmonizer
harper
harpist
harpooner
harpsichordist
harvester
hatemonger
hater
hatmaker
hatter
hauler
hawker
head
head coach
head-shrinker
headcounter
headhunter
headliner
headman  headmen
headmaster
headmistress
headsman  headsmen
headteacher
headwaiter
healer
health minister
health worker
hearer
heartbreaker
heckler
hedger
hedonist
heir
hell-rooster
hellion
helmsman  helmsmen
helper
hematologist
herald
herbalist
herdsman  herdsmen
heretic
heritor
hero  heroes
heroine
herpetologist
hesitater
hesitator
highbinder
highflyer
highjacker
highwayman  highwaymen
hijacker
hillbilly
hipster
hisser
histologist
historian
historiographer
hitchhiker
hitter
hoarder
hoaxer
hobbler
hobbyist
holdover
holidaymaker
home secretary
home-builder
homebuilder
homemaker
homeowner
homesteader
homosexual
honeymooner
hood
hoofer
hornist
horologer
horologist
horseman  horsemen
horsewoman  horsewomen
horticulturist
host
hostage
hosteller
hostess
hostler
hotelier
hotelkeeper
hotelman  hotelmen
hotshot
house-builder
housebreaker
housebuilder
housefather
householder
housekeeper
houseman  housemen
housemaster
housemother
housewife  housewives
housewrecker
huckster
huddler
hugger
hulk
human rights lawyer
humanist
humanitarian
humdinger
hummer
humorist
humourist
hundred-percenter
hunter
hunter-gatherer
huntsman  huntsmen
hurdler
hurler
husband
husbandman  husbandmen
hustler
hydrologist
hydromancer
hygienist
hypnotiser
hypnotist
hypnotizer
hypocrite
ice-skater
ichthyologist
icon
idealist
ideologist
ideologue
idiot
idler
idolater
idoliser
idolizer
ignoramus
illusionist
illustrator
imam
imbecile
imbiber
imitator
immigrant
immunologist
imperialist
impersonator
importer
imposter
impostor
impressionist
improver
incarnation
inciter
incompetent
incumbent
independent
indexer
individualist
indorser
industrialist
infant
infantryman  infantrymen
infielder
infiltrator
informant
informer
inhabitant
inheritor
initiator
inmate
innkeeper
innovator
inoculator
inquirer
inquisitor
insider
inspector
inspector general  inspectors general
inspirer
instigator
instructor
instrumentalist
insurer
insurgent
insurrectionist
intellectual
intelligence officer
interior minister
interloper
intermediary
intermediator
internationalist
interne
internist
interpreter
interrogator
interviewee
interviewer
intruder
invader
invalid
invalidator
inventor
investigator
investor
invigilator
ironist
ironman  ironmen
ironmonger
ironworker
irredentist
irreligionist
irridentist
island-dweller
islander
isolationist
jabberer
jackass
jailer
janissary
janitor
jaywalker
jazzman  jazzmen
jeerer
jerk
jerker
jerry-builder
jester
jeweler
jeweller
jihadist
jimdandy
jimhickey
jingoist
jobber
jobholder
jockey
jogger
joiner
joker
jokester
journalist
journeyer
journeyman  journeymen
judge
juggler
juicer
jumper
junior
jurist
juror
juryman  jurymen
jurywoman  jurywomen
justice
justice minister
kabbalist
keeper
keyboardist
kibitzer
kicker
kid
kidnaper
kidnapper
killer
kindergartener
kindergartner
king
kinsman  kinsmen
kinswoman  kinswomen
kisser
knacker
kneeler
knight
knight-errant
knitter
knocker
knower
laborer
labourer
lackey
lad
lady
laggard
lagger
lamenter
laminator
lamplighter
lampooner
lancer
landholder
landlord
landlubber
landman  landmen
landowner
landscaper
landscapist
landsman  landsmen
langlaufer
languisher
lapidarist
lapidator
lapidist
larcener
larcenist
lasher
lass
latecomer
laudator
laugher
laundryman  laundrymen
laundrywoman  laundrywomen
law enforcement officer
law enforcement official
lawbreaker
lawgiver
lawmaker
lawman  lawmen
lawyer
layman  laymen
leader
leaker
leaper
learner
leaseholder
leaver
lecher
lecturer
ledgeman  ledgemen
left-hander
left-winger
lefthander
leftist
lefty
legal adviser
legatee
legend
legislator
lender
lensman  lensmen
lepidopterist
lepidopterologist
letterer
letterman  lettermen
leveler
leveller
lexicographer
lexicologist
liar
libber
libeler
liberal
liberalist
liberator
libertarian
libertine
librarian
librettist
licenser
liegeman  liegemen
lieutenant
lieutenant governor
lifeguard
lifesaver
lifter
lighterman  lightermen
lightweight
limner
limnologist
limper
line-shooter
linebacker
lineman  linemen
linendraper
linesman  linesmen
lingerer
linguist
linkman  linkmen
linksman  linksmen
lion-hunter
liquidator
lisper
listener
lithographer
lithomancer
litigant
litigator
litter-bearer
litterer
liturgist
liveryman  liverymen
loader
loafer
loaner
loather
lobbyist
lobsterman  lobstermen
locater
locator
lockkeeper
lockman  lockmen
lockmaster
lodger
logger
logician
logistician
logomachist
loiterer
longbowman  longbowmen
longer
longshoreman  longshoremen
looker
loon
looter
lord
loser
lotus-eater
lounger
lover
lowerclassman  lowerclassmen
loyalist
lubber
lumberman  lumbermen
luminary
lummox
lumper
luncher
lunger
lunkhead
lurcher
lurker
lutanist
lutenist
lutist
lyricist
lyrist
ma
macebearer
machinator
machinist
macho-man  macho-men
macroeconomist
madam
madman  madmen
madrigalist
madwoman  madwomen
magician
magistrate
magnate
maid
maiden
mailman  mailmen
maimer
maintainer
major
major-general
majority leader
maker
malacologist
malefactor
malfeasant
maligner
malingerer
maltman  maltmen
maltreater
maltster
mama
mamma  mammae
mammalogist
man  men
man-eater
manager
managing director
mandator
maneuverer
mangler
maniac
manic-depressive
manicurist
manoeuvrer
manservant  menservants
manslayer
mantrap
manumitter
map-reader
mapper
marathoner
marauder
marcher
marine
mariner
marketer
marksman  marksmen
marquis
marshal
martyr
marveller
masher
masker
masochist
masquerader
massager
masseur
master
masturbator
matcher
matchmaker
mate
materialist
mathematician
matriarch
matron
mauler
mayor
measurer
meatman  meatmen
mechanic
mechanist
medalist
medallist
meddler
mediator
medical director
medical examiner
meeter
meliorist
melter
member
memoriser
memorizer
mender
mentioner
mentor
mercenary
mercer
merchandiser
merchant
merchant-venturer
merrymaker
meshuggener
mesmerist
mesmerizer
messenger
metallurgist
metalworker
meteorologist
microbiologist
microeconomist
microscopist
middleman  middlemen
midfielder
midshipman  midshipmen
midwife  midwives
migrant
migrator
militant
militarist
military official
militiaman  militiamen
milkman  milkmen
millenarist
miller
milliner
millionaire
mimicker
minder
miner
mineralogist
mineworker
miniaturist
minimalist
minister
minor
minority leader
minstrel
minter
misanthrope
misanthropist
misbeliever
mischief-maker
misleader
misogamist
misogynist
miss
missionary
missioner
mistress
mixologist
mnemonist
moaner
mobster
mocker
model
modeler
modeller
moderate
moderationist
moderator
modern
modernist
mogul
molester
mollycoddler
mommy
monarch  monarchs
monarchist
monetarist
moneyer
moneygrubber
moneylender
moneymaker
moneyman  moneymen
monger
monitor
monk
monogamist
monogynist
monologist
monopoliser
monopolist
monopolizer
monotheist
moocher
moon-curser
moonlighter
moonshiner
mopper
moralist
mortgager
mortician
moss-trooper
mother
motherfucker
motorcyclist
motorist
mountaineer
mounter
mourner
mover
moviegoer
muckraker
mudslinger
mugger
mumbler
mummer
muncher
muralist
murderer
murmurer
muscle-builder
musclebuilder
muscleman  musclemen
musher
musician
musicologist
mutilator
mutineer
mutterer
muzzler
mycologist
mycophagist
mythologist
nagger
nailer
namesake
naprapath
narcissist
narcist
narrator
natator
national
national security adviser
national security advisor
nationalist
native
nativist
naturalist
naturist
naturopath
navigator
naysayer
necker
necromancer
needer
needlewoman  needlewomen
needleworker
negativist
neglecter
negotiator
neighbor
neighbour
neoclassicist
neologist
nephew
nepotist
nester
netizen
netkeeper
netminder
neurobiologist
neurolinguist
neurologist
neuroscientist
neurotic
neutralist
newcomer
newlywed
newsboy
newscaster
newsdealer
newsman  newsmen
newsmonger
newspaperman  newspapermen
newspaperwoman  newspaperwomen
newsreader
newswoman  newswomen
newswriter
nibbler
niece
nigger
niggler
nightrider
nigra
nihilist
nipper
nitpicker
nobleman  noblemen
noblewoman  noblewomen
nobody
noctambulist
nominalist
nominator
nominee
non-resistant
nonachiever
nonattender
nonbeliever
noncom
nondrinker
nondriver
nonmember
nonreader
nonsmoker
nonstarter
nonworker
normaliser
normalizer
nosey-parker
nosher
nosy-parker
notable
noticer
novelist
nudger
nudist
numerologist
numismatist
numismatologist
nun
nurse
nurser
nurseryman  nurserymen
nutritionist
nutter
nymphomaniac
oarsman  oarsmen
oarswoman  oarswomen
objector
obliger
oboist
obscurantist
observer
obstetrician
obstructer
obstructionist
obstructor
occultist
occupant
oceanographer
oculist
odds-maker
oenologist
offender
offerer
office-bearer
officeholder
officer
official
offspring
old-timer
oldster
oldtimer
ombudsman  ombudsmen
onanist
oncologist
oneiromancer
onlooker
onomancer
operagoer
operative
operator
ophthalmologist
opponent
opportunist
opposer
opposition leader
optician
optimist
optometrist
orator
orchestrator
ordainer
orderer
orderly
ordinary
organ-grinder
organiser
organist
organizer
orientalist
originator
ornamentalist
ornithologist
orphan
orthodontist
orthoepist
orthopaedist
orthopedist
orthoptist
osculator
osteologer
osteologist
osteopathist
ostler
otolaryngologist
otologist
otorhinolaryngologist
ouster
out-and-outer
outcast
outdoorsman  outdoorsmen
outdoorswoman  outdoorswomen
outfielder
outfitter
outlander
outlaw
outrider
outsider
overachiever
overcomer
overnighter
owner
oyabun
pa
pacificist
pacifist
packer
packman  packmen
padder
paddler
paediatrician
pagan
painter
palaeontologist
paleographer
paleographist
paleontologist
pallbearer
palmist
palmister
pamperer
pander
panderer
panegyrist
panelist
panellist
panhandler
pantheist
pantomimer
pantomimist
pantryman  pantrymen
pantywaist
papa
paper-pusher
paperer
paperhanger
papist
parachuter
parachutist
parader
paragrapher
paramedic
paranoiac
parapsychologist
paratrooper
pardner
pardoner
parent
parishioner
parodist
parson
part-owner
part-timer
partaker
participant
partitionist
partner
party leader
party member
passenger
passer
passer-by  passers-by
passerby  passersby
paster
pastor
pathfinder
pathologist
patient
patrician
patriot
patroller
patrolman  patrolmen
patron
patronne
patternmaker
patzer
pauper
pawnbroker
paymaster
peacekeeper
peacemaker
pearler
peasant
peculator
pedaler
pedaller
peddler
pedestrian
pediatrician
pediatrist
pedodontist
peeler
peeper
peer
penetrator
penologist
penpusher
pensioner
perceiver
percher
percussionist
perfecter
perfectionist
performer
perfumer
perinatologist
periodontist
perisher
perjurer
perpetrator
person  people
personage
personification
perspirer
persuader
pessimist
pesterer
petitioner
petter
pettifogger
phalangist
pharmacist
pharmacologist
philanderer
philanthropist
philatelist
philhellenist
philologist
philosopher
philosophiser
philosophizer
phlebotomist
phoner
phonetician
phonologist
phony
photographer
photojournalist
photometrician
photometrist
phrenologist
physician
physicist
physiologist
physiotherapist
phytochemist
phytologist
pianist
picker
picket
picknicker
picnicker
pilferer
pilgrim
pillager
pilot
pimp
pioneer
piper
pirate
pisser
pistoleer
pitcher
place-kicker
placeholder
placekicker
placeman  placemen
placeseeker
plagiariser
plagiarist
plagiarizer
plainclothesman  plainclothesmen
plainsman  plainsmen
plaintiff
plaiter
planner
planter
plantsman  plantsmen
plasterer
platelayer
plater
play-actor
playactor
player
playmaker
playmate
playwright
pleader
pleaser
pledger
plodder
plotter
plower
plowman  plowmen
plug-ugly
plugger
plumber
plunderer
plunger
pluralist
poacher
podiatrist
poet
poet-singer
poetiser
poetizer
pointillist
pointsman  pointsmen
poisoner
polemicist
polemist
police chief
police officer
policeman  policemen
policewoman  policewomen
policyholder
political analyst
political scientist
politician
pollster
polluter
polyandrist
polygamist
polygynist
polytheist
pomologist
ponderer
pooler
pop
pope
populariser
popularizer
populist
pornographer
porter
portraitist
portrayer
portwatcher
poseur
positivist
posseman  possemen
postman  postmen
postmaster
postponer
postulator
posturer
potholer
pothunter
potter
potterer
poulterer
poultryman  poultrymen
pouter
powderer
powerbroker
practician
practitioner
pragmatist
prankster
prater
prattler
preacher
predator
predecessor
predestinationist
predictor
premier
presbyter
preschooler
presenter
presentist
preservationist
preserver
president
president-elect  presidents-elect
press officer
press secretary
pressman  pressmen
prestidigitator
preteenager
preterist
prevaricator
prey
prick
prickteaser
priest
priest-doctor
primate
prime minister
primogenitor
prince
princess
principal
printer
printmaker
prisoner
private
privateersman  privateersmen
prizefighter
pro
pro-lifer
probationer
process-server
procrastinator
proctologist
proctor
procurator
procurer
producer
professional
professor
progenitor
prognosticator
programmer
progressive
prohibitionist
projectionist
promiser
promoter
prompter
promulgator
proofreader
propagandist
propagator
prophet
propman  propmen
proponent
proposer
proprietor
prosecutor
prospector
prosthetist
prosthodontist
prostitute
protagonist
protectionist
protector
protege
protester
protestor
protozoologist
provider
provisioner
provoker
provost
prowler
pruner
psalmist
psephologist
psychiatrist
psychic
psycholinguist
psychologist
psychopath
psychophysicist
psychotherapist
pteridologist
public defender
publiciser
publicist
publicizer
publisher
puddler
pugilist
puke
puller
puncher
pundit
punk
punster
punter
pupil
purchaser
purist
purser
pursued
pursuer
purveyor
pusher
pushover
putter
putterer
pyrographer
pyromancer
quack
quaestor
quaffer
quarreler
quarreller
quarryman  quarrymen
quarterback
quartermaster
queen
quester
questioner
quibbler
quietist
quitter
quizmaster
quizzer
quoter
rabbi
rabble-rouser
racialist
racist
racker
racketeer
radiobiologist
radiochemist
radiographer
radiologist
radiotherapist
raftman  raftmen
raftsman  raftsmen
ragamuffin
ragpicker
ragsorter
raider
rail-splitter
railroader
railwayman  railwaymen
rainmaker
raiser
rajah
rambler
rancher
ranger
ranker
ranter
rapist
rappeller
rapper
rascal
rat-catcher
ratepayer
ratiocinator
rationalist
ratter
ravisher
reactionary
reader
real estate agent
real estate developer
realist
realtor
reaper
reasoner
rebel
rebuker
rebutter
receptionist
recidivist
recipient
recitalist
reciter
reckoner
recluse
reconciler
record-breaker
record-holder
record-keeper
recoverer
recruit
recruiter
rector
red-header
redactor
redcoat
redheader
reeler
reenactor
referee
refiner
refinisher
reformer
reformist
refugee
refuter
registrant
regular
regulator
relative
reliever
religionist
religious leader
remunerator
renovator
renter
repairer
repairman  repairmen
repeater
reporter
representative
reproacher
reprobate
reprover
requester
researcher
reservist
resident
resister
respecter
respondent
responder
restauranter
restaurateur
rester
restorer
retailer
retaliator
reveler
reveller
reverend
reversioner
reversionist
reviewer
reviser
revisionist
revivalist
revolutionist
rewriter
rhabdomancer
rhetorician
rheumatologist
rhinolaryngologist
rhymer
rhymester
rider
ridiculer
rifleman  riflemen
rigger
right-hander
right-winger
righthander
rightist
ringer
ringleader
ringmaster
rioter
ripper
ritualist
rival
riveter
rivetter
roadman  roadmen
roamer
roarer
roaster
robber
rocker
rogue
roisterer
roller-skater
rollerblader
romantic
romanticist
romper
roofer
rookie
roomer
roommate
rooter
rope-maker
ropedancer
ropemaker
ropewalker
rotter
roughneck
roughrider
rounder
roundsman  roundsmen
rouser
router
rowdy
royalist
rubbernecker
ruffian
ruiner
ruler
ruminator
rumormonger
rumourmonger
rumrunner
runner
runner-up  runners-up
running mate
ruralist
rusher
rustler
sacrificer
saddler
sadist
sadomasochist
safebreaker
safecracker
sage
sailmaker
sailor
salesgirl
saleslady
salesman  salesmen
salespeople
salesperson
saleswoman  saleswomen
salter
saluter
salvager
sandbagger
sapper
satirist
saunterer
savage
saver
sawyer
saxist
saxophonist
scalper
scammer
scandalmonger
scanner
scaremonger
scenarist
scene-stealer
sceneshifter
sceptic
schemer
schizophrenic
schlepper
schlockmeister
schmoozer
schnorrer
scholar
scholastic
schoolboy
schoolgirl
schoolmarm
schoolmaster
schoolmate
schoolmistress
schoolteacher
scientist
sciolist
scoffer
scolder
scorekeeper
scorer
scorner
scoundrel
scourer
scourger
scout
scouter
scoutmaster
scrambler
scrapper
scratcher
scrawler
screamer
screecher
screener
screenwriter
screwballer
scribbler
scrimshanker
scriptwriter
scrivener
scrounger
scrubber
scrutiniser
scrutinizer
sculler
sculptor
sculpturer
seafarer
seaman  seamen
seamster
searcher
seasoner
secessionist
second-rater
second-stringer
seconder
secretary
secretary general  secretaries general
secretary of state  secretaries of state
secretary-general  secretaries-general
sectarist
secularist
securer
security guard
seducer
seeder
seedman  seedmen
seedsman  seedsmen
seeker
seer
segregationist
segregator
seismologist
seizer
selectman  selectmen
selector
selectwoman  selectwomen
self-seeker
self-starter
seller
semanticist
semifinalist
seminarian
seminarist
semiotician
senator
sender
senior
sensationalist
sensualist
sentimentalist
sentinel
sentry
separationist
separatist
sergeant
sericulturist
sermoniser
sermonizer
serologist
servant
server
serviceman  servicemen
servicewoman  servicewomen
servitor
setter
settler
sexist
shadower
shaker
shammer
shaper
sharecropper
shareholder
shareowner
sharer
sharper
sharpshooter
shaver
shedder
sheepherder
sheepman  sheepmen
sheller
shelver
shepherd
sheriff
sheriff 's deputy  sheriff 's deputies
shielder
shifter
shingler
ship-breaker
shipbuilder
shipowner
shipper
shirker
shirtlifter
shirtmaker
shitter
shlepper
shlockmeister
shnorrer
shocker
shoemaker
shooter
shopkeeper
shoplifter
shopper
shopwalker
shortstop
shouter
shoveler
shoveller
shover
showman  showmen
showrunner
shuffler
shyster
sidesman  sidesmen
sightreader
signaler
signaller
signalman  signalmen
signer
signore  signori
silver-worker
silverworker
simperer
singer
singer-songwriter
sinner
sipper
sir
sis
sister
sister-in-law  sisters-in-law
six-footer
sixth-former
skateboarder
skater
skeptic
sketcher
skidder
skier
skimmer
skin-diver
skinny-dipper
skipper
skirmisher
skulker
skunk
skydiver
slacker
slammer
slanderer
slapper
slasher
slaughterer
slave
slaveholder
slaver
slayer
sledder
sleeper
sleepwalker
slicer
slider
slinger
slob
slobberer
slogger
slop-seller
slopseller
sloucher
slugger
slumberer
smallholder
smasher
smiler
smirker
smoker
smotherer
smuggler
snacker
snapper
snarer
snatcher
sneerer
sneezer
sniffer
sniffler
sniper
snitcher
sniveler
sniveller
snooper
snorer
snorter
snowboarder
snuffler
social worker
socialiser
socialist
socializer
sociobiologist
sociolinguist
sociologist
sodalist
sodbuster
sodomist
sojourner
solderer
soldier
solicitor
solicitor general  solicitors general
soloist
solver
somnambulist
somniloquist
son
songster
songwriter
sonny
soothsayer
sophisticate
sophomore
soprano  soprani
sorcerer
sorrower
sorter
soundman  soundmen
source
southpaw
sovereign
spaceman  spacemen
spacewalker
spammer
spanker
sparer
speaker
specialiser
specialist
specializer
spectator
speculator
speechmaker
speechwriter
speedskater
spelaeologist
speleologist
spellbinder
speller
spelunker
spewer
spiller
spinmeister
spinner
spinster
spiritual leader
spiritualist
spitter
splicer
splitter
spoiler
spokesman  spokesmen
spokespeople
spokesperson
spokeswoman  spokeswomen
sponger
sponsor
sportscaster
sportsman  sportsmen
sportswoman  sportswomen
sportswriter
spot-welder
spotter
spouse
spouter
sprawler
sprayer
sprigger
sprinter
spurner
spy
spymaster
squabbler
squanderer
squatter
squawker
squealer
squinter
squire
squirmer
stabber
stableman  stablemen
stacker
staff member
staffer
stager
staggerer
stainer
stakeholder
stalker
stammerer
stamper
standard-bearer
standardiser
standardizer
star
starer
stargazer
starlet
state representative
state senator
statesman  statesmen
stateswoman  stateswomen
stationer
stationmaster
statistician
stealer
steamfitter
steelmaker
steelman  steelmen
steelworker
steerer
steersman  steersmen
stemmer
stenographer
stepbrother
stepchild  stepchildren
stepdaughter
stepfather
stepmother
stepper
stepsister
steward
stewardess
stickler
stiff
stifler
stigmatist
stinker
stinter
stippler
stirrer
stitcher
stock-taker
stockbroker
stockholder
stockist
stockjobber
stockman  stockmen
stocktaker
stomper
stonecutter
stoner
stonewaller
stooper
storekeeper
storyteller
strafer
straggler
stranger
straphanger
strapper
strategist
strawman  strawmen
strayer
streaker
streetwalker
stretcher-bearer
strider
strikebreaker
striker
stringer
striper
stripteaser
striver
stroller
strong-armer
strongman  strongmen
struggler
student
stuffer
stumbler
stunner
stupid
stutterer
styler
stylist
subcontractor
subdivider
subeditor
subjectivist
subjugator
submariner
submitter
subordinate
suborner
subscriber
subsidiser
subsidizer
subsister
subtracter
suburbanite
subverter
subvocaliser
subvocalizer
succeeder
successor
succorer
succourer
sucker
sufferer
suffragist
suggester
suitor
sultan
summercater
sunbather
sundowner
superintendent
superior
superman  supermen
supermarketer
supermodel
supervisor
supplanter
supplier
supporter
suppresser
supremacist
suprematist
supreme leader
surfboarder
surfer
surgeon
surgeon general  surgeons general
surmounter
surpriser
surrealist
surrenderer
surveyor
survivalist
survivor
suspect
sustainer
sutler
swagger
swaggerer
swagman  swagmen
swami  swamies
swashbuckler
swayer
swearer
sweeper
sweetheart
swimmer
swindler
swinger
switch-hitter
switcher
swordsman  swordsmen
syllogiser
syllogist
syllogizer
symboliser
symbolist
symbolizer
sympathiser
sympathizer
symphonist
syncopator
syndicalist
syndicator
synonymist
syntactician
synthesiser
synthesist
synthesizer
systematiser
systematist
systematizer
systemiser
systemizer
tacker
tackle
tackler
tactician
tagger
tailback
tailor
talebearer
taleteller
talk show host
talk-show host
talker
tallyman  tallymen
tantaliser
tantalizer
tapper
tapster
taskmaster
taste-maker
taste-tester
taster
tattler
taxi driver
taxidermist
taxonomer
taxonomist
taxpayer
teacher
team owner
teammate
teamster
tease
teaser
technician
technologist
teen
teenager
teetotaler
teetotalist
teetotaller
telecaster
teleologist
telepathist
telephoner
televangelist
temporiser
temporizer
tempter
tenant
tenorist
tentmaker
tergiversator
termer
terminator
terrorist
testator
tester
thaumaturgist
theatregoer
theist
theologian
theologiser
theologist
theologizer
theoretician
theoriser
theorist
theorizer
theosophist
therapist
thief  thieves
thinker
third-rater
thirster
thought-reader
throttler
thrower
throwster
thruster
thurifer
thwarter
tiddler
tiger
tilter
timberman  timbermen
timekeeper
timeserver
timpanist
tinker
tinkerer
tinner
tinter
tipper
tippler
tipster
tither
title-holder
titterer
toaster
toastmaster
tobacconist
tobogganist
toddler
toiler
toller
tollgatherer
tollkeeper
tollman  tollmen
toolmaker
top official
topper
torchbearer
tormenter
tormentor
torturer
tosser
totemist
toter
totterer
touch-typist
toucher
tourer
tourist
touter
towner
townsman  townsmen
toxicologist
tracer
tracker
tracklayer
trader
tradesman  tradesmen
traditionalist
traducer
trafficker
tragedian
trailblazer
trailer
trainbandsman  trainbandsmen
trainbearer
trainer
trainman  trainmen
trainmaster
traitor
tramp
tramper
trampler
transactor
transcendentalist
transcriber
transferer
transferrer
translator
transmitter
transplanter
trapper
trapshooter
traveler
traveller
traverser
trawler
treasonist
treasurer
treasury secretary
treater
trekker
trembler
trencher
trencherman  trenchermen
trend-setter
trespasser
tribesman  tribesmen
tribologist
tricker
trickster
trifler
triggerman  triggermen
trigonometrician
trimmer
tripper
tritheist
troller
trombonist
trooper
troublemaker
troubler
troubleshooter
trouper
truck driver
trucker
truckler
trudger
trumpeter
trustbuster
trustee
truster
trustor
tub-thumper
tugger
tumbler
turtler
tutor
twaddler
twiddler
twin
twiner
twirler
two-timer
tycoon
tympanist
typesetter
typist
typographer
tyrant
umpire
unbeliever
uncle
underachiever
underclassman  underclassmen
undergraduate
underling
underperformer
undersecretary
underseller
undertaker
underwriter
unfastener
unfortunate
unicyclist
unilateralist
union leader
unionist
unraveler
unraveller
upbraider
upholder
upholsterer
uprooter
upsetter
upstager
uranologist
urchin
urinator
urologist
user
usurer
usurper
utiliser
utilizer
vacationer
vacationist
vaccinator
vacillator
valet
valuator
vamper
vandal
vanisher
vanquisher
vaquero
varnisher
vaticinator
vaulter
vaunter
vender
vendor
venerator
venter
ventriloquist
venturer
verbaliser
verbalizer
verger
vestryman  vestrymen
vestrywoman  vestrywomen
vet
veteran
veterinarian
vibist
vibraphonist
vicar
vice chairman  vice chairmen
vice president
vice president-elect
victim
victimiser
victimizer
victor
victualer
victualler
viewer
villager
villain
vindicator
vintager
vintner
violator
violinist
violist
violoncellist
virgin
virologist
virtuoso  virtuosi
viscount
visionary
visitor
visualiser
visualizer
vitaliser
vitalist
vitalizer
viticulturist
vivisectionist
vocalist
vociferator
voicer
voider
volunteer
vomiter
voter
voucher
voyager
vulcaniser
vulcanizer
vulgariser
vulgarizer
waddler
waffler
wag
wagerer
waggoner
wagoner
wailer
waiter
waitress
wall-paperer
walloper
wallpaperer
waltzer
wanderer
wangler
wanker
wanter
warbler
ward
ward-heeler
warden
warder
warehouseman  warehousemen
warehouser
warlord
warmonger
warranter
warrener
warrior
washer
washerman  washermen
washerwoman  washerwomen
washwoman  washwomen
wassailer
waster
watchdog
watcher
watchmaker
watchman  watchmen
watercolorist
watercolourist
waterer
waterman  watermen
waverer
wax-chandler
wayfarer
wearer
weatherman  weathermen
weaver
webmaster
weeder
weekender
weeper
weigher
weightlifter
weisenheimer
welcher
welcomer
welder
well-wisher
welsher
wencher
westerner
whale
whaler
wheedler
whiffer
whiner
whip
whipper
whippersnapper
whirler
whisperer
whistle-blower
whistleblower
whittler
whiz
wholesaler
whore
whoremaster
whoremonger
wicket-keeper
widow
widower
widowman  widowmen
wife  wives
wiggler
wigmaker
wildcatter
windbag
winder
windtalker
winemaker
wingback
winger
wingman  wingmen
winker
winner
wire-puller
wireman  wiremen
wiretapper
wisenheimer
witch
witch-hunter
withdrawer
withholder
withstander
witness
witnesser
wizard
woman  women
womaniser
womanizer
wonderer
woodcarver
woodcutter
woodman  woodmen
woodsman  woodsmen
woodworker
woolgatherer
woolsorter
word-painter
wordmonger
worker
workingman  workingmen
workman  workmen
world-beater
worshiper
worshipper
wrangler
wrecker
wrester
wrestler
wretch
wriggler
writer
xylophonist
yachtsman  yachtsmen
yachtswoman  yachtswomen
yanker
yardman  yardmen
yardmaster
yawner
yearner
yeller
yes-man  yes-men
yielder
yodeller
yokel
youngster
younker
youth
zombie
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
