"""Given names and surnames: the United States census of 1990, the lists of national statistics that
the package faker carries, and the hand-written parts given.lex and surname.lex in this folder."""
import ast
import collections
import pathlib
import re
import unicodedata

import common_words
import lexfile
import packages
import wordnet

CENSUS = "names-0.3.0.tar.gz"
CENSUS_FOLDER = "names-0.3.0/names"
FAKER = "faker-40.54.0-py3-none-any.whl"

# Lists of faker in Latin script that name a statistical office or an encyclopedia as their source.
# Left out: those copied from commercial sites and from collections under other licences.
GIVEN_LOCALES = (
    "cs_CZ da_DK de_AT de_CH de_DE en en_GB en_NZ en_US es_CL es_CO es_ES et_EE fi_FI fr_BE fr_FR"
    " hr_HR hu_HU it_IT ja_JP lv_LV nl_BE no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE"
    " tw_GH vi_VN zh_TW"
).split()
SURNAME_LOCALES = (
    "cs_CZ da_DK de_AT de_DE en_GB en_NZ en_US es_CL es_CO es_ES et_EE fi_FI fr_BE fr_FR hr_HR"
    " hu_HU it_IT ja_JP lv_LV nl_BE no_NO pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tr_TR tw_GH vi_VN"
    " zh_CN zh_TW"
).split()

NAME = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+(?:['-][A-Za-zÀ-ɏḀ-ỿ]+)*$")
CENSUS_SURNAMES = 7000   # the most frequent ones
LOCALE_SURNAMES = 150    # of each list of faker; many begin with the most frequent ones
COMMON_WORD = 5          # so often in WordNet's tagged texts makes a name a common word
FREQUENT_GIVEN = 0.01    # per cent of the population: a name first, were it a rare word too
FREQUENT_SURNAME = 0.01
LISTED = ("male", "female", "either", "surname")  # sections of the hand-written parts
DECIDED = 4              # one gender outvotes the other so many times


def _cased(name: str) -> str:
    """JOHNSON -> Johnson, MCDONALD -> McDonald."""
    name = name.capitalize()
    if name.startswith("Mc") and len(name) > 4:
        name = "Mc" + name[2:].capitalize()
    return name


def _census(root: pathlib.Path, file: str) -> dict[str, float]:
    """Name -> per cent of the population, most frequent first."""
    lines = packages.read_tar(root, CENSUS, f"{CENSUS_FOLDER}/{file}").splitlines()
    return {_cased(line.split()[0]): float(line.split()[1]) for line in lines if line.strip()}


def _literal_names(node: ast.expr) -> list[str]:
    """The strings of a tuple, list or OrderedDict(((name, weight), ...)) written out."""
    if isinstance(node, ast.Call) and node.args:
        node = node.args[0]
    if isinstance(node, ast.Dict):
        items = [key for key in node.keys if key is not None]
    elif isinstance(node, (ast.Tuple, ast.List)):
        items = node.elts
    else:
        return []
    firsts = [i.elts[0] if isinstance(i, ast.Tuple) and i.elts else i for i in items]
    return [i.value for i in firsts if isinstance(i, ast.Constant) and isinstance(i.value, str)]


def _faker(root: pathlib.Path, locale: str, attributes: set[str]) -> list[str]:
    """What the class of a locale assigns to these attributes, read from its syntax tree."""
    source = packages.read_zip(root, FAKER, f"faker/providers/person/{locale}/__init__.py")
    found = []
    for node in ast.walk(ast.parse(source)):
        value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if value is not None and any(getattr(t, "id", None) in attributes for t in targets):
            found += _literal_names(value)
    found = [unicodedata.normalize("NFC", name) for name in found]
    found = [name.capitalize() if name.isupper() else name for name in found]
    return [name for name in found if NAME.match(name) and name[0].isupper() and len(name) > 1]


def _plain(name: str) -> str:
    """Without accents, as English texts often write it."""
    special = str.maketrans("ØøŁłĐđıÆæŒœÐðÞþ", "OoLlDdiAaOoDdTt")
    decomposed = unicodedata.normalize("NFD", name.replace("ß", "ss").translate(special))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _with_plain(names) -> list[str]:
    return [form for name in names for form in dict.fromkeys((name, _plain(name)))]


class _Votes:
    def __init__(self):
        self.male: collections.Counter = collections.Counter()
        self.female: collections.Counter = collections.Counter()

    def add(self, male, female, weight=1):
        for counter, names in ((self.male, male), (self.female, female)):
            for name in {n.lower(): n for n in names}.values():
                counter[name] += weight

    def gender(self, name: str) -> str:
        if self.male[name] >= DECIDED * self.female[name]:
            return "male"
        return "female" if self.female[name] >= DECIDED * self.male[name] else "either"


def _count_votes(root: pathlib.Path, votes: _Votes, male: dict, female: dict) -> None:
    votes.add([n for n in male if male[n] * 10 >= female.get(n, 0)],
              [n for n in female if female[n] * 10 >= male.get(n, 0)], weight=3)
    family = set(list(_census(root, "dist.all.last"))[:2000])
    for locale in GIVEN_LOCALES:
        lists = {}
        for gender in ("male", "female"):
            attributes = {f"first_names_{gender}", f"first_romanized_names_{gender}"}
            lists[gender] = _faker(root, locale, attributes)
            if locale == "en":  # baby names since 1880: drop what few bore, words and surnames
                lists[gender] = [n for n in lists[gender] if n in male or n in female
                                 or (n not in family and not _has_lower_case(n))]
        votes.add(_with_plain(lists["male"]), _with_plain(lists["female"]))


def given(root: pathlib.Path) -> lexfile.Lexicon:
    by_hand = lexfile.read(root / "scripts" / "lexicons" / "given.lex").sections
    male, female = _census(root, "dist.male.first"), _census(root, "dist.female.first")
    votes = _Votes()
    _count_votes(root, votes, male, female)
    votes.add(_with_plain(by_hand["either"]), _with_plain(by_hand["either"]), weight=50)
    votes.add(_with_plain(by_hand["male"]), _with_plain(by_hand["female"]), weight=200)

    lexicon = lexfile.Lexicon([
        "# Given names by gender. Names that are common words of English stand apart.",
        "# Made by scripts/build-lexicons from the US census of 1990, faker and",
        "# scripts/lexicons/given.lex; edit that file, not this one. Origin and licence: README.md.",
    ])
    lexicon.section("male")
    lexicon.section("female")
    lexicon.section("either", comment="borne by men and by women")
    lexicon.section("ambiguous-word", comment="also a common word: a name only with other evidence")
    lexicon.section("word-male", comment="those of [ambiguous-word] that men bear")
    lexicon.section("word-female", comment="those of [ambiguous-word] that women bear")
    for name in sorted(set(votes.male) | set(votes.female)):
        if name in by_hand["drop"]:
            continue
        gender = votes.gender(name)
        frequent = male.get(name, 0) + female.get(name, 0) >= FREQUENT_GIVEN
        if _is_word(name, frequent, by_hand):
            lexicon.sections["ambiguous-word"].add(name)
            if gender != "either":
                lexicon.sections[f"word-{gender}"].add(name)
        else:
            lexicon.sections[gender].add(name)
    return lexicon


def _has_lower_case(name: str) -> bool:
    return name.lower() in common_words.lower_case() or wordnet.word_count(name) >= 0


def _is_word(name: str, frequent: bool, by_hand: dict[str, lexfile.Section]) -> bool:
    """A common word? The hand-written lists decide; rare names give way to any common word."""
    if name in by_hand["clear"]:
        return False
    if name in by_hand["word"]:
        return True
    if any(name in by_hand[section] for section in LISTED if section in by_hand):
        return False
    if wordnet.word_count(name) >= COMMON_WORD:
        return True
    return not frequent and name.lower() in common_words.lower_case()


def surname(root: pathlib.Path) -> lexfile.Lexicon:
    by_hand = lexfile.read(root / "scripts" / "lexicons" / "surname.lex").sections
    spelled = {name.replace("'", "").lower(): name for name in by_hand["spelling"]}
    census = _census(root, "dist.all.last")
    names = [spelled.get(name.lower(), name)
             for name in list(census)[:CENSUS_SURNAMES] if len(name) > 1]
    attributes = {"last_names", "last_names_male", "last_names_female", "romanized_last_names",
                  "last_romanized_names"}
    for locale in SURNAME_LOCALES:
        names += _with_plain(_faker(root, locale, attributes)[:LOCALE_SURNAMES])
    names += _with_plain(by_hand["surname"])

    lexicon = lexfile.Lexicon([
        "# Surnames. Those that are common words of English stand apart.",
        "# Made by scripts/build-lexicons from the US census of 1990, faker and",
        "# scripts/lexicons/surname.lex; edit that file, not this one. Origin and licence:",
        "# README.md.",
    ])
    lexicon.section("surname")
    lexicon.section("ambiguous-word", comment="also a common word: a name only with other evidence")
    for name in names:
        if name in by_hand["drop"]:
            continue
        frequent = census.get(name, 0) >= FREQUENT_SURNAME
        section = "ambiguous-word" if _is_word(name, frequent, by_hand) else "surname"
        lexicon.sections[section].add(name)
    return lexicon


def people(root: pathlib.Path) -> set[str]:
    """Keys of the given names and surnames that are not rare."""
    found = []
    for file, least in (("dist.male.first", 0.005), ("dist.female.first", 0.005),
                        ("dist.all.last", 0.005)):
        found += [name for name, share in _census(root, file).items() if share >= least]
    return {lexfile.key(name) for name in found}
