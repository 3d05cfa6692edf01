"""What `cmake --install` leaves behind works on its own: the program without the source tree, and the
library for a project that finds it with find_package. Both give the same answer.

    install_test.py BUILD_FOLDER
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

BUILD = None  # the build folder, from the command line
CONSUMER = pathlib.Path(__file__).resolve().parent / "consumer"
ARTICLE = """Ferry service to resume

“The ferry sails again on Monday,” said Ingrid Dahl, who runs the harbour office.
She added that tickets would cost less.
"""


def run(*command, **options):
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, **options
    )
    if done.returncode:
        raise AssertionError(f"{command} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.prefix = cls.folder / "prefix"
        run("cmake", "--install", BUILD, "--prefix", cls.prefix)

    def program(self):
        (self.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
        return run(
            self.prefix / "bin" / "whosaid", "extract", "--format", "jsonl", "article.txt",
            cwd=self.folder, env={"PATH": "/nowhere"},
        )

    def test_the_program_needs_nothing_beside_it(self):
        document = json.loads(self.program())
        self.assertEqual(document["quotes"][0]["speaker"]["name"], "Ingrid Dahl")

    def test_a_project_finds_the_library_and_gets_the_program_s_answer(self):
        build = self.folder / "consumer"
        environment = {**os.environ, "CMAKE_PREFIX_PATH": str(self.prefix)}
        run("cmake", "-S", CONSUMER, "-B", build, "-G", "Ninja", env=environment)
        run("cmake", "--build", build)
        self.assertEqual(run(build / "consumer", input=ARTICLE), self.program())

    def test_headers_name_each_other_below_whosaid(self):
        headers = list((self.prefix / "include").rglob("*.h"))
        self.assertGreater(len(headers), 20)
        for header in headers:
            self.assertNotIn('#include "', header.read_text(encoding="utf-8"), header)

    def test_nothing_names_the_source_tree(self):
        source = str(CONSUMER.parents[2])
        for path in (self.prefix / "lib").rglob("*.cmake"):
            self.assertNotIn(source, path.read_text(encoding="utf-8"), path)


if __name__ == "__main__":
    BUILD = sys.argv.pop(1)
    unittest.main()
