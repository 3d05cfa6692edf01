// What the rules of this stage see of a document: the text with each quotation, noun phrase and
// sentence end as one item; after it, each quotation that holds others, with those as items.
#ifndef WHOSAID_ATTRIBUTE_VIEW_H_
#define WHOSAID_ATTRIBUTE_VIEW_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "phrase/phrases.h"
#include "quote/quotes.h"
#include "rulefile/phase.h"
#include "text/document.h"
#include "tokenize/items.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct View {
  Items items;
  std::vector<Index<NounPhrase>> noun;  // one an item; none where it is no noun phrase
  std::vector<Index<Quote>> quote;      // one an item; none where it is no quotation
};

// `said[q]` tells which quotations have an attribution already (the [said] flag).
[[nodiscard]] View MakeView(const Document& document, const Tokens& tokens, const Phrases& phrases,
                            const Quotes& quotes, const std::vector<bool>& said,
                            const Phase& phase);

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_VIEW_H_
