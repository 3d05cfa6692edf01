#include "regress/score_documents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(DocumentKey, IsTheIdWithoutFoldersAndExtension) {
  EXPECT_EQ(DocumentKey("a"), "a");
  EXPECT_EQ(DocumentKey("x/y/a.txt"), "a");
  EXPECT_EQ(DocumentKey("a.b.jsonl"), "a.b");
  EXPECT_EQ(DocumentKey("a.json"), "a");
  EXPECT_EQ(DocumentKey("a.md"), "a");
  EXPECT_EQ(DocumentKey("a.txt.txt"), "a.txt");
  EXPECT_EQ(DocumentKey("a.csv"), "a.csv");
}

TEST(ReadGold, ReadsWhatTheScoreAsksFor) {
  const auto gold = ReadGold(
      R"({"id": "a", "text": "né \"Go\"", "extra": 1, "quotes": [{"type": "direct", "content": )"
      R"([[3, 7]], "speaker": [[0, 2]], "cue": [], "speaker_id": 12, "attribution": null}], )"
      R"("entities": [{"id": "12", "name": "Bo", "aliases": ["B.", null]}, {"id": "e"}]})"
      "\n\n  \r\n"
      R"({"id": "b", "text": "", "quotes": [], "entities": null})",
      "gold.jsonl");
  ASSERT_TRUE(gold) << gold.error().message;
  ASSERT_EQ(gold->size(), 2u);
  const GoldDocument& a = gold->front();
  EXPECT_EQ(a.id, "a");
  EXPECT_EQ(a.text, U"né \"Go\"");
  ASSERT_EQ(a.quotes.size(), 1u);
  EXPECT_EQ(a.quotes[0].type, "direct");
  EXPECT_THAT(a.quotes[0].content, ElementsAre(CodepointSpan{3, 7}));
  EXPECT_THAT(a.quotes[0].speaker, ElementsAre(CodepointSpan{0, 2}));
  EXPECT_THAT(a.quotes[0].cue, IsEmpty());
  EXPECT_EQ(a.quotes[0].speaker_id, "12");
  EXPECT_EQ(a.quotes[0].attribution, "");
  ASSERT_EQ(a.entities.size(), 2u);
  EXPECT_EQ(a.entities[0].name, "Bo");
  EXPECT_THAT(a.entities[0].aliases, ElementsAre("B."));
  EXPECT_EQ(a.entities[1].name, "");
}

std::string GoldFault(std::string_view lines) {
  const auto gold = ReadGold(lines, "g");
  return gold ? "no fault" : gold.error().message;
}

TEST(ReadGold, NamesTheLineAtFault) {
  EXPECT_THAT(GoldFault("\n{"), HasSubstr("g:2: "));
  EXPECT_EQ(GoldFault("{}"), "g:1: a gold document needs a text");
  EXPECT_EQ(GoldFault("[1]"), "g:1: a gold document needs a text");
  EXPECT_EQ(GoldFault(R"({"text":"ab","quotes":[{"content":[[0,-1]]}]})"),
            "g:1: a span of a quote is not [start, end]");
  EXPECT_EQ(GoldFault(R"({"text":"ab","quotes":[{"content":[[0]]}]})"),
            "g:1: a span of a quote is not [start, end]");
  EXPECT_EQ(GoldFault(R"({"text":"ab","quotes":[{"content":[[0,3]]}]})"),
            "g:1: a span of a quote reaches beyond the text");
}

TEST(ReadPredictions, ReadsWhatExtractWrites) {
  const auto predictions = ReadPredictions(
      R"({"id":"x/a.txt","offsets":"codepoint","quotes":[{"id":"q1","type":"mixed","content":)"
      R"([{"start":1,"end":2},{"start":4,"end":6}],"cue":{"start":2,"end":3,"text":"c"},)"
      R"("source":null,"speaker":{"name":"Bo","entity":null,"kind":"implicit"},"rule":"r"},)"
      R"({"type":"direct","content":[{"start":0,"end":1}],"speaker":null}]})",
      "p");
  ASSERT_TRUE(predictions) << predictions.error().message;
  const std::vector<PredictedQuote>& quotes = predictions->at("a");
  ASSERT_EQ(quotes.size(), 2u);
  EXPECT_EQ(quotes[0].type, "mixed");
  EXPECT_THAT(quotes[0].content, ElementsAre(CodepointSpan{1, 2}, CodepointSpan{4, 6}));
  EXPECT_EQ(quotes[0].cue, (CodepointSpan{2, 3}));
  EXPECT_EQ(quotes[0].source, std::nullopt);
  EXPECT_TRUE(quotes[0].has_speaker);
  EXPECT_EQ(quotes[0].speaker, std::nullopt);
  EXPECT_EQ(quotes[0].name, "Bo");
  EXPECT_EQ(quotes[0].rule, "r");
  EXPECT_FALSE(quotes[1].has_speaker);
  EXPECT_EQ(quotes[1].rule, std::nullopt);
}

TEST(ReadPredictions, RefusesOtherOffsets) {
  const auto predictions = ReadPredictions(R"({"id":"a","offsets":"byte","quotes":[]})", "p");
  ASSERT_FALSE(predictions);
  EXPECT_EQ(predictions.error().message, "p:1: a: offsets are byte, codepoint expected");
}

TEST(ReadPredictions, RefusesAPlaceWithoutAnEnd) {
  const auto predictions =
      ReadPredictions(R"({"id":"a","quotes":[{"content":[],"cue":{"start":1}}]})", "p");
  ASSERT_FALSE(predictions);
  EXPECT_EQ(predictions.error().message, "p:1: a span of a quote is not {start, end}");
}

}  // namespace
}  // namespace whosaid
