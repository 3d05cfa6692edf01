// Spans and shapes -> word classes: joins abbreviations with their full stop, then asks the
// vocabulary about every token and finds its entries of several words.
#ifndef WHOSAID_TOKENIZE_WORDS_H_
#define WHOSAID_TOKENIZE_WORDS_H_

#include <string_view>

#include "rulefile/vocabulary.h"
#include "tokenize/abbreviations.h"
#include "tokenize/scanned_tokens.h"
#include "tokenize/tokens.h"
#include "tokenize/word_space.h"

namespace whosaid {

// Takes what ScanTokens() left; fills `tokens`, which are empty, but for their sentences.
void LookUpWords(std::string_view text, const Vocabulary& vocabulary,
                 const Abbreviations& abbreviations, const ScannedTokens& scanned, WordSpace& space,
                 Tokens& tokens);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORDS_H_
