// Tells quotation marks around speech from those around a title, a nickname, a word mentioned as a
// word, and from those in a heading. Where the words around do not say so, it stays speech:
// attribution, which sees the whole sentence, decides then.
#ifndef WHOSAID_QUOTE_USE_H_
#define WHOSAID_QUOTE_USE_H_

#include "quote/quote_rules.h"
#include "quote/quotes.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Sets `use` of every quote. Linear in the number of tokens. A lexicon that the pack
// lacks leaves its quotes to speech.
void TellUses(const Document& document, const Tokens& tokens, const Entities& entities,
              const QuoteRules& rules, Quotes& quotes);

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_USE_H_
