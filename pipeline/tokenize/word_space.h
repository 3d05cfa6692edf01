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
  // One entry a word, and room behind them that may hold anything.
  std::vector<uint32_t> stops;  // tokens
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  std::vector<Shape> shape;
  std::vector<WordClass> word;
  std::vector<uint32_t> numbers;
  uint32_t count = 0;

  // For at least so many words.
  void MakeRoom(uint32_t words) {
    if (words <= stops.size()) return;
    stops.resize(words);
    begin.resize(words);
    end.resize(words);
    shape.resize(words);
    word.resize(words);
    numbers.resize(words);
  }
};

struct WordSpace {
  FoldedText folded;
  std::vector<uint32_t> numbers;  // of each token in the vocabulary, and room behind them
  StoppedWords stopped;
  std::vector<TokenRange> joins;  // tokens that are one abbreviation
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORD_SPACE_H_
