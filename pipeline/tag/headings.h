// Headings: in "Silva Defends Bridge", every word may be capital, so that names run on.
#ifndef WHOSAID_TAG_HEADINGS_H_
#define WHOSAID_TAG_HEADINGS_H_

#include <cstdint>
#include <vector>

#include "tag/token_reader.h"
#include "tokenize/tokens.h"

namespace whosaid {

class Headings {
 public:
  Headings(const Tokens& tokens, const TokenReader& reader);

  // Asked of tokens in text order.
  [[nodiscard]] bool Contain(uint32_t token) {
    while (next_ < headings_.size() && headings_[next_].end <= token) ++next_;
    return next_ < headings_.size() && headings_[next_].begin <= token;
  }

 private:
  std::vector<TokenRange> headings_;  // in text order
  size_t next_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_HEADINGS_H_
