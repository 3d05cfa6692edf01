#include "regress/score_spans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "support/marked_text.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;

// The fragments [f:...] of `marked` after trimming, as words.
std::vector<std::string> Trimmed(std::string_view marked) {
  const MarkedText text(marked);  // ASCII, so that bytes are code points
  std::vector<CodepointSpan> spans;
  for (Span span : text.All("f")) spans.push_back({span.begin, span.end});
  std::vector<std::string> words;
  for (CodepointSpan span : TrimFragments(ToCodepoints(text.text()), spans)) {
    words.push_back(text.text().substr(span.begin, span.end - span.begin));
  }
  return words;
}

TEST(TrimFragments, DropsMarksPunctuationAndComplementizer) {
  EXPECT_THAT(Trimmed("[f:\"Go home,\"] she said"), ElementsAre("Go home"));
  EXPECT_THAT(Trimmed("said [f:that, \"it rained.\"]"), ElementsAre("it rained"));
  EXPECT_THAT(Trimmed("asked [f:Whether it rained]"), ElementsAre("it rained"));
  EXPECT_THAT(Trimmed("[f:\"...\"]"), ElementsAre());
  EXPECT_THAT(Trimmed("[f:that]"), ElementsAre("that"));
  EXPECT_THAT(Trimmed("[f:that that is]"), ElementsAre("that is"));
}

TEST(TrimFragments, JoinsWhatOnlyMarksPart) {
  EXPECT_THAT(Trimmed("[f:\"Go,\"] [f:\"go!\"]"), ElementsAre("Go,\" \"go"));
  EXPECT_THAT(Trimmed("[f:\"Go,\"] she said, [f:\"that way!\"]"), ElementsAre("Go", "that way"));
  EXPECT_THAT(Trimmed("[f:one [f:two] three]"), ElementsAre("one two"));
}

TEST(PairQuotes, TakesEqualOnesFirstThenTheBestCovered) {
  const FragmentLists gold = {{{0, 10}}, {{20, 30}}, {{40, 50}}};
  const FragmentLists predicted = {{{0, 30}}, {{20, 30}}, {{1, 10}}, {{60, 70}}};
  const std::vector<QuotePair> pairs = PairQuotes(gold, predicted);
  ASSERT_EQ(pairs.size(), 2u);
  EXPECT_EQ(pairs[0].gold, 1u);
  EXPECT_EQ(pairs[0].predicted, 1u);
  EXPECT_TRUE(pairs[0].exact);
  EXPECT_EQ(pairs[0].cover, 1.0);
  EXPECT_EQ(pairs[1].gold, 0u);
  EXPECT_EQ(pairs[1].predicted, 2u);
  EXPECT_FALSE(pairs[1].exact);
  EXPECT_EQ(pairs[1].cover, 0.9);
}

TEST(PairQuotes, AddsUpTheFragments) {
  const std::vector<QuotePair> pairs =
      PairQuotes({{{0, 10}, {20, 30}}}, {{{5, 10}, {20, 25}, {40, 50}}});
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0].cover, 0.5);
}

// The sweep against counting characters one by one.
TEST(PairQuotes, CoversAsMuchAsCountingSays) {
  std::mt19937 random(3);
  const auto below = [&random](uint32_t limit) { return static_cast<uint32_t>(random() % limit); };
  for (int round = 0; round < 2000; ++round) {
    FragmentLists lists[2];
    for (FragmentLists& list : lists) {
      list.resize(below(6));
      for (std::vector<CodepointSpan>& fragments : list) {
        uint32_t at = below(40);
        for (uint32_t i = below(3) + 1; i > 0; --i) {
          const uint32_t begin = at + below(5);
          at = begin + 1 + below(8);
          fragments.push_back({begin, at});
          at += 1;
        }
      }
    }
    for (const QuotePair& pair : PairQuotes(lists[0], lists[1])) {
      const auto covers = [](const std::vector<CodepointSpan>& fragments, uint32_t at) {
        return std::any_of(fragments.begin(), fragments.end(),
                           [at](CodepointSpan span) { return span.begin <= at && at < span.end; });
      };
      int both = 0;
      int gold = 0;
      int predicted = 0;
      for (uint32_t at = 0; at < 120; ++at) {
        const bool in_gold = covers(lists[0][pair.gold], at);
        const bool in_predicted = covers(lists[1][pair.predicted], at);
        both += in_gold && in_predicted ? 1 : 0;
        gold += in_gold ? 1 : 0;
        predicted += in_predicted ? 1 : 0;
      }
      ASSERT_EQ(pair.cover, std::min(1.0 * both / gold, 1.0 * both / predicted));
    }
  }
}

TEST(PairQuotes, IsLinearInQuotesThatDoNotMeet) {
  FragmentLists gold;
  FragmentLists predicted;
  for (uint32_t i = 0; i < 300000; ++i) {
    gold.push_back({{10 * i, 10 * i + 6}});
    predicted.push_back({{10 * i + 3, 10 * i + 9}});
  }
  EXPECT_EQ(PairQuotes(gold, predicted).size(), gold.size());
}

}  // namespace
}  // namespace whosaid
