// When two contents are the same, and how far they overlap: the span rules of the score.
// All of it is linear in the spans, and pairing in the pairs that do overlap.
#ifndef WHOSAID_REGRESS_SCORE_SPANS_H_
#define WHOSAID_REGRESS_SCORE_SPANS_H_

#include <string_view>
#include <vector>

#include "regress/score_documents.h"

namespace whosaid {

// Without quotation marks, white space and outer punctuation, and, where `complementizer` is set,
// without a leading "that", "whether" or "if".
[[nodiscard]] CodepointSpan TrimContent(std::u32string_view text, CodepointSpan span,
                                        bool complementizer);

// The trimmed fragments of a content; those that only marks and white space part are one.
[[nodiscard]] std::vector<CodepointSpan> TrimFragments(std::u32string_view text,
                                                       std::vector<CodepointSpan> spans);

struct QuotePair {
  uint32_t gold = 0;
  uint32_t predicted = 0;
  double cover = 0;    // the share of the worse covered side that the other covers
  bool exact = false;  // the fragments are equal
};

using FragmentLists = std::vector<std::vector<CodepointSpan>>;

// Pairs one to one, greedily: equal fragments first, then by cover.
[[nodiscard]] std::vector<QuotePair> PairQuotes(const FragmentLists& gold,
                                                const FragmentLists& predicted);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_SCORE_SPANS_H_
