// What a look at single bytes tells of 64 of them: one bit a byte and class, the lowest is the
// first.
#ifndef WHOSAID_TOKENIZE_BYTE_MASKS_H_
#define WHOSAID_TOKENIZE_BYTE_MASKS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "base/processor.h"

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace whosaid {

struct ByteMasks {
  static constexpr uint32_t kSize = 64;

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

  friend bool operator==(const ByteMasks&, const ByteMasks&) = default;
};

#if defined(__SSE2__)

// Bytes from `first` on, `count` of them.
inline __m128i InRange(__m128i bytes, char first, int count) {
  const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 128)));
  return _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(count - 128)));
}

inline __m128i Is(__m128i bytes, char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); }

inline uint64_t Bits(__m128i mask, uint32_t at) {
  return static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(mask))) << at;
}

inline ByteMasks ReadMasks(const char* text) {
  ByteMasks masks;
  for (uint32_t at = 0; at < ByteMasks::kSize; at += 16) {
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
  return masks;
}

#else

inline ByteMasks ReadMasks(const char* text) {
  ByteMasks masks;
  for (uint32_t at = 0; at < ByteMasks::kSize; ++at) {
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
  return masks;
}

#endif

#if defined(WHOSAID_AVX2)

// Two halves of 32 bytes each.
WHOSAID_AVX2 inline uint64_t Bits(__m256i low, __m256i high) {
  return static_cast<uint32_t>(_mm256_movemask_epi8(low)) |
         static_cast<uint64_t>(static_cast<uint32_t>(_mm256_movemask_epi8(high))) << 32;
}

WHOSAID_AVX2 inline __m256i InRange(__m256i bytes, char first, int count) {
  const __m256i shifted = _mm256_sub_epi8(bytes, _mm256_set1_epi8(static_cast<char>(first - 128)));
  return _mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(count - 128)), shifted);
}

WHOSAID_AVX2 inline __m256i Is(__m256i bytes, char byte) {
  return _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte));
}

// Of commas the highest bit, of marks another: by the low half of a byte and by the high one.
WHOSAID_AVX2 inline __m256i CommasAndMarks(__m256i bytes) {
  const __m256i by_low = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0, 1, 1, 0, 1, 1, 0, 0, 1, 1, 0, 6, -124, 4, 4, -126));
  const __m256i by_high =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 0, -127, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(0x0F));
  return _mm256_and_si256(_mm256_shuffle_epi8(by_low, bytes), _mm256_shuffle_epi8(by_high, high));
}

WHOSAID_AVX2 inline ByteMasks ReadMasksBy32(const char* text) {
  const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
  const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + 32));
  const __m256i case_bit = _mm256_set1_epi8(0x20);
  const __m256i zero = _mm256_setzero_si256();
  ByteMasks masks;
  masks.letters = Bits(InRange(_mm256_or_si256(low, case_bit), 'a', 26),
                       InRange(_mm256_or_si256(high, case_bit), 'a', 26));
  masks.small =
      masks.letters & Bits(_mm256_slli_epi16(low, 2), _mm256_slli_epi16(high, 2));  // the case bit
  masks.digits = Bits(InRange(low, '0', 10), InRange(high, '0', 10));
  masks.spaces = Bits(Is(low, ' '), Is(high, ' '));
  masks.line_ends = Bits(Is(low, '\n'), Is(high, '\n'));
  masks.hyphens = Bits(Is(low, '-'), Is(high, '-'));
  masks.stops = Bits(Is(low, '.'), Is(high, '.'));
  masks.colons = Bits(Is(low, ':'), Is(high, ':'));
  masks.apostrophes = Bits(Is(low, '\''), Is(high, '\''));
  const __m256i low_marks = CommasAndMarks(low);
  const __m256i high_marks = CommasAndMarks(high);
  masks.commas = Bits(low_marks, high_marks);
  masks.marks = Bits(_mm256_cmpgt_epi8(low_marks, zero), _mm256_cmpgt_epi8(high_marks, zero));
  masks.high = Bits(low, high);
  return masks;
}

// What an ASCII byte is, a bit each: what TakeHighest() takes first is the highest.
alignas(64) inline constexpr std::array<uint8_t, 128> kFirstClasses = [] {
  std::array<uint8_t, 128> classes{};
  for (size_t letter = 'a'; letter <= 'z'; ++letter) {
    classes[letter] = 0x80;
    classes[letter - ('a' - 'A')] = 0x80;
  }
  for (size_t digit = '0'; digit <= '9'; ++digit) classes[digit] = 0x40;
  classes[' '] = 0x20;
  classes['\n'] = 0x10;
  classes['-'] = 0x08;
  classes['.'] = 0x04;
  classes[','] = classes['/'] = 0x02;
  classes[':'] = 0x01;
  return classes;
}();
alignas(64) inline constexpr std::array<uint8_t, 128> kSecondClasses = [] {
  std::array<uint8_t, 128> classes{};
  for (size_t letter = 'a'; letter <= 'z'; ++letter) classes[letter] = 0x80;
  classes['\''] = 0x40;
  for (const char mark : std::string_view("!\"$%();?[\\]^")) {
    classes[static_cast<unsigned char>(mark)] = 0x20;
  }
  return classes;
}();

// The highest bit of each byte; the one below it becomes the highest.
WHOSAID_AVX512 inline uint64_t TakeHighest(__m512i& classes) {
  const uint64_t highest = _mm512_movepi8_mask(classes);
  classes = _mm512_add_epi8(classes, classes);
  return highest;
}

WHOSAID_AVX512 inline __m512i ClassesOf(__m512i bytes, uint64_t ascii,
                                        const std::array<uint8_t, 128>& table) {
  return _mm512_maskz_permutex2var_epi8(ascii, _mm512_load_si512(table.data()), bytes,
                                        _mm512_load_si512(table.data() + 64));
}

WHOSAID_AVX512 inline ByteMasks ReadMasksAtOnce(const char* text) {
  ByteMasks masks;
  const __m512i bytes = _mm512_loadu_si512(text);
  masks.high = _mm512_movepi8_mask(bytes);
  __m512i first = ClassesOf(bytes, ~masks.high, kFirstClasses);
  masks.letters = TakeHighest(first);
  masks.digits = TakeHighest(first);
  masks.spaces = TakeHighest(first);
  masks.line_ends = TakeHighest(first);
  masks.hyphens = TakeHighest(first);
  masks.stops = TakeHighest(first);
  masks.commas = TakeHighest(first);
  masks.colons = TakeHighest(first);
  __m512i second = ClassesOf(bytes, ~masks.high, kSecondClasses);
  masks.small = TakeHighest(second);
  masks.apostrophes = TakeHighest(second);
  masks.marks = TakeHighest(second);
  return masks;
}

#endif

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_BYTE_MASKS_H_
