// Pieces of output, written through a plain pointer. Each Put returns the end of what it wrote; the
// room it needs is the caller's to have.
#ifndef WHOSAID_EMIT_PIECES_H_
#define WHOSAID_EMIT_PIECES_H_

#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace whosaid {

// A literal.
template <size_t kSize>
[[nodiscard]] inline char* PutPiece(char* at, const char (&piece)[kSize]) {
  std::memcpy(at, piece, kSize - 1);
  return at + kSize - 1;
}

// The eight digits of a number below 10^8, zeros in front, the first in the lowest byte: halves,
// quarters and eighths of them side by side, each divided by a product and a shift.
constexpr uint64_t EightDigits(uint32_t number) {
  const uint64_t fours = number / 10000 | uint64_t{number % 10000} << 32;
  const uint64_t hundreds = fours * 10486 >> 20 & 0x0000007F0000007F;
  const uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
  const uint64_t tens = twos * 103 >> 10 & 0x000F000F000F000F;
  return tens | (twos - tens * 10) << 8;
}

// Room for a number. PutNumber may write within it beyond the end that it returns.
inline constexpr size_t kNumberRoom = 10;
[[nodiscard]] inline char* PutNumber(char* at, uint32_t number) {
  if (std::endian::native != std::endian::little || number >= 100000000) {
    return std::to_chars(at, at + kNumberRoom, number).ptr;
  }
  const uint64_t digits = EightDigits(number);
  // The last digit is written also where it is zero.
  const int zeros = std::countr_zero(digits | uint64_t{1} << 56) / 8;
  const uint64_t text = (digits | 0x3030303030303030) >> 8 * zeros;
  std::memcpy(at, &text, 8);
  return at + 8 - zeros;
}

// At most two decimals, no trailing zero: 1, 0.9, 0.98. What is outside 0..1 is drawn in.
inline constexpr size_t kConfidenceRoom = 4;
[[nodiscard]] char* PutConfidence(char* at, double confidence);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_PIECES_H_
