"""Parts of speech: what a word of news text mostly is, from the words of WordNet, how often its
tagged texts have them as which part of speech, and the hand-written pos.lex in this folder."""
import pathlib
import re

import common_words
import inflection
import lexfile
import wordnet

WORD = re.compile(r"[a-z]{2,}(?:-[a-z]+)*$")

# Half of WordNet's tagged texts have only their verbs tagged.
WEIGHT = {"noun": 1.0, "verb": 0.55, "adj": 1.0, "adv": 1.0}
MOSTLY = 0.65  # of its uses: a word is that part of speech
OFTEN = 0.2   # it may be that one, too

# How much of the use of a verb is in its past forms and in its gerund: what "left" and "saying"
# owe to "leave" and "say" before they count as words of their own.
FORM_SHARE = {"past": 0.4, "participle": 0.4, "gerund": 0.2, "s": 0.1}

# A word on the list of common words is in use if it is tagged once or if WordNet's definitions have
# it so often; another one must be tagged so often.
DEFINES = 4
TAGGED_WITHOUT_COMMON = 3
# What an untagged word weighs in all: too little to stand beside the verb whose form it may be.
UNTAGGED = 1.0
# A form of a verb is a noun or an adjective of its own ("building", "tired") if tagged so often.
TAGGED_BESIDE_VERB = 3
# A comparative that WordNet's definitions lack is in use if its adjective is tagged so often.
TAGGED_TO_COMPARE = 8

# Sections of function.lex whose words are also, or only, content words.
OPEN_SECTIONS = ("adverb", "time", "time-modifier", "degree", "evidential", "interjection",
                 "indefinite", "weekday", "month")

# How British spelling differs, beside the American word in one synset.
BRITISH = ((r"or", "our"), (r"iz", "is"), (r"er\b", "re"), (r"ense\b", "ence"), (r"yz", "ys"),
           (r"og\b", "ogue"), (r"am\b", "amme"), (r"l", "ll"), (r"ll", "l"), (r"gray", "grey"),
           (r"e", "ae"), (r"e", "oe"), (r"low", "lough"), (r"ck\b", "que"), (r"ction\b", "xion"),
           (r"dgm", "dgem"), (r"ol", "oul"), (r"ile", "yle"), (r"ire", "yre"), (r"ajama", "yjama"))


def _is_british(word: str, american: str) -> bool:
    """Is `word` that American word, spelled the British way in one place?"""
    return any(american[: at.start()] + british + american[at.end():] == word
               for pattern, british in BRITISH for at in re.finditer(pattern, american))


class Words:
    """The words of WordNet in use, with the weight of each of their parts of speech."""

    def __init__(self, forms: inflection.Inflection):
        self._forms = forms
        self._common = common_words.lower_case()
        self._weights: dict[str, dict[str, float]] = {}
        for part in wordnet.PARTS:
            for word, count in wordnet.part_counts(part).items():
                if WORD.match(word):
                    self._weights.setdefault(word, {})[part] = count * WEIGHT[part]
        self._in_use = {word for word, weights in self._weights.items()
                        if self._is_in_use(word, weights)}
        for word in self._in_use:
            if not any(self._weights[word].values()):
                self._weights[word] = self._untagged(word, set(self._weights[word]))
        self._add_british()

    def _is_in_use(self, word: str, weights: dict[str, float]) -> bool:
        total = sum(weights.values())
        glosses = wordnet.gloss_counts()
        in_glosses = sum(glosses.get(word + ending, 0) for ending in ("", "s", "d", "ed", "ing"))
        if word in self._common:
            return total > 0 or in_glosses >= DEFINES
        return total >= TAGGED_WITHOUT_COMMON and (in_glosses > 1 or "-" in word)

    def _untagged(self, word: str, parts: set[str]) -> dict[str, float]:
        """Weights by the inflected forms that WordNet's definitions have."""
        counts = wordnet.gloss_counts()
        evidence = {part: 1.0 for part in sorted(parts)}
        if "noun" in parts:
            evidence["noun"] += counts.get(self._forms.regular("noun", "plural", word), 0)
        if "verb" in parts:
            evidence["verb"] = 0.5 + sum(counts.get(self._forms.regular("verb", form, word), 0)
                                         for form in ("past", "gerund"))
        total = sum(evidence.values())
        return {part: UNTAGGED * weight / total for part, weight in evidence.items()}

    def _add_british(self) -> None:
        for part in wordnet.PARTS:
            for synset in wordnet.synsets(part).values():
                for word in synset.words:
                    if word in self._in_use or not WORD.match(word):
                        continue
                    for american in synset.words:
                        if american in self._in_use and _is_british(word, american):
                            self._in_use.add(word)
                            self._weights[word] = self._weights[american]

    def __iter__(self):
        return iter(sorted(self._in_use))

    def __getitem__(self, word: str) -> dict[str, float]:
        return self._weights.get(word, {})


def _function_words(root: pathlib.Path) -> tuple[set[str], set[str]]:
    """The words of function.lex, and those of its closed classes."""
    function = lexfile.read(root / "rules" / "en" / "lexicon" / "function.lex")
    everything, closed = set(), set()
    for section in function.sections.values():
        words = {entry for entry in section if " " not in entry}
        everything |= words
        if section.name not in OPEN_SECTIONS:
            closed |= words
    return everything, closed


SECTIONS = (
    ("noun", "noun", "mostly nouns"),
    ("verb", "verb", "mostly verbs"),
    ("ambiguous-noun", "noun", "nouns that are often verbs or adjectives"),
    ("ambiguous-verb", "verb", "verbs that are often nouns or adjectives"),
    ("seldom-noun", "noun", 'mostly verbs or adjectives: their plurals are nouns ("locals")'),
    ("seldom-verb", "verb", 'mostly nouns or adjectives: their forms in -ed are verbs ("housed")'),
    ("adjective", "", "mostly adjectives, participles among them, with their comparatives"),
    ("ambiguous-adjective", "", "adjectives that are often nouns or verbs"),
    ("adverb", "", "adverbs that function.lex lacks"),
)


PARTS = (("noun", "noun"), ("verb", "verb"), ("adj", "adjective"))


class Builder:
    def __init__(self, root: pathlib.Path):
        self.by_hand = lexfile.read(root / "scripts" / "lexicons" / "pos.lex")
        self.all_function, closed = _function_words(root)
        self.closed = closed - set(self.by_hand.sections["keep"])
        self.inflection = inflection.Inflection(root)
        self.words = Words(self.inflection)
        self.irregular = inflection.Irregular(
            self.inflection, self._table("irregular-verb"), self._table("irregular-noun"),
            common_words.lower_case())
        self.placed: dict[str, set[str]] = {}
        self.lexicon = lexfile.Lexicon([
            "# What part of speech a lower-case word mostly is, where it is no function word.",
            "# Made by scripts/build-lexicons from WordNet and scripts/lexicons/pos.lex; edit that",
            "# file, not this one. Origin and licence: README.md.",
        ])
        for name, inflect, comment in SECTIONS:
            self.lexicon.section(name, inflect, comment)

    def _table(self, section: str) -> dict[str, str]:
        return dict(line.split("  ", 1) for line in self.by_hand.sections[section].lines())

    def build(self) -> lexfile.Lexicon:
        self._add_by_hand()
        # "years" is in the list with "year".
        skipped = self.closed | self._plurals() | set(self.by_hand.sections["drop"])
        borrowed = self._weights_of_verb_forms()
        for word in self.words:
            if word not in skipped:
                self._place(word, borrowed.get(word))
        self._add_comparatives()
        return self.lexicon

    def _add(self, section: str, word: str) -> None:
        target = self.lexicon.sections[section]
        columns = {"verb": self.irregular.verb, "noun": self.irregular.noun}.get(target.inflect)
        target.add(word, columns(word) if columns else "")

    def _add_by_hand(self) -> None:
        """Whatever the sources make of it as that part of speech, a word stands where it is put."""
        for name in self.lexicon.sections.keys() & self.by_hand.sections.keys():
            for line in self.by_hand.sections[name].lines():
                word, _, columns = line.partition("  ")
                if columns:
                    self.lexicon.sections[name].add(word, columns)
                else:
                    self._add(name, word)
        for part, name in PARTS:
            self.placed[part] = {word for section, content in self.lexicon.sections.items()
                                 if section.split("-")[-1] == name for word in content}

    def _weights_of_verb_forms(self) -> dict[str, float]:
        """What forms of verbs weigh that are words of their own, too: "left", "building"."""
        borrowed: dict[str, float] = {}
        for word in self.words:
            weight = self.words[word].get("verb")
            if weight is None:
                continue
            shares: dict[str, float] = {}
            for form, made in self.inflection.verb(word, self.irregular.verb(word)).items():
                for other in made:
                    shares[other] = max(shares.get(other, 0.0), FORM_SHARE[form])
            for other, share in shares.items():
                if other != word:
                    borrowed[other] = borrowed.get(other, 0.0) + share * weight
        return borrowed

    def _plurals(self) -> set[str]:
        """Plurals of nouns that are nouns of their own and no other part of speech."""
        plurals = set()
        for word in self.words:
            if "noun" in self.words[word]:
                plurals |= set(self.inflection.plurals(word, self.irregular.noun(word))) - {word}
        by_hand = set(self.by_hand.sections["irregular-noun"])
        return {word for word in plurals - by_hand if self.words[word].keys() == {"noun"}}

    def _place(self, word: str, borrowed: float | None) -> None:
        """`borrowed` is what the word weighs as a form of another verb, if it is one."""
        weights = self.words[word]
        if borrowed is None:
            borrowed = 0.0
        elif sum(weights.values()) < TAGGED_BESIDE_VERB and "verb" not in weights:
            return
        total = sum(weights.values()) + borrowed
        for part, name in PARTS:
            weight = weights.get(part)
            if weight is None or word in self.placed[part]:
                continue
            if weight >= MOSTLY * total:
                self._add(name, word)
            elif weight >= OFTEN * total:
                self._add(f"ambiguous-{name}", word)
            elif part == "verb" and (weight > 0 or self._has_common_past(word)):
                self._add("seldom-verb", word)
            elif part == "noun" and weight > 0:
                self._add("seldom-noun", word)
        if "adv" in weights and weights["adv"] >= OFTEN * total and word not in self.all_function:
            self._add("adverb", word)

    def _has_common_past(self, word: str) -> bool:
        past = self.inflection.verb(word, self.irregular.verb(word))["past"]
        return any(form in common_words.lower_case() for form in past)

    def _add_comparatives(self) -> None:
        exceptions: dict[str, list[str]] = {}
        for form, lemmas in wordnet.exceptions("adj").items():
            for lemma in lemmas:
                exceptions.setdefault(lemma, []).append(form)
        for name in ("adjective", "ambiguous-adjective"):
            section = self.lexicon.sections[name]
            for word in list(section):
                stem = word.removesuffix("e")
                stem = re.sub(r"(?<=[^aeiou])y$", "i", stem)
                frequent = self.words[word].get("adj", 0.0) >= TAGGED_TO_COMPARE
                for form in exceptions.get(word, []) + [stem + "er", stem + "est"]:
                    in_use = frequent or form in wordnet.gloss_counts()
                    if (in_use and form in common_words.lower_case()
                            and self.words[form].keys() <= {"adj", "adv"}):
                        section.add(form)


def pos(root: pathlib.Path) -> lexfile.Lexicon:
    return Builder(root).build()
