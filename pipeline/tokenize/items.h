// Items: what one phase of rules sees of a document. An item is a token, a phrase of several
// tokens, or a chunk that an earlier phase found (a mention, a quotation, the end of a sentence).
// Side by side arrays, one entry an item; `symbols` is what Phase::Match reads.
#ifndef WHOSAID_TOKENIZE_ITEMS_H_
#define WHOSAID_TOKENIZE_ITEMS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "tokenize/tokens.h"

namespace whosaid {

// A stretch of tokens that a phase sees as one item.
struct Chunk {
  TokenRange tokens;
  char symbol;     // of the phase that will read it
  uint32_t index;  // into the array of mentions or quotes that it came from
};

struct Items {
  static constexpr uint32_t kNoChunk = UINT32_MAX;

  std::string symbols;
  std::vector<TokenRange> tokens;  // empty for the end of a paragraph
  std::vector<uint32_t> chunk;     // Chunk::index; kNoChunk for tokens and phrases

  void Reserve(size_t count);

  // Appends the items of `range`: the chunks that begin in it (in text order, not overlapping), the
  // phrases between them, and one item for each token left.
  void Append(const Tokens& text, TokenRange range, std::span<const Chunk> chunks,
              const Phase& phase);
  void Append(char symbol, TokenRange range, uint32_t chunk_index = kNoChunk);

  // The tokens from the first to the last item of a non-empty range.
  [[nodiscard]] TokenRange TokensOf(ItemRange range) const {
    return {tokens[range.begin].begin, tokens[range.end - 1].end};
  }
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_ITEMS_H_
