"""Lexicon files: comments, [sections], one sorted entry a line. Read, merge, write."""
import pathlib
import re
import unicodedata

HEADING = re.compile(r"\[([a-z][a-z0-9-]*)\](?: inflect (verb|noun))?$")


def key(entry: str) -> str:
    """The form in which entries are compared, as the loader compares them: caseless."""
    return unicodedata.normalize("NFD", entry.casefold()).replace("\u2019", "'")


class Section:
    def __init__(self, name: str, inflect: str = "", comment: list[str] | None = None):
        self.name = name
        self.inflect = inflect
        self.comment = comment or []
        self._entries: dict[str, tuple[str, str]] = {}  # key -> entry, irregular forms

    def __contains__(self, entry: str) -> bool:
        return key(entry) in self._entries

    def __iter__(self):
        return (entry for entry, _ in self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: str, irregular: str = "") -> None:
        """Adds an entry unless the section has it already, in whatever case."""
        self._entries.setdefault(key(entry), (entry, irregular))

    def discard(self, entry: str) -> None:
        self._entries.pop(key(entry), None)

    def is_sorted(self) -> bool:
        """With or without regard to case, as the loader takes it."""
        entries, keys = list(self), list(self._entries)
        return entries == sorted(entries, key=str.encode) or keys == sorted(keys)

    def lines(self, as_it_is: bool = False) -> list[str]:
        """The entries sorted, unless they stand as they are to stay."""
        entries = list(self._entries.values())
        if not as_it_is:
            entries.sort(key=lambda pair: pair[0].encode())
        return [f"{entry}  {irregular}" if irregular else entry for entry, irregular in entries]


class Lexicon:
    def __init__(self, comment: list[str]):
        self.comment = comment
        self.sections: dict[str, Section] = {}

    def section(self, name: str, inflect: str = "", comment: str = "") -> Section:
        """The section of that name, made where it is new."""
        if name not in self.sections:
            self.sections[name] = Section(name, inflect, [f"# {comment}"] if comment else [])
        return self.sections[name]


def read(path: pathlib.Path) -> Lexicon:
    """Reads a list. A comment belongs to the heading that follows it; comments before the first
    blank line are the file's own."""
    lexicon: Lexicon | None = None
    comments: list[str] = []
    section: Section | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            comments.append(line)
        elif not line.strip():
            if lexicon is None:
                lexicon, comments = Lexicon(comments), []
        elif line.startswith("["):
            heading = HEADING.match(line)
            if not heading:
                raise SystemExit(f"{path}:{number}: not a section heading: {line}")
            lexicon = lexicon or Lexicon([])
            if heading[1] in lexicon.sections:
                raise SystemExit(f"{path}:{number}: a second section [{heading[1]}]")
            section = Section(heading[1], heading[2] or "", comments)
            lexicon.sections[section.name] = section
            comments = []
        else:
            if section is None or comments:
                raise SystemExit(f"{path}:{number}: an entry outside a section, or under a comment")
            entry, _, irregular = line.partition("  ")
            section.add(entry.strip(), irregular.strip())
    if lexicon is None or comments:
        raise SystemExit(f"{path}: no section")
    return lexicon


def write(lexicon: Lexicon, tidy: bool = False) -> str:
    """The list as text, every section sorted; to be tidy, those alone that are not."""
    lines = list(lexicon.comment)
    for section in lexicon.sections.values():
        heading = f"[{section.name}]" + (f" inflect {section.inflect}" if section.inflect else "")
        lines += ["", *section.comment, heading, *section.lines(as_it_is=tidy and section.is_sorted())]
    return "\n".join(lines) + "\n"
