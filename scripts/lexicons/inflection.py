"""The regular forms of English words, made by rules/en/tokenize/inflection.toml as the loader makes
them."""
import functools
import pathlib
import re
import tomllib

import wordnet


PREFIXES = ("fore", "in", "inter", "mis", "out", "over", "re", "un", "under", "up")


class Inflection:
    def __init__(self, root: pathlib.Path):
        path = root / "rules" / "en" / "tokenize" / "inflection.toml"
        self._rules = tomllib.loads(path.read_text(encoding="utf-8"))

    @functools.cache
    def regular(self, kind: str, form: str, word: str, doubled_past: bool = False) -> str:
        for rule in self._rules[kind][form]:
            if rule.get("after_doubled_past") and not doubled_past:
                continue
            if not re.search(f"(?:{rule['ending']})$", word):
                continue
            made = word[: len(word) - rule.get("drop", 0)]
            return made + (made[-1] if rule.get("double") else "") + rule["add"]
        return word

    def verb(self, word: str, columns: str) -> dict[str, list[str]]:
        """Form -> words; `columns` are the irregular past and participle of the lexicon."""
        past, _, participle = columns.partition(" ")
        pasts = past.split("/") if past else [self.regular("verb", "past", word)]
        doubles = any(form.startswith(word + word[-1]) for form in pasts)
        return {
            "past": pasts,
            "participle": participle.split("/") if participle else pasts,
            "gerund": [self.regular("verb", "gerund", word, doubles)],
            "s": [self.regular("verb", "s", word)],
        }

    def plurals(self, word: str, column: str) -> list[str]:
        return column.split("/") if column else [self.regular("noun", "plural", word)]


class Irregular:
    """The columns that stand beside a word: from the hand-written table, from that of the last
    part of a compound, or from WordNet's exceptions where the rules would make another form."""

    def __init__(self, inflection: Inflection, verbs: dict[str, str], nouns: dict[str, str],
                 common: frozenset[str]):
        self._inflection = inflection
        self._verbs = verbs
        self._nouns = nouns
        self._common = common
        self._exceptions = {part: _by_lemma(part) for part in ("verb", "noun")}

    def verb(self, word: str) -> str:
        if word in self._verbs:
            return self._verbs[word]
        known = self._exceptions["verb"].get(word, [])
        for prefix in PREFIXES:
            if not word.startswith(prefix):
                continue
            columns = self._verbs.get(word.removeprefix(prefix))
            # "overtake, overtook": where WordNet has one of its forms ("repel" is no kind of pel)
            forms = [prefix + form for form in re.split("[ /]", columns)] if columns else []
            if any(form in known and form != word for form in forms):
                return "".join(part if part in " /" else prefix + part
                               for part in re.split("([ /])", columns))
        return self._variants(word, self._inflection.regular("verb", "past", word),
                              [form for form in known if form.endswith("ed") and form != word])

    def noun(self, word: str) -> str:
        if word in self._nouns:
            return self._nouns[word]
        regular = self._inflection.regular("noun", "plural", word)
        known = [form for form in self._exceptions["noun"].get(word, []) if form != word]
        for ending, plural in (("child", "children"), ("fe", "ves"), ("f", "ves")):
            if word.endswith(ending) and word.removesuffix(ending) + plural in known:
                return word.removesuffix(ending) + plural
        return self._variants(word, regular, known)

    def _variants(self, word: str, regular: str, known: list[str]) -> str:
        """The forms in use, or nothing where that is the regular one: learned ones ("banditti")
        count only where the list of common words has them."""
        others = [form for form in dict.fromkeys(known) if form != regular]
        common = [form for form in others if form in self._common]
        doubled = [form for form in others if form == word + word[-1] + "ed"]
        if regular in self._common:
            # British doubling stands beside American usage: "traveled/travelled".
            return "/".join([regular, *common, *[f for f in doubled if f not in common]]
                            ) if common or doubled else ""
        if common:
            return "/".join(common)
        return "/".join(others) if doubled else ""


def _by_lemma(part: str) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for form, lemmas in wordnet.exceptions(part).items():
        for lemma in lemmas:
            forms.setdefault(lemma, []).append(form)
    return forms
