#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

void ExpectRefused(const Program& program, const std::string& command, const std::string& message) {
  const Ran ran = program.Run(command);
  EXPECT_EQ(ran.exit_code, 2) << command;
  EXPECT_EQ(ran.err, message) << command;
  EXPECT_THAT(ran.out, IsEmpty()) << command;
}

TEST(UsageTest, SaysItsVersion) {
  const Ran ran = Program().Run("$whosaid --version");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, testing::MatchesRegex("whosaid [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(UsageTest, ShowsExamplesInTheHelpOfACommand) {
  const Program program;
  const Ran general = program.Run("$whosaid --help");
  EXPECT_EQ(general.exit_code, 0);
  EXPECT_THAT(general.out, HasSubstr("Exit codes"));
  const Ran extract = program.Run("$whosaid extract --help");
  EXPECT_EQ(extract.exit_code, 0);
  EXPECT_THAT(extract.out, HasSubstr("Examples:\n  whosaid extract article.txt"));
  EXPECT_THAT(extract.err, IsEmpty());
}

TEST(UsageTest, RefusesWhatItDoesNotKnowAndGuessesWhatWasMeant) {
  const Program program;
  ExpectRefused(program, "$whosaid", "whosaid: no command\nhint: see `whosaid --help`\n");
  ExpectRefused(program, "$whosaid extrct a",
                "whosaid: unknown command 'extrct'\n"
                "hint: did you mean extract? see `whosaid --help`\n");
  ExpectRefused(program, "$whosaid extract --fromat=csv a",
                "whosaid: unknown flag '--fromat'\n"
                "hint: did you mean --format? see `whosaid extract --help`\n");
  ExpectRefused(program, "$whosaid extract --zzzzzzzz a",
                "whosaid: unknown flag '--zzzzzzzz'\nhint: see `whosaid extract --help`\n");
}

TEST(UsageTest, RefusesWordsTooMany) {
  const Program program;
  ExpectRefused(program, "$whosaid check a b",
                "whosaid: one argument too many: 'b'\nhint: see `whosaid check --help`\n");
  ExpectRefused(program, "$whosaid explain Nobody left.",
                "whosaid: one argument too many: 'left.'\n"
                "hint: a text goes in quotation marks; see `whosaid explain --help`\n");
}

TEST(UsageTest, ReportsAFullDisk) {
  const Program program;
  program.Write("gold.jsonl", R"({"id":"a","text":"No.","quotes":[]})");
  for (const char* command : {"$whosaid --help", "$whosaid check --help", "$whosaid --version",
                              "$whosaid check", "$whosaid check --format sarif",
                              "$whosaid score gold.jsonl gold.jsonl", "$whosaid explain 'a b'"}) {
    ExpectRefused(program, std::string(command) + " >/dev/full",
                  "whosaid: standard output: No space left on device\n");
  }
}

TEST(UsageTest, RefusesValuesThatAFlagDoesNotTake) {
  const Program program;
  const std::string hint = "\nhint: see `whosaid extract --help`\n";
  ExpectRefused(
      program, "$whosaid extract --format xml a",
      "whosaid: --format: 'xml' is none of auto, text, jsonl, csv, tei, webanno, brat" + hint);
  ExpectRefused(program, "$whosaid extract --types direct,sung a",
                "whosaid: --types: 'sung' is none of direct, mixed, indirect" + hint);
  ExpectRefused(program, "$whosaid extract --offsets bits a",
                "whosaid: --offsets: 'bits' is none of codepoint, byte, utf16" + hint);
  ExpectRefused(program, "$whosaid extract --jobs 0 a",
                "whosaid: --jobs: Value 0 not in range 1 to 256" + hint);
  const Ran encoding = program.Run("$whosaid extract --encoding klingon article.txt");
  EXPECT_EQ(encoding.exit_code, 2);
  EXPECT_THAT(encoding.err, StartsWith("whosaid: unknown encoding 'klingon': try auto, utf-8"));
}

TEST(UsageTest, RefusesRulesThatAreNotThere) {
  const Program program;
  const Ran language = program.Run("$whosaid extract --lang xx article.txt");
  EXPECT_EQ(language.exit_code, 2);
  EXPECT_THAT(language.err,
              StartsWith("whosaid: no rules for language 'xx'\nhint: --lang takes one"));
  EXPECT_THAT(language.err, HasSubstr(" en"));
  ExpectRefused(program, "$whosaid extract --rules nowhere article.txt",
                "whosaid: nowhere: No such file or directory\n"
                "hint: --rules takes a folder like rules/en of the sources\n");
  ExpectRefused(program, "$whosaid check nowhere",
                "whosaid: nowhere: No such file or directory\n"
                "hint: RULES takes a folder like rules/en of the sources\n");
}

TEST(UsageTest, NamesTheFileOfAFaultInTheRules) {
  const Program program;
  program.Write("mine/en/attribute/direct.rules", "this is no rule\n");
  const Ran ran = program.Run("$whosaid extract --rules mine article.txt");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.err, HasSubstr("mine/en/attribute/direct.rules:1:"));
  EXPECT_THAT(ran.err, EndsWith("in the rules\n"));
  EXPECT_THAT(ran.out, IsEmpty());
}

}  // namespace
}  // namespace whosaid
