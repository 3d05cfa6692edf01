// The whole pipeline against the project's own gold articles. The floors lie a little below what it
// reaches, so that a change that costs accuracy is seen; raise them when it gains.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "emit/jsonl.h"
#include "regress/hold_floors.h"
#include "regress/score.h"
#include "run/embedded_rules.h"
#include "run/extractor.h"
#include "support/command_output.h"

namespace whosaid {
namespace {

class CorpusAccuracyTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    const CommandOutput lines_of_gold = OutputOf(WHOSAID_SOURCE_DIR "/scripts/corpus-to-gold");
    ASSERT_EQ(lines_of_gold.status, 0);
    Result<std::vector<GoldDocument>> gold = ReadGold(lines_of_gold.text, "corpus");
    ASSERT_TRUE(gold.has_value()) << gold.error().message;
    Extractor extractor = Extractor::Create("en", Reports::kSpeech).value();
    std::string lines;
    for (const GoldDocument& document : *gold) {
      AppendJsonLine(extractor.Analyze(ToUtf8(document.text), document.id).value(),
                     OffsetUnit::kCodepoint, lines);
    }
    Result<Predictions> predicted = ReadPredictions(lines, "whosaid");
    ASSERT_TRUE(predicted.has_value()) << predicted.error().message;
    gold_ = std::move(*gold);
    predicted_ = std::move(*predicted);
  }

  // What is predicted of these types, as `extract --types` would leave it: a quote of another type
  // that pairs with nothing is no fault of theirs.
  static Predictions Of(const ScoreOptions& options) {
    Predictions kept = predicted_;
    for (auto& [id, quotes] : kept) {
      std::erase_if(quotes,
                    [&](const PredictedQuote& q) { return !options.types.contains(q.type); });
    }
    return kept;
  }

  // A measure in percent: F1, or accuracy.
  static double Percent(std::string_view measure, const ScoreOptions& options) {
    for (const ScoreRow& row : Score(gold_, Of(options), options).rows) {
      if (row.name != measure) continue;
      return 100 * (row.kind == ScoreRow::Kind::kF1 ? row.f1() : row.recall());
    }
    ADD_FAILURE() << "no measure " << measure;
    return 0;
  }

  // NOLINTBEGIN(readability-identifier-naming): members of a class, shared by its tests.
  static std::vector<GoldDocument> gold_;
  static Predictions predicted_;
};

std::vector<GoldDocument> CorpusAccuracyTest::gold_;
Predictions CorpusAccuracyTest::predicted_;
// NOLINTEND(readability-identifier-naming)

TEST_F(CorpusAccuracyTest, DirectQuotes) {
  const ScoreOptions direct{.types = {"direct"}};
  EXPECT_GE(Percent("found", direct), 90);
  EXPECT_GE(Percent("speaker", direct), 97);
  EXPECT_GE(Percent("source", direct), 91);
  EXPECT_GE(Percent("entity", direct), 80);
}

TEST_F(CorpusAccuracyTest, DirectAndMixedQuotes) {
  const ScoreOptions marked{.types = {"direct", "mixed"}};
  EXPECT_GE(Percent("found", marked), 82);
  EXPECT_GE(Percent("speaker", marked), 96);
  EXPECT_GE(Percent("end2end", marked), 67);
}

TEST_F(CorpusAccuracyTest, IndirectSpeech) {
  const ScoreOptions indirect{.types = {"indirect"}};
  EXPECT_GE(Percent("found", indirect), 40);
  EXPECT_GE(Percent("speaker", indirect), 80);
}

TEST_F(CorpusAccuracyTest, RulesKeepTheirPrecision) {
  const std::shared_ptr<const RulePack> pack = LoadEmbeddedRules("en");
  const std::vector<HeldFloor> floors = HoldFloors(pack, gold_);
  EXPECT_GE(floors.size(), 8U);
  for (const HeldFloor& floor : floors) {
    const Rule& rule = pack->rule(floor.rule);
    EXPECT_GE(floor.won, 10U) << rule.id << ": too few to tell";
    EXPECT_GE(floor.precision(), rule.keep_precision) << rule.id << ": " << floor.first_wrong;
  }
}

}  // namespace
}  // namespace whosaid
