// The tokens of a document while they are being made: columns that keep their memory from document
// to document, so that nothing is filled only to be written over.
#ifndef WHOSAID_TOKENIZE_SCANNED_TOKENS_H_
#define WHOSAID_TOKENIZE_SCANNED_TOKENS_H_

#include <cstdint>
#include <vector>

#include "base/span.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct ScannedTokens {
  // One entry a token, as in Tokens, and room behind them that may hold anything.
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  std::vector<Shape> shape;
  uint32_t count = 0;

  std::vector<TokenRange> paragraphs;  // tile all tokens

  [[nodiscard]] uint32_t size() const { return count; }
  [[nodiscard]] Span span(uint32_t token) const { return {begin[token], end[token]}; }

  // For at least so many tokens.
  void MakeRoom(uint32_t tokens) {
    if (tokens <= shape.size()) return;
    begin.resize(tokens);
    end.resize(tokens);
    shape.resize(tokens);
  }
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_SCANNED_TOKENS_H_
