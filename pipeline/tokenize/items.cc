#include "tokenize/items.h"

#include <algorithm>

namespace whosaid {

void Items::Reserve(size_t count) {
  symbols.reserve(count);
  tokens.reserve(count);
  chunk.reserve(count);
}

void Items::Append(char symbol, TokenRange range, uint32_t chunk_index) {
  symbols.push_back(symbol);
  tokens.push_back(range);
  chunk.push_back(chunk_index);
}

void Items::Append(const Tokens& text, TokenRange range, std::span<const Chunk> chunks,
                   const Phase& phase) {
  const auto starts_before = [](const auto& piece, uint32_t token) {
    return piece.tokens.begin < token;
  };
  auto next_chunk = std::lower_bound(chunks.begin(), chunks.end(), range.begin, starts_before);
  auto phrase =
      std::lower_bound(text.phrases.begin(), text.phrases.end(), range.begin, starts_before);
  for (uint32_t t = range.begin; t < range.end;) {
    while (phrase != text.phrases.end() && phrase->tokens.begin < t) ++phrase;
    const uint32_t limit =
        next_chunk != chunks.end() ? std::min(next_chunk->tokens.begin, range.end) : range.end;
    if (next_chunk != chunks.end() && next_chunk->tokens.begin == t) {
      Append(next_chunk->symbol, next_chunk->tokens, next_chunk->index);
      t = next_chunk->tokens.end;
      ++next_chunk;
    } else if (phrase != text.phrases.end() && phrase->tokens.begin == t &&
               phrase->tokens.end <= limit) {
      Append(phase.TokenSymbol(phrase->word, text.shape[t]), phrase->tokens);
      t = phrase->tokens.end;
    } else {
      Append(phase.TokenSymbol(text.word[t], text.shape[t]), {t, t + 1});
      ++t;
    }
  }
}

}  // namespace whosaid
