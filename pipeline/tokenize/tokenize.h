// Text -> Tokens. See tokenize.cc for what is one token and where a sentence ends.
#ifndef WHOSAID_TOKENIZE_TOKENIZE_H_
#define WHOSAID_TOKENIZE_TOKENIZE_H_

#include "text/document.h"
#include "tokenize/tokenize_rules.h"
#include "tokenize/tokenize_scratch.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Linear in the size of the text; allocates a fixed number of arrays a document. Never fails: any
// valid UTF-8 has tokens.
[[nodiscard]] Tokens Tokenize(const Document& document, const TokenizeRules& rules,
                              TokenizeScratch& scratch);
// The same for one document alone.
[[nodiscard]] Tokens Tokenize(const Document& document, const TokenizeRules& rules);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_TOKENIZE_H_
