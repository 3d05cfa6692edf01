// From the bits of plain text (plain_block.h) to its tokens.
#ifndef WHOSAID_TOKENIZE_PLAIN_TOKENS_H_
#define WHOSAID_TOKENIZE_PLAIN_TOKENS_H_

#include <array>
#include <bit>
#include <cstdint>

#include "base/processor.h"
#include "rulefile/shape.h"
#include "tokenize/character.h"
#include "tokenize/plain_block.h"

#if defined(WHOSAID_AVX512)
#include <immintrin.h>
#endif

namespace whosaid {

// Whole tokens in a row and the spaces between them; the lowest bit of each mask is the first byte.
struct PlainTokens {
  const char* text = nullptr;  // at the first byte
  uint32_t offset = 0;         // of that byte in the document
  uint32_t size = 0;           // in bytes, of which there may be PlainBlock::kSize
  uint64_t starts = 0;         // the first byte of each token
  uint64_t lasts = 0;          // the last of each; what lies past `size` is not looked at
  uint64_t after_space = 0;    // bytes with a space before them
};

constexpr uint8_t ShapeByByte(unsigned char byte) {
  const auto bits = [](Form form, uint8_t flags) {
    return static_cast<uint8_t>(static_cast<uint8_t>(form) | flags);
  };
  switch (byte) {
    case 0x93:  // dashes
    case 0x94:
      return bits(Form::kPoint, 0);
    case 0x99:  // a clitic
      return bits(Form::kLower, 0);
    case 0x9C:
    case 0x9D:
      return bits(Form::kMark, 0);
    default:
      break;
  }
  switch (kByteKind[byte]) {
    case Kind::kLower:
      return bits(Form::kLower, Shape::kAscii);
    case Kind::kUpper:
      return bits(Form::kUpper, Shape::kAscii);
    case Kind::kDigit:
      return bits(Form::kNumber, Shape::kAscii);
    case Kind::kQuote:  // or a clitic
      return bits(byte == '"' ? Form::kMark : Form::kLower, Shape::kAscii);
    case Kind::kStop:
    case Kind::kTerminal:
      return bits(Form::kPoint, Shape::kAscii | Shape::kSentenceEnd);
    default:
      return bits(Form::kPoint, Shape::kAscii);
  }
}

// The shape of a token by its first byte; of one that begins with 0xE2, by its third.
alignas(64) inline constexpr std::array<uint8_t, 256> kShapeByByte = [] {
  std::array<uint8_t, 256> table{};
  for (size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = ShapeByByte(static_cast<unsigned char>(byte));
  }
  return table;
}();

// Writes the tokens to columns of Tokens, each with room for PlainBlock::kSize, all of which may be
// written over; returns how many they are. A shape is as the first byte of its token has it: a word
// that begins with a capital is kUpper, a mark that can end a sentence has kSentenceEnd, and a
// token that begins with an ASCII character has kAscii.
inline uint32_t WriteOneByOne(const PlainTokens& tokens, uint32_t* begin, uint32_t* end,
                              Shape* shape) {
  uint32_t count = 0;
  uint64_t lasts = tokens.lasts;
  for (uint64_t left = tokens.starts; left != 0; left &= left - 1, lasts &= lasts - 1) {
    const auto at = static_cast<uint32_t>(std::countr_zero(left));
    const auto space = static_cast<uint8_t>((tokens.after_space >> at & 1) * Shape::kSpaceBefore);
    auto byte = static_cast<unsigned char>(tokens.text[at]);
    if (byte >= 0x80) byte = static_cast<unsigned char>(tokens.text[at + 2]);
    begin[count] = tokens.offset + at;
    end[count] = tokens.offset + static_cast<uint32_t>(std::countr_zero(lasts)) + 1;
    shape[count].bits = kShapeByByte[byte] | space;
    ++count;
  }
  return count;
}

#if defined(WHOSAID_AVX512)

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // of registers in GCC 12's own headers
#endif

// The entries of kShapeByByte for 64 bytes.
WHOSAID_AVX512 inline __m512i LookUpBits(__m512i bytes) {
  const uint8_t* const table = kShapeByByte.data();
  const __m512i low =
      _mm512_permutex2var_epi8(_mm512_load_si512(table), bytes, _mm512_load_si512(table + 64));
  const __m512i high = _mm512_permutex2var_epi8(_mm512_load_si512(table + 128), bytes,
                                                _mm512_load_si512(table + 192));
  return _mm512_mask_mov_epi8(low, _mm512_movepi8_mask(bytes), high);
}

// Writes `count` offsets, which are bytes, as what they are in the document.
WHOSAID_AVX512 inline void WriteOffsets(__m512i offsets, uint32_t first, uint32_t count,
                                        uint32_t* out) {
  const __m512i base = _mm512_set1_epi32(static_cast<int>(first));
  for (uint32_t done = 0; done < count; done += 16) {
    const __m512i wide = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(offsets));
    _mm512_storeu_si512(out + done, _mm512_add_epi32(wide, base));
    offsets = _mm512_shuffle_i64x2(offsets, offsets, 0b00111001);  // the next 16 to the front
  }
}

inline constexpr std::array<uint8_t, PlainBlock::kSize> kPositions = [] {
  std::array<uint8_t, PlainBlock::kSize> positions{};
  for (size_t i = 0; i < positions.size(); ++i) positions[i] = static_cast<uint8_t>(i);
  return positions;
}();

// The same: all tokens in a few instructions, without a branch that depends on their number.
WHOSAID_AVX512 inline uint32_t WriteAtOnce(const PlainTokens& tokens, uint32_t* begin,
                                           uint32_t* end, Shape* shape) {
  const uint64_t within = ~uint64_t{0} >> (PlainBlock::kSize - tokens.size);
  const __m512i bytes = _mm512_maskz_loadu_epi8(within, tokens.text);
  const __m512i third = _mm512_maskz_loadu_epi8(within >> 2, tokens.text + 2);
  const __m512i telling = _mm512_mask_mov_epi8(bytes, _mm512_movepi8_mask(bytes), third);
  const __m512i space = _mm512_maskz_set1_epi8(tokens.after_space, Shape::kSpaceBefore);
  const __m512i shapes = _mm512_or_si512(LookUpBits(telling), space);
  _mm512_storeu_si512(shape, _mm512_maskz_compress_epi8(tokens.starts, shapes));

  const auto count = static_cast<uint32_t>(std::popcount(tokens.starts));
  const __m512i positions = _mm512_loadu_si512(kPositions.data());
  WriteOffsets(_mm512_maskz_compress_epi8(tokens.starts, positions), tokens.offset, count, begin);
  WriteOffsets(_mm512_maskz_compress_epi8(tokens.lasts, positions), tokens.offset + 1, count, end);
  return count;
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#endif

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_PLAIN_TOKENS_H_
