#include "text/offsets.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace whosaid {
namespace {

constexpr uint32_t kBlock = 64;
constexpr uint64_t kHighs = 0x8080808080808080;

uint64_t EightAt(const char* bytes) {
  uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof(eight));
  return eight;
}

bool IsAscii(const char* block) {
  uint64_t any = 0;
  for (uint32_t i = 0; i < kBlock; i += 8) any |= EightAt(block + i);
  return (any & kHighs) == 0;
}

// The highest bit of each of eight bytes, the lowest for the first in memory.
uint64_t GatherHighs(uint64_t bytes) {
  // The product moves each byte's bit to its place among the topmost eight.
  constexpr uint64_t kPlaces =
      std::endian::native == std::endian::little ? 0x0102040810204080 : 0x8040201008040201;
  return ((bytes & kHighs) >> 7) * kPlaces >> 56;
}

// Of a block, a bit a byte, the lowest for the first: the bytes with which a character begins.
uint64_t StartsIn(const char* block) {
  uint64_t starts = 0;
  for (uint32_t i = 0; i < kBlock; i += 8) {
    const uint64_t eight = EightAt(block + i);
    starts |= GatherHighs(~eight | eight << 1) << i;
  }
  return starts;
}

// Those with which a character of four bytes begins.
uint64_t FoursIn(const char* block) {
  uint64_t fours = 0;
  for (uint32_t i = 0; i < kBlock; i += 8) {
    const uint64_t eight = EightAt(block + i);
    fours |= GatherHighs(eight & eight << 1 & eight << 2 & eight << 3) << i;
  }
  return fours;
}

// The last block of a text, filled up with ASCII.
std::array<char, kBlock> Padded(std::string_view rest) {
  std::array<char, kBlock> block{};
  if (!rest.empty()) std::memcpy(block.data(), rest.data(), rest.size());
  return block;
}

}  // namespace

OffsetTable::OffsetTable(std::string_view text, OffsetUnit unit) {
  static_assert(kBlock == kBlockSize);
  if (unit == OffsetUnit::kByte) return;
  const size_t whole = text.size() / kBlock;
  const std::array<char, kBlock> last = Padded(text.substr(whole * kBlock));
  size_t ascii = 0;
  while (ascii < whole && IsAscii(text.data() + ascii * kBlock)) ++ascii;
  if (ascii == whole && IsAscii(last.data())) return;

  blocks_.resize(whole + 1);
  uint32_t units = 0;
  uint64_t second_unit = 0;  // of a character that begins with the last byte of the block before
  for (size_t b = 0; b <= whole; ++b) {
    const char* const bytes = b < whole ? text.data() + b * kBlock : last.data();
    Block& block = blocks_[b];
    block.units = b < ascii || IsAscii(bytes) ? ~uint64_t{0} : StartsIn(bytes);
    // In UTF-16 a character of four bytes is two units: its second byte counts as one.
    if (unit == OffsetUnit::kUtf16) {
      const uint64_t fours = FoursIn(bytes);
      block.units |= fours << 1 | second_unit;
      second_unit = fours >> (kBlock - 1);
    }
    block.units_before = units;
    units += CountOnes(block.units);
  }
}

}  // namespace whosaid
