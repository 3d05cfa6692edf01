// From what single bytes are to what they are together: makes a PlainBlock.
#ifndef WHOSAID_TOKENIZE_BLOCK_READER_H_
#define WHOSAID_TOKENIZE_BLOCK_READER_H_

#include <bit>
#include <cstdint>
#include <string_view>

#include "tokenize/byte_masks.h"
#include "tokenize/plain_block.h"

namespace whosaid {

// Of the sequences that begin with 0xE2 0x80, the third bytes.
inline constexpr uint8_t kEnDash = 0x93;
inline constexpr uint8_t kEmDash = 0x94;
inline constexpr uint8_t kCurlyApostrophe = 0x99;
inline constexpr uint8_t kLeftMark = 0x9C;
inline constexpr uint8_t kRightMark = 0x9D;
// None from kEnDash up to here is part of a word or invisible.
inline constexpr uint8_t kLastMark = 0xA7;

constexpr bool IsAlnum(uint8_t byte) {
  const auto folded = static_cast<uint8_t>(byte | 0x20);
  return (byte >= '0' && byte <= '9') || (folded >= 'a' && folded <= 'z');
}

constexpr uint64_t Run(uint32_t at, uint32_t size) { return ((uint64_t{1} << size) - 1) << at; }

// Makes the block of its masks.
class BlockReader {
 public:
  // `masks` are of the first 64 bytes of the text, or of what is there of them and zeros.
  BlockReader(std::string_view text, const ByteMasks& masks)
      : text_(text), masks_(masks), words_(masks.letters | masks.digits) {}

  void Read(PlainBlock& block) {
    const uint64_t in_word = (words_ << 1) & (words_ >> 1);
    for (uint64_t left = (masks_.apostrophes & in_word) | masks_.high; left != 0;) {
      const auto at = static_cast<uint32_t>(std::countr_zero(left));
      const uint32_t size = Byte(at) == '\'' ? TakeApostrophe(at, 1) : TakeWide(at);
      left &= ~Run(at, size);
    }
    TakeMarks(in_word);

    const uint64_t words = words_ | inner_;
    const uint64_t spaces = masks_.spaces | masks_.line_ends;
    block.words = words;
    block.spaces = spaces;
    block.line_ends = masks_.line_ends;
    block.starts = (words & ~(words << 1)) | clitics_ | mark_starts_;
    block.lasts = (words & ~(words >> 1)) | (clitics_ >> 1) | mark_lasts_;
    block.inner = inner_;
    block.capitals = masks_.letters & ~masks_.small & ~(masks_.small >> 1);
    block.small = masks_.small;
    block.wide = wide_;
    block.special = ~(words | spaces | marks_);
  }

 private:
  [[nodiscard]] uint8_t Byte(uint32_t at) const {
    return at < text_.size() ? static_cast<uint8_t>(text_[at]) : uint8_t{' '};
  }

  // What stands behind the last byte is not known.
  void TakeMarks(uint64_t in_word) {
    const uint64_t in_number = (masks_.digits << 1) & (masks_.digits >> 1);
    inner_ |=
        (masks_.hyphens & in_word) | ((masks_.commas | masks_.stops | masks_.colons) & in_number);
    // A full stop that no word and no row of stops takes, a colon that is not of an address.
    const uint64_t rows = (masks_.stops >> 1) | ((masks_.spaces >> 1) & (masks_.stops >> 2));
    const uint64_t stops = masks_.stops & ~((words_ | (masks_.high & ~marks_)) >> 1) & ~rows &
                           ~Run(PlainBlock::kSize - 2, 2);
    const uint64_t colons = masks_.colons & ~(masks_.commas >> 1);
    const uint64_t marks =
        (masks_.marks | stops | ((masks_.commas | colons) & ~Run(PlainBlock::kSize - 1, 1))) &
        ~inner_;
    marks_ |= marks;
    mark_starts_ |= marks;
    mark_lasts_ |= marks;
  }

  // ' or ’ of `size` bytes behind a letter or digit and before one: joins them, or begins a clitic.
  // Left special where it takes more than a few bytes to tell. Returns `size`.
  uint32_t TakeApostrophe(uint32_t at, uint32_t size) {
    const uint32_t next = at + size;
    const auto first = static_cast<uint8_t>(Byte(next) | 0x20);
    const auto second = static_cast<uint8_t>(Byte(next + 1) | 0x20);
    uint32_t letters = 0;  // of the clitic
    if (first == 's' || first == 'd' || first == 'm') {
      letters = 1;
    } else if ((first == 'l' && second == 'l') ||
               ((first == 'r' || first == 'v') && second == 'e')) {
      letters = 2;
    }
    const uint32_t end = next + letters;
    if (letters == 0 || IsAlnum(Byte(end))) {
      if (at == clitic_end_) return size;
      inner_ |= Run(at, size);
      if (size > 1) wide_ |= Run(at, 1);
    } else if (PartsWords(end)) {
      clitics_ |= Run(at, 1);
      inner_ |= Run(at, size);
      clitic_end_ = end;
    }
    return size;
  }

  // Does a word surely end before this byte, which is no letter or digit?
  [[nodiscard]] bool PartsWords(uint32_t at) const {
    const uint8_t byte = Byte(at);
    if (byte < 0x80) return byte != '-';
    return IsPunctuation(at) && Byte(at + 2) >= kEnDash && Byte(at + 2) <= kLastMark;
  }

  [[nodiscard]] bool IsPunctuation(uint32_t at) const {
    return Byte(at) == 0xE2 && Byte(at + 1) == 0x80;
  }

  // A character beyond ASCII. Returns how many of its bytes have been dealt with.
  uint32_t TakeWide(uint32_t at) {
    if (Byte(at) == 0xC2 && Byte(at + 1) == 0xA0 && at + 1 < PlainBlock::kSize) {
      masks_.spaces |= Run(at, 2);
      return 2;
    }
    if (!IsPunctuation(at) || at + 2 >= PlainBlock::kSize) return 1;
    switch (Byte(at + 2)) {
      case kCurlyApostrophe:
        if ((words_ << 1 >> at & 1) != 0 && IsAlnum(Byte(at + 3))) return TakeApostrophe(at, 3);
        return 3;
      case kEnDash:
      case kEmDash:
        if (Byte(at + 3) == 0xE2) return 3;  // may be a longer dash
        [[fallthrough]];
      case kLeftMark:
      case kRightMark:
        marks_ |= Run(at, 3);
        mark_starts_ |= Run(at, 1);
        mark_lasts_ |= Run(at + 2, 1);
        return 3;
      default:
        return 1;
    }
  }

  std::string_view text_;
  ByteMasks masks_;
  uint64_t words_;  // letters and digits
  uint64_t inner_ = 0;
  uint64_t clitics_ = 0;  // their first bytes
  uint64_t wide_ = 0;
  uint64_t marks_ = 0;  // all their bytes
  uint64_t mark_starts_ = 0;
  uint64_t mark_lasts_ = 0;
  uint32_t clitic_end_ = UINT32_MAX;  // of the last clitic
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_BLOCK_READER_H_
