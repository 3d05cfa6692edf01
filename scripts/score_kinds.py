"""How often the speaker is right, by how the text mentions him or her: the table of `scripts/score --by-kind`.

Quotes are paired as score.py pairs them, and a pair counts from half of both sides covered, as there. The figures:
entity   the speaker named is the gold's
report   the same for quotes with a cue in news and interviews, where the gold tells kinds of text apart
named    of these, where the gold has a name for the speaker at all, not only a number
speaker  the mention lies where the gold has the speaker
"""
import collections

FIGURES = ["entity", "report", "named", "speaker"]
REPORTS = ("news", "interview")
KINDS = ["name", "pronoun", "nominal", "organization", "implicit", "none", "all"]


def pairs(score, document, quotes):
    """(gold quote, predicted quote) for those that share at least half of both."""
    text = document["text"]
    golds = document["quotes"]
    gold_fragments = [score.fragments(text, [tuple(s) for s in g["content"]]) for g in golds]
    fragments = [score.fragments(text, [(c["start"], c["end"]) for c in q["content"]]) for q in quotes]
    gold_chars = [score.chars(f) for f in gold_fragments]
    chars = [score.chars(f) for f in fragments]
    at = collections.defaultdict(set)
    for j, covered in enumerate(chars):
        for char in covered:
            at[char].add(j)
    candidates = []
    for i, covered in enumerate(gold_chars):
        for j in {j for char in covered for j in at.get(char, ())}:
            shared = len(covered & chars[j])
            cover = min(shared / len(covered), shared / len(chars[j]))
            candidates.append((gold_fragments[i] != fragments[j], -cover, i, j))
    seen, used = set(), set()
    for _, cover, i, j in sorted(candidates):
        if i in seen or j in used:
            continue
        seen.add(i)
        used.add(j)
        if -cover >= 0.5:
            yield golds[i], quotes[j]


def lies_in(gold_spans, mention):
    begin, end = gold_spans[0][0], gold_spans[-1][1]
    if mention is None:
        return False
    a, b = mention
    return (begin <= a and b <= end) or (a <= begin and end <= b)


def has_name(document, who):
    return any(e["id"] == who and not str(e["name"]).isdigit() for e in document.get("entities") or [])


def by_kind(score, documents, predicted):
    """{kind: {figure: (right, of)}}."""
    counts = collections.defaultdict(lambda: collections.defaultdict(lambda: [0, 0]))
    for document in documents:
        table = score.names_of(document)
        for gold, quote in pairs(score, document, predicted.get(score.key(document["id"]), [])):
            speaker = quote.get("speaker")
            answers = {}
            who = gold.get("speaker_id")
            if who and not str(who).startswith("_"):
                answers["entity"] = score.same_person((speaker or {}).get("name"), who, table)
                if document.get("genre") in REPORTS and gold.get("cue"):
                    answers["report"] = answers["entity"]
                    if has_name(document, who):
                        answers["named"] = answers["entity"]
            if gold.get("speaker"):
                answers["speaker"] = lies_in(gold["speaker"], score.span(speaker) or score.span(quote.get("source")))
            for kind in (speaker["kind"] if speaker else "none", "all"):
                for figure, right in answers.items():
                    counts[kind][figure][0] += right
                    counts[kind][figure][1] += 1
    return counts


def line(counts, figure):
    cells = []
    for kind in KINDS:
        right, of = counts[kind][figure] if kind in counts else (0, 0)
        cells.append(f"{100 * right / of:.1f} of {of}" if of else "-")
    return "".join(f"{cell:>16s}" for cell in cells)
