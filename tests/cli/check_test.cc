#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// `whosaid check` of a pack of one rule with these examples.
Ran CheckPackOf(const std::string& examples) {
  const Program program;
  program.Write("pack/lexicon/given.lex", "ana\n");
  program.Write("pack/tag/name.rules",
                "language en\nphase name\nuse lexicon/given.lex\n\n"
                "rule given  priority 1  person\n  match NAME=@given[capital]\n" +
                    examples);
  return program.Run("$whosaid check pack");
}

TEST(CheckTest, CountsWhatHolds) {
  const Ran ran = CheckPackOf("  yes {N:Ana} left.\n  no  Nobody left.\n");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "1 rules, 2 examples: 0 failed, 0 to do\n");
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(CheckTest, ShowsWhatAFailedExampleWantedAndWhatWasMade) {
  const Ran ran = CheckPackOf("  yes {N:Ana Silva} left.\n  no  Nobody left.\n");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out, "1 rules, 2 examples: 1 failed, 0 to do\n");
  EXPECT_EQ(ran.err,
            "tag/name.rules:7: `yes` does not hold for en/tag/given\n"
            "  wanted  {N:Ana Silva} left.\n"
            "  made    {P:{N:Ana}} Silva left.\n");
}

TEST(CheckTest, RefusesRulesThatDoNotCompile) {
  const Ran ran = CheckPackOf("  yes {N:Ana} left.\n");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.err, StartsWith("pack/tag/name.rules:5:6: error[R014]"));
  EXPECT_THAT(ran.out, IsEmpty());
}

TEST(CheckTest, TheRulesBuiltInHold) {
  const Ran ran = Program().Run("$whosaid check");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr(" examples: 0 failed"));
}

}  // namespace
}  // namespace whosaid
