#include "regress/check_examples.h"

#include <gmock/gmock.h>

#include <memory>
#include <string>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A pack that knows people by one name and one way of saying something, and these examples.
std::shared_ptr<const RulePack> PackWith(const std::string& examples) {
  return LoadPack({
      {"lexicon/given.lex", "ana\nmaria\n"},
      {"lexicon/cue.lex", "said\n"},
      {"tag/name.rules",
       "language en\nphase name\nuse lexicon/given.lex\n\n"
       "rule given  priority 1  person\n  match NAME=@given[capital]\n"
       "  yes {N:Ana} left.\n  no  Nobody left.\n"},
      {"phrase/noun.rules",
       "language en\nphase phrase\n\n"
       "rule named  priority 1  noun\n  match SPEAKER=PERSON\n"
       "  yes \"No,\" said {S:Ana}.\n  no  \"No,\" said nobody.\n"},
      {"attribute/direct.rules",
       "language en\nphase attribute\nuse lexicon/cue.lex\n\n"
       "rule inverted  priority 1  direct\n  match QUOTE=QUOTE CUE=@cue SPEAKER=NP\n" +
           examples},
  });
}

TEST(CheckExamples, HoldWhereTheRuleMakesWhatTheyMark) {
  const std::shared_ptr<const RulePack> rules = PackWith(
      "  yes {Q:\"No,\"} {C:said} {S:Ana}.\n"
      "  no  \"No,\" Ana said.\n");
  const ExampleReport report = CheckExamples(rules);
  EXPECT_EQ(report.examples, 6U);
  EXPECT_THAT(report.failed, IsEmpty());
}

TEST(CheckExamples, FailWithWhatWasMadeInstead) {
  const std::shared_ptr<const RulePack> rules = PackWith(
      "  yes {Q:\"No,\"} {C:said} {S:Maria Ana}.\n"
      "  no  \"No,\" said Ana.\n");
  const ExampleReport report = CheckExamples(rules);
  ASSERT_EQ(report.failed.size(), 2U);
  EXPECT_EQ(report.failed[0].example->line, 7U);
  EXPECT_THAT(report.failed[0].made, ElementsAre("{X:\"No,\"} {C:said} {S:{P:Maria}} Ana."));
  EXPECT_FALSE(report.failed[1].example->expected_match);
  EXPECT_THAT(report.failed[1].made, ElementsAre("{X:\"No,\"} {C:said} {S:{P:Ana}}."));
}

TEST(CheckExamples, NamesTheRuleThatTookTheMatch) {
  const std::shared_ptr<const RulePack> rules = PackWith(
      "  yes {Q:\"No,\"} {C:said} {S:Ana}.\n  no  Nobody left.\n\n"
      "rule loser  priority 0  direct\n  match QUOTE=QUOTE CUE=@cue SPEAKER=NP\n"
      "  yes {Q:\"No,\"} {C:said} {P:Ana}.\n  no  Nobody left.\n");
  const ExampleReport report = CheckExamples(rules);
  ASSERT_EQ(report.failed.size(), 1U);
  EXPECT_THAT(report.failed[0].made, IsEmpty());
  EXPECT_THAT(report.failed[0].instead, testing::Contains("en/attribute/inverted"));
}

TEST(CheckExamples, LetsTodoLinesFailAndTellsWhenTheyHold) {
  const std::shared_ptr<const RulePack> rules = PackWith(
      "  yes {Q:\"No,\"} {C:said} {S:Ana}.\n  no  Nobody left.\n"
      "  todo yes {Q:\"No,\"} {S:Ana} {C:said}.\n"
      "  todo yes {Q:\"Go,\"} {C:said} {S:Maria}.\n");
  const ExampleReport report = CheckExamples(rules);
  EXPECT_THAT(report.failed, IsEmpty());
  ASSERT_EQ(report.pending.size(), 1U);
  EXPECT_EQ(report.pending[0]->line, 9U);
  ASSERT_EQ(report.done.size(), 1U);
  EXPECT_EQ(report.done[0]->line, 10U);
}

}  // namespace
}  // namespace whosaid
