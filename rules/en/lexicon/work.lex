# Words that announce the title of a work, or the wording of a sign: what follows in marks is not
# speech.
# Written by hand.

[work] inflect noun
DVD
EP
LP
ad
adaptation
advertisement
album
anime
anthem
anthology
app
article
autobiography
ballad
ballet
best-seller
bestseller
biography
blockbuster
blog
blog post
book
booklet
broadcast
brochure
campaign
carol
cartoon
chapter
class
clip
code name
codename
collection
column
comedy
comic
comic book
comic strip
commercial
composition
concerto
conference
cookbook
course
cover
cycle
dictionary
dissertation
docudrama
documentary
drama
editorial
elegy
encyclopedia
epic
episode
essay
event
exhibit
exhibition
fable
feature
feature film
film
franchise
game
game show
graphic novel
guidebook
hashtag
headline
hit
hymn
initiative
installation
jingle
journal
leaflet
lecture
libretto
limerick
lullaby
magazine
manga
manifesto
memoir
miniseries  miniseries
mixtape
monograph
movie
mural
music video
musical
newscast
newsletter
newspaper
novel
novella
number
ode
op-ed
opera
operation
pageant
painting
pamphlet
panel
paper
photograph
piece
play
podcast
poem
portrait
prequel
production
program
programme
reality show
record
remake
report
revue
rhyme
saga
score
screenplay
script
sculpture
section
segment
seminar
sequel
series  series
short film
short story
show
single
sitcom
sketch
skit
slide
soap opera
sonata
song
sonnet
soundtrack
spin-off
spinoff
story
study
subsection
suite
survey
symphony
symposium  symposia
tale
talk
talk show
textbook
thesis  theses
thriller
tome
tour
track
trailer
treatise
trilogy
tune
verse
video
video game
volume
web site
website
whodunit
workshop

# stand between the noun and the title: "a novel titled", "the song called"
[titled]
a.k.a.
aka
alias
billed as
branded
called
captioned
christened
code-named
codenamed
dubbed
entitled
hashtagged
headlined
known as
labeled
labelled
marked
named
nicknamed
renamed
retitled
so called
so-called
styled
subtitled
tagged
titled

# surfaces whose wording is quoted: the verb is "read" or "say"
[sign] inflect noun
T-shirt
armband
badge
banner
banner headline
baseball cap
bill
billboard
blackboard
bracelet
bumper sticker
business card
button
cap
caption
card
chalkboard
chyron
coin
display
door
engraving
envelope
epitaph
error message
flag
flier
flyer
fortune cookie
graffiti  graffiti
gravestone
greeting card
hashtag
hat
headline
headstone
hoodie
inscription
jacket
jersey
label
leaflet
letterhead
lettering
license plate
logo
marquee
masthead
menu
message board
motto
mug
mural
nameplate
neon sign
note
notice
pamphlet
patch
pendant
pin
placard
plaque
pop-up
postcard
poster
prompt
road sign
scoreboard
scrawl
screen
shirt
sign
signpost
slogan
stamp
stencil
sticker
street sign
subject line
sweater
sweatshirt
tab
tag
tattoo
tee shirt
ticker
tombstone
wall
warning sign
whiteboard
window
wristband

[sign-verb] inflect verb
advertise
announce
bear  bore borne
blare
carry
declare
display
emblazon
exhort
inscribe
proclaim
read  read
say  said
scream
spell  spelled/spelt
spell out  spelled/spelt
state
urge
warn
