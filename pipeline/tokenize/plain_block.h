// 64 bytes of text as one bit a byte and class: what most of a text is made of, so that tokens come
// out of shifts and counts, without a branch a byte that no processor can foresee.
#ifndef WHOSAID_TOKENIZE_ASCII_BLOCK_H_
#define WHOSAID_TOKENIZE_ASCII_BLOCK_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace whosaid {

// The lowest bit is the first byte.
struct AsciiBlock {
  static constexpr uint32_t kSize = 64;

  uint64_t letters = 0;  // ASCII letters
  uint64_t spaces = 0;   // ' '
  uint64_t marks = 0;    // a token of their own wherever they stand: , ; ? ! " ( ), and the full
                         // stop before a line end, a mark " or ), or a space without another stop
  uint64_t special = 0;  // all else, and the first byte of a word in capitals

  // The first bytes of `text`; what is missing of 64 is special.
  [[nodiscard]] static AsciiBlock Read(std::string_view text) {
    if (text.size() >= kSize) return ReadWhole(text.data());
    std::array<char, kSize> padded{};
    std::memcpy(padded.data(), text.data(), text.size());
    return ReadWhole(padded.data());
  }

 private:
  struct Masks {
    uint64_t lower = 0;
    uint64_t letters = 0;
    uint64_t spaces = 0;
    uint64_t marks = 0;
    uint64_t stops = 0;
    uint64_t line_feeds = 0;
    uint64_t closers = 0;  // " ), of the marks
  };

  static AsciiBlock ReadWhole(const char* text) {
    const Masks masks = Classify(text);
    AsciiBlock block;
    block.letters = masks.letters;
    block.spaces = masks.spaces;
    const uint64_t ends = (masks.spaces & ~(masks.stops >> 1)) | masks.line_feeds | masks.closers;
    block.marks = masks.marks | (masks.stops & (ends >> 1));
    const uint64_t capitals = masks.letters & ~masks.lower;
    const uint64_t in_capitals = capitals & ~(masks.letters << 1) & ~(masks.lower >> 1);
    block.special = ~(block.letters | block.spaces | block.marks) | in_capitals;
    return block;
  }

#if defined(__SSE2__)
  // Bytes from `first` on, `count` of them.
  static __m128i InRange(__m128i bytes, char first, int count) {
    const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 128)));
    return _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(count - 128)));
  }

  static uint64_t Bits(__m128i mask, uint32_t at) {
    return static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(mask))) << at;
  }

  static Masks Classify(const char* text) {
    Masks masks;
    for (uint32_t at = 0; at < kSize; at += 16) {
      const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
      const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
      masks.lower |= Bits(InRange(bytes, 'a', 26), at);
      masks.letters |= Bits(InRange(folded, 'a', 26), at);
      masks.spaces |= Bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')), at);
      masks.stops |= Bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')), at);
      masks.line_feeds |= Bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), at);
      const __m128i closers = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                           _mm_cmpeq_epi8(bytes, _mm_set1_epi8(')')));
      masks.closers |= Bits(closers, at);
      const __m128i pairs = _mm_or_si128(InRange(bytes, '!', 2), InRange(bytes, '(', 2));
      const __m128i commas = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(',')),
                                          _mm_cmpeq_epi8(bytes, _mm_set1_epi8(';')));
      const __m128i asks = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('?'));
      masks.marks |= Bits(_mm_or_si128(pairs, _mm_or_si128(commas, asks)), at);
    }
    return masks;
  }
#else
  static Masks Classify(const char* text) {
    Masks masks;
    for (uint32_t at = 0; at < kSize; ++at) {
      const char byte = text[at];
      const uint64_t bit = uint64_t{1} << at;
      if (byte >= 'a' && byte <= 'z') masks.lower |= bit;
      if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') masks.letters |= bit;
      if (byte == ' ') masks.spaces |= bit;
      if (byte == '.') masks.stops |= bit;
      if (byte == '\n') masks.line_feeds |= bit;
      if (byte == '"' || byte == ')') masks.closers |= bit;
      if (std::string_view(",;?!\"()").find(byte) != std::string_view::npos) masks.marks |= bit;
    }
    return masks;
  }
#endif
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_ASCII_BLOCK_H_
