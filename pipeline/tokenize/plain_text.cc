#include "tokenize/plain_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/processor.h"
#include "tokenize/block_reader.h"
#include "tokenize/byte_masks.h"
#include "tokenize/plain_tokens.h"

namespace whosaid {
namespace {

// A block of which less than a quarter is left is not worth the shifting.
constexpr uint32_t kReload = PlainBlock::kSize * 3 / 4;

constexpr uint32_t Count(uint64_t bits) { return static_cast<uint32_t>(std::popcount(bits)); }
constexpr uint64_t LowestOf(uint64_t bits) { return bits & (0 - bits); }

// What the first byte of a word does not tell of its form: of those at `capitals`, which are in
// capitals or one capital. Their tokens are from `first` on.
void MendForms(std::string_view text, uint32_t first, const PlainTokens& tokens, uint64_t capitals,
               uint64_t small, TokenWriter& writer) {
  for (; capitals != 0; capitals &= capitals - 1) {
    const uint64_t begin = LowestOf(capitals);
    const uint64_t last = LowestOf(tokens.lasts & (0 - begin));
    const bool alone = begin == last;
    if ((small & ((last - begin) | last)) != 0) continue;
    const uint32_t token = first + Count(tokens.starts & (begin - 1));
    if (alone) {
      const char letter = text[writer.span(token).begin];
      if (letter == 'I' || letter == 'A') continue;
    }
    uint8_t& bits = writer.shape(token).bits;
    const auto form = static_cast<uint8_t>(alone ? Form::kInitial : Form::kCaps);
    bits = static_cast<uint8_t>((bits & ~Shape::kFormMask) | form);
  }
}

// The words in which a ’ stands are not ASCII.
void MendAscii(uint32_t first, uint64_t starts, uint64_t wide, TokenWriter& writer) {
  for (; wide != 0; wide &= wide - 1) {
    const uint32_t token = first + Count(starts & (LowestOf(wide) - 1)) - 1;
    writer.shape(token).bits &= static_cast<uint8_t>(~Shape::kAscii);
  }
}

void EndLines(uint32_t first, uint64_t starts, uint64_t line_ends, TokenWriter& writer) {
  for (; line_ends != 0; line_ends &= line_ends - 1) {
    writer.EndLine(first + Count(starts & (LowestOf(line_ends) - 1)));
  }
}

struct AnyProcessor {
  static constexpr auto kMasks = ReadMasks;
  static constexpr auto kWrite = WriteOneByOne;
};

#if defined(WHOSAID_AVX2)
struct Avx2 {
  static constexpr auto kMasks = ReadMasksBy32;
  static constexpr auto kWrite = WriteOneByOne;
};
struct Avx512 {
  static constexpr auto kMasks = ReadMasksAtOnce;
  static constexpr auto kWrite = WriteAtOnce;
};
#endif

}  // namespace

uint32_t PlainText::Read(uint32_t pos, TokenWriter& writer) {
#if defined(WHOSAID_AVX2)
  if (kHasAvx512) return ReadWithAvx512(*this, pos, writer);
  if (kHasAvx2) return ReadWithAvx2(*this, pos, writer);
#endif
  return ReadOn<AnyProcessor>(pos, writer);
}

template <class Processor>
uint32_t PlainText::ReadOn(uint32_t pos, TokenWriter& writer) {
  pos_ = pos;
  while (pos_ < text_.size()) {
    if (pos_ - block_begin_ > kReload) LoadBlock<Processor>();
    if (ReadBlock<Processor>(writer)) continue;
    if (pos_ == block_begin_ || BlockHasWord()) break;
    LoadBlock<Processor>();
  }
  return pos_;
}

template <class Processor>
void PlainText::LoadBlock() {
  const std::string_view rest = text_.substr(pos_);
  block_begin_ = pos_;
  if (rest.size() >= PlainBlock::kSize) {
    return BlockReader(rest, Processor::kMasks(rest.data())).Read(block_);
  }
  std::array<char, PlainBlock::kSize> padded{};
  std::memcpy(padded.data(), rest.data(), rest.size());
  BlockReader(rest, Processor::kMasks(padded.data())).Read(block_);
}

// Is the end of the word or mark at pos_ in the block, and not only the block's own end?
bool PlainText::BlockHasWord() const {
  const uint32_t offset = pos_ - block_begin_;
  const auto run = static_cast<uint32_t>(std::countr_one(block_.words >> offset));
  return offset + run < PlainBlock::kSize && (block_.special >> (offset + run) & 1) != 0;
}

// Takes the rest of the block up to the first special byte, less the word that touches it or the
// end of the block. False: there is nothing to take.
template <class Processor>
bool PlainText::ReadBlock(TokenWriter& writer) {
  const uint32_t offset = pos_ - block_begin_;
  const uint64_t words = block_.words >> offset;
  const uint64_t special = block_.special >> offset;
  const uint32_t whole =
      std::min(static_cast<uint32_t>(std::countr_zero(special)), PlainBlock::kSize - offset);
  // What was inner to the block is not where a token ended right before it.
  if (whole == 0 || (block_.inner >> offset & 1) != 0) return false;
  const uint32_t unused = PlainBlock::kSize - whole;
  const uint32_t taken = whole - static_cast<uint32_t>(std::countl_one(words << unused));
  if (taken == 0) return false;
  const uint64_t within = ~uint64_t{0} >> (PlainBlock::kSize - taken);
  const uint64_t starts = (block_.starts >> offset | (words & 1)) & within;
  const uint64_t spaces = block_.spaces >> offset;
  const uint32_t first = writer.count();
  if (starts != 0) {
    const PlainTokens tokens{text_.data() + pos_,    pos_,       taken, starts,
                             block_.lasts >> offset, spaces << 1};
    writer.AddPlain(tokens, Processor::kWrite);
    MendForms(text_, first, tokens, block_.capitals >> offset & starts, block_.small >> offset,
              writer);
    MendAscii(first, starts, block_.wide >> offset & within, writer);
  }
  if ((spaces >> (taken - 1) & 1) != 0) writer.AddSpace();
  EndLines(first, starts, block_.line_ends >> offset & within, writer);
  pos_ += taken;
  return true;
}

#if defined(WHOSAID_AVX2)
WHOSAID_AVX2 uint32_t PlainText::ReadWithAvx2(PlainText& text, uint32_t pos, TokenWriter& writer) {
  return text.ReadOn<Avx2>(pos, writer);
}
WHOSAID_AVX512 uint32_t PlainText::ReadWithAvx512(PlainText& text, uint32_t pos,
                                                  TokenWriter& writer) {
  return text.ReadOn<Avx512>(pos, writer);
}
#endif

}  // namespace whosaid
