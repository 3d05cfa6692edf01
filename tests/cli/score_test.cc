#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr const char* kGold =
    R"({"id":"a","text":"No.","quotes":[{"type":"direct","content":[[0,3]]}]})"
    "\n"
    R"({"id":"b","text":"","quotes":[]})";
constexpr const char* kPredicted =
    R"({"id":"x/a.txt","quotes":[{"type":"mixed","content":[{"start":0,"end":2}]}]})";

TEST(ScoreCommandTest, PrintsTheMeasures) {
  const Program program;
  program.Write("gold.jsonl", kGold);
  program.Write("predicted.jsonl", kPredicted);
  const Ran ran = program.Run("$whosaid score gold.jsonl predicted.jsonl");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, StartsWith("found                  P 100.0  R 100.0  F1 100.0   gold 1"));
  EXPECT_THAT(ran.out, HasSubstr("\nstrict                 P   0.0  R   0.0  F1   0.0"));
  EXPECT_EQ(ran.err, "warning: 1 gold documents have no prediction, e.g. b\n");
  EXPECT_EQ(program.Run("$whosaid score gold.jsonl - <predicted.jsonl").out, ran.out);
}

TEST(ScoreCommandTest, TakesItsFlags) {
  const Program program;
  program.Write("gold.jsonl", kGold);
  program.Write("predicted.jsonl", kPredicted);
  program.Write("cues.txt", "say\n");
  EXPECT_THAT(program.Run("$whosaid score gold.jsonl predicted.jsonl --json").out,
              StartsWith("{\n \"found\": {\n  \"p\": 1.0,"));
  EXPECT_THAT(program.Run("$whosaid score --types indirect gold.jsonl predicted.jsonl").out,
              HasSubstr("gold 0 predicted 0\n"));
  EXPECT_THAT(program.Run("$whosaid score gold.jsonl predicted.jsonl --speech-cues cues.txt").out,
              HasSubstr("gold 1 predicted 1\n"));
}

TEST(ScoreCommandTest, RefusesWhatItCannotRead) {
  const Program program;
  program.Write("gold.jsonl", kGold);
  program.Write("bytes.jsonl", R"({"id":"a","offsets":"byte","quotes":[]})");
  const Ran missing = program.Run("$whosaid score gold.jsonl nowhere.jsonl");
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_EQ(missing.err, "whosaid: nowhere.jsonl: cannot be read\n");
  const Ran bytes = program.Run("$whosaid score gold.jsonl bytes.jsonl");
  EXPECT_EQ(bytes.exit_code, 2);
  EXPECT_THAT(bytes.err, HasSubstr("bytes.jsonl:1: a: offsets are byte, codepoint expected"));
  EXPECT_THAT(bytes.out, IsEmpty());
  EXPECT_EQ(program.Run("$whosaid score gold.jsonl").exit_code, 2);
}

}  // namespace
}  // namespace whosaid
