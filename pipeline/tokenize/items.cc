#include "tokenize/items.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace whosaid {
namespace {

// Items are copied so many at a time, those past the end of a stretch to be written over by what
// comes next: most stretches are shorter, and so cost no branch that cannot be foreseen.
constexpr uint32_t kStride = 16;

// Numbers that are added at once; left to itself, g++ 12 adds them one by one.
using Four = uint32_t __attribute__((vector_size(4 * sizeof(uint32_t))));

// Goes through the paragraphs with one finger each on the text, the chunks and the phrases, and
// writes whatever comes next. The tokens between chunks and phrases are copied from the symbols of
// all tokens.
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
        phrase_(text.phrases.begin()) {}

  void Write(std::span<const TokenRange> paragraphs) {
    const size_t written = items_.symbols.size();
    if (paragraphs.empty()) return;
    MakeRoom(paragraphs);
    ReadTokens(paragraphs);
    symbol_ = items_.symbols.data() + written;
    begin_ = items_.begin.data() + written;
    for (const TokenRange paragraph : paragraphs) WriteParagraph(paragraph);
    items_.symbols.resize(ItemCount());
    items_.begin.resize(ItemCount());
  }

 private:
  // At most one item a token, PARA, and an item for each chunk without tokens.
  void MakeRoom(std::span<const TokenRange> paragraphs) {
    const auto chunks = static_cast<size_t>(last_chunk_ - chunk_);
    size_t room = items_.symbols.size() + chunks + kStride;
    for (const TokenRange paragraph : paragraphs) room += paragraph.size() + 1;
    items_.symbols.resize(room);
    items_.begin.resize(room);
    items_.chunks.reserve(items_.chunks.size() + chunks);
  }

  // As many paragraphs at once as follow each other: most are short.
  void ReadTokens(std::span<const TokenRange> paragraphs) {
    first_token_ = paragraphs.front().begin;
    const size_t tokens = paragraphs.back().end - first_token_;
    of_tokens_ = std::make_unique_for_overwrite<char[]>(tokens + kStride);
    for (size_t p = 0; p < paragraphs.size();) {
      TokenRange run = paragraphs[p++];
      for (; p < paragraphs.size() && paragraphs[p].begin == run.end; ++p) {
        run.end = paragraphs[p].end;
      }
      if (run.size() == 0) continue;
      phase_.TokenSymbols(std::span(text_.word).subspan(run.begin, run.size()),
                          &text_.shape[run.begin], ends_, &of_tokens_[run.begin - first_token_]);
    }
  }

  [[nodiscard]] uint32_t ItemCount() const {
    return static_cast<uint32_t>(begin_ - items_.begin.data());
  }

  void WriteParagraph(TokenRange paragraph) {
    while (chunk_ != last_chunk_ && chunk_->tokens.begin < paragraph.begin) ++chunk_;
    uint32_t token = paragraph.begin;
    for (; chunk_ != last_chunk_ && chunk_->tokens.begin < paragraph.end; ++chunk_) {
      WriteUpTo(token, chunk_->tokens.begin);
      items_.chunks.push_back({ItemCount(), chunk_->index});
      WriteItem(chunk_->symbol, chunk_->tokens.begin);
      token = std::max(token, chunk_->tokens.end);
    }
    WriteUpTo(token, paragraph.end);
    WriteItem(items_.paragraph_end, std::max(token, paragraph.end));
  }

  // Tokens and the phrases that lie in the range.
  void WriteUpTo(uint32_t token, uint32_t end) {
    for (; phrase_ != text_.phrases.end() && phrase_->tokens.begin < end; ++phrase_) {
      if (phrase_->tokens.begin < token || phrase_->tokens.end > end) continue;
      if (ends_ == SentenceEnds::kItems && HoldsSentenceEnd(phrase_->tokens)) continue;
      WriteTokens(token, phrase_->tokens.begin);
      token = phrase_->tokens.begin;
      items_.phrases.push_back(
          {ItemCount(), static_cast<uint32_t>(phrase_ - text_.phrases.begin())});
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
    const size_t count = end - token;
    const char* const from = &of_tokens_[token - first_token_];
    char* const symbols = symbol_;
    uint32_t* const begins = begin_;
    for (size_t done = 0; done < count; done += kStride) {
      std::memcpy(symbols + done, from + done, kStride);
      uint32_t* const stride = begins + done;
      Four next = token + static_cast<uint32_t>(done) + Four{0, 1, 2, 3};
      for (uint32_t i = 0; i < kStride; i += 4) {
        std::memcpy(stride + i, &next, sizeof next);
        next += 4;
      }
    }
    symbol_ = symbols + count;
    begin_ = begins + count;
  }

  void WriteItem(char symbol, uint32_t token) {
    *symbol_++ = symbol;
    *begin_++ = token;
  }

  const Tokens& text_;
  const Phase& phase_;
  const SentenceEnds ends_;
  Items& items_;
  std::span<const Chunk>::iterator chunk_;
  const std::span<const Chunk>::iterator last_chunk_;
  std::vector<Phrase>::const_iterator phrase_;
  std::unique_ptr<char[]> of_tokens_;  // the symbol of each token of the paragraphs
  uint32_t first_token_ = 0;           // of the paragraphs
  char* symbol_ = nullptr;             // of the next item
  uint32_t* begin_ = nullptr;
};

}  // namespace

void Items::Append(const Tokens& text, std::span<const TokenRange> paragraphs,
                   std::span<const Chunk> chunks_in, const Phase& phase, SentenceEnds ends) {
  paragraph_end = phase.ChunkSymbol(ChunkKind::kParagraph, 0);
  Writer(text, chunks_in, phase, ends, *this).Write(paragraphs);
}

void Items::Reread(const Tokens& text, const Phase& phase, SentenceEnds ends) {
  const char old_end = paragraph_end;
  paragraph_end = phase.ChunkSymbol(ChunkKind::kParagraph, 0);
  // No token needs to be where PARA is.
  for (size_t item = 0; item < symbols.size(); ++item) {
    const size_t end = symbols.find(old_end, item);
    phase.TokenSymbolsAt(std::span(begin).subspan(item, end - item), text.word.data(),
                         text.shape.data(), ends, &symbols[item]);
    symbols[end] = paragraph_end;
    item = end;
  }
  for (const Place& place : phrases) {
    symbols[place.item] =
        phase.TokenSymbol(text.phrases[place.index].word, text.shape[begin[place.item]]);
  }
}

void Items::Match(const Phase& phase, MatchScratch& scratch, std::vector<RuleMatch>& out) const {
  const size_t first = out.size();
  phase.Match(symbols, scratch, out);
  if (scratch.runs() == nullptr) return;
  PhaseRun& run = scratch.runs()->emplace_back();
  run.phase = &phase;
  run.symbols = symbols;
  run.first_token = begin;
  for (const Place& place : chunks) run.chunks.push_back({place.item, place.index});
  run.won.assign(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
}

std::span<const Items::Place> Items::ChunksIn(ItemRange range) const {
  const auto before = [](const Place& place, uint32_t item) { return place.item < item; };
  const auto first = std::lower_bound(chunks.begin(), chunks.end(), range.begin, before);
  const auto last = std::lower_bound(first, chunks.end(), range.end, before);
  return {first, last};
}

}  // namespace whosaid
