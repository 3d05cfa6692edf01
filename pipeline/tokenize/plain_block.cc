#include "tokenize/plain_block.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace whosaid {
namespace {

constexpr uint32_t kSize = PlainBlock::kSize;

// What a look at single bytes tells.
struct Masks {
  uint64_t letters = 0;  // ASCII
  uint64_t small = 0;    // of the letters, those in lower case; of other bytes, nothing
  uint64_t digits = 0;
  uint64_t spaces = 0;
  uint64_t line_ends = 0;  // \n
  uint64_t hyphens = 0;
  uint64_t stops = 0;
  uint64_t commas = 0;  // , and /
  uint64_t colons = 0;
  uint64_t apostrophes = 0;  // '
  uint64_t marks = 0;        // ! " $ % ( ) ; ? [ \ ] ^
  uint64_t high = 0;         // bytes beyond ASCII
};

#if defined(__SSE2__)

// Bytes from `first` on, `count` of them.
__m128i InRange(__m128i bytes, char first, int count) {
  const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 128)));
  return _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(count - 128)));
}

__m128i Is(__m128i bytes, char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); }

uint64_t Bits(__m128i mask, uint32_t at) {
  return static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(mask))) << at;
}

void ClassifyBy16(const char* text, Masks& masks) {
  for (uint32_t at = 0; at < kSize; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    masks.letters |= Bits(InRange(folded, 'a', 26), at);
    masks.small |= Bits(_mm_slli_epi16(bytes, 2), at);  // the bit 0x20
    masks.digits |= Bits(InRange(bytes, '0', 10), at);
    masks.spaces |= Bits(Is(bytes, ' '), at);
    masks.line_ends |= Bits(Is(bytes, '\n'), at);
    masks.hyphens |= Bits(Is(bytes, '-'), at);
    masks.stops |= Bits(Is(bytes, '.'), at);
    masks.commas |= Bits(_mm_or_si128(Is(bytes, ','), Is(bytes, '/')), at);
    masks.colons |= Bits(Is(bytes, ':'), at);
    masks.apostrophes |= Bits(Is(bytes, '\''), at);
    const __m128i low = _mm_andnot_si128(Is(bytes, '#'), InRange(bytes, '!', 5));
    const __m128i brackets = _mm_or_si128(InRange(bytes, '(', 2), InRange(bytes, '[', 4));
    const __m128i others = _mm_or_si128(Is(bytes, ';'), Is(bytes, '?'));
    masks.marks |= Bits(_mm_or_si128(low, _mm_or_si128(brackets, others)), at);
    masks.high |= Bits(bytes, at);
  }
  masks.small &= masks.letters;
}

// The same in a fifth of the instructions, where the processor can.
#define WHOSAID_AVX512 __attribute__((target("avx512bw")))

WHOSAID_AVX512 uint64_t InRange(__m512i bytes, char first, char count) {
  return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8(first)),
                                _mm512_set1_epi8(count));
}

WHOSAID_AVX512 uint64_t Is(__m512i bytes, char byte) {
  return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(byte));
}

WHOSAID_AVX512 void ClassifyAtOnce(const char* text, Masks& masks) {
  const __m512i bytes = _mm512_loadu_si512(text);
  const __m512i case_bit = _mm512_set1_epi8(0x20);
  masks.letters = InRange(_mm512_or_si512(bytes, case_bit), 'a', 26);
  masks.small = masks.letters & _mm512_test_epi8_mask(bytes, case_bit);
  masks.digits = InRange(bytes, '0', 10);
  masks.spaces = Is(bytes, ' ');
  masks.line_ends = Is(bytes, '\n');
  masks.hyphens = Is(bytes, '-');
  masks.stops = Is(bytes, '.');
  masks.commas = Is(bytes, ',') | Is(bytes, '/');
  masks.colons = Is(bytes, ':');
  masks.apostrophes = Is(bytes, '\'');
  masks.marks = (InRange(bytes, '!', 5) & ~Is(bytes, '#')) | InRange(bytes, '(', 2) |
                InRange(bytes, '[', 4) | Is(bytes, ';') | Is(bytes, '?');
  masks.high = _mm512_movepi8_mask(bytes);
}

#undef WHOSAID_AVX512

const bool kHasAvx512 = __builtin_cpu_supports("avx512bw") != 0;

void Classify(const char* text, Masks& masks) {
  kHasAvx512 ? ClassifyAtOnce(text, masks) : ClassifyBy16(text, masks);
}

#else

void Classify(const char* text, Masks& masks) {
  for (uint32_t at = 0; at < kSize; ++at) {
    const char byte = text[at];
    const uint64_t bit = uint64_t{1} << at;
    const auto is_one_of = [byte](std::string_view bytes) {
      return bytes.find(byte) != std::string_view::npos;
    };
    if (byte >= 'a' && byte <= 'z') masks.small |= bit;
    if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') masks.letters |= bit;
    if (byte >= '0' && byte <= '9') masks.digits |= bit;
    if (byte == ' ') masks.spaces |= bit;
    if (byte == '\n') masks.line_ends |= bit;
    if (byte == '-') masks.hyphens |= bit;
    if (byte == '.') masks.stops |= bit;
    if (is_one_of(",/")) masks.commas |= bit;
    if (byte == ':') masks.colons |= bit;
    if (byte == '\'') masks.apostrophes |= bit;
    if (is_one_of("!\"$%();?[\\]^")) masks.marks |= bit;
    if ((byte & 0x80) != 0) masks.high |= bit;
  }
}

#endif

// Of the sequences that begin with 0xE2 0x80, the third bytes.
constexpr uint8_t kEnDash = 0x93;
constexpr uint8_t kEmDash = 0x94;
constexpr uint8_t kCurlyApostrophe = 0x99;
constexpr uint8_t kLeftMark = 0x9C;
constexpr uint8_t kRightMark = 0x9D;
constexpr uint8_t kLastMark = 0xA7;  // none from kEnDash up to here is part of a word or invisible

constexpr bool IsAlnum(uint8_t byte) {
  const auto folded = static_cast<uint8_t>(byte | 0x20);
  return (byte >= '0' && byte <= '9') || (folded >= 'a' && folded <= 'z');
}

constexpr uint64_t Run(uint32_t at, uint32_t size) { return ((uint64_t{1} << size) - 1) << at; }

// Makes the block of its masks.
class BlockReader {
 public:
  // `bytes` are the first 64 of the text, or what is there of them and zeros.
  BlockReader(std::string_view text, const char* bytes) : text_(text) {
    Classify(bytes, masks_);
    words_ = masks_.letters | masks_.digits;
  }

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
    const uint64_t stops =
        masks_.stops & ~((words_ | (masks_.high & ~marks_)) >> 1) & ~rows & ~Run(kSize - 2, 2);
    const uint64_t colons = masks_.colons & ~(masks_.commas >> 1);
    const uint64_t marks =
        (masks_.marks | stops | ((masks_.commas | colons) & ~Run(kSize - 1, 1))) & ~inner_;
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
    if (Byte(at) == 0xC2 && Byte(at + 1) == 0xA0 && at + 1 < kSize) {
      masks_.spaces |= Run(at, 2);
      return 2;
    }
    if (!IsPunctuation(at) || at + 2 >= kSize) return 1;
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
  Masks masks_;
  uint64_t words_ = 0;  // letters and digits
  uint64_t inner_ = 0;
  uint64_t clitics_ = 0;  // their first bytes
  uint64_t wide_ = 0;
  uint64_t marks_ = 0;  // all their bytes
  uint64_t mark_starts_ = 0;
  uint64_t mark_lasts_ = 0;
  uint32_t clitic_end_ = UINT32_MAX;  // of the last clitic
};

}  // namespace

void PlainBlock::Load(std::string_view text) {
  if (text.size() >= kSize) return BlockReader(text, text.data()).Read(*this);
  std::array<char, kSize> padded{};
  std::memcpy(padded.data(), text.data(), text.size());
  BlockReader(text, padded.data()).Read(*this);
}

}  // namespace whosaid
