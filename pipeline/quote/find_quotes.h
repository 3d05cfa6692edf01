// Tokens -> Quotes: pairs quotation marks by type and says what each pair is for.
#ifndef WHOSAID_QUOTE_FIND_QUOTES_H_
#define WHOSAID_QUOTE_FIND_QUOTES_H_

#include "quote/quote_rules.h"
#include "quote/quotes.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Linear in the number of tokens, whatever the marks.
[[nodiscard]] Quotes FindQuotes(const Document& document, const Tokens& tokens,
                                const Entities& entities, const QuoteRules& rules);

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_FIND_QUOTES_H_
