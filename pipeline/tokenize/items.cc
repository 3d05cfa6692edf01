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
        chunk_(chunks.data()),
        last_chunk_(chunks.data() + chunks.size()),
        phrase_(text.phrases.data()),
        last_phrase_(text.phrases.data() + text.phrases.size()) {}

  void Write(std::span<const TokenRange> paragraphs) {
    if (paragraphs.empty()) return;
    const Output output = MakeRoom(paragraphs);
    ReadTokens(paragraphs);
    const Output written = WriteParagraphs(paragraphs, output);
    const auto items = static_cast<size_t>(written.begin - items_.begin.data());
    items_.symbols.resize(items);
    items_.begin.resize(items);
    items_.chunks.resize(static_cast<size_t>(written.chunk - items_.chunks.data()));
  }

 private:
  // Where the next item goes. Handed on by value: what only a function has, it can keep at hand
  // while it writes symbols, which to a compiler may be anything.
  struct Output {
    char* symbol = nullptr;
    uint32_t* begin = nullptr;
    Items::Place* chunk = nullptr;

    void Add(char item, uint32_t token) {
      *symbol++ = item;
      *begin++ = token;
    }
  };

  // At most one item a token, PARA, and an item for each chunk without tokens.
  Output MakeRoom(std::span<const TokenRange> paragraphs) {
    const auto chunks = static_cast<size_t>(last_chunk_ - chunk_);
    const size_t written = items_.symbols.size();
    const size_t chunks_written = items_.chunks.size();
    size_t room = written + chunks + kStride;
    for (const TokenRange paragraph : paragraphs) room += paragraph.size() + 1;
    items_.symbols.resize(room);
    items_.begin.resize(room);
    items_.chunks.resize(chunks_written + chunks);
    return {items_.symbols.data() + written, items_.begin.data() + written,
            items_.chunks.data() + chunks_written};
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

  Output WriteParagraphs(std::span<const TokenRange> paragraphs, Output output) {
    const uint32_t* const first_item = items_.begin.data();
    const Chunk* chunk = chunk_;
    const Chunk* const last_chunk = last_chunk_;
    const char paragraph_end = items_.paragraph_end;
    for (const TokenRange paragraph : paragraphs) {
      while (chunk != last_chunk && chunk->tokens.begin < paragraph.begin) ++chunk;
      uint32_t token = paragraph.begin;
      for (; chunk != last_chunk && chunk->tokens.begin < paragraph.end; ++chunk) {
        output = WriteUpTo(token, chunk->tokens.begin, output);
        *output.chunk++ = {static_cast<uint32_t>(output.begin - first_item), chunk->index};
        output.Add(chunk->symbol, chunk->tokens.begin);
        token = std::max(token, chunk->tokens.end);
      }
      output = WriteUpTo(token, paragraph.end, output);
      output.Add(paragraph_end, std::max(token, paragraph.end));
    }
    return output;
  }

  // Tokens and the phrases that lie in the range.
  Output WriteUpTo(uint32_t token, uint32_t end, Output output) {
    if (phrase_ == last_phrase_ || phrase_->tokens.begin >= end) {
      return WriteTokens(token, end, output);
    }
    return WritePhrases(token, end, output);
  }

  [[gnu::noinline]] Output WritePhrases(uint32_t token, uint32_t end, Output output) {
    for (; phrase_ != last_phrase_ && phrase_->tokens.begin < end; ++phrase_) {
      if (phrase_->tokens.begin < token || phrase_->tokens.end > end) continue;
      if (ends_ == SentenceEnds::kItems && HoldsSentenceEnd(phrase_->tokens)) continue;
      output = WriteTokens(token, phrase_->tokens.begin, output);
      token = phrase_->tokens.begin;
      items_.phrases.push_back({static_cast<uint32_t>(output.begin - items_.begin.data()),
                                static_cast<uint32_t>(phrase_ - text_.phrases.data())});
      output.Add(phase_.TokenSymbol(phrase_->word, text_.shape[token]), token);
      token = phrase_->tokens.end;
    }
    return WriteTokens(token, end, output);
  }

  [[nodiscard]] bool HoldsSentenceEnd(TokenRange range) const {
    return std::any_of(text_.shape.begin() + range.begin, text_.shape.begin() + range.end,
                       [](Shape shape) { return shape.has(Shape::kSentenceEnd); });
  }

  // Writes a stride even where there is no token.
  [[nodiscard]] Output WriteTokens(uint32_t token, uint32_t end, Output output) const {
    const size_t count = end - std::min(token, end);
    const char* from = &of_tokens_[std::min(token, end) - first_token_];
    char* symbols = output.symbol;
    uint32_t* begins = output.begin;
    Four next = token + Four{0, 1, 2, 3};
    output.symbol += count;
    output.begin += count;
    while (true) {
      std::memcpy(symbols, from, kStride);
      for (uint32_t i = 0; i < kStride; i += 4) {
        std::memcpy(begins + i, &next, sizeof next);
        next += 4;
      }
      symbols += kStride;
      if (symbols >= output.symbol) return output;
      from += kStride;
      begins += kStride;
    }
  }

  const Tokens& text_;
  const Phase& phase_;
  const SentenceEnds ends_;
  Items& items_;
  const Chunk* const chunk_;
  const Chunk* const last_chunk_;
  const Phrase* phrase_;
  const Phrase* const last_phrase_;
  std::unique_ptr<char[]> of_tokens_;  // the symbol of each token of the paragraphs
  uint32_t first_token_ = 0;           // of the paragraphs
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
  run.first_token.assign(begin.begin(), begin.end());
  for (const Place& place : chunks) run.chunks.push_back({place.item, place.index});
  run.won.assign(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
}

std::span<const Items::Place> Items::ChunksIn(ItemRange range) const {
  // A search by halves that adds where std::lower_bound branches: no place can be foreseen.
  const Place* first = chunks.data();
  for (size_t count = chunks.size(); count > 0;) {
    const size_t half = (count + 1) / 2;
    first += half * static_cast<size_t>(first[half - 1].item < range.begin);
    count -= half;
  }
  const Place* const end = chunks.data() + chunks.size();
  const Place* last = first;
  while (last != end && last->item < range.end) ++last;
  return {first, last};
}

}  // namespace whosaid
