// Patterns of many items, which a random rule seldom has, and repeats of what may be nothing, which
// a plain matcher would never leave.
#include "rulefile/ways.h"

#include <gmock/gmock.h>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::shared_ptr<const RulePack> PackOf(const std::string& match) {
  return LoadPack(
      {{"attribute/ways.rules", "language en\nphase attribute\nrule r priority 1 kind\n  match " +
                                    match + "\n  yes a\n  no b\n"}});
}

std::string Times(int count, const std::string& item) {
  std::string items;
  for (int i = 0; i < count; ++i) items += item + ' ';
  return items;
}

TEST(Ways, ManyItemsOfOnePattern) {
  for (const int most : {3, 62, 63, 64, 127, 128, 200}) {
    const auto pack = PackOf(fmt::format("SPEAKER=(\"a\"{{2,{}}}) CUE=\"c\"", most));
    ASSERT_NE(pack, nullptr);
    const std::string longest = Times(most - 1, "a") + "a";
    EXPECT_THAT(Matches(*pack, longest + " c"), ElementsAre("r SPEAKER=" + longest + " CUE=c"));
    EXPECT_THAT(Matches(*pack, "a " + longest + " c"),
                ElementsAre("r SPEAKER=" + longest + " CUE=c"));
    EXPECT_THAT(Matches(*pack, "b a a c"), ElementsAre("r SPEAKER=a a CUE=c"));
    EXPECT_THAT(Matches(*pack, "b a c"), IsEmpty());
    EXPECT_THAT(Matches(*pack, longest), IsEmpty());
  }
}

TEST(Ways, OrderOfChoicesAmongManyItems) {
  std::string many;
  for (int i = 0; i < 150; ++i) many += fmt::format("\"w{}\" | ", i);
  const auto greedy = PackOf("SPEAKER=(" + many + "\"a\")* CUE=(\"a\"?) \"a\"");
  ASSERT_NE(greedy, nullptr);
  EXPECT_THAT(Matches(*greedy, "w149 w2 a a a"), ElementsAre("r SPEAKER=w149 w2 a a"));
  const auto lazy = PackOf("SPEAKER=((" + many + "\"a\")+?) CUE=(\"a\"?) \"a\"");
  ASSERT_NE(lazy, nullptr);
  EXPECT_THAT(Matches(*lazy, "w149 w2 a a a"), ElementsAre("r SPEAKER=w149 w2 CUE=a"));
}

TEST(Ways, RepeatsOfWhatMayBeNothingEnd) {
  for (const char* repeat : {"(\"a\"* \",\"?)*", "(\"a\"? | \",\"?)+", "((\"a\"*)* (\",\"*)*)*",
                             "((\"a\"?)+? \",\"?)*"}) {
    const auto pack = PackOf(std::string("SPEAKER=(") + repeat + " \"b\"?) CUE=\"c\"");
    ASSERT_NE(pack, nullptr);
    EXPECT_THAT(Matches(*pack, "a , a a b c"), ElementsAre("r SPEAKER=a , a a b CUE=c")) << repeat;
    EXPECT_THAT(Matches(*pack, "d c"), ElementsAre("r CUE=c")) << repeat;
    EXPECT_THAT(Matches(*pack, "a , a b d"), IsEmpty()) << repeat;
  }
}

}  // namespace
}  // namespace whosaid
