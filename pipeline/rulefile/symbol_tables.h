// The symbols of a phase by what an item is. Written by Alphabet, read for each item of a text.
#ifndef WHOSAID_RULEFILE_SYMBOL_TABLES_H_
#define WHOSAID_RULEFILE_SYMBOL_TABLES_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "rulefile/chunk.h"
#include "rulefile/shape.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// From an item to its symbol: three loads for a token, one for a chunk.
struct SymbolTables {
  std::vector<uint32_t> row;          // by word class: where its row begins in `cells`
  std::array<uint8_t, 256> column{};  // by shape
  std::string cells;
  std::array<char, kChunkKinds * 256> chunks{};

  [[nodiscard]] char OfToken(WordClass word, Shape shape) const {
    return cells[row[word] + column[shape.bits]];
  }
  [[nodiscard]] char OfChunk(ChunkKind kind, uint8_t flags) const {
    return chunks[static_cast<size_t>(kind) * 256 + flags];
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SYMBOL_TABLES_H_
