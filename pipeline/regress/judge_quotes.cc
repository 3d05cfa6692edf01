#include "regress/judge_quotes.h"

#include "regress/score_names.h"

namespace whosaid {
namespace {

bool IsWithin(CodepointSpan inner, CodepointSpan outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

std::optional<bool> IsPlaceRight(const GoldQuote& gold, const PredictedQuote& predicted) {
  if (gold.speaker.empty()) return std::nullopt;
  const CodepointSpan whole = {gold.speaker.front().begin, gold.speaker.back().end};
  const std::optional<CodepointSpan>& place =
      predicted.speaker ? predicted.speaker : predicted.source;
  return place && (IsWithin(*place, whole) || IsWithin(whole, *place));
}

// An id that begins with _ says that nobody knows.
std::optional<bool> IsEntityRight(const GoldQuote& gold, const PredictedQuote& predicted,
                                  const NameTable& names) {
  if (gold.speaker_id.empty() || gold.speaker_id.starts_with('_')) return std::nullopt;
  return names.IsSamePerson(predicted.name.value_or(""), gold.speaker_id);
}

template <class Quote>
FragmentLists FragmentsOf(std::u32string_view text, const std::vector<Quote>& quotes) {
  FragmentLists fragments;
  for (const Quote& quote : quotes) fragments.push_back(TrimFragments(text, quote.content));
  return fragments;
}

}  // namespace

std::vector<JudgedPair> JudgeQuotes(const GoldDocument& gold,
                                    const std::vector<PredictedQuote>& predicted) {
  const NameTable names(gold.entities);
  std::vector<JudgedPair> judged;
  for (const QuotePair& pair :
       PairQuotes(FragmentsOf(gold.text, gold.quotes), FragmentsOf(gold.text, predicted))) {
    const GoldQuote& wanted = gold.quotes[pair.gold];
    const PredictedQuote& got = predicted[pair.predicted];
    judged.push_back({pair, IsPlaceRight(wanted, got), IsEntityRight(wanted, got, names)});
  }
  return judged;
}

}  // namespace whosaid
