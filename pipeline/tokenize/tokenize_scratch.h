// What tokenizing reuses from document to document: memory, in which nothing outlasts a call. One a
// thread.
#ifndef WHOSAID_TOKENIZE_TOKENIZE_SCRATCH_H_
#define WHOSAID_TOKENIZE_TOKENIZE_SCRATCH_H_

#include <vector>

#include "tokenize/scanned_tokens.h"
#include "tokenize/word_space.h"

namespace whosaid {

struct TokenizeScratch {
  ScannedTokens scanned;
  WordSpace words;
  std::vector<TokenRange> quoted;  // of one paragraph
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_TOKENIZE_SCRATCH_H_
