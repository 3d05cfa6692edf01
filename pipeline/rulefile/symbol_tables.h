// The symbols of a phase by what an item is. Written by Alphabet, read for each item of a text.
#ifndef WHOSAID_RULEFILE_SYMBOL_TABLES_H_
#define WHOSAID_RULEFILE_SYMBOL_TABLES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "rulefile/chunk.h"
#include "rulefile/shape.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// Is a full stop that ends a sentence a token like any other, or the end of a sentence (EOS)?
enum class SentenceEnds : uint8_t { kTokens, kItems };

// From an item to its symbol: two loads, one after the other, for a token, one for a chunk.
struct SymbolTables {
  using Columns = std::array<uint8_t, 256>;  // by shape

  std::vector<uint16_t> row;  // by word class
  Columns column{};
  Columns ending_column{};  // the same, but of EOS where the shape ends a sentence
  uint8_t row_bits = 0;     // a row has two to the power of this cells
  std::string cells;
  std::array<char, kChunkKinds * 256> chunks{};

  [[nodiscard]] char OfToken(WordClass word, Shape shape) const {
    return cells[(size_t{row[word]} << row_bits) + column[shape.bits]];
  }
  [[nodiscard]] char OfChunk(ChunkKind kind, uint8_t flags) const {
    return chunks[static_cast<size_t>(kind) * 256 + flags];
  }

  // Writes the symbols of tokens in a row to `out`.
  void OfTokens(std::span<const WordClass> words, const Shape* shapes, SentenceEnds ends,
                char* out) const;
  // Writes the symbols of those of the tokens that lie at `places` to `out`.
  void OfTokensAt(std::span<const uint32_t> places, const WordClass* words, const Shape* shapes,
                  SentenceEnds ends, char* out) const;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SYMBOL_TABLES_H_
