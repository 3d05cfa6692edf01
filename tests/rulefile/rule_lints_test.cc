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

TEST(RuleLints, TooLargePhase) {
  PackFiles files = Rule("  match \"a\"\n");
  files["attribute/large.rules"] = "language en\nphase attribute\nrule large priority 1 direct\n" +
                                   [] {
                                     std::string lines;
                                     for (int i = 0; i < 17; ++i)
                                       lines +=
                                           fmt::format("  match \"x{}\" (\"a\"{{18}}){{200}}\n", i);
                                     return lines;
                                   }() +
                                   "  yes a\n  yes c\n  no b\n";
  EXPECT_EQ(
      Errors(files),
      R"(attribute/large.rules:3:6: error[R027]: phase `attribute` needs 61236 steps and may have 60000; this rule has the most, 61234
    3 | rule large priority 1 direct
      |      ^^^^^ repeats and lets count as if written out
)");
}

}  // namespace
}  // namespace whosaid
