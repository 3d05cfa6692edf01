// Tokens: the words and marks of a document, its sentences and paragraphs. Arrays side by side, one
// entry a token, so that a stage touches only the column it reads. Spans point into the text.
#ifndef WHOSAID_TOKENIZE_TOKENS_H_
#define WHOSAID_TOKENIZE_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/matching_bytes.h"
#include "base/span.h"
#include "rulefile/shape.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// Half-open, in tokens.
struct TokenRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  [[nodiscard]] constexpr uint32_t size() const { return end - begin; }
  friend constexpr auto operator<=>(TokenRange, TokenRange) = default;
};

// A lexicon entry of several words: "according to", "New York". Phrases do not overlap.
struct Phrase {
  TokenRange tokens;
  WordClass word;
};

struct Tokens {
  // One entry a token, in text order; spans never overlap and never are empty.
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  std::vector<WordClass> word;
  std::vector<Shape> shape;

  std::vector<Phrase> phrases;         // in text order
  std::vector<TokenRange> sentences;   // tile all tokens; never cross a paragraph. A sentence end
                                       // inside a quotation does not cut the sentence around it
  std::vector<TokenRange> paragraphs;  // tile all tokens

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(begin.size()); }
  [[nodiscard]] Span span(uint32_t token) const { return {begin[token], end[token]}; }
  [[nodiscard]] Span span(TokenRange range) const {
    return range.begin < range.end ? Span{begin[range.begin], end[range.end - 1]} : Span{};
  }
  // Walks the tokens whose shape has, of the bits of `mask`, those of `bits`.
  [[nodiscard]] MatchingBytes WithShape(uint8_t mask, uint8_t bits) const {
    static_assert(sizeof(Shape) == 1);
    return {reinterpret_cast<const uint8_t*>(shape.data()), size(), mask, bits};
  }
  [[nodiscard]] MatchingBytes WithForm(Form form) const {
    return WithShape(Shape::kFormMask, static_cast<uint8_t>(form));
  }
};

// The bytes of a token that makes an owner of what stands before it.
[[nodiscard]] constexpr bool IsPossessiveClitic(std::string_view token) {
  return token == "'s" || token == "\u2019s";
}

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_TOKENS_H_
