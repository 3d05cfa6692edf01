"""Reads WordNet 3.0 as Debian's wordnet-base installs it: which words are common words of the
language, and what kind of person or place a noun names."""
import collections
import functools
import pathlib
import re

FOLDER = pathlib.Path("/usr/share/wordnet")
PARTS = ("noun", "verb", "adj", "adv")
SENSE_TYPES = {"n": "1", "v": "2", "a": "3", "r": "4", "s": "5"}


class Synset:
    def __init__(self, part: str, line: str):
        fields = line.split(" | ")[0].split()
        self.part = part
        self.offset = fields[0]
        self.file = fields[1]
        self.type = fields[2]
        count = int(fields[3], 16)
        words = fields[4 : 4 + 2 * count : 2]
        self.lex_ids = fields[5 : 5 + 2 * count : 2]
        self.words = [word.split("(")[0].replace("_", " ") for word in words]
        pointers = fields[5 + 2 * count :]
        self.hypernyms = []
        self.classes = []  # of an instance: "Paris" is an instance of "national capital"
        for symbol, target, kind in zip(pointers[0::4], pointers[1::4], pointers[2::4]):
            if kind != "n":
                continue
            if symbol == "@":
                self.hypernyms.append(target)
            elif symbol == "@i":
                self.classes.append(target)
        self.counts = [0] * count  # how often each word has this sense in the tagged texts


@functools.cache
def synsets(part: str) -> dict[str, Synset]:
    if not FOLDER.is_dir():
        raise SystemExit(f"{FOLDER} is missing: apt-get install wordnet-base")
    counts = {}
    for line in (FOLDER / "cntlist.rev").read_text(encoding="latin-1").splitlines():
        sense, _, count = line.split()
        counts[":".join(sense.split(":")[:3])] = int(count)
    result = {}
    for line in (FOLDER / f"data.{part}").read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        synset = Synset(part, line)
        for index, word in enumerate(synset.words):
            lemma = word.lower().replace(" ", "_")
            lex_id = f"{int(synset.lex_ids[index], 16):02d}"
            sense = f"{lemma}%{SENSE_TYPES[synset.type]}:{synset.file}:{lex_id}"
            synset.counts[index] = counts.get(sense, 0)
        result[synset.offset] = synset
    return result


@functools.cache
def part_counts(part: str) -> dict[str, int]:
    """Words written in lower case -> how often the tagged texts have them as that part of speech."""
    totals: collections.Counter = collections.Counter()
    for synset in synsets(part).values():
        for word, count in zip(synset.words, synset.counts):
            if word == word.lower():
                totals[word] += count
    return totals


@functools.cache
def exceptions(part: str) -> dict[str, list[str]]:
    """Irregular forms -> lemmas."""
    forms = collections.defaultdict(list)
    for line in (FOLDER / f"{part}.exc").read_text(encoding="latin-1").splitlines():
        form, *lemmas = line.split()
        forms[form.replace("_", " ")] += [lemma.replace("_", " ") for lemma in lemmas]
    return forms


@functools.cache
def lower_case_counts() -> dict[str, int]:
    """Words that are written in lower case -> how often the tagged texts have them."""
    totals: collections.Counter = collections.Counter()
    for part in PARTS:
        totals.update(part_counts(part))
    return totals


@functools.cache
def gloss_counts() -> dict[str, int]:
    """Words, in small letters -> how often the definitions and examples have them: a second
    measure of how common a word is, of a million and a half words."""
    totals: collections.Counter = collections.Counter()
    for part in PARTS:
        for line in (FOLDER / f"data.{part}").read_text(encoding="latin-1").splitlines():
            if not line.startswith("  "):
                gloss = line.split(" | ", 1)[1]
                totals.update(re.findall(r"[a-z]+(?:-[a-z]+)*", gloss.lower()))
    return totals


def word_count(word: str) -> int:
    """How common a word or inflected form is; -1 where it is no word that has no capital."""
    totals = lower_case_counts()
    word = word.lower()
    candidates = {word}
    for part in ("noun", "verb"):
        candidates.update(exceptions(part).get(word, []))
    if word.endswith("s"):
        candidates.add(word[:-1])
    return max(totals.get(candidate, -1) for candidate in candidates)


def below(roots: set[str]) -> set[str]:
    """Offsets of the noun synsets that are a kind of one of `roots`, those included."""
    nouns = synsets("noun")
    children = collections.defaultdict(list)
    for offset, synset in nouns.items():
        for parent in synset.hypernyms:
            children[parent].append(offset)
    reached, agenda = set(), list(roots)
    while agenda:
        offset = agenda.pop()
        if offset not in reached:
            reached.add(offset)
            agenda += children[offset]
    return reached


def instances(roots: set[str]) -> list[Synset]:
    """The named things that are instances of a kind of one of `roots`, in the file's order."""
    kinds = below(roots)
    return [s for s in synsets("noun").values() if any(kind in kinds for kind in s.classes)]


@functools.cache
def senses(part: str) -> dict[str, list[str]]:
    """Lemma -> synset offsets, the most common sense first."""
    result = {}
    for line in (FOLDER / f"index.{part}").read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        result[fields[0].replace("_", " ")] = fields[-int(fields[2]) :]
    return result
