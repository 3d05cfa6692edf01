#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

size_t Lines(const std::string& text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(ExtractTest, WritesJsonlIntoAPipeAndSaysNothingElse) {
  const Ran ran = Program().Run("$whosaid extract article.txt");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, StartsWith("{\"id\":\"article.txt\""));
  EXPECT_EQ(Lines(ran.out), 1U);
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(ExtractTest, FindsSpeechWithoutMarksWhereAskedFor) {
  const Program program;
  program.Write("a.txt",
                "Maria Lopez said that the bridge was safe. She believes that rain helps.\n");
  const std::string extract = "$whosaid extract a.txt";
  EXPECT_THAT(program.Run(extract).out, HasSubstr("\"quotes\":[]"));
  const std::string said = program.Run(extract + " --types indirect").out;
  EXPECT_THAT(said, HasSubstr("\"type\":\"indirect\",\"text\":\"the bridge was safe\""));
  EXPECT_THAT(said, Not(HasSubstr("rain")));
  EXPECT_THAT(program.Run(extract + " --attributions all").out,
              HasSubstr("\"text\":\"rain helps\""));
}

TEST(ExtractTest, ReadsStandardInput) {
  const Program program;
  const Ran dash = program.Run("$whosaid extract - <article.txt");
  EXPECT_EQ(dash.exit_code, 0);
  EXPECT_THAT(dash.out, StartsWith("{\"id\":\"-\""));
  EXPECT_EQ(program.Run("cat article.txt | $whosaid extract").out, dash.out);
  const Ran lines =
      program.Run("echo '{\"url\": \"u\", \"text\": \"x\"}' | $whosaid extract --id-field url");
  EXPECT_THAT(lines.out, StartsWith("{\"id\":\"u\""));
}

// The vocabulary in the program was made when it was built, that of a folder is made now.
TEST(ExtractTest, GivesTheSameBytesWithTheRulesOfTheSources) {
  const Program program;
  EXPECT_EQ(program.Run("$whosaid extract --rules '" WHOSAID_SOURCE_DIR "/rules' article.txt").out,
            program.Run("$whosaid extract article.txt").out);
}

TEST(ExtractTest, TakesTheFormatFromTheNameOfTheOutput) {
  const Program program;
  EXPECT_EQ(program.Run("$whosaid extract article.txt -o q.csv").exit_code, 0);
  EXPECT_THAT(program.Read("q.csv"), StartsWith("document"));
  EXPECT_EQ(program.Run("$whosaid extract article.txt -o q.txt").exit_code, 0);
  EXPECT_THAT(program.Read("q.txt"), Not(StartsWith("{")));
  EXPECT_EQ(program.Run("$whosaid extract article.txt -o q.jsonl").exit_code, 0);
  EXPECT_EQ(program.Read("q.jsonl"), program.Run("$whosaid extract article.txt").out);
}

TEST(ExtractTest, WritesAFileADocumentIntoAFolder) {
  const Program program;
  program.Write("in/deep/b.txt", "Nothing is said here.");
  EXPECT_EQ(program.Run("$whosaid extract article.txt in -o out/").exit_code, 0);
  EXPECT_THAT(program.Read("out/article.txt.jsonl"), StartsWith("{\"id\":\"article.txt\""));
  EXPECT_THAT(program.Read("out/in/deep/b.txt.jsonl"), StartsWith("{\"id\":\"in/deep/b.txt\""));
}

TEST(ExtractTest, TakesThoughtsWhereAsked) {
  const Program program;
  program.Write("thought.txt", "Ada Okoro believed that the bridge was safe.\n");
  EXPECT_THAT(program.Run("$whosaid extract thought.txt").out, HasSubstr("\"quotes\":[]"));
  EXPECT_THAT(program.Run("$whosaid extract thought.txt --attributions all").out,
              HasSubstr("en/attribute/believed-that"));
}

TEST(ExtractTest, MayWriteOverItsOwnInput) {
  const Program program;
  EXPECT_EQ(program.Run("$whosaid extract article.txt --format jsonl -o article.txt").exit_code, 0);
  EXPECT_THAT(program.Read("article.txt"), StartsWith("{\"id\":\"article.txt\""));
}

TEST(ExtractTest, WritesTheSameBytesForAnyNumberOfThreads) {
  const Program program;
  for (int i = 0; i < 60; ++i) {
    std::string text;
    for (int line = 0; line < i * 20; ++line) {
      text += fmt::format("\"It is number {},\" Ada Okoro said. She added that {} came late.\n\n",
                          line, i);
    }
    program.Write(fmt::format("many/f{}.txt", i), i == 40 ? "broken \xFF" : text);
  }
  const Ran one = program.Run("$whosaid extract many --jobs 1");
  EXPECT_EQ(one.exit_code, 1);
  EXPECT_EQ(Lines(one.out), 59U);
  for (const char* jobs : {"2", "4", "16"}) {
    const Ran many = program.Run(std::string("$whosaid extract many --jobs ") + jobs);
    EXPECT_EQ(many.exit_code, 1);
    EXPECT_EQ(many.out, one.out);
    EXPECT_EQ(many.err, one.err);
  }
}

TEST(ExtractTest, ReportsBadInputsAndDoesTheOthers) {
  const Program program;
  program.Write("binary.txt", std::string("\x7F"
                                          "ELF\x02\0\0",
                                          7));
  program.Write("broken.txt", "a\xC3");
  program.Write("lines.jsonl", "{\"text\": \"x\"}\n{\"text\": \n{\"text\": \"y\"}\n");
  const Ran ran =
      program.Run("$whosaid extract missing.txt binary.txt broken.txt lines.jsonl article.txt");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err,
            "missing.txt: No such file or directory\n"
            "binary.txt: byte 5: NUL byte: looks like a binary file\n"
            "broken.txt: byte 1: not UTF-8: sequence truncated by the end of the text\n"
            "lines.jsonl:2: byte 14: not a line of JSON\n"
            "whosaid: 4 failed, 3 done\n");
  EXPECT_EQ(Lines(ran.out), 3U);
  EXPECT_THAT(ran.out, AllOf(HasSubstr("\"lines.jsonl:1\""), HasSubstr("\"lines.jsonl:3\""),
                             HasSubstr("\"article.txt\"")));
}

TEST(ExtractTest, ReportsFilesThatItMayNotRead) {
  const Program program;
  program.Write("secret.txt", "x");
  ASSERT_EQ(::chmod(program.path("secret.txt").c_str(), 0), 0);
  // Root may read everything; the program as somebody else may not.
  const Ran ran = program.Run(
      "chmod -R go+rX .. ; if [ \"$(id -u)\" = 0 ]; then chmod 0 secret.txt; exec setpriv "
      "--reuid=65534 --clear-groups $whosaid extract secret.txt; fi; $whosaid extract secret.txt");
  if (ran.exit_code > 125) GTEST_SKIP() << "cannot run the program as somebody else: " << ran.err;
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err, "secret.txt: Permission denied\nwhosaid: 1 failed, 0 done\n");
}

TEST(ExtractTest, TakesTheEmptyFileForADocumentWithoutQuotes) {
  const Program program;
  program.Write("empty.txt", "");
  const Ran ran = program.Run("$whosaid extract empty.txt");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, StartsWith("{\"id\":\"empty.txt\""));
}

TEST(ExtractTest, WalksOutOfLoopsAndPassesPipesBy) {
  const Program program;
  program.Write("tree/a.txt", "x");
  std::filesystem::create_directory_symlink(".", program.path("tree/self"));
  ASSERT_EQ(::mkfifo(program.path("tree/pipe.txt").c_str(), 0600), 0);
  const Ran ran = program.Run("timeout 20 $whosaid extract tree");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(Lines(ran.out), 1U);
}

TEST(ExtractTest, ReadsANamedPipe) {
  const Program program;
  ASSERT_EQ(::mkfifo(program.path("pipe").c_str(), 0600), 0);
  const Ran ran = program.Run("cat article.txt >pipe & timeout 20 $whosaid extract pipe");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, StartsWith("{\"id\":\"pipe\""));
}

TEST(ExtractTest, TakesABrokenPipeForSuccess) {
  const Program program;
  std::string lines;
  for (int i = 0; i < 50000; ++i) lines += "{\"text\": \"Nothing is said in this line.\"}\n";
  program.Write("many.jsonl", lines);
  for (const char* jobs : {"1", "4"}) {
    const Ran ran = program.Run(std::string("{ $whosaid extract many.jsonl --jobs ") + jobs +
                                "; echo \"exit $?\" >&2; } | head -1");
    EXPECT_EQ(Lines(ran.out), 1U);
    EXPECT_EQ(ran.err, "exit 0\n");
  }
}

TEST(ExtractTest, ReportsAFullDisk) {
  const Program program;
  const Ran ran = program.Run("$whosaid extract article.txt >/dev/full");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err,
            "whosaid: standard output: No space left on device\n"
            "hint: what is there is not complete\n");
  const Ran closed = program.Run("$whosaid extract article.txt >&-");
  EXPECT_EQ(closed.exit_code, 2);
  EXPECT_THAT(closed.err, StartsWith("whosaid: standard output: Bad file descriptor"));
}

TEST(ExtractTest, ReportsAnOutputThatCannotBe) {
  const Ran ran = Program().Run("$whosaid extract article.txt -o no/such/file");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err, "whosaid: no/such/file: No such file or directory\n");
}

TEST(ExtractTest, ConvertsWhatItIsTold) {
  const Program program;
  program.Write("latin.txt", "\"Oui,\" dit Zo\xEB.");
  EXPECT_EQ(program.Run("$whosaid extract latin.txt --encoding utf-8").exit_code, 1);
  EXPECT_EQ(program.Run("$whosaid extract latin.txt --encoding latin-1").exit_code, 0);
}

#ifdef WHOSAID_SANITIZED
constexpr int kSmaller = 50;  // than the release build's: sanitizers take their time
#else
constexpr int kSmaller = 1;
#endif

struct Heavy {
  const char* name;
  int megabytes;
  const char* make;  // shell: $bytes bytes on standard output
};

class HeavyInputTest : public testing::TestWithParam<Heavy> {};

// None may crash, hang or take time that grows with the square of its size.
TEST_P(HeavyInputTest, EndsInAnOrderlyWay) {
  const Program program;
  const Ran ran =
      program.Run(fmt::format("bytes=$(({} * 1000000 / {})); {} >heavy.txt\n"
                              "timeout 120 $whosaid extract heavy.txt article.txt -o out.jsonl &&"
                              " tail -n 1 out.jsonl | head -c 50",
                              GetParam().megabytes, kSmaller, GetParam().make));
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.err, IsEmpty());
  EXPECT_THAT(ran.out, StartsWith("{\"id\":\"article.txt\""));
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, HeavyInputTest,
    testing::Values(Heavy{"QuoteMarks", 100, "head -c $bytes /dev/zero | tr '\\0' '\"'"},
                    Heavy{"Apostrophes", 20, "head -c $bytes /dev/zero | tr '\\0' \"'\""},
                    Heavy{"CurlyMarks", 30, "yes '\u201c' | tr -d '\\n' | head -c $bytes"},
                    Heavy{"OneLongLine", 50,
                          "yes 'He said that she said ' | tr -d '\\n' | head -c $bytes"},
                    Heavy{"LineFeeds", 20, "head -c $bytes /dev/zero | tr '\\0' '\\n'"},
                    Heavy{"OneLongWord", 20, "head -c $bytes /dev/zero | tr '\\0' 'a'"},
                    Heavy{"Names", 20, "yes 'Ada Okoro ' | tr -d '\\n' | head -c $bytes"}),
    [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace whosaid
