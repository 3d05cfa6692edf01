# Function words, by what they do around a cue. Not exclusive: "that" is determiner and subordinator.
# Written by hand.

[aux-be]
'm
're
's
ain't
am
are
aren't
be
been
being
is
isn't
was
wasn't
were
weren't

[aux-have]
'd
've
had
hadn't
has
hasn't
have
haven't
having

[aux-do]
did
didn't
do
does
doesn't
doing
don't
done

[modal]
'll
can
can't
cannot
could
couldn't
dare
daren't
may
mayn't
might
mightn't
must
mustn't
need
needn't
ought
oughtn't
shall
shan't
should
shouldn't
will
won't
would
wouldn't

# have, be, do and the modals; the negated ones are in [negated]
[aux]
'd
'll
'm
're
's
've
am
are
are to
be
been
being
can
could
did
do
does
going to
had
had to
has
has to
have
have to
having
is
is to
may
might
must
need to
needed to
needs to
ought to
shall
should
used to
was
was to
were
were to
will
would

[negated]
ain't
aren't
can't
cannot
couldn't
daren't
didn't
doesn't
don't
hadn't
hasn't
haven't
isn't
mayn't
mightn't
mustn't
needn't
oughtn't
shan't
shouldn't
wasn't
weren't
won't
wouldn't

[negation]
barely
hardly
n't
neither
never
no
no longer
nor
not
not even
not only
not yet
rarely
scarcely
seldom
without

[determiner]
a
all
an
another
any
both
each
either
enough
every
few
half
many
more
most
much
neither
no
one
other
several
some
such
that
the
these
this
those
what
whatever
which
whichever

[article]
a
an
the

[possessive]
her
his
its
my
our
their
thy
whose
your

[preposition]
about
above
across
after
against
ahead of
along
alongside
amid
amidst
among
amongst
apart from
around
as
aside from
at
atop
away from
because of
before
behind
below
beneath
beside
besides
between
beyond
by
concerning
despite
down
due to
during
except
except for
following
for
from
in
in addition to
in favor of
in front of
in light of
in response to
in spite of
in terms of
including
inside
instead of
into
like
near
next to
of
off
on
on behalf of
onto
opposite
out of
outside
over
past
per
prior to
regarding
round
since
than
through
throughout
till
to
toward
towards
under
underneath
unlike
until
up
up to
upon
versus
via
vs.
with
within
without

[conjunction]
&
along with
and
and then
as well as
but
but also
for
nor
or
plus
so
together with
yet

[coordinator]
&
and
but
nor
or

[subordinator]
after
although
as
as if
as long as
as soon as
as though
because
before
despite
even if
even though
except that
given that
how
if
in case
in order that
in that
inasmuch as
insofar as
lest
now that
once
only if
provided
provided that
rather than
since
so as
so that
than
that
though
till
unless
until
whatever
when
whenever
where
whereas
whereby
wherever
whether
whichever
while
whilst
whoever
why

[complementizer]
if
that
whether

[wh]
how
how long
how many
how much
however
what
whatever
when
whenever
where
wherever
which
whichever
who
whoever
whom
whomever
whose
why

[relative]
that
when
where
which
who
whom
whose

# adverbs that stand in or beside a verb group
[adverb]
ably
abnormally
above all
abruptly
absolutely
absurdly
academically
accidentally
accordingly
accurately
actively
actually
acutely
additionally
adequately
admirably
admittedly
adroitly
affably
affectionately
after all
afterward
afterwards
again
aggressively
ago
agreeably
ahead
aimlessly
alarmingly
all along
all but
all the same
allegedly
almost
aloud
already
also
alternately
alternatively
altogether
always
ambiguously
ambitiously
amiably
amply
amusingly
angrily
annually
anonymously
anxiously
anyway
apart
apologetically
apparently
appropriately
approvingly
approximately
aptly
arbitrarily
arguably
arrogantly
articulately
artificially
artistically
as well
aside
astonishingly
at first
at last
at least
at length
at once
at times
atrociously
attentively
audibly
authoritatively
automatically
away
awfully
awkwardly
back
badly
barely
basically
beautifully
beforehand
belatedly
besides
bitterly
blankly
blatantly
blindly
blissfully
blithely
bluntly
boastfully
bodily
boldly
bravely
breathlessly
briefly
brightly
brilliantly
briskly
broadly
brutally
busily
by then
calmly
candidly
capriciously
carefully
carelessly
casually
categorically
cautiously
centrally
certainly
characteristically
cheaply
cheerfully
chemically
chiefly
chronologically
cleanly
clearly
cleverly
clinically
closely
clumsily
coarsely
coherently
coldly
collectively
comfortably
commercially
commonly
comparatively
competently
completely
comprehensively
conceivably
conceptually
concisely
conclusively
confidentially
confidently
consciously
consequently
considerably
consistently
conspicuously
constantly
continually
continuously
controversially
conveniently
conventionally
conversely
convincingly
coolly
cordially
correctly
correspondingly
courteously
covertly
crazily
creatively
crisply
critically
crossly
crucially
crudely
cruelly
culturally
curiously
currently
curtly
daily
daintily
dangerously
darkly
dearly
decently
decidedly
decisively
deeply
defiantly
definitely
deliberately
delicately
deliciously
deliriously
demonstrably
demurely
desperately
diametrically
differently
dimly
diplomatically
directly
disapprovingly
discreetly
dismally
dismissively
dispassionately
distantly
distinctively
distinctly
doggedly
dolefully
doubly
doubtfully
dramatically
drastically
dreadfully
drily
drolly
drunkenly
dryly
dubiously
dully
duly
eagerly
earlier
early
earnestly
easily
economically
effectively
efficiently
effortlessly
effusively
elaborately
electrically
eloquently
else
elsewhere
eminently
emotionally
emphatically
encouragingly
endlessly
energetically
enormously
enough
enthusiastically
entirely
enviously
equally
erratically
erroneously
especially
essentially
eternally
even
even so
evenly
eventually
ever
evermore
evidently
exactly
exasperatedly
exceedingly
excellently
exceptionally
excitedly
exclusively
experimentally
explicitly
expressively
expressly
extensively
extraordinarily
extravagantly
extremely
faintly
fairly
faithfully
falsely
famously
far
fatally
favorably
fearfully
ferociously
fervently
feverishly
fiercely
figuratively
finally
financially
finely
firmly
first
firstly
flamboyantly
flatly
fluently
fondly
foolishly
for example
for instance
forcefully
forever
formally
formerly
forth
forthrightly
forthwith
fortunately
forward
frankly
frantically
freely
frequently
freshly
fully
fundamentally
furiously
further
furthermore
furtively
gaily
gayly
generally
generously
gently
genuinely
geographically
gingerly
gladly
gleefully
glibly
gloomily
gloriously
glumly
good-naturedly
gracefully
graciously
gradually
grammatically
grandly
graphically
gratefully
gratuitously
gravely
greatly
greedily
grimly
grossly
gruffly
guiltily
habitually
half-jokingly
haltingly
happily
hardly
harmlessly
harshly
hastily
hatefully
haughtily
heartily
heatedly
heavily
helpfully
helplessly
hence
here
hereafter
herein
hideously
highly
historically
hoarsely
honestly
hopefully
hopelessly
horribly
hotly
however
humanely
humbly
humorously
hungrily
hurriedly
huskily
hysterically
icily
ideally
idly
illegally
immediately
immensely
impatiently
imperceptibly
imperfectly
implicitly
importantly
improperly
impulsively
in disbelief
in fact
in jest
in part
in person
in private
in public
in reply
in response
in turn
in unison
in writing
inadequately
inadvertently
incessantly
incidentally
incoherently
inconveniently
incorrectly
increasingly
incredibly
incredulously
indeed
indefinitely
independently
indignantly
indirectly
indiscriminately
individually
inevitably
inexorably
inexplicably
infinitely
informally
initially
innocently
insanely
insistently
instantly
instead
insufficiently
intellectually
intensely
intentionally
interestingly
intermittently
internally
internationally
intimately
intrinsically
invariably
inversely
inwardly
ironically
irrationally
irritably
jauntily
jealously
jointly
jokingly
jovially
joyfully
just
justifiably
justly
keenly
kindly
knowingly
lamely
languidly
largely
last
lastly
late
lately
later
later on
laughingly
legally
legitimately
leisurely
liberally
lightly
likely
linearly
literally
locally
logically
long
longer
loosely
loudly
lovingly
luckily
madly
mainly
majestically
maliciously
manifestly
marginally
markedly
mathematically
matter-of-factly
maybe
meanwhile
mechanically
medically
meekly
memorably
mentally
merely
merrily
metaphorically
mildly
militarily
miraculously
mischievously
miserably
mistakenly
mockingly
moderately
modestly
momentarily
monthly
moodily
morally
moreover
morosely
mortally
mostly
musically
mutely
naively
namely
narrowly
nastily
nationally
naturally
nearly
neatly
necessarily
needless to say
needlessly
negatively
nervously
never
nevertheless
newly
next
nicely
nimbly
no doubt
noiselessly
noisily
nominally
nonchalantly
nonetheless
normally
notably
noticeably
notoriously
now
nowhere
obediently
objectively
obstinately
obviously
occasionally
oddly
of course
off the record
offhand
officially
offline
often
oftentimes
ominously
on air
on camera
on stage
on the other hand
on the record
on-air
on-camera
once
once again
once more
one day
online
only
onstage
openly
ordinarily
originally
ornately
ostensibly
otherwise
out loud
outrageously
outstandingly
outwardly
over again
over and over
overly
overnight
overtly
overwhelmingly
painfully
painlessly
palpably
paradoxically
partially
particularly
partly
passionately
passively
patently
pathetically
patiently
peacefully
peculiarly
pensively
perfectly
perfunctorily
perhaps
perilously
periodically
permanently
persistently
personally
persuasively
physically
piteously
placidly
plainly
plaintively
plausibly
playfully
pleadingly
pleasantly
point-blank
pointedly
politely
politically
pompously
poorly
popularly
positively
possibly
posthumously
potentially
powerfully
practically
precisely
predominantly
preferably
prematurely
presently
presumably
previously
primarily
primly
principally
privately
probably
professionally
profoundly
profusely
progressively
prominently
promptly
properly
proportionally
proudly
psychologically
publicly
purely
purportedly
quickly
quietly
quite
radically
randomly
rapidly
rarely
rather
rationally
raucously
readily
realistically
really
reasonably
recently
recklessly
regardless
regularly
relatively
relentlessly
reliably
religiously
reluctantly
remarkably
repeatedly
reportedly
resolutely
respectfully
respectively
responsibly
restlessly
rhetorically
richly
ridiculously
right away
righteously
rightfully
rightly
rigidly
rigorously
roughly
routinely
rudely
ruefully
sad to say
sadly
safely
sarcastically
satisfactorily
savagely
scarcely
scientifically
scornfully
scrupulously
secondarily
secondly
secretly
securely
seemingly
seldom
selectively
semantically
sensibly
separately
seriously
severely
sexually
sharply
sheepishly
shortly
shrilly
shyly
significantly
silently
similarly
simply
simultaneously
since
sincerely
singly
singularly
slightly
slowly
slyly
smartly
smoothly
smugly
sneeringly
snugly
so
so far
so to say
soberly
socially
softly
solely
solemnly
solidly
someday
somehow
sometime
sometimes
somewhat
somewhere
soon
soothingly
sorely
sparsely
specially
specifically
spectacularly
spiritually
splendidly
spontaneously
squarely
statistically
staunchly
steadily
stealthily
sternly
stiffly
still
stolidly
stoutly
straight away
straightforwardly
strange to say
strangely
strenuously
strictly
strongly
stubbornly
stupidly
subconsciously
subsequently
substantially
subtly
successfully
successively
succinctly
suddenly
suffice it to say
sufficiently
suitably
sulkily
sullenly
summarily
superbly
superficially
supposedly
supremely
surely
surprisingly
suspiciously
sweetly
swiftly
sympathetically
syntactically
systematically
tacitly
tactfully
tartly
tearfully
teasingly
technically
technologically
tediously
temporarily
tenderly
tentatively
terribly
tersely
testily
thankfully
that is to say
then
theoretically
there
thereafter
therefore
thereupon
thickly
thinly
thirdly
thoroughly
though
thoughtfully
thrice
thus
tightly
time and again
timidly
to date
to say the least
today
together
tomorrow
tonelessly
tongue-in-cheek
tonight
too
totally
traditionally
tragically
tremendously
tremulously
triumphantly
truly
truthfully
twice
typically
ultimately
unambiguously
unanimously
unbelievably
uncomfortably
unconditionally
unconsciously
under oath
understandably
undoubtedly
unduly
uneasily
unequivocally
unevenly
unexpectedly
unfairly
unfortunately
unhappily
unhesitatingly
uniformly
unilaterally
unintentionally
uniquely
universally
unmistakably
unnecessarily
unpleasantly
unquestionably
unreservedly
unusually
unwittingly
urgently
uselessly
usually
utterly
vaguely
variously
vastly
vehemently
verbally
very
viciously
vigorously
violently
virtually
visibly
visually
vitally
vividly
vociferously
voluntarily
warily
warmly
weakly
wearily
weekly
well
westerly
whereupon
wholeheartedly
wholly
wickedly
widely
wildly
wilfully
willingly
wisely
wistfully
without saying
wonderfully
wonderingly
worriedly
wrongly
wryly
yearly
yesterday
yet
yet again

[time]
Apr.
April
Aug.
August
BST
CDT
CET
CST
Christmas
Christmas Day
Christmas Eve
Dec.
December
EDT
EST
ET
Easter
Father 's Day
Feb.
February
Fri.
Friday
Fridays
GMT
Halloween
Hanukkah
Independence Day
Jan.
January
Jul.
July
Jun.
June
Labor Day
Mar.
March
May
Memorial Day
Mon.
Monday
Mondays
Mother 's Day
New Year
New Year 's Day
New Year 's Eve
Nov.
November
Oct.
October
PDT
PST
PT
Ramadan
Sat.
Saturday
Saturdays
Sep.
Sept.
September
Sun.
Sunday
Sundays
Thanksgiving
Thu.
Thurs.
Thursday
Thursdays
Tue.
Tues.
Tuesday
Tuesdays
UTC
Valentine 's Day
Veterans Day
Wed.
Wednesday
Wednesdays
a.m
a.m.
afternoon
ago
am
annually
autumn
bedtime
centuries
century
daily
dawn
day
days
daytime
decade
decades
dinnertime
dusk
earlier
evening
fall
fortnight
fortnights
hour
hours
lately
later
lunchtime
midday
midnight
minute
minutes
moment
moments
month
monthly
months
morning
night
nightly
nighttime
noon
now
o'clock
p.m
p.m.
pm
quarter
quarterly
quarters
recently
season
second
seconds
semester
spring
summer
then
today
tomorrow
tonight
tonite
week
weekday
weekdays
weekend
weekends
weekly
weeknight
weeks
winter
year
yearly
years
yesterday

# words that stand before a time word: "last week", "early Tuesday"
[time-modifier]
coming
each
earlier
early
every
final
first
following
last
late
later
mid
next
one
other
past
previous
recent
same
that
this

[weekday]
Fri.
Friday
Mon.
Monday
Sat.
Saturday
Sun.
Sunday
Thu.
Thurs.
Thursday
Tue.
Tues.
Tuesday
Wed.
Wednesday

[month]
Apr.
April
Aug.
August
Dec.
December
Feb.
February
Jan.
January
Jul.
July
Jun.
June
Mar.
March
May
Nov.
November
Oct.
October
Sep.
Sept.
September

[number-word]
billion
billions
couple
dozen
dozens
eight
eighteen
eighty
eleven
fifteen
fifty
five
forty
four
fourteen
half
hundred
hundreds
million
millions
nil
nine
nineteen
ninety
one
pair
quarter
score
scores
seven
seventeen
seventy
six
sixteen
sixty
ten
third
thirteen
thirty
thirty-eight
thirty-five
thirty-four
thirty-nine
thirty-one
thirty-seven
thirty-six
thirty-three
thirty-two
thousand
thousands
three
trillion
trillions
trio
twelve
twenty
twenty-eight
twenty-five
twenty-four
twenty-nine
twenty-one
twenty-seven
twenty-six
twenty-three
twenty-two
two
umpteen
zero

[ordinal]
eighteenth
eighth
eleventh
fifteenth
fifth
fiftieth
final
first
fortieth
fourteenth
fourth
hundredth
last
millionth
next
nineteenth
ninth
second
seventeenth
seventh
sixteenth
sixth
tenth
third
thirteenth
thirtieth
thousandth
twelfth
twentieth

[pronoun-subject]
I
he
it
she
they
thou
we
who
ye
you

[pronoun-male]
he
him
himself
his

[pronoun-female]
her
hers
herself
she

[pronoun-plural]
our
ours
ourselves
their
theirs
them
themselves
they
us
we

[pronoun-first]
I
me
mine
my
myself
our
ours
ourselves
us
we

[pronoun-second]
thee
thine
thou
thy
you
your
yours
yourself
yourselves

[pronoun-third]
he
her
hers
herself
him
himself
his
it
its
itself
she
their
theirs
them
themselves
they

[pronoun-object]
her
him
it
me
thee
them
us
whom
you

[pronoun-reflexive]
herself
himself
itself
myself
oneself
ourselves
themself
themselves
yourself
yourselves

[indefinite]
a few
a lot
a majority
a number
all
another
any
anybody
anyone
anything
both
dozens
each
each other
eight
either
enough
everybody
everyone
everything
few
five
four
half
hundreds
less
lots
many
more
most
much
neither
nine
no one
nobody
none
nothing
one
one another
other
others
plenty
scores
seven
several
six
some
somebody
someone
something
such
ten
the latter
the other
thousands
three
two

[interjection]
O.K.
ah
aha
alas
amen
aye
bravo
bye
damn
eh
er
gee
goodbye
gosh
ha
hello
hey
hi
hmm
hooray
huh
hurrah
hush
indeed
ma'am
madam
nah
nay
no
nope
oh
ok
okay
ooh
oops
ouch
please
psst
shh
sir
sorry
sure
thank you
thanks
ugh
uh
um
well
whoa
wow
yeah
yep
yes
yikes
yup

[degree]
about
almost
approximately
around
as
at least
at most
deeply
even
extremely
fairly
far
fewer than
highly
just
least
less
less than
more
more than
most
much
nearly
only
over
pretty
quite
rather
really
roughly
so
some
too
under
up to
very

[evidential]
allegedly
apparently
assertedly
evidently
ostensibly
presumably
professedly
purportedly
reportedly
reputedly
seemingly
self-described
self-proclaimed
so-called
supposedly

# makes an owner of what stands before it
[clitic]
's

# before somebody not met before
[introducing]
a
an
another
one

# may stand before the head noun of a description
[before-head]
's
and
of
one
the

# asked for one by one
[and]
and

[its]
its

[of]
of

[who]
who
whom

# "is expected to say"
[scheduled]
due
expected
going
likely
scheduled
set

# behind a comma, they begin what the writer adds to a report
[adding]
after
although
as
before
despite
even
since
though
when
where
which
while
who

# they open a sentence whose main clause comes later
[leading]
after
although
as
though
when
while

# of a clause of its own: none stands between a verb of saying and its "that"
[finite]
are
had
has
is
was
were

[before-now]
earlier
early
late

# with the one who is told, then a clause
[informing]
assuring
informing
reminding
telling
warning

[informed]
assured
informed
reminded
tells
told

# behind "went on to"
[portraying]
declare
describe
portray
