// Where a sentence ends: fills Tokens::sentences and settles kSentenceEnd and kSentenceFirst.
#ifndef WHOSAID_TOKENIZE_SENTENCES_H_
#define WHOSAID_TOKENIZE_SENTENCES_H_

#include <string_view>
#include <vector>

#include "tokenize/abbreviations.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Takes tokens whose kSentenceEnd means "could end a sentence"; afterwards it means that the token
// does. Inside a pair of quotation marks such an end does not cut: the sentence around the
// quotation goes on, while the word after the mark is flagged kSentenceFirst as in any sentence.
// An abbreviation that ends a sentence carries the flag itself ("Inc."). `quoted` is working
// memory.
void FindSentences(std::string_view text, const Abbreviations& abbreviations,
                   std::vector<TokenRange>& quoted, Tokens& tokens);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_SENTENCES_H_
