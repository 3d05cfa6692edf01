#include "regress/score.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "regress/score_format.h"
#include "support/marked_text.h"

namespace whosaid {
namespace {

// One gold document; predictions are added as if an extractor had made them. Texts are ASCII, so
// that bytes are code points.
class ScoreTest : public ::testing::Test {
 protected:
  void Text(std::string_view marked) {
    marked_ = MarkedText(marked);
    gold_.id = "news/a.txt";
    gold_.text = ToCodepoints(marked_.text());
  }

  [[nodiscard]] std::vector<CodepointSpan> Spans(std::string_view label) const {
    std::vector<CodepointSpan> spans;
    for (Span span : marked_.All(label)) spans.push_back({span.begin, span.end});
    return spans;
  }
  [[nodiscard]] std::optional<CodepointSpan> Place(std::string_view label) const {
    const std::vector<CodepointSpan> spans = Spans(label);
    if (spans.empty()) return std::nullopt;
    return spans.front();
  }

  GoldQuote& Gold(std::string_view content, std::string type = "direct") {
    GoldQuote& quote = gold_.quotes.emplace_back();
    quote.type = std::move(type);
    quote.content = Spans(content);
    return quote;
  }
  PredictedQuote& Predict(std::string_view content, std::string type = "direct") {
    PredictedQuote& quote = predictions_["a"].emplace_back();
    quote.type = std::move(type);
    quote.content = Spans(content);
    return quote;
  }
  void PredictSpeaker(PredictedQuote& quote, std::string_view label, std::string name) const {
    quote.has_speaker = true;
    quote.speaker = Place(label);
    quote.name = std::move(name);
  }

  [[nodiscard]] ScoreReport Run() const { return Score({gold_}, predictions_, options_); }
  // "right gold predicted" of a row.
  [[nodiscard]] std::string Row(std::string_view name) const {
    for (const ScoreRow& row : Run().rows) {
      if (row.name == name) return fmt::format("{} {} {}", row.right, row.gold, row.predicted);
    }
    return "no such row";
  }

  MarkedText marked_{""};
  GoldDocument gold_;
  Predictions predictions_;
  ScoreOptions options_;
};

TEST_F(ScoreTest, FindsWhatIsEqualAfterTrimming) {
  Text("[a:\"[b:Go home],\"] she said. [c:\"No.\"] [d:\"Well], yes.\"");
  Gold("a");
  Gold("c");
  Predict("b");
  Predict("c");
  Predict("d");
  EXPECT_EQ(Row("found"), "2 2 3");
  EXPECT_EQ(Row("strict"), "1 2 3");
  EXPECT_EQ(Row("overlap.8"), "2 2 3");
  EXPECT_EQ(Row("found:direct"), "2 2 0");
  EXPECT_EQ(Row("type"), "2 2 0");
}

TEST_F(ScoreTest, OverlapAsksForBothSides) {
  Text("[a:one two three [b:four five six seven] eight nine ten]");
  Gold("a");
  Predict("b");
  EXPECT_EQ(Row("found"), "0 1 1");
  EXPECT_EQ(Row("overlap.3"), "1 1 1");
  EXPECT_EQ(Row("overlap.8"), "0 1 1");
}

TEST_F(ScoreTest, TakesASpeakerWithinTheSource) {
  Text("[a:\"Go,\"] said [s:[m:Ana], a miller]. [b:\"No,\"] said [t:Bo]. [c:\"So\"]");
  Gold("a").speaker = Spans("s");
  Gold("b").speaker = Spans("t");
  Gold("c");
  PredictedQuote& first = Predict("a");
  PredictSpeaker(first, "m", "Ana");
  first.source = Place("s");
  PredictSpeaker(Predict("b"), "m", "Ana");
  Predict("c");
  EXPECT_EQ(Row("speaker"), "1 2 0");
  EXPECT_EQ(Row("speaker:direct"), "1 2 0");
  EXPECT_EQ(Row("source"), "1 2 0");
  EXPECT_EQ(Row("end2end"), "2 3 3");
}

TEST_F(ScoreTest, PrefersTheEntityToThePlace) {
  Text("[m:Ana Silva] left. [a:\"Go,\"] said [s:she].");
  GoldQuote& gold = Gold("a");
  gold.speaker = Spans("s");
  gold.speaker_id = "p1";
  gold.attribution = "anaphoric";
  gold_.entities = {{"p1", "Ana Silva", {"Ana"}}};
  PredictSpeaker(Predict("a"), "m", "Silva");
  EXPECT_EQ(Row("speaker"), "0 1 0");
  EXPECT_EQ(Row("entity"), "1 1 0");
  EXPECT_EQ(Row("entity:anaphoric"), "1 1 0");
  EXPECT_EQ(Row("end2end"), "1 1 1");
}

TEST_F(ScoreTest, WantsNoSpeakerWhereTheGoldHasNone) {
  Text("[m:Ana] [a:\"Go.\"] [b:\"No.\"]");
  Gold("a").speaker_id = "_unknown";
  Gold("b");
  PredictSpeaker(Predict("a"), "m", "Ana");
  Predict("b");
  EXPECT_EQ(Row("found"), "2 2 2");
  EXPECT_EQ(Row("end2end"), "1 2 2");
  EXPECT_EQ(Row("entity"), "no such row");
}

TEST_F(ScoreTest, CountsCuesThatOverlap) {
  Text("[a:\"Go,\"] Bo [c:has [d:said]]. [b:\"No,\"] Bo [e:said].");
  Gold("a").cue = Spans("c");
  Gold("b").cue = Spans("e");
  Predict("a").cue = Place("d");
  Predict("b").cue = Place("d");
  EXPECT_EQ(Row("cue"), "1 2 0");
}

TEST_F(ScoreTest, SetsAsideWhatPairsWithAQuoteLeftOut) {
  Text("[a:\"Go.\"] Bo said [b:that it rained]. Bo [c:wants] [d:it to stop]. [e:Rain.]");
  Gold("a");
  Gold("b", "indirect");
  GoldQuote& wish = Gold("d", "indirect");
  wish.cue = Spans("c");
  for (std::string_view label : {"a", "b", "d", "e"}) Predict(label);
  EXPECT_EQ(Row("found"), "3 3 4");
  options_.types = {"direct"};
  EXPECT_EQ(Row("found"), "1 1 2");
  options_.types.clear();
  options_.speech_cues = ReadCueWords("say\n\n Wants \r\n");
  EXPECT_EQ(Row("found"), "2 2 3");
  options_.speech_cues = ReadCueWords("said");
  EXPECT_EQ(Row("found"), "1 1 2");
}

TEST_F(ScoreTest, TellsWhatWasMissed) {
  Text("[a:\"Go [b:home,\"] she] said. [c:\"It's.\"] [d:\"No.\"] [m:Bo]");
  Gold("a").type.clear();
  GoldQuote& gold = Gold("c");
  gold.speaker = Spans("m");
  Gold("d");
  Predict("b").rule = "en/x";
  PredictedQuote& wrong = Predict("c");
  PredictSpeaker(wrong, "c", "An\u00e0");
  wrong.rule = "en/y";
  EXPECT_EQ(
      FormatScore(Run(), 9).substr(FormatScore(Run(), 0).size()),
      "  span    unknown  news/a.txt: '\"Go home,\" she <> home,\"'\n"
      "  speaker direct   news/a.txt: '\\'\"It\\\\\\'s.\"\\' gold [\\'Bo\\'] got \\'An\u00e0\\' by "
      "en/y'\n"
      "  missed  direct   news/a.txt: '\"No.\"'\n");
  EXPECT_EQ(FormatScore(Run(), 1).substr(FormatScore(Run(), 0).size()),
            "  span    unknown  news/a.txt: '\"Go home,\" she <> home,\"'\n");
}

TEST_F(ScoreTest, NamesDocumentsWithoutAPrediction) {
  Text("[a:\"Go.\"]");
  Gold("a");
  EXPECT_EQ(Run().unpredicted, std::vector<std::string>{"news/a.txt"});
  EXPECT_EQ(Row("found"), "0 1 0");
}

TEST_F(ScoreTest, IsPrintedInColumns) {
  Text("[a:\"Go.\"] [b:\"No.\"] [c:\"So.\"]");
  for (std::string_view label : {"a", "b", "c"}) Gold(label);
  Predict("a");
  EXPECT_EQ(FormatScore(Run(), 0),
            "found                  P 100.0  R  33.3  F1  50.0   gold 3 predicted 1\n"
            "strict                 P 100.0  R  33.3  F1  50.0   gold 3 predicted 1\n"
            "overlap.3              P 100.0  R  33.3  F1  50.0   gold 3 predicted 1\n"
            "overlap.8              P 100.0  R  33.3  F1  50.0   gold 3 predicted 1\n"
            "end2end                P 100.0  R  33.3  F1  50.0   gold 3 predicted 1\n"
            "found:direct           recall  33.3   gold 3\n"
            "type                   accuracy 100.0   of 1\n");
  EXPECT_TRUE(FormatScoreJson(Run()).starts_with(
      "{\n \"found\": {\n  \"p\": 1.0,\n  \"r\": 0.3333333333333333,\n  \"f1\": 0.5,\n"
      "  \"gold\": 3,\n  \"predicted\": 1\n },\n \"strict\": {"));
  EXPECT_TRUE(
      FormatScoreJson(Run()).ends_with(" \"type\": {\n  \"accuracy\": 1.0,\n  \"n\": 1\n }\n}\n"));
  EXPECT_EQ(FormatScoreJson({}), "{}\n");
}

TEST(PythonRepr, ChoosesItsMarksAndEscapes) {
  EXPECT_EQ(PythonRepr(U"a\u2019b"), "'a\u2019b'");
  EXPECT_EQ(PythonRepr(U"it's"), "\"it's\"");
  EXPECT_EQ(PythonRepr(U"\"it's\""), "'\"it\\'s\"'");
  EXPECT_EQ(PythonRepr(U"\\\n\r\t\x01\x7f\u00a0\u00ad\u2028\ufeff\U0001F600\U000E0001"),
            "'\\\\\\n\\r\\t\\x01\\x7f\\xa0\\xad\\u2028\\ufeff\U0001F600\\U000e0001'");
}

}  // namespace
}  // namespace whosaid
