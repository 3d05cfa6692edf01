#include "regress/hold_floors.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "emit/jsonl.h"
#include "regress/judge_quotes.h"
#include "run/analyze.h"
#include "run/stage_rules.h"

namespace whosaid {
namespace {

constexpr size_t kMostShown = 60;  // code points of a content

// What the program writes of the document.
std::vector<PredictedQuote> Predict(const GoldDocument& gold, const StageRules& rules,
                                    StageScratch& scratch) {
  Document document;
  document.id = gold.id;
  document.text = ToUtf8(gold.text);
  std::string line;
  AppendJsonLine(Analyze(std::move(document), rules, scratch), OffsetUnit::kCodepoint, line);
  Result<Predictions> predicted = ReadPredictions(line, gold.id);
  WHOSAID_CHECK(predicted && predicted->size() == 1);
  return std::move(predicted->begin()->second);
}

bool IsSpeakerRight(const JudgedPair& pair, const PredictedQuote& predicted) {
  return pair.place_right ? *pair.place_right : pair.entity_right.value_or(!predicted.has_speaker);
}

std::string Words(const GoldDocument& gold, const std::vector<CodepointSpan>& spans) {
  std::u32string words = JoinWords(gold.text, spans, U" \u2026 ");
  std::replace(words.begin(), words.end(), U'\n', U' ');
  if (words.size() > kMostShown) words = words.substr(0, kMostShown) + U"\u2026";
  return ToUtf8(words);
}

// What is wrong with a quote; empty where nothing is.
std::string FaultOf(const GoldDocument& gold, const PredictedQuote& predicted,
                    const JudgedPair* pair) {
  if (pair == nullptr) return "is no quote of the gold";
  const GoldQuote& wanted = gold.quotes[pair->gold];
  if (!pair->exact) return fmt::format("is `{}` in the gold", Words(gold, wanted.content));
  if (IsSpeakerRight(*pair, predicted)) return {};
  if (wanted.speaker.empty()) return "has another speaker in the gold";
  return fmt::format("has the source `{}` in the gold", Words(gold, wanted.speaker));
}

}  // namespace

bool DecidesQuotes(const Rule& rule) {
  constexpr std::array<std::string_view, 4> kKinds = {"direct", "mixed", "indirect", "turn"};
  return std::find(kKinds.begin(), kKinds.end(), rule.kind) != kKinds.end();
}

std::vector<HeldFloor> HoldFloors(const std::shared_ptr<const RulePack>& pack,
                                  const std::vector<GoldDocument>& gold) {
  std::vector<HeldFloor> floors;
  std::map<std::string_view, size_t> floor_of;  // by the id of the rule
  for (uint32_t i = 0; i < pack->rules().size(); ++i) {
    const Rule& rule = pack->rules()[i];
    if (rule.keep_line == 0 || !DecidesQuotes(rule)) continue;
    floor_of.emplace(rule.id, floors.size());
    floors.emplace_back().rule = Index<Rule>(i);
  }
  if (floors.empty()) return floors;
  const StageRules rules(pack, Reports::kAll);
  StageScratch scratch;
  for (const GoldDocument& document : gold) {
    const std::vector<PredictedQuote> predicted = Predict(document, rules, scratch);
    const std::vector<JudgedPair> pairs = JudgeQuotes(document, predicted);
    for (uint32_t i = 0; i < predicted.size(); ++i) {
      const auto held = floor_of.find(predicted[i].rule.value_or(""));
      if (held == floor_of.end()) continue;
      HeldFloor& floor = floors[held->second];
      const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                     [i](const JudgedPair& p) { return p.predicted == i; });
      const std::string fault =
          FaultOf(document, predicted[i], pair == pairs.end() ? nullptr : &*pair);
      ++floor.won;
      floor.right += fault.empty() ? 1 : 0;
      if (!fault.empty() && floor.first_wrong.empty()) {
        floor.first_wrong = fmt::format("in {}, `{}` {}", document.id,
                                        Words(document, predicted[i].content), fault);
      }
    }
  }
  return floors;
}

}  // namespace whosaid
