"""The include checker accepts this project and refuses each way to break the arrows."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A tree that is fine: each case adds one file to it.
TREE = {
    "base/span.h": "",
    "text/document.h": '#include "base/span.h"\n',
    "text/read.h": '#include "text/document.h"\n',
    "tokenize/tokens.h": '#include "base/span.h"\n',
    "tokenize/tokenize.h": '#include "text/document.h"\n#include "tokenize/tokens.h"\n',
    "run/analyze.cc": '#include <vector>\n#include "tokenize/tokenize.h"\n',
    "batch/batch.h": '#include "run/analyze.h"\n',
    "run/analyze.h": "",
}


def check(extra):
    """Exit code and output of the checker on TREE with `extra` added."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**TREE, **extra}.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return run(folder)


def run(*arguments):
    command = [sys.executable, str(ROOT / "scripts" / "check-includes"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


class CheckIncludes(unittest.TestCase):
    def refuses(self, extra, *words):
        code, output = check(extra)
        self.assertEqual(code, 1, output)
        for word in words:
            self.assertIn(word, output)

    def test_accepts_the_project(self):
        code, output = run()
        self.assertEqual(code, 0, output)

    def test_accepts_the_fixture(self):
        code, output = check({})
        self.assertEqual(code, 0, output)

    def test_refuses_an_arrow_that_turns_back(self):
        self.refuses(
            {"text/back.cc": '#include "text/document.h"\n#include "tokenize/tokens.h"\n'},
            "text/back.cc:2:",
            "arrows run one way",
        )

    def test_refuses_the_verb_of_another_stage(self):
        self.refuses({"tag/tag.cc": '#include "tokenize/tokenize.h"\n'}, "verbs stay home")

    def test_accepts_the_noun_of_another_stage(self):
        code, output = check({"tag/tag.cc": '#include "tokenize/tokens.h"\n'})
        self.assertEqual(code, 0, output)

    def test_refuses_a_neighbour_that_comes_neither_before_nor_after(self):
        self.refuses({"regress/diff.cc": '#include "batch/batch.h"\n'}, "arrows run one way")

    def test_refuses_a_folder_that_it_does_not_know(self):
        self.refuses({"util/strings.h": ""}, "util")
        self.refuses({"run/strings.cc": '#include "util/strings.h"\n'}, "util")

    def test_refuses_a_path_that_does_not_start_at_pipeline(self):
        self.refuses({"text/near.cc": '#include "document.h"\n'}, "by its path")
        self.refuses({"text/up.cc": '#include "text/../base/span.h"\n'}, "by its path")

    def test_refuses_a_header_that_is_not_there(self):
        self.refuses({"text/lost.cc": '#include "text/lost.h"\n'}, "no such file")

    def test_refuses_an_empty_tree(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run(folder)[0], 1)


if __name__ == "__main__":
    unittest.main()
