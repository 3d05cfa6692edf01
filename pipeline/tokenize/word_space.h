// The working memory of LookUpWords().
#ifndef WHOSAID_TOKENIZE_WORD_SPACE_H_
#define WHOSAID_TOKENIZE_WORD_SPACE_H_

#include <cstdint>
#include <vector>

#include "rulefile/folded_text.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Words with the full stop that is glued to them, which may be abbreviations. Of a word with
// hyphens only the last part.
struct StoppedWords {
  std::vector<uint32_t> stops;  // tokens
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  std::vector<Shape> shape;
  std::vector<WordClass> word;
  std::vector<uint32_t> numbers;
};

struct WordSpace {
  FoldedText folded;
  std::vector<uint32_t> numbers;  // of each token in the vocabulary, and room behind them
  StoppedWords stopped;
  std::vector<TokenRange> joins;  // tokens that are one abbreviation
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORD_SPACE_H_
