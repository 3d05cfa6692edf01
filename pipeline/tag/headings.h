// Headings: in "Silva Defends Bridge", every word may be capital, so that names run on.
#ifndef WHOSAID_TAG_HEADINGS_H_
#define WHOSAID_TAG_HEADINGS_H_

#include <cstddef>
#include <cstdint>
#include <span>

#include "tag/token_reader.h"
#include "tokenize/tokens.h"

namespace whosaid {

class Headings {
 public:
  // Both must outlive this.
  Headings(const Tokens& tokens, const TokenReader& reader)
      : paragraphs_(tokens.paragraphs), reader_(reader) {}

  // Asked of tokens in text order. Looks at a paragraph when first asked of a token in it.
  [[nodiscard]] bool Contain(uint32_t token) {
    if (token >= end_) MoveTo(token);
    return is_heading_;
  }

 private:
  void MoveTo(uint32_t token);

  std::span<const TokenRange> paragraphs_;
  const TokenReader& reader_;
  size_t paragraph_ = 0;  // that of the latest token
  uint32_t end_ = 0;      // where that ends
  bool is_heading_ = false;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_HEADINGS_H_
