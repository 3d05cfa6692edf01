// Pieces of output, written through a plain pointer. Each Put returns the end of what it wrote; the
// room it needs is the caller's to have.
#ifndef WHOSAID_EMIT_PIECES_H_
#define WHOSAID_EMIT_PIECES_H_

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "base/span.h"

namespace whosaid {

// A literal.
template <size_t kSize>
[[nodiscard]] inline char* PutPiece(char* at, const char (&piece)[kSize]) {
  std::memcpy(at, piece, kSize - 1);
  return at + kSize - 1;
}

// Of two numbers below 10^4, side by side in four bytes each, the four digits: zeros in front, the
// first in the lowest byte. Both are parted into hundreds and the rest, then all four into tens and
// ones, by products and shifts.
constexpr uint64_t FourDigitsEach(uint64_t numbers) {
  const uint64_t hundreds = numbers * 10486 >> 20 & 0x0000007F0000007F;
  const uint64_t twos = (numbers << 16) - hundreds * ((100 << 16) - 1);
  const uint64_t tens = twos * 103 >> 10 & 0x000F000F000F000F;
  return (twos << 8) - tens * ((10 << 8) - 1);
}

// Room for a number. What puts one may write within it beyond the end that it returns.
inline constexpr size_t kNumberRoom = 10;

// The digits of one number, as above; the last is written also where it is zero.
template <class Digits>
[[nodiscard]] inline char* PutDigits(char* at, Digits digits) {
  constexpr size_t kDigits = sizeof(Digits);
  constexpr auto kLast = static_cast<Digits>(Digits{1} << (8 * (kDigits - 1)));
  constexpr auto kZeros = static_cast<Digits>(0x3030303030303030);
  const auto zeros = static_cast<size_t>(std::countr_zero(static_cast<Digits>(digits | kLast))) / 8;
  const auto text = static_cast<Digits>((digits | kZeros) >> 8 * zeros);
  std::memcpy(at, &text, sizeof(text));
  return at + kDigits - zeros;
}

[[nodiscard]] inline char* PutNumber(char* at, uint32_t number) {
  if (std::endian::native != std::endian::little || number >= 100000000) {
    return std::to_chars(at, at + kNumberRoom, number).ptr;
  }
  return PutDigits(at, FourDigitsEach(number / 10000 | uint64_t{number % 10000} << 32));
}

// {"start":1,"end":2 without the bracket, and room for it.
inline constexpr size_t kOffsetsRoom = 16 + 2 * kNumberRoom;
[[nodiscard]] inline char* PutOffsets(char* at, Span offsets) {
  at = PutPiece(at, R"("start":)");
  if (std::endian::native != std::endian::little || std::max(offsets.begin, offsets.end) >= 10000) {
    at = PutPiece(PutNumber(at, offsets.begin), R"(,"end":)");
    return PutNumber(at, offsets.end);
  }
  const uint64_t digits = FourDigitsEach(offsets.begin | uint64_t{offsets.end} << 32);
  at = PutPiece(PutDigits(at, static_cast<uint32_t>(digits)), R"(,"end":)");
  return PutDigits(at, static_cast<uint32_t>(digits >> 32));
}

// At most two decimals, no trailing zero: 1, 0.9, 0.98. What is outside 0..1 is drawn in.
inline constexpr size_t kConfidenceRoom = 4;
[[nodiscard]] char* PutConfidence(char* at, double confidence);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_PIECES_H_
