// Items: what one phase of rules sees of a document. An item is a token, a phrase of several
// tokens, or a chunk that an earlier phase found (a mention, a quotation, the end of a sentence).
// Side by side arrays, one entry an item; `symbols` is what Phase::Match reads.
//
// Items tile the paragraphs that they are made of, each of which ends in an item PARA without
// tokens; so where an item begins tells where the one before it ends.
#ifndef WHOSAID_TOKENIZE_ITEMS_H_
#define WHOSAID_TOKENIZE_ITEMS_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/unset_vector.h"
#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "tokenize/tokens.h"

namespace whosaid {

// A stretch of tokens that a phase sees as one item.
struct Chunk {
  TokenRange tokens;
  uint32_t index;  // into the array of mentions or quotes that it came from
  char symbol;     // of the phase that will read it
};

struct Items {
  static constexpr uint32_t kNoChunk = UINT32_MAX;

  // An item that is a chunk or a phrase.
  struct Place {
    uint32_t item;
    uint32_t index;  // Chunk::index, or into Tokens::phrases
  };

  std::string symbols;
  UnsetVector<uint32_t> begin;  // the first token
  std::vector<Place> chunks;    // in order
  std::vector<Place> phrases;   // the same
  char paragraph_end = 0;       // the symbol of PARA

  // Appends the items of each paragraph: the chunks that begin in it, the phrases between them, one
  // item for each token left, and PARA. Paragraphs and chunks are in text order and do not overlap.
  void Append(const Tokens& text, std::span<const TokenRange> paragraphs,
              std::span<const Chunk> chunks_in, const Phase& phase,
              SentenceEnds ends = SentenceEnds::kTokens);
  // Gives the same items, made of this text, the symbols of another phase. Those of chunks are left
  // to the caller.
  void Reread(const Tokens& text, const Phase& phase, SentenceEnds ends);
  void Append(char symbol, uint32_t first_token) {
    symbols.push_back(symbol);
    begin.push_back(first_token);
  }
  // Forgets all, keeps the memory.
  void Clear() {
    symbols.clear();
    begin.clear();
    chunks.clear();
    phrases.clear();
  }

  // Appends the matches of a phase; where the scratch records, notes them there.
  void Match(const Phase& phase, MatchScratch& scratch, std::vector<RuleMatch>& out) const;

  // The tokens from the first to the last item of a non-empty range.
  [[nodiscard]] TokenRange TokensOf(ItemRange range) const {
    const uint32_t last = range.end - 1;
    return {begin[range.begin], begin[symbols[last] == paragraph_end ? last : range.end]};
  }

  // The chunks among some items.
  [[nodiscard]] std::span<const Place> ChunksIn(ItemRange range) const;
  // Chunk::index of an item; kNoChunk for tokens and phrases.
  [[nodiscard]] uint32_t ChunkAt(uint32_t item) const {
    const std::span<const Place> found = ChunksIn({item, item + 1});
    return found.empty() ? kNoChunk : found.front().index;
  }
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_ITEMS_H_
