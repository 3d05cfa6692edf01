"""The common words of English: the small list of SCOWL as Debian's wamerican-small installs it."""
import functools
import pathlib

FILE = pathlib.Path("/usr/share/dict/american-english-small")


@functools.cache
def lower_case() -> frozenset[str]:
    """Words and inflected forms that are written in lower case."""
    if not FILE.is_file():
        raise SystemExit(f"{FILE} is missing: apt-get install wamerican-small")
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for word in lines if word == word.lower() and "'" not in word)
