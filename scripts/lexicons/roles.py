"""Role nouns: the people of WordNet that English texts speak of, and the hand-written role.lex in
this folder."""
import pathlib
import re

import common_words
import lexfile
import wordnet

PERSON_FILE = "18"  # lexicographer file noun.person
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*$")


def _person_root() -> str:
    """The synset of "person, individual, someone"."""
    return next(offset for offset in wordnet.senses("noun")["person"]
                if "individual" in wordnet.synsets("noun")[offset].words)


def _from_wordnet() -> list[str]:
    """Words in use whose first noun sense is a person, and that are nouns first."""
    people = wordnet.below({_person_root()})
    nouns = wordnet.synsets("noun")
    found = []
    for word, offsets in wordnet.senses("noun").items():
        first = nouns[offsets[0]]
        if offsets[0] not in people or first.file != PERSON_FILE or not WORD.match(word):
            continue
        count = first.counts[[w.lower() for w in first.words].index(word)]
        if word not in first.words:  # written with a capital
            continue
        if count == 0 and word not in common_words.lower_case():
            continue
        others = max(wordnet.part_counts(part).get(word, 0) for part in ("verb", "adj", "adv"))
        if others <= count and not (count == 0 and word in wordnet.senses("adj")):
            found.append(word)
    return found


IRREGULAR = (("woman", "women"), ("man", "men"), ("child", "children"), ("wife", "wives"),
             ("arch", "archs"))


def _plural(word: str) -> str:
    """The irregular plural, or nothing. Others stand in role.lex; WordNet's are of the learned
    kind ("banditti")."""
    for ending, plural in IRREGULAR:
        if word.endswith(ending) and word not in ("human", "shaman", "talisman"):
            return word.removesuffix(ending) + plural
    return ""


def role(root: pathlib.Path) -> lexfile.Lexicon:
    by_hand = lexfile.read(root / "scripts" / "lexicons" / "role.lex")
    lexicon = lexfile.Lexicon([
        '# Nouns for people by what they do or are: "the spokesman", "the victim\'s mother".',
        "# Made by scripts/build-lexicons from WordNet and scripts/lexicons/role.lex; edit that",
        "# file, not this one. Origin and licence: README.md.",
    ])
    drop = by_hand.sections.pop("drop")
    lexicon.sections = by_hand.sections
    for word in _from_wordnet():
        if word not in drop:
            lexicon.sections["person"].add(word, _plural(word))
    return lexicon
