// Quotes, phrases and clauses -> Attributions, by the rules of phases "attribute", "continue",
// "mixed" and "indirect".
#ifndef WHOSAID_ATTRIBUTE_ATTRIBUTE_H_
#define WHOSAID_ATTRIBUTE_ATTRIBUTE_H_

#include "attribute/attribute_rules.h"
#include "attribute/attributions.h"
#include "clause/clauses.h"
#include "phrase/phrases.h"
#include "quote/quotes.h"
#include "rulefile/phase.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Attributions Attribute(const Document& document, const Tokens& tokens,
                                     const Quotes& quotes, const Phrases& phrases,
                                     const Clauses& clauses, const AttributeRules& rules,
                                     MatchScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_ATTRIBUTE_H_
