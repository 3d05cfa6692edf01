# Cue verbs in layers: what ties a source to its content. A verb may stand in several layers.
# Written by hand.

# speech verbs that take a that-clause or a quotation
[say] inflect verb
accept
acknowledge
add
admit  admitted
advance
advise
affirm
agree
allege
announce
apologise
apologize
argue
articulate
assert
attest
augur
aver
avow
bemoan
bewail
blurt out
bluster
boast
brag
calculate
call out
caution
certify
charge
chime in
cite
claim
clarify
comment
communicate
complain
concede
conclude
concoct
concur  concurred
confess
confirm
conjecture
contend
contest
continue
convey
correct
counsel  counseled/counselled
counter
counterclaim
crow
cry
cry out
declare
decry
deny
deplore
depose
describe
determine
disagree
disclose
dispute
divine
divulge
editorialize
elaborate
emote
emphasise
emphasize
estimate
exclaim
explain
expound
express
fess up
find  found
forecast  forecast/forecasted
foresee  foresaw foreseen
foretell  foretold
fume
gloat
go so far as to say  went gone
gripe
grumble
guarantee
guess
hasten to add
herald
hint
hold  held
hold forth  held
hypothesize
imply
indicate
infer  inferred
insinuate
insist
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
marvel  marveled/marvelled
mention
moan
moralize
muse
narrate
note
observe
offer
opine
own up
philosophize
pipe up
plead  pleaded/pled
pledge
point out
pontificate
portend
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
propound
protest
publicize
put forward  put
put in  put
quip
quote
rail
read out  read
reaffirm
reason
reassert
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
sermonize
set out  set
shout out
signal  signaled/signalled
sing out  sang sung
speak  spoke spoken
speak up  spoke spoken
specify
speculate
spell out  spelled/spelt
state
stipulate
stress
stress out
submit  submitted
suggest
sum up
summarise
summarize
surmise
swear  swore sworn
teach  taught
testify
theorise
theorize
threaten
tout
trumpet
underline
underscore
venture
voice
volunteer
vow
warn
weigh in
whine

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
correct
counsel  counseled/counselled
direct
e-mail
email
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
quiz
radio
reassure
rebuke
remind
reprimand
scold
show  showed shown/showed
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
quiz
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
applaud
assent
babble
banter
bark
bawl
beam
beg
bellow
berate
beseech  besought/beseeched
blare
blast
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
burble
burst out  burst
butt in
cackle
cajole
call
call out
chant
chatter
cheer
chide
chime in
chip in
chirp
chirrup
choke
chortle
chuckle
coax
comfort
commiserate
confide
console
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
dissent
drawl
drone
drone on
echo
effuse
ejaculate
encourage
enthuse
erupt
exclaim
explode
expostulate
exult
falter
falter out
fib
fire
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
greet
grimace
grin
gripe
groan
grouch
grouse
growl
grumble
grunt
guffaw
gush
hail
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
lament
lash out
laugh
lecture
lie
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
pipe in
pipe up
plead  pleaded/pled
ponder
pout
prattle
pray
preach
press
proclaim
prompt
pronounce
prophesy
protest
purr
puzzle
quip
rage
ramble
rant
rap
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
rhapsodize
rip
roar
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
snivel  sniveled/snivelled
snort
sob
soothe
sound
speak up  spoke spoken
spit  spat/spit
splutter
sputter
squawk
squeak
squeal
stammer
storm
stutter
sulk
swear  swore sworn
sympathize
taunt
tease
thank
threaten
thunder
titter
toast
tout
trail off
trill
tsk
tut
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
wax
weep  wept
wheedle
wheeze
whimper
whine
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
zing

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
transcribe
tumblr
tweet
type
warn
wire
write  wrote written

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
be like  was been
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
extol
fault
flay
frame
glorify
hail
hammer
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
laud
laugh at
laugh off
liken
lionize
look upon
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
talk about
tar
taunt
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

# thought, wish, perception: rules for these can be switched off
[belief] inflect verb
accept
acknowledge
admire
agree
aim
anticipate
appreciate
ascertain
aspire
assume
bank on
be convinced  was been
believe
bet  bet
buy  bought
calculate
care
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
credit
decide
deduce
deem
delight
desire
detect
determine
disagree
disbelieve
discern
discover
dislike
dispute
distrust
doubt
dread
dream  dreamed/dreamt
elect
enjoy
entertain
envisage
envision
estimate
expect
fantasize
favor
favour
fear
feel  felt
figure
find  found
find out  found
foresee  foresaw foreseen
forget  forgot forgotten
fret
gamble
gather
grasp
guess
hate
hear
hold  held
hope
hypothesize
imagine
infer  inferred
intend
interpret
judge
know  knew known
lament
learn  learned/learnt
like
long
look forward to
love
marvel  marveled/marvelled
mean  meant
meditate
mind
miscalculate
misjudge
mistake  mistook mistaken
mistrust
mull
need
notice
opt
overestimate
perceive
plan
ponder
pray
predict
prefer  preferred
presume
presuppose
question
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
regard
regret  regretted
rejoice
remember
resent
resolve
respect
rue
see  saw seen
sense
speculate
suppose
surmise
suspect
swear by  swore sworn
theorize
think  thought
trust
underestimate
understand  understood
value
verify
view
visualize
want
wish
wonder
worry
yearn

# acts that PolNeAR counts as attributions; rules for these can be switched off
[act] inflect verb
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
authorize
back
ban
bar
blame
block
boycott
call for
campaign against
campaign for
celebrate
censure
challenge
champion
charge
choose  chose chosen
cite
co-sponsor
commend
concede
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
detail
disapprove
disapprove of
disavow
discuss
dismiss
dispute
elect
embrace
endorse
estimate
fault
favor
favour
fight against  fought
fight for  fought
find  found
forecast  forecast/forecasted
grant
honor
honour
identify
impeach
indict
interview
investigate
leak
list
lobby
lobby for
name
negotiate
nominate
oppose
order
outline
overturn
pass
pick
plan
pledge
poll
portray
praise
predict
probe
prohibit
project
promise
promote
propose
protest
publish
push for
question
quote
raise
rally around
rally behind
rank
rate
ratify
rebuke
recommend
refuse
reject
release
renounce
repudiate
rescind
retract
reveal
revoke
rule
seek  sought
select
sentence
show  showed shown/showed
side with
sign
sponsor
stand by  stood
stand with  stood
stick by  stuck
strike down  struck
sue
support
survey
thank
threaten
throw support behind  threw thrown
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
argument
assertion
assessment
assumption
assurance
axiom
belief
boast
brief
briefing
cable
call
caption
catch phrase
catchphrase
caution
certainty
challenge
charge
claim
clarification
cliche
column
comment
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
cry
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
diagnosis  diagnoses
diatribe
dictum  dicta
directive
disclaimer
disclosure
dispatch
dissent
doubt
e-mail
edict
editorial
email
emphasis  emphases
endorsement
entreaty
essay
estimate
eulogy
evidence
excuse
exhortation
expectation
explanation
expression
fear
feeling
finding
forecast
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
indication
inference
inscription
insinuation
insistence
instruction
insult
interpretation
intimation
invitation
jab
jibe
joke
judgement
judgment
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
motion
motto
narrative
news
note
notion
oath
objection
observation
offer
one-liner
op-ed
opinion
order
outburst
overture
perception
petition
plea
pledge
position
post
posting
prediction
premise
presumption
pretense
prognosis  prognoses
projection
promise
proposal
proposition
protest
proverb
pun
question
quip
quotation
quote
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
remark
remarks
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
rumor
rumour
saying
sentiment
sermon
sign
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
tale
talk
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
vow
warning
whisper
wisecrack
wish
word
worries
worry

# non-verbal cues
[phrase]
according to
as per
citing
in accordance with
in the estimation of
in the eyes of
in the judgment of
in the opinion of
in the view of
in the words of
per
quoting

# turn-of-speech cues of conversation, always with a mark beside them
[colloquial] inflect verb
be all  was been
be like  was been
go  went gone
