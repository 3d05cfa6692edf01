// 64 bytes of text as one bit a byte and class: what most of a text is made of, so that tokens come
// out of shifts and counts, without a branch a byte that no processor can foresee.
#ifndef WHOSAID_TOKENIZE_PLAIN_BLOCK_H_
#define WHOSAID_TOKENIZE_PLAIN_BLOCK_H_

#include <cstdint>

namespace whosaid {

// The lowest bit is the first byte. Read as if the text began with the block: where a token of the
// block ends, it ends for word_grammar.h as well.
struct PlainBlock {
  static constexpr uint32_t kSize = 64;

  uint64_t words = 0;   // letters and digits, and what joins them: - ' ’ within words; , . : / in
                        // numbers
  uint64_t spaces = 0;  // ' ' and \n
  uint64_t line_ends = 0;
  uint64_t starts = 0;  // the first bytes of tokens: words, clitics, and marks that are a token of
  uint64_t lasts = 0;   // their own wherever they stand; and their last bytes
  uint64_t inner = 0;   // of `words`, what no token can begin with: what joins, and clitics
  uint64_t capitals = 0;  // the first bytes of words that may be written in capitals
  uint64_t small = 0;     // lower case letters
  uint64_t wide = 0;      // the first bytes of ’ in words that it joins
  uint64_t special = 0;   // all else: a token that touches it needs a closer look
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_PLAIN_BLOCK_H_
