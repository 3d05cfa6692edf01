// Spans and shapes -> word classes: joins abbreviations with their full stop, then asks the
// vocabulary about every token and finds its entries of several words. "al-Rashid" is given the
// shape of a name.
#ifndef WHOSAID_TOKENIZE_WORDS_H_
#define WHOSAID_TOKENIZE_WORDS_H_

#include <string_view>

#include "tokenize/tokenize_rules.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Takes what ScanTokens() left; fills word and phrases, and moves tokens and paragraphs together
// where tokens were joined.
void LookUpWords(std::string_view text, const TokenizeRules& rules, Tokens& tokens);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORDS_H_
