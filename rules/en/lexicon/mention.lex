# Nouns that announce a word as a word: what follows in marks is mentioned, not said.
# where a title stands: said on "Good Day Harbour"
# Written by hand.

[place]
at
during
from
in
on

[word] inflect noun
abbreviation
acronym
adjective
adverb
alias
analogy
antonym
appellation
b-word
brand
brand name
buzzword
byword
catch phrase
catchphrase
catchword
category
cliche
cliché  clichés
code name
codename
concept
consonant
curse word
definition
designation
domain name
epithet
euphemism
expletive
expression
f-word
four-letter word
handle
hashtag
homonym
honorific
idiom
initialism
initials
insult
jargon
keyword
label
letter
meaning
metaphor
moniker
n-word
name
neologism
nickname
notion
noun
password
pen name
phrase
prefix
preposition
pronoun
pronunciation
pseudonym
screen name
search term
slur
so-called  so-called
sobriquet
spelling
stage name
subtitle
suffix
swear word
syllable
synonym
tag
term
title
trademark
username
verb
vowel
watchword
word
