# What the sources of pos.lex do not tell: the past tense and participle of irregular verbs, plurals
# that English has and WordNet lacks, and words to add or drop.
# Written by hand; scripts/build-lexicons makes the list of the rule pack from it.

# verb, past, participle; compounds (overtake, rebuild) take them from their last part
[irregular-verb]
abide  abided/abode
arise  arose arisen
awake  awoke/awakened awoken/awakened
bear  bore borne/born
beat  beat beaten
become  became become
befall  befell befallen
befit  befitted
beget  begot/begat begotten
begin  began begun
behold  beheld
bend  bent
benefit  benefited/benefitted
beseech  besought/beseeched
beset  beset
bet  bet/betted
bid  bid/bade bid/bidden
bind  bound
bite  bit bitten
bleed  bled
blow  blew blown
break  broke broken
breed  bred
bring  brought
broadcast  broadcast/broadcasted
browbeat  browbeat browbeaten
build  built
burn  burned/burnt
burst  burst
bust  busted/bust
buy  bought
cast  cast
catch  caught
chide  chided/chid
choose  chose chosen
cleave  cleaved/clove/cleft cleaved/cloven/cleft
cling  clung
clothe  clothed/clad
come  came come
cost  cost
creep  crept
cut  cut
deal  dealt
dig  dug
dive  dived/dove dived
draw  drew drawn
dream  dreamed/dreamt
drink  drank drunk
drive  drove driven
dwell  dwelt/dwelled
eat  ate eaten
fall  fell fallen
feed  fed
feel  felt
fight  fought
find  found
fit  fitted/fit
flee  fled
fling  flung
floodlight  floodlit
fly  flew flown
forbear  forbore forborne
forbid  forbade/forbad forbidden
forecast  forecast/forecasted
forego  forewent foregone
foresee  foresaw foreseen
foretell  foretold
forget  forgot forgotten/forgot
forgive  forgave forgiven
forgo  forwent forgone
forsake  forsook forsaken
forswear  forswore forsworn
freeze  froze frozen
gainsay  gainsaid
get  got got/gotten
gild  gilded/gilt
gird  girded/girt
give  gave given
go  went gone
grind  ground
grow  grew grown
hamstring  hamstrung
hang  hung/hanged
hear  heard
heave  heaved/hove
hew  hewed hewn/hewed
hide  hid hidden/hid
hit  hit
hold  held
hurt  hurt
inlay  inlaid
input  input/inputted
interweave  interwove interwoven
keep  kept
kneel  knelt/kneeled
knit  knitted/knit
know  knew known
lay  laid
lead  led
lean  leaned/leant
leap  leaped/leapt
learn  learned/learnt
leave  left
lend  lent
let  let
lie  lay/lied lain/lied
light  lit/lighted
lose  lost
make  made
mean  meant
meet  met
mislead  misled
misread  misread
mistake  mistook mistaken
mow  mowed mown/mowed
offset  offset
outdo  outdid outdone
outfit  outfitted
output  output/outputted
overdo  overdid overdone
overeat  overate overeaten
overhang  overhung
overlie  overlay overlain
partake  partook partaken
pay  paid
plead  pleaded/pled
preset  preset
proofread  proofread
prove  proved proven/proved
put  put
quit  quit/quitted
read  read
rebroadcast  rebroadcast
recast  recast
redo  redid redone
relay  relayed/relaid
rend  rent
reset  reset
rid  rid/ridded
ride  rode ridden
ring  rang rung
rise  rose risen
run  ran run
saw  sawed sawn/sawed
say  said
see  saw seen
seek  sought
sell  sold
send  sent
set  set
sew  sewed sewn/sewed
shake  shook shaken
shave  shaved shaven/shaved
shear  sheared shorn/sheared
shed  shed
shine  shone/shined
shoe  shod/shoed
shoot  shot
show  showed shown/showed
shrink  shrank/shrunk shrunk/shrunken
shut  shut
sightsee  sightsaw sightseen
simulcast  simulcast
sing  sang sung
sink  sank/sunk sunk
sit  sat
slay  slew slain
sleep  slept
slide  slid
sling  slung
slink  slunk
slit  slit
smell  smelled/smelt
smite  smote smitten
sneak  sneaked/snuck
sow  sowed sown/sowed
speak  spoke spoken
speed  sped/speeded
spell  spelled/spelt
spend  spent
spill  spilled/spilt
spin  spun
spit  spat/spit
split  split
spoil  spoiled/spoilt
spotlight  spotlighted/spotlit
spread  spread
spring  sprang/sprung sprung
stand  stood
steal  stole stolen
stick  stuck
sting  stung
stink  stank/stunk stunk
strew  strewed strewn/strewed
stride  strode stridden
strike  struck struck/stricken
string  strung
strive  strove/strived striven/strived
sublet  sublet
swear  swore sworn
sweep  swept
swell  swelled swollen/swelled
swim  swam swum
swing  swung
take  took taken
teach  taught
tear  tore torn
tell  told
think  thought
thrive  thrived/throve thrived/thriven
throw  threw thrown
thrust  thrust
tread  trod trodden/trod
typecast  typecast
typeset  typeset
undercut  undercut
undergo  underwent undergone
underlie  underlay underlain
understand  understood
undo  undid undone
unwind  unwound
upset  upset
wake  woke/waked woken/waked
waylay  waylaid
wear  wore worn
weave  wove/weaved woven/weaved
wed  wed/wedded
weep  wept
wet  wet/wetted
win  won
wind  wound
withdraw  withdrew withdrawn
withhold  withheld
withstand  withstood
wring  wrung
write  wrote written

# noun and plural, where WordNet gives none or one too many
[irregular-noun]
aircraft  aircraft
alumnus  alumni
aorta  aortas
appendix  appendices/appendixes
auspices  auspices
axis  axes
ban  bans
bandit  bandits
beef  beefs
brother  brothers
buffalo  buffalo/buffaloes
cargo  cargoes/cargos
cattle  cattle
clothes  clothes
colon  colons
concerto  concertos
crescendo  crescendos
criterion  criteria
crossroads  crossroads
cry  cries
curriculum  curricula/curriculums
datum  data
deer  deer
dogma  dogmas
dwarf  dwarfs/dwarves
echo  echoes
economics  economics
embargo  embargoes
fish  fish/fishes
foot  feet
forum  forums
gallows  gallows
genius  geniuses
goods  goods
goose  geese
half  halves
halo  halos/haloes
headquarters  headquarters
hero  heroes
hoof  hooves/hoofs
index  indexes/indices
louse  lice
man  men
means  means
medium  media/mediums
mosquito  mosquitoes
motto  mottos/mottoes
mouse  mice
news  news
offspring  offspring
ox  oxen
pea  peas
penny  pence/pennies
people  people/peoples
phenomenon  phenomena
police  police
politics  politics
potato  potatoes
proceeds  proceeds
proviso  provisos
retina  retinas
rostrum  rostrums
salmon  salmon
scarf  scarves/scarfs
self  selves
series  series
sheep  sheep
shrimp  shrimp/shrimps
solo  solos
spacecraft  spacecraft
species  species
surroundings  surroundings
swine  swine
taxi  taxis
tempo  tempos
thanks  thanks
tobacco  tobaccos
tomato  tomatoes
tooth  teeth
tornado  tornadoes
torpedo  torpedoes
torso  torsos
trout  trout
turf  turfs
veto  vetoes
volcano  volcanoes
wharf  wharves/wharfs
works  works

# words of today's news that the sources lack or do not know as common
[noun] inflect noun
accountability
activism
adviser
advocacy
aftermath
airstrike
airstrip
airwaves
amnesty
antitrust
apartheid
applicant
archdiocese
archivist
asylum
attendee
austerity
authoritarianism
automaker
backlash
bailout
ballot
barrage
barrister
battleground
bigotry
billionaire
blaze
blog
blogger
bloodshed
bodyguard
bombing
borrower
breakaway
brexit
briefing
broadband
broadcaster
brokerage
budget
bystander
campaigner
candidacy
caretaker
ceasefire
cellphone
chairwoman
challenger
childcare
clampdown
climber
clout
columnist
comeback
commuter
conglomerate
congressman
congresswoman
constable
consultancy
contender
contractor
cornerstone
coronavirus
councillor
councilwoman
counterpart
crackdown
credential
crossfire
cutoff
cybersecurity
defector
deployment
deportation
detainee
detour
detractor
diplomat
directorate
disinformation
dissident
diver
dossier
downturn
drone
dropout
drugmaker
earner
election
electorate
eligibility
embassy
emission
entrepreneur
environmentalist
envoy
escalation
ethnicity
evacuee
exporter
extradition
extremism
extremist
fallout
filmmaker
firefighter
flashpoint
footage
forecaster
forum
freezer
front-runner
frontrunner
fugitive
fundraiser
genocide
globalisation
globalization
goalkeeper
granddaughter
guerrilla
guideline
gunfire
gunman
hashtag
healthcare
heatwave
helicopter
hoax
homeland
hometown
hospitalisation
hospitalization
hostage
hotline
housekeeper
hurricane
immigrant
importer
incumbent
infighting
infrastructure
injunction
inmate
insider
insurer
insurgent
internet
intervention
investor
islamist
islander
jailbreak
jet
jihad
jihadist
junta
keeper
kerb
kickback
kilo
kilometre
kiosk
landfill
landslide
laptop
lawmaker
lawsuit
layoff
lender
lesbian
lifeguard
litre
livelihood
lobbyist
lockdown
logistics
lorry
manifesto
manslaughter
marathon
mayoralty
meantime
megawatt
meltdown
memo
memoir
midterm
migrant
militant
militia
millennial
misconduct
misinformation
mogul
mom
motorist
mum
nationalism
neurosurgeon
newcomer
newscast
newsroom
nominee
nonprofit
obituary
offshoot
ombudsman
ones  ones
onset
operative
organiser
organizer
outage
outreach
overhaul
oversight
pandemic
paperwork
paramedic
parishioner
passerby  passersby
password
paywall
peacekeeper
pensioner
perpetrator
pilgrim
pipeline
plagiarism
playoff
plea
plight
podcast
policymaker
pollster
populism
postcard
premiership
prosecutor
protester
protestor
pundit
pushback
quarterback
ransom
rapist
rapper
rebuttal
recession
recipe
reconciliation
referendum
refugee
regulator
reliance
reopening
respondent
resurgence
rivalry
roadblock
rocket
rollout
runoff
runway
sanction
scam
scammer
scandal
secretariat
selfie
seller
settler
sexism
sexist
shareholder
shooter
shooting
shortage
shortfall
shutdown
sibling
siege
skeptic
skyscraper
smartphone
smuggler
sniper
speechwriter
spokesman
spokesperson
spokeswoman
staffer
stakeholder
standoff
startup
stewardship
stopover
stoppage
storey
storm
storyline
strategist
strongman
subpoena
subsidy
suicide
suitor
summit
superpower
surrogate
surveillance
survivor
tabloid
takeaway
takeover
tariff
taskforce
taxpayer
teammate
tech
teen
terrorism
terrorist
testimony
timeline
tonne
tourism
tournament
trafficker
trafficking
traitor
tram
transcript
transgender
transparency
tribunal
trophy
truce
turnout
tycoon
typhoon
ultimatum
underdog
undersecretary
unemployment
uprising
vaccine
van
vendor
venue
verdict
vial
viewer
viewership
villager
voter
walkout
walkover
warhead
warlord
watchdog
webcam
website
whereabouts
whip
whistleblower
wildfire
workforce
workload
workplace
workshop
xenophobia

[verb] inflect verb
allude
aver  averred
berate
bewail
blog  blogged
chastise
crowdfund
dare
defame
demonise
demonize
denigrate
deplete
deploy
deport
disavow
dismantle
download
downplay
email
enact
entreat
escalate
evict
excoriate
exhort
exonerate
extol
extradite
fend
forewarn
fundraise
garner
hospitalise
hospitalize
impeach
infringe
insinuate
intensify
interrogate
lambast
lambaste
laud
legalise
legalize
livestream
malign
marginalise
marginalize
mishandle
mislead
moralize
oust
outsource
overrule
overturn
posit
precede
rattle
reassert
recount
recuse
reelect
reinstate
relaunch
remand
reopen
resonate
restate
retell
retweet
riposte
ruminate
sideline
spearhead
stabilise
stigmatise
stigmatize
stream
tout
unveil
upend
upload
vilify
weaponise
weaponize

[adjective]
accused
affordable
alleged
bearish
beleaguered
best-known
bipartisan
bullish
centrist
congressional
consequential
controversial
cross-border
cyber
demographic
dysfunctional
far-left
far-right
grassroots
hard-line
high-profile
high-ranking
horrific
incredulous
incremental
investigative
irate
last-minute
leery
left-wing
long-awaited
long-running
long-standing
longstanding
longtime
low-income
mainstream
multinational
nationwide
nonpartisan
online
partisan
pivotal
populist
presumptive
pro-democracy
pro-government
problematic
protracted
racist
regulatory
retaliatory
right-wing
same-sex
scary
sceptical
sectarian
sizeable
statewide
substantive
systemic
third-party
two-year
undisclosed
undocumented
unfinished
unfounded
unnamed
unprecedented
upcoming
vice-presidential
well-known
working-class
worldwide
xenophobic
year-old

[ambiguous-noun] inflect noun
abstract
academic
accord
alert
appeal
brief
caucus
commercial
communist
conservative
contest
convict
daily
debate
detail
drone
forecast
humanitarian
independent
lie
lobby
marine
mastermind
message
military
moderate
monitor
pledge
preview
probe
progressive
protest
question
quote
rally
remand
signal
suspect
target
text
tweet
vow
wish

[ambiguous-verb] inflect verb
abstract
accord
alert
appeal
brief
caucus
contest
convict
debate
detail
forecast
lie
lobby
mastermind
message
monitor
pledge
preview
probe
protest
question
quote
rally
remand
signal
suspect
target
text
tweet
vow
wish

[ambiguous-adjective]
abstract
academic
alert
brief
commercial
communist
conservative
daily
humanitarian
independent
marine
military
moderate
progressive
suspect

# words of function.lex that have a content as well
[keep]
billion
couple
declare
describe
dozen
due
earlier
early
even
final
half
hundred
inside
last
late
later
like
likely
million
mine
near
need
opposite
outside
pair
past
portray
quarter
round
same
score
second
set
thousand
trio
warning
worth

# what the sources have and nobody should write
[drop]
negro
