# Cue verbs in layers: what ties a source to its content. A verb may stand in several layers.
# Written by hand.

# speech verbs that take a that-clause or a quotation
[say] inflect verb
acknowledge
add
add on
admit  admitted
advise
affirm
agree
allege
announce
apologise
apologize
argue
assert
attest
aver  averred
avow
bemoan
bewail
blurt out
boast
brag
break the news  broke broken
bring up  brought
calculate
call out
caution
certify
charge
chime in
claim
clarify
comment
communicate
complain
concede
conclude
concur  concurred
confess
confirm
conjecture
contend
convey
counsel  counseled/counselled
counter
counterclaim
crow
cry
cry out
declare
deny
determine
disagree
disclose
dispute
divulge
drive home  drove driven
echo
elaborate on
emphasise
emphasize
estimate
exclaim
explain
expound
fess up
find  found
forecast  forecast/forecasted
foretell  foretold
fume
give notice  gave given
gloat
go on to say  went gone
go public  went gone
go so far as to say  went gone
gripe
grumble
guarantee
guess
hasten
hasten to add
hint
hold forth  held
hypothesize
imply
indicate
infer  inferred
insinuate
insist
interject
interpose
intimate
joke
lament
lay out  laid
leak
let on  let
let slip  let
maintain
make clear  made
make plain  made
make the case  made
make the point  made
marvel  marveled/marvelled
mention
moan
moralize
muse
note
observe
opine
own up
philosophize
pipe up
pitch
plead  pleaded/pled
pledge
point out
pontificate
posit
postulate
preach
predict
proclaim
profess
project
promise
pronounce
prophesy
propose
protest
put forward  put
put in  put
quip  quipped
read out  read
reaffirm
reason
reassert
reassure
rebut  rebutted
recall
reckon
recommend
recount
reflect
refute
reiterate
rejoin
relate
relay
remark
remember
reminisce
repeat
report
restate
retell  retold
retort
reveal
rue
rule
ruminate
rumor
rumour
say  said
second
set out  set
shout out
signal  signaled/signalled
sing out  sang sung
speak about  spoke spoken
speak of  spoke spoken
speak up  spoke spoken
specify
speculate
spell out  spelled/spelt
state
stipulate
stress
submit  submitted
suggest
sum up
summarise
summarize
surmise
swear  swore sworn
take issue  took taken
talk about
talk of
teach  taught
tell  told
testify
theorise
theorize
threaten
touch on
underline
underscore
venture
volunteer
vow
warn
weigh in
write  wrote written

# the addressee is the object: "told reporters that"
[tell] inflect verb
address
admonish
advise
alert
answer
apprise
assure
beg
berate
beseech  besought/beseeched
bet  bet
brief
cable
call
caution
challenge
chastise
chide
command
confront
congratulate
contradict
convince
counsel  counseled/counselled
direct
enlighten
entreat
exhort
fill in
forewarn
greet
guarantee
implore
inform
instruct
interrupt
lecture
lie to
message
misinform
notify
order
persuade
petition
phone
press
promise
question
quiz  quizzed
radio
reassure
rebuke
remind
reprimand
scold
swear to  swore sworn
taunt
teach  taught
tease
telephone
tell  told
text
thank
tip off
upbraid
update
urge
warn
welcome
wire
write to  wrote written

[ask] inflect verb
ask
challenge
cross-examine
debate
demand
enquire
grill
inquire
interpose
interrogate
marvel  marveled/marvelled
muse
ponder
press
probe
prompt
pry
puzzle
query
question
quiz  quizzed
request
speculate
want to know
wonder

[answer] inflect verb
acknowledge
answer
answer back
bite back  bit bitten
call back
clap back
come back  came come
counter
fire back
fire off
hit back  hit
object
parry
punch back
push back
react
rebut  rebutted
reciprocate
rejoin
reply
respond
retort
return
riposte
say back  said
shoot back  shot
snap back
talk back
write back  wrote written

# only where the verb touches the quotation
[manner] inflect verb
admonish
assent
babble
banter
bark
bawl
beam
beg
bellow
beseech  besought/beseeched
bite  bit bitten
bite out  bit bitten
blare
blather
bleat
blubber
bluff
blurt
blurt out
bluster
boast
boom
brag
bray
break in  broke broken
breathe
breathe out
burble
burst out  burst
butt in
cackle
cajole
call out
carp
chant
chatter
cheer
chide
chime in
chip in
chirp
chirrup
choke
choke out
chortle
chorus
chuckle
cluck
coax
comfort
commiserate
confide
coo
cough
crack
crack up
croak
croon
crow
cry
cry out
curse
cuss
cut in  cut
deadpan
declaim
demand
demur  demurred
dissent
drawl
drone
drone on
echo
effuse
ejaculate
enquire
enthuse
erupt
exclaim
explode
expostulate
exult
falter
falter out
fire back
fire off
flirt
fret
frown
fume
gabble
gasp
gibber
gibe
giggle
glare
gloat
grate
grimace
grin
grind out  ground
gripe
grit out
groan
grouch
grouse
growl
grumble
grunt
guffaw
gush
harrumph
hazard
heckle
hector
hiss
holler
hoot
howl
huff
hum
implore
interject
interpose
interrupt
intone
jabber
jeer
jest
jibe
joke
jump in
kid
kvetch
lament
laugh
lecture
lisp
marvel  marveled/marvelled
mimic  mimicked
moan
mock
mouth
mumble
murmur
muse
mutter
nag
natter
needle
nod
object
opine
orate
pant
parrot
persist
pipe in
pipe up
plead  pleaded/pled
ponder
pout
prattle
pray
preach
proclaim
prompt
pronounce
protest
purr
puzzle
quaver
quip  quipped
rage
ramble
rant
rasp
rattle off
rave
reason
rebuke
recite
reel off
reflect
rejoice
reminisce
remonstrate
reproach
reprove
retaliate
rhapsodize
riff
roar
rumble
sass
scoff
scold
scowl
scream
screech
seethe
sermonize
shout
shout out
shriek
shrug
sigh
simper
sing  sang sung
sing along  sang sung
sing out  sang sung
singsong
smile
smirk
snap
snarl
sneer
snicker
sniff
sniffle
snigger
sniggle
snipe
snivel  sniveled/snivelled
snort
snuffle
sob
soothe
sound off
speak up  spoke spoken
spit  spat/spit
spit out  spat/spit
splutter
sputter
squall
squawk
squeak
squeal
stammer
storm
stutter
sulk
swear  swore sworn
taunt
tease
thunder
titter
trail off
trill
tsk
tut
twang
twitter
upbraid
urge
utter
vent
venture
vociferate
volunteer
vow
wail
warble
weep  wept
wheedle
wheeze
whimper
whine
whinge
whinny
whisper
wince
wisecrack
wonder
worry
yammer
yap
yawn
yell
yell out
yelp

# contents that are to be done: orders, promises, threats
[directive] inflect verb
admonish
advise
advocate
agree
allow
appeal
appeal for
appeal to
ask
authorize
ban
bar
beg
beseech  besought/beseeched
bid  bid/bade bid/bidden
call for
call on
call upon
campaign for
caution
challenge
charge
command
commit to  committed
convince
counsel  counseled/counselled
dare
decline
decree
demand
dictate
direct
discourage
dissuade
encourage
enjoin
entreat
exhort
forbid  forbade/forbad forbidden
goad
guarantee
implore
insist
insist on
instruct
invite
invoke
lean on
lobby
lobby for
mandate
nag
nudge
offer
order
permit  permitted
persuade
petition
plead  pleaded/pled
plead with  pleaded/pled
pledge
prescribe
press
press for
pressure
prod
prohibit
promise
propose
push for
recommend
refuse
reject
remind
request
require
rule out
seek  sought
subpoena
suggest
summon
swear  swore sworn
swear off  swore sworn
tell  told
threaten
undertake  undertook undertaken
urge
volunteer
vouch
vouch for
vow
warn

[written] inflect verb
air
annotate
argue
author
blare
blast out
blog
broadcast  broadcast/broadcasted
cable
caption
certify
chronicle
cite
comment
conclude
declare
detail
dm
document
e-mail
editorialize
email
entitle
fax
find  found
footnote
headline
indicate
inscribe
instagram
jot
jot down
list
live-tweet
livetweet
log
message
narrate
note
opine
outline
paraphrase
pen
post
print
publish
quote
quote tweet
quote-tweet
re-tweet
read  read
record
reference
report
report on
reprint
retweet
reveal
scrawl
scream
scribble
share
show  showed shown/showed
sign
spell  spelled/spelt
state
subtitle
subtweet
suggest
summarize
tag
telegraph
testify
text
tout
transcribe
tumblr
tweet
type
warn
wire
write  wrote written

# one goes on with what one said: "he added" is who spoke before
[going-on] inflect verb
add
conclude
continue

# a cue only with a mark beside it
[ambiguous] inflect verb
accede
acquiesce
ad lib  ad
ad-lib  ad-libbed
add
admire
agree
allow
amend
apologize
ask
assent
attempt
beam
begin  began begun
break in  broke broken
break off  broke broken
carry on
challenge
chime in
chip in
clarify
close
close out
come back  came come
complain
conclude
concur  concurred
confide
continue
correct
counter
cut in  cut
deadpan
decide
deliberate
deliver
demur  demurred
digress
disagree
dissent
elaborate
emphasize
encourage
end
explain
figure
finish
follow
follow up
gesture
give  gave given
go  went gone
go on  went gone
grant
grin
guess
hazard
hear
hint
interject
intervene
introduce
joke
jump in
keep on  kept
laugh
lead  led
lead off  led
let fly  let
let out  let
look back
manage
mean  meant
move on
muse
nod
object
observe
offer
open
pause
perform
persist
pick up
point
ponder
praise
preface
present
press on
proceed
proffer
prompt
protest
put  put
put it  put
quote
realize
reason
recall
reckon
reflect
relate
remember
remind
reminisce
repeat
resume
return
roll on
shrug
sign off
smile
speak  spoke spoken
start
start off
start out
step in
stop
sum up
summarise
summarize
talk
tell  told
think  thought
throw in  threw thrown
toss in
try
turn
venture
volunteer
wrap up

# a noun phrase with "as", or a quoted noun phrase
[describe] inflect verb
accuse
acknowledge
address
address as
admonish
allude to
applaud
assail
assess
attack
baptize
bash
belittle
bemoan
berate
bewail
blame
blast
boast about
boast of
boo
brag about
brand
brush aside
brush off
call
cast  cast
castigate
celebrate
censure
challenge
characterise
characterize
chastise
cheer
chide
christen
cite
classify
commend
compare
complain about
complain of
condemn
consider
contest
contrast
credit
criticise
criticize
curse
declare
decry
deem
defend
define
demonize
denigrate
denounce
depict
deplore
deprecate
deride
describe
ding
disavow
discount
discuss
dismiss
disown
disparage
dispute
diss
downplay
dub
embrace
entitle
equate
eulogize
evaluate
exalt
excoriate
excuse
extol  extolled
fault
fixate on
flay
frame
glorify
hail
hammer
harangue
herald
hint at
hold up  held
honor
honour
idealize
identify
insult
jeer at
joke about
judge
justify
knock
label  labeled/labelled
label as  labeled/labelled
lambast
lambaste
lament
lash out at
laud
laugh at
laugh off
lay into  laid
liken
lionize
look upon
make fun of  made
make light of  made
malign
mark
memorialize
mention
minimize
mischaracterize
misrepresent
mock
mourn
name
nickname
paint
pan
perceive
pillory
play down
play up
poke fun at
pooh-pooh
portray
praise
proclaim
pronounce
question
quote
rail against
rank
rap
rate
rationalize
rebuke
rebut  rebutted
rechristen
recognize
refer  referred
refer to  referred
reference
refute
regard
regret  regretted
reject
reprimand
repudiate
review
revile
ridicule
rip
rip into  ripped
roast
romanticize
rue
salute
savage
scoff at
scold
scorn
see  saw seen
shred
shrug off
single out
skewer
slam
smear
sneer at
speak about  spoke spoken
speak of  spoke spoken
stereotype
stigmatize
style
sum up
take aim at  took taken
talk about
tar
taunt
tear into  tore torn
term
thank
think of  thought
title
tout
trash
treat
trivialize
trumpet
view
vilify
warn about
warn against
warn of
wave off
welcome
write off  wrote written
zero in on

# verbs with the clause that is said behind them, a "that" or none before it: "said the bridge was safe"
[clause] inflect verb
acknowledge
admit  admitted
affirm
agree
allege
announce
argue
assert
caution
claim
clarify
complain
concede
conclude
confess
confirm
contend
counter
declare
deny
disclose
emphasise
emphasize
estimate
explain
forecast  forecast/forecasted
foretell  foretold
grumble
imply
indicate
insist
interject
joke
lament
make clear  made
observe
opine
plead  pleaded/pled
point out
posit
postulate
predict
proclaim
promise
pronounce
propose
protest
quip  quipped
reaffirm
reiterate
repeat
reply
retort
reveal
say  said
speculate
stipulate
stress
suggest
surmise
swear  swore sworn
testify
theorise
theorize
tweet
vow
warn

# the same, but a noun phrase behind them is mostly none that begins a clause: "added another bridge"
[clause-seldom] inflect verb
add
boast
chime in
hint
maintain
mention
muse
note
reason
recall
remark
report
respond
underline
underscore
volunteer
write  wrote written

# verbs with a noun phrase that is what is said: "announced a new bridge", "denied the charge"
[object] inflect verb
accuse
acknowledge
admit  admitted
affirm
announce
apologize for
applaud
argue against
argue for
argue in favor of
ask for
assail
bash
belittle
bemoan
berate
blame
blast
boast about
boast of
brag about
call for
call on
call out
castigate
caution against
charge
cite
claim
commend
comment on
complain about
complain of
concede
condemn
confirm
congratulate
credit
criticise
criticize
decry
defend
demand
denounce
deny
deplore
deride
describe
detail
disavow
disclose
discount
discuss
dismiss
disparage
dispute
downplay
dwell on
echo
elaborate on
emphasise
emphasize
enumerate
estimate
excoriate
explain
express
extol  extolled
fault
forecast  forecast/forecasted
hail
highlight
hint at
inquire about
insist on
invoke
joke about
lambast
lambaste
lament
laud
lay out  laid
list
mention
mock
note
order
outline
pan
pitch
plead for  pleaded/pled
point out
portray
praise
predict
press for
preview
proclaim
propose
question
quote
rail against
rebuke
rebut  rebutted
recall
recite
recommend
recount
refer to  referred
reference
refute
reiterate
reject
relay
repeat
report
reprimand
repudiate
respond to
restate
retweet
reveal
ridicule
rip
rule out
salute
scold
scorn
slam
speak about  spoke spoken
speak of  spoke spoken
speak out against  spoke spoken
spell out  spelled/spelt
state
stress
suggest
sum up
talk about
talk of
talk up
thank
tout
trash
trumpet
underline
underscore
urge
vilify
voice
warn about
warn against
warn of

# verbs with an infinitive that is what is said: "vowed to fight"
[promise] inflect verb
agree
ask
beg
claim
decline
demand
offer
plead  pleaded/pled
pledge
promise
propose
refuse
request
swear  swore sworn
threaten
undertake  undertook undertaken
volunteer
vow

# thought, wish, perception: rules for these can be switched off
[belief] inflect verb
abhor  abhorred
accept
acknowledge
admire
agree
aim
anticipate
appreciate
approve of
ascertain
aspire
assume
bank on
believe
believe in
calculate
care about
cherish
choose  chose chosen
comprehend
concede
conceive
conclude
conjecture
consider
construe
contemplate
count on
covet
crave
decide
deduce
deem
delight
desire
despise
detect
determine
detest
disagree
disbelieve
discern
discover
dislike
disregard
distrust
doubt
dread
dream  dreamed/dreamt
dream of  dreamed/dreamt
enjoy
ensure
envisage
envision
esteem
estimate
expect
fancy
fantasize
favor
favour
fear
feel  felt
feel like  felt
figure
find  found
find out  found
foresee  foresaw foreseen
forget  forgot forgotten
fret
gather
grasp
guess
hanker
hate
have in mind  had had
hear  heard
hear of
hold  held
hope
hope for
hypothesize
ignore
imagine
infer  inferred
intend
interpret
judge
know  knew known
know of  knew known
lament
learn  learned/learnt
learn of  learned/learnt
like
loathe
long
long for
look forward to
look to
love
make sure  made
marvel  marveled/marvelled
mean  meant
meditate
miscalculate
misinterpret
misjudge
misread  misread
mistake  mistook mistaken
mistrust
misunderstand  misunderstood
mull
need
notice
overestimate
overhear  overheard
overlook
perceive
plan
ponder
pray
predict
prefer  preferred
presume
presuppose
rationalize
read  read
realise
realize
reason
recall
reckon
recognise
recognize
reflect
regret  regretted
rejoice
remember
resent
resolve
respect
rue
second-guess
see  saw seen
see fit  saw seen
seek  sought
sense
show  showed shown
speculate
suppose
surmise
suspect
swear by  swore sworn
take for granted  took taken
theorize
think  thought
think about  thought
think of  thought
trust
try
underestimate
understand  understood
value
visualize
want
wish
wish for
wonder
worry
worry about
yearn
yearn for

# thoughts and wishes with a noun phrase that is what is thought of: "feared the bridge"
[stance] inflect verb
anticipate
believe in
dread
envisage
envision
favor
favour
fear
find  found
foresee  foresaw foreseen
hope
interpret
look forward to
prefer  preferred
recall
regret  regretted
remember
see  saw seen
show  showed shown
want
wish for

# acts with a noun phrase that is what they are for or against: "opposed the bridge"
[support] inflect verb
advocate
appoint
approve
attack
authorise
authorize
balk at
ban
call for
campaign against
challenge
co-sponsor
defend
discuss
endorse
expose
forbid  forbade/forbad forbidden
lobby for
oppose
order
prohibit
push for
resist
side with
spurn
stand by  stood
support
take issue with  took taken
urge
veto
vote against
walk back

# wishes with an infinitive: "hoped to cross"
[desire] inflect verb
aim
aspire
hope
long
love
prefer  preferred
seek  sought
want
wish
yearn

# acts that PolNeAR counts as attributions; rules for these can be switched off
[act] inflect verb
abolish
accuse
acquit  acquitted
address
adopt
advocate
affirm
agree
agree to
align with
announce
apologise for
apologize
apologize for
appoint
approve
approve of
attack
authorize
back
balk at
ban
bar
blame
blast
block
boycott
bristle at
call for
campaign against
campaign for
celebrate
censure
challenge
champion
charge
choose  chose chosen
co-sponsor
commend
concede
concentrate on
condemn
congratulate
contest
convict
cosponsor
counter
criticise
criticize
debate
decide
declare
decline
defend
demand
denounce
deny
depict
despise
disapprove
disapprove of
disavow
discuss
disdain
dismiss
dispute
double down on
elect
embrace
endorse
estimate
expose
fault
favor
favour
fight against  fought
fight for  fought
file
fire
focus on  focused/focussed
forecast  forecast/forecasted
grant
highlight
hire
honor
honour
ignore
impeach
impose
indict
interview
investigate
issue
launch
leak
lift
limit
lobby
lobby for
mock
negotiate
nominate
oppose
order
override  overrode overridden
overrule
overturn
pass
pick
plan
pledge
portray
praise
predict
prefer  preferred
pressure
probe
prohibit
project
promise
promote
propose
protest
provide
publish
push for
question
rally around
rally behind
ratify
rebuke
recommend
refuse
reject
release
renounce
repeal
repudiate
rescind
resist
restrict
retract
reveal
revoke
rule
run on  ran run
seek  sought
seize on
select
sentence
share
side with
sign
slam
sponsor
stand by  stood
stand for  stood
stand with  stood
stick by  stuck
strike down  struck
sue
support
suspend
take issue with  took taken
tap
target
thank
threaten
throw support behind  threw thrown
tout
undermine
unveil
uphold  upheld
urge
veto
vote
vote against
vote for
vow
walk back
welcome
withdraw  withdrew withdrawn

# nominal cues: "his claim that"
[noun] inflect noun
account
accusation
acknowledgement
acknowledgment
adage
admission
advice
affidavit
affirmation
agreement
allegation
analysis  analyses
anecdote
announcement
answer
aphorism
apology
appeal
approval
argument
aside
assertion
assessment
assumption
assurance
axiom
battle cry
belief
blessing
boast
boasting
bragging
briefing
broadside
buzzword
cable
call to arms  calls to arms
caption
catch phrase
catchphrase
caution
certainty
challenge
chant
charge
claim
clarification
cliche
column
comment
commitment
comparison
complaint
concern
concession
conclusion
condemnation
confession
confidence
confirmation
conjecture
contention
conviction
correction
criticism
critique
cry
curse
decision
declaration
decree
defence
defense
definition
demand
denial
denunciation
depiction
description
desire
determination
diagnosis  diagnoses
diatribe
dictum  dicta
directive
disagreement
disapproval
disclaimer
disclosure
disdain
dismay
dispatch
dissent
doubt
e-mail
eagerness
edict
editorial
effort
email
emphasis  emphases
endorsement
enthusiasm
entreaty
essay
estimate
eulogy
evidence
exclamation
excuse
exhortation
expectation
explanation
expression
fear
feeling
finding
forecast
frustration
gibe
greeting
guarantee
guess
headline
hint
hope
hypothesis  hypotheses
idea
implication
impression
incantation
indication
inference
inscription
insinuation
insistence
instruction
insult
intent
intention
interjection
interpretation
interview
intimation
invitation
jab
jibe
joke
judgement
judgment
label
lament
lecture
letter
lie
mandate
mantra
maxim
memo
mention
message
motto
murmur
musing
narrative
news conference
note
notion
oath
objection
observation
one-liner
op-ed
opinion
opposition
optimism
outburst
overture
perception
pessimism
petition
phrase
plan
plea
pledge
posting
prayer
prediction
preference
premise
press conference
press release
presumption
pretense
prognosis  prognoses
projection
promise
pronouncement
proposal
proposition
protest
proverb
pun
question
quip
quotation
quote
rallying cry
rant
rationale
reasoning
reassurance
rebuke
rebuttal
recollection
recommendation
refrain
refusal
reluctance
remark
reminder
reply
report
request
resolution
response
retort
retraction
revelation
rhetoric
ruling
rumination
rumor
rumour
saying
scepticism
scream
sentiment
sermon
shout
skepticism
slogan
slur
sound bite
soundbite
speculation
speech
stance
statement
story
suggestion
supposition
suspicion
tagline
tale
talking point
taunt
telegram
testimony
text
text message
theory
thesis  theses
thought
threat
tirade
toast
tribute
tweet
ultimatum
understanding
urging
verdict
version
view
vision
vow
warning
whisper
willingness
wisecrack
wish
worry
yell

# non-verbal cues
[phrase]
according to
as per
in accordance with
in the estimation of
in the eyes of
in the judgment of
in the opinion of
in the view of
in the words of

# turns of conversation that bring a quotation, always with a mark beside them
[colloquial]
'm like
're like
's like
am all
am like
are like
be like
been like
go
goes
going
is all
is like
was all
was like
went
were all
were like

# appearance: the source is whoever has the impression
[seem] inflect verb
appear
seem

# after a form of "be": "she was certain that"; these too can be switched off
[adjective]
adamant
afraid
alarmed
amazed
angry
apologetic
ashamed
astonished
aware
bearish
bullish
careful
cautious
certain
clear
concerned
confident
content
convinced
critical
curious
delighted
determined
disappointed
dismayed
dismissive
doubtful
dubious
eager
ecstatic
emphatic
encouraged
excited
explicit
fearful
firm
fond
frank
frustrated
furious
glad
grateful
happy
hesitant
hopeful
horrified
incredulous
indignant
insistent
irate
keen
leery
mindful
nervous
noncommittal
open
optimistic
outraged
outspoken
passionate
persuaded
pessimistic
pleased
positive
proud
quick
ready
relieved
reluctant
resolute
sad
satisfied
scared
scathing
sceptical
shocked
skeptical
sorry
sure
surprised
suspicious
thankful
thrilled
unaware
uncertain
unclear
unconvinced
undecided
unequivocal
unhappy
unsure
unwilling
upbeat
upset
vague
vocal
wary
willing
worried
