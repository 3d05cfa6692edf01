#include "tokenize/items.h"

#include <algorithm>
#include <numeric>

namespace whosaid {
namespace {

// Goes through the paragraphs with one finger each on the text, the chunks and the phrases, and
// writes whatever comes next. Between chunks and phrases, tokens are written in one stretch.
class Writer {
 public:
  Writer(const Tokens& text, std::span<const Chunk> chunks, const Phase& phase, SentenceEnds ends,
         Items& items)
      : text_(text),
        phase_(phase),
        ends_(ends),
        items_(items),
        chunk_(chunks.begin()),
        last_chunk_(chunks.end()),
        phrase_(text.phrases.begin()),
        written_(items.symbols.size()) {}

  void Write(std::span<const TokenRange> paragraphs) {
    MakeRoom(paragraphs);
    for (const TokenRange paragraph : paragraphs) WriteParagraph(paragraph);
    items_.symbols.resize(written_);
    items_.begin.resize(written_);
  }

 private:
  // At most one item a token, PARA, and an item for each chunk without tokens.
  void MakeRoom(std::span<const TokenRange> paragraphs) {
    const auto chunks = static_cast<size_t>(last_chunk_ - chunk_);
    const size_t room = std::accumulate(
        paragraphs.begin(), paragraphs.end(), written_ + chunks,
        [](size_t sum, TokenRange paragraph) { return sum + paragraph.size() + 1; });
    items_.symbols.resize(room);
    items_.begin.resize(room);
    items_.chunks.reserve(items_.chunks.size() + chunks);
  }

  void WriteParagraph(TokenRange paragraph) {
    while (chunk_ != last_chunk_ && chunk_->tokens.begin < paragraph.begin) ++chunk_;
    uint32_t token = paragraph.begin;
    for (; chunk_ != last_chunk_ && chunk_->tokens.begin < paragraph.end; ++chunk_) {
      WriteUpTo(token, chunk_->tokens.begin);
      items_.chunks.push_back({static_cast<uint32_t>(written_), chunk_->index});
      WriteItem(chunk_->symbol, chunk_->tokens.begin);
      token = std::max(token, chunk_->tokens.end);
    }
    WriteUpTo(token, paragraph.end);
    WriteItem(items_.paragraph_end, std::max(token, paragraph.end));
  }

  // Tokens and the phrases that lie in the range.
  void WriteUpTo(uint32_t token, uint32_t end) {
    while (phrase_ != text_.phrases.end() && phrase_->tokens.begin < token) ++phrase_;
    for (; phrase_ != text_.phrases.end() && phrase_->tokens.begin < end; ++phrase_) {
      if (phrase_->tokens.begin < token || phrase_->tokens.end > end) continue;
      if (ends_ == SentenceEnds::kItems && HoldsSentenceEnd(phrase_->tokens)) continue;
      WriteTokens(token, phrase_->tokens.begin);
      token = phrase_->tokens.begin;
      WriteItem(phase_.TokenSymbol(phrase_->word, text_.shape[token]), token);
      token = phrase_->tokens.end;
    }
    WriteTokens(token, end);
  }

  [[nodiscard]] bool HoldsSentenceEnd(TokenRange range) const {
    return std::any_of(text_.shape.begin() + range.begin, text_.shape.begin() + range.end,
                       [](Shape shape) { return shape.has(Shape::kSentenceEnd); });
  }

  void WriteTokens(uint32_t token, uint32_t end) {
    if (token >= end) return;
    const std::span words = std::span(text_.word).subspan(token, end - token);
    phase_.TokenSymbols(words, &text_.shape[token], ends_, &items_.symbols[written_]);
    const auto begin = items_.begin.begin() + static_cast<std::ptrdiff_t>(written_);
    std::iota(begin, begin + words.size(), token);
    written_ += words.size();
  }

  void WriteItem(char symbol, uint32_t token) {
    items_.symbols[written_] = symbol;
    items_.begin[written_] = token;
    ++written_;
  }

  const Tokens& text_;
  const Phase& phase_;
  const SentenceEnds ends_;
  Items& items_;
  std::span<const Chunk>::iterator chunk_;
  const std::span<const Chunk>::iterator last_chunk_;
  std::vector<Phrase>::const_iterator phrase_;
  size_t written_;  // items
};

}  // namespace

void Items::Append(const Tokens& text, std::span<const TokenRange> paragraphs,
                   std::span<const Chunk> chunks_in, const Phase& phase, SentenceEnds ends) {
  paragraph_end = phase.ChunkSymbol(ChunkKind::kParagraph, 0);
  Writer(text, chunks_in, phase, ends, *this).Write(paragraphs);
}

std::span<const Items::Place> Items::ChunksIn(ItemRange range) const {
  const auto before = [](const Place& place, uint32_t item) { return place.item < item; };
  const auto first = std::lower_bound(chunks.begin(), chunks.end(), range.begin, before);
  const auto last = std::lower_bound(first, chunks.end(), range.end, before);
  return {first, last};
}

}  // namespace whosaid
