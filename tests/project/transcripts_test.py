"""scripts/transcripts: what is stale is told and renewed, what is not stays as it is."""
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FRESH = """A page.

```text file=folder/words.txt
one
two three four
```

<!-- $ tr a-z A-Z < folder/words.txt > capitals.txt -->
```console
$ cat capitals.txt
ONE
TWO THREE...
$ echo last >&2
last
```

```text from=corpus/README.md
# The gold corpus
```
"""
# What has been changed in the page, and what is said of it.
STALE = [("TWO THREE...", "TEN THREE...", "+TWO THREE..."), ("\nlast\n", "\nfirst\n", "+last"),
         ("# The gold corpus", "# The silver corpus", "+# The gold corpus")]


def transcripts(page, *flags):
    ran = subprocess.run([sys.executable, ROOT / "scripts/transcripts", *flags, page], capture_output=True, text=True,
                         check=False)
    return ran.returncode, ran.stdout + ran.stderr


def main():
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder) / "page.md"
        page.write_text(FRESH)
        assert transcripts(page) == (0, ""), transcripts(page)
        for right, wrong, told in STALE:
            assert right in FRESH
            page.write_text(FRESH.replace(right, wrong))
            code, said = transcripts(page)
            assert code == 1 and told in said, said
            assert transcripts(page, "--write")[0] == 0
            assert page.read_text() == FRESH, page.read_text()


if __name__ == "__main__":
    main()
