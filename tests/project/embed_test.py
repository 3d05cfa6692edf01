"""The build keeps the embedded vocabulary true to the rule files: whatever changes in them makes a
new image, nothing else does, and a fault in them stops the build.

    embed_test.py IMAGE_WRITER
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

WRITER = None  # the program whosaid_write_image, from the command line
ROOT = pathlib.Path(__file__).resolve().parents[2]
LEXICON = "[say]\nadd\nsay\n"


class Embed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.build = pathlib.Path(folder.name, "build")
        self.pack = pathlib.Path(folder.name, "rules", "en")
        self.write("lexicon/cue.lex", LEXICON)
        self.run_or_fail(
            "cmake", "-S", ROOT / "tests/project/embed", "-B", self.build, "-G", "Ninja",
            f"-DWRITER={WRITER}", f"-DPIPELINE={ROOT / 'pipeline'}", f"-DRULES={self.pack.parent}",
        )
        self.before = self.built()

    def write(self, path, text):
        path = self.pack / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_or_fail(self, *command):
        code, output = self.run_anyway(*command)
        self.assertEqual(code, 0, output)
        return output

    def run_anyway(self, *command):
        done = subprocess.run(
            [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, check=False,
        )
        return done.returncode, done.stdout

    def built(self):
        """The image and the library that it is in, made anew where the build sees a need."""
        self.output = self.run_or_fail("cmake", "--build", self.build)
        image = (self.build / "run" / "vocabulary_en.image").read_bytes()
        library = (self.build / "libembedded.a").read_bytes()
        self.assertIn(image, library)
        return image

    def test_nothing_changed_is_nothing_to_do(self):
        self.assertEqual(self.built(), self.before)
        self.assertIn("no work to do", self.output)

    def test_a_changed_lexicon_makes_a_new_image(self):
        # The image has the names of lists; of words, only hashes.
        self.write("lexicon/cue.lex", LEXICON + "\n[manner]\nshout\n")
        image = self.built()
        self.assertNotEqual(image, self.before)
        self.assertIn(b"cue.manner", image)

    def test_a_new_file_makes_a_new_image(self):
        self.write("lexicon/place.lex", "Oslo\n")
        image = self.built()
        self.assertNotEqual(image, self.before)
        self.assertIn(b"place", image)

    def test_a_removed_file_makes_a_new_image(self):
        self.write("lexicon/place.lex", "Oslo\n")
        self.built()
        (self.pack / "lexicon/place.lex").unlink()
        self.assertEqual(self.built(), self.before)

    def test_a_fault_stops_the_build(self):
        self.write("lexicon/cue.lex", LEXICON + "say\n")
        code, output = self.run_anyway("cmake", "--build", self.build)
        self.assertNotEqual(code, 0)
        self.assertIn("lexicon/cue.lex:4:1: error[R021]", output)


if __name__ == "__main__":
    WRITER = sys.argv.pop(1)
    unittest.main()
