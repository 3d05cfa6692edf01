// Spans and shapes -> word classes: joins abbreviations with their full stop, then asks the
// vocabulary about every token and finds its entries of several words. "al-Rashid" is given the
// shape of a name.
#ifndef WHOSAID_TOKENIZE_WORDS_H_
#define WHOSAID_TOKENIZE_WORDS_H_

#include <string_view>

#include "tokenize/scanned_tokens.h"
#include "tokenize/tokenize_rules.h"
#include "tokenize/tokens.h"
#include "tokenize/word_space.h"

namespace whosaid {

// Takes what ScanTokens() left; fills `tokens`, which are empty, but for their sentences.
void LookUpWords(std::string_view text, const TokenizeRules& rules, const ScannedTokens& scanned,
                 WordSpace& space, Tokens& tokens);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORDS_H_
