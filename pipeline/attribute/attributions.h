// Attributions: content x cue x source (PARC 3.0). One a cue; a quote that nothing attributes is an
// attribution without cue and source, never a missing row.
#ifndef WHOSAID_ATTRIBUTE_ATTRIBUTIONS_H_
#define WHOSAID_ATTRIBUTE_ATTRIBUTIONS_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "base/span.h"
#include "quote/quotes.h"
#include "rulefile/rule.h"
#include "tag/entities.h"

namespace whosaid {

enum class AttributionType : uint8_t { kDirect, kMixed, kIndirect };

struct Attribution {
  AttributionType type = AttributionType::kDirect;
  uint32_t first_fragment = 0;  // into Attributions::fragments
  uint32_t fragment_count = 0;  // at least 1
  Span cue;                     // empty where there is none
  Span source;                  // the whole noun phrase; empty where there is none
  Index<Mention> speaker;       // the head mention of the source
  Index<Quote> quote;           // the first quotation in the content; none for indirect speech
  Index<Attribution> parent;    // the attribution whose content holds this one
  Index<Rule> rule;             // that decided
  Index<Rule> continued_by;     // the rule that added fragments to it; none for most
};

struct Attributions {
  std::vector<Attribution> attributions;  // in text order of their content
  std::vector<Span> fragments;            // with marks and "that", in text order per attribution
};

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_ATTRIBUTIONS_H_
