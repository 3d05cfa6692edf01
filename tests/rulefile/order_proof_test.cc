// What is proved about the order of rules: which can never win, which tie, and the shortest text
// that shows it.
#include <gtest/gtest.h>

#include <string>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

// Two rules; the header's exclusive roles may be given.
PackFiles Two(const std::string& first, const std::string& second,
              const std::string& exclusive = "") {
  constexpr std::string_view kExamples = "  yes a\n  yes c\n  no b\n";
  return {{"lexicon/cue.lex", "[say] inflect verb\nsay  said\nshout\n"},
          {"attribute/a.rules", fmt::format("language en\nphase attribute{}\nuse lexicon/cue.lex\n"
                                            "rule first {}\n{}rule second {}\n{}",
                                            exclusive, first, kExamples, second, kExamples)}};
}

TEST(OrderProof, FindsALineThatNeverWins) {
  EXPECT_EQ(
      Warnings(
          Two("priority 9 direct\n  match QUOTE \"-\"? @cue.say NP",
              "priority 5 direct\n  match QUOTE @cue.say[past] NP[named]+\n  match \"-\" \"-\"")),
      R"(attribute/a.rules:10:9: warning[R032]: this can never win: en/attribute/first (priority 9) matches wherever it does
   10 |   match QUOTE @cue.say[past] NP[named]+
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ as in `QUOTE said NP[named]`
)");
}

TEST(OrderProof, KnowsWhatExclusiveRolesLeave) {
  const std::string exclusive = " exclusive CUE QUOTE";
  // Both want the quotation and the cue, whatever the source.
  EXPECT_EQ(
      Warnings(Two("priority 9 direct\n  match QUOTE=QUOTE CUE=@cue.say SPEAKER=NP any*",
                   "priority 5 direct\n  match QUOTE=QUOTE CUE=\"said\" SPEAKER=NP", exclusive)),
      R"(attribute/a.rules:10:9: warning[R032]: this can never win: en/attribute/first (priority 9) matches wherever it does
   10 |   match QUOTE=QUOTE CUE="said" SPEAKER=NP
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ as in `QUOTE said NP`
)");
  // The first may lose its cue to another, and then the second has the quotation.
  EXPECT_EQ(Warnings(Two("priority 9 direct\n  match QUOTE=QUOTE CUE=@cue.say SPEAKER=NP",
                         "priority 5 direct\n  match QUOTE=QUOTE @cue.say SPEAKER=NP", exclusive)),
            "");
}

TEST(OrderProof, LeavesWhatCanWin) {
  const std::string low = "priority 5 direct\n  match QUOTE @cue.say NP";
  // A guard may keep the first out.
  EXPECT_EQ(Warnings(Two("priority 9 direct\n  match QUOTE @cue NP\n  unless before \"and\"", low)),
            "");
  // It may be longer, and then lose what is beyond to a third.
  EXPECT_EQ(Warnings(Two("priority 9 direct\n  match QUOTE @cue NP \"then\"?", low)), "");
  EXPECT_EQ(Warnings(Two("priority 9 direct\n  match QUOTE @cue[past] NP", low)), "");
  EXPECT_EQ(Warnings(Two("priority 9 direct\n  match QUOTE @cue NP\n  status shadow", low)), "");
}

TEST(OrderProof, FindsATie) {
  EXPECT_EQ(
      Warnings(Two("priority 5 direct\n  match QUOTE \",\"? @cue.say NP",
                   "priority 5 direct\n  match NP[owner] NP? (\"the\" | \"a\") QUOTE[comma]")),
      R"(attribute/a.rules:10:9: warning[R033]: en/attribute/first has the same priority, 5, and wants the same items
   10 |   match NP[owner] NP? ("the" | "a") QUOTE[comma]
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ as in `QUOTE say NP[owner] a QUOTE[comma]`: the earlier wins, then the longer, then the id
)");
}

TEST(OrderProof, FindsNoTieWhereNoItemIsWantedTwice) {
  EXPECT_EQ(Warnings(Two("priority 5 direct\n  match QUOTE=QUOTE CUE=@cue.say SPEAKER=NP",
                         "priority 5 direct\n  match SPEAKER=NP CUE=\"told\" SOURCE=NP",
                         " exclusive CUE QUOTE")),
            "");
  EXPECT_EQ(Warnings(Two("priority 5 direct\n  match QUOTE @cue.say NP",
                         "priority 5 direct\n  match QUOTE NP")),
            "");
}

TEST(OrderProof, SaysWhatItDidNotProve) {
  const std::string many = "  match (\"x\" | \"y\")* \"x\" (\"x\" | \"y\"){16} @cue.say";
  EXPECT_EQ(
      Warnings(Two("priority 9 direct\n" + many, "priority 5 direct\n" + many)),
      R"(attribute/a.rules:10:9: warning[R034]: not proved whether en/attribute/first leaves it something: too many ways to match
   10 |   match ("x" | "y")* "x" ("x" | "y"){16} @cue.say
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
)");
  EXPECT_EQ(
      Warnings(Two("priority 9 direct\n  match \"x\" @cue.say",
                   "priority 5 direct\n  match \"y\" (\"x\"{6}){200}")),
      R"(attribute/a.rules:10:9: warning[R034]: not proved that this can win: the pattern is too large
   10 |   match "y" ("x"{6}){200}
      |         ^^^^^^^^^^^^^^^^^ it takes 1201 atoms, repeats written out
)");
}

}  // namespace
}  // namespace whosaid
