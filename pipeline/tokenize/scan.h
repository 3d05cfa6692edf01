// Text -> spans and shapes, without any lexicon: the first half of Tokenize(). Abbreviations are
// still a word and a full stop here unless their letters give them away ("U.S.").
#ifndef WHOSAID_TOKENIZE_SCAN_H_
#define WHOSAID_TOKENIZE_SCAN_H_

#include <string_view>

#include "tokenize/lines.h"
#include "tokenize/scanned_tokens.h"

namespace whosaid {

// Fills `tokens` in place of what they hold. Every byte that is not white
// space or invisible is in a token. kSentenceEnd is set on every token that could end a sentence:
// . ... ! ? and abbreviations with their full stop.
void ScanTokens(std::string_view text, ParagraphBreak paragraph_break, ScannedTokens& tokens);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_SCAN_H_
