// What is said about rules that read well but hold something odd: the exact words, lines and
// carets.
#include <gtest/gtest.h>

#include <string>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

// A rule file with this one rule; its first line is on line 4, its examples come after.
PackFiles Rule(const std::string& lines,
               const std::string& examples = "  yes a\n  yes c\n  no b\n") {
  return {{"attribute/a.rules",
           fmt::format("language en\nphase attribute\nrule r priority 1 direct\n{}{}", lines,
                       examples)}};
}

TEST(RuleLints, DuplicateExample) {
  EXPECT_EQ(
      Errors(Rule("  match \"a\"\n", "  yes {C:a} b\n  yes a {C:b}\n  yes {C:a} b\n  no a b\n")),
      R"(attribute/a.rules:7:7: error[R028]: the example stands in line 5 already
    7 |   yes {C:a} b
      |       ^^^^^^^
attribute/a.rules:8:6: error[R028]: line 5 says the contrary of this text
    8 |   no a b
      |      ^^^
)");
}

TEST(RuleLints, RolesOverlapWithin) {
  EXPECT_EQ(Errors(Rule("  match SOURCE=(CUE=\"a\" SPEAKER=NP)\n")),
            R"(attribute/a.rules:4:17: error[R029]: `CUE` lies within `SOURCE`
    4 |   match SOURCE=(CUE="a" SPEAKER=NP)
      |                 ^^^ an item plays one of the two; let them stand side by side
)");
}

TEST(RuleLints, RolesOverlapTurnedRound) {
  EXPECT_EQ(Errors(Rule("  match QUOTE SPEAKER=(\"a\" SOURCE=NP)\n")),
            R"(attribute/a.rules:4:28: error[R029]: `SOURCE` lies within `SPEAKER`
    4 |   match QUOTE SPEAKER=("a" SOURCE=NP)
      |                            ^^^^^^ the other way round: SOURCE=(... SPEAKER=...)
)");
}

TEST(RuleLints, RolesOverlapTwice) {
  EXPECT_EQ(Errors(Rule("  match QUOTE=QUOTE \"a\" QUOTE=QUOTE\n")),
            R"(attribute/a.rules:4:25: error[R029]: one match can have `QUOTE` twice
    4 |   match QUOTE=QUOTE "a" QUOTE=QUOTE
      |                         ^^^^^ `QUOTE+=` adds a second piece
)");
}

TEST(RuleLints, RolesThatFitEachOther) {
  EXPECT_EQ(
      Warnings(Rule("  match CONTENT=(any QUOTE=QUOTE) SOURCE=(SPEAKER=NP \"a\") QUOTE+=QUOTE\n"
                    "  match CUE=\"b\" QUOTE | CUE=\"c\" CUE+=\"d\" QUOTE\n")),
      "");
}

TEST(RuleLints, FewExamples) {
  EXPECT_EQ(Warnings(Rule("  match \"a\"\n", "  yes a\n  no b\n")),
            R"(attribute/a.rules:3:6: warning[R030]: the rule has only one `yes` example
    3 | rule r priority 1 direct
      |      ^ a second shows what may differ
)");
}

TEST(RuleLints, WideCount) {
  EXPECT_EQ(
      Warnings(Rule("  match \"a\" any{1,40} \"b\"\n  match \"a\" any{1,10} \"c\"\n"
                    "  unless before \"b\" (any except \"c\"){0,11}\n")),
      R"(attribute/a.rules:4:16: warning[R031]: `any` up to 40 times is slow: each time is written out
    4 |   match "a" any{1,40} "b"
      |                ^ any+? with what ends it after it, as EOS
attribute/a.rules:6:37: warning[R031]: `any` up to 11 times is slow: each time is written out
    6 |   unless before "b" (any except "c"){0,11}
      |                                     ^ any+? with what ends it after it, as EOS
)");
}

// An `any` in a repeat in a repeat is written out as often as the two together say.
TEST(RuleLints, WideCountOfCounts) {
  EXPECT_EQ(
      Warnings(Rule("  match \"a\" (\"b\" ((any | EOS)?){1,3}){4} \"b\"\n"
                    "  match \"a\" (\"b\" any{2}){5} \"c\"\n")),
      R"(attribute/a.rules:4:38: warning[R031]: `any` up to 12 times is slow: each time is written out
    4 |   match "a" ("b" ((any | EOS)?){1,3}){4} "b"
      |                                      ^ any+? with what ends it after it, as EOS
)");
}

TEST(RuleLints, TooLargeRule) {
  EXPECT_EQ(
      Errors(Rule("  match \"a\"{200} (\"b\" | \"c\"){200}\n  match (\"a\" | \"b\"{6}){200}\n")),
      R"(attribute/a.rules:3:6: error[R027]: the rule needs 2002 steps and may have 2000
    3 | rule r priority 1 direct
      |      ^ repeats and lets count as if written out
)");
}

TEST(RuleLints, TooLargePhase) {
  std::string rules = "language en\nphase attribute\n";
  for (int i = 0; i < 11; ++i) {
    rules += fmt::format(
        "rule large{} priority {} direct\n  match \"x{}\" (\"a\"{{18}}){{{}}}\n"
        "  yes a\n  yes c\n  no b\n",
        i, i, i, i == 4 ? 106 : 101);
  }
  EXPECT_EQ(
      Errors({{"attribute/large.rules", rules}}),
      R"(attribute/large.rules:23:6: error[R027]: phase `attribute` needs 20110 steps and may have 20000; this rule has the most, 1910
   23 | rule large4 priority 4 direct
      |      ^^^^^^ repeats and lets count as if written out
)");
}

}  // namespace
}  // namespace whosaid
