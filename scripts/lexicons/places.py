"""Places: the countries of CLDR, what WordNet knows as cities, states, rivers and the like, and the
hand-written place.lex in this folder."""
import pathlib
import re
import subprocess

import lexfile
import names
import wordnet

NAME = re.compile(r"[A-ZÀ-Þ][\w.'-]*(?: [\w.'-]+)*$")


def _countries(root: pathlib.Path) -> list[str]:
    """CLDR's names, by a small program that asks ICU; "Côte d’Ivoire" has a straight apostrophe."""
    folder = root / "build" / "lexicons"
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "country_names"
    source = root / "scripts" / "lexicons" / "country_names.cc"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "icu-uc", "icu-i18n"], check=True,
                           capture_output=True, text=True).stdout.split()
    subprocess.run(["c++", "-std=c++20", str(source), "-o", str(program), *flags], check=True)
    output = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    found = []
    for line in output.splitlines():
        line = line.replace("\u2019", "'")
        short = re.sub(r" \(.*\)", "", line)             # "Myanmar (Burma)"
        short = re.sub(r"^(Hong Kong|Macao) SAR China$", r"\1", short)
        if " - " in short:                               # "Congo - Kinshasa"
            continue
        found += [short, short.replace("St. ", "Saint "), short.replace(" & ", " and ")]
    return found


LOCATION_FILES = ("06", "15", "17")  # lexicographer files noun.artifact, .location, .object

# Section -> the WordNet classes whose instances it takes.
CLASSES = {
    "city": {"city", "town", "national capital", "state capital", "provincial capital", "port",
             "metropolis", "village"},
    "state": {"American state", "Canadian province", "Australian state", "Italian region",
              "French region", "state"},
    "country": {"country"},
    "feature": {"river", "lake", "mountain", "mountain peak", "sea", "gulf", "bay", "desert",
                "island", "range", "ocean", "peninsula", "strait", "volcano", "waterfall",
                "archipelago", "canal"},
}


def _instances(classes: set[str]) -> list[str]:
    roots = {offset for offset, synset in wordnet.synsets("noun").items()
             if synset.words[0] in classes and synset.file in LOCATION_FILES}
    found = [name for synset in wordnet.instances(roots) for name in synset.words]
    return [re.sub(r"(?<=\w)'s\b", " 's", name) for name in found
            if NAME.match(name) and len(name) > 2 and not name.endswith(" capital")]


def _part_from_people(root: pathlib.Path, lexicon: lexfile.Lexicon, by_hand: dict) -> None:
    """A river that a person may be called after is no evidence; a city is weak evidence."""
    people = names.people(root)
    weak = lexicon.section("ambiguous-name", comment="those of the above that are also names of people")
    for entry in [e for e in lexicon.sections["feature"] if lexfile.key(e) in people]:
        lexicon.sections["feature"].discard(entry)
    for name in ("country", "state", "city"):
        for entry in [e for e in lexicon.sections[name] if lexfile.key(e) in people]:
            weak.add(entry)
            if name == "city" and entry not in by_hand["city"]:
                lexicon.sections[name].discard(entry)


def place(root: pathlib.Path) -> lexfile.Lexicon:
    by_hand = lexfile.read(root / "scripts" / "lexicons" / "place.lex").sections
    lexicon = lexfile.Lexicon([
        "# Places, and the words that make the name of a place.",
        "# Made by scripts/build-lexicons from CLDR, WordNet and scripts/lexicons/place.lex; edit",
        "# that file, not this one. Origin and licence: README.md.",
    ])
    for name in ("country", "state", "region", "city", "feature"):
        lexicon.section(name)
    lexicon.section("ambiguous-word",
                    comment="also common words: places only with other evidence")
    countries = lexicon.sections["country"]
    for name in [*_countries(root), *by_hand["country"]]:
        if name not in by_hand["drop"]:
            countries.add(name)
    for name in ("state", "region", "city"):
        for entry in by_hand[name]:
            lexicon.sections[name].add(entry)
    for name, classes in CLASSES.items():
        for entry in _instances(classes):
            if entry in by_hand["drop"] or entry in countries or entry in by_hand["region"]:
                continue
            if name == "country" and " " not in entry:  # formal names only: "Hellenic Republic"
                continue
            word = " " not in entry and wordnet.word_count(entry) > 0
            lexicon.sections["ambiguous-word" if word else name].add(entry)
    for entry in by_hand["word"]:
        lexicon.sections["ambiguous-word"].add(entry)
    for entry in lexicon.sections["ambiguous-word"]:
        for name in ("city", "feature"):
            lexicon.sections[name].discard(entry)
    _part_from_people(root, lexicon, by_hand)
    for name in ("head", "direction"):
        section = lexicon.section(name)
        section.comment = by_hand[name].comment
        for entry in by_hand[name]:
            section.add(entry)
    return lexicon
