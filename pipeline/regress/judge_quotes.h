// The predicted quotes of a document paired with its gold ones, and whether each pair agrees on who
// speaks. Scores, and the floors of rules, count these pairs.
#ifndef WHOSAID_REGRESS_JUDGE_QUOTES_H_
#define WHOSAID_REGRESS_JUDGE_QUOTES_H_

#include <optional>
#include <vector>

#include "regress/score_documents.h"
#include "regress/score_spans.h"

namespace whosaid {

struct JudgedPair : QuotePair {
  // The predicted mention lies in the gold's source, or holds it; nothing where the gold has none.
  std::optional<bool> place_right;
  // The predicted name is one of the gold's person; nothing where the gold does not say who it is.
  std::optional<bool> entity_right;
};

// One to one; a quote of either side may be in no pair.
[[nodiscard]] std::vector<JudgedPair> JudgeQuotes(const GoldDocument& gold,
                                                  const std::vector<PredictedQuote>& predicted);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_JUDGE_QUOTES_H_
