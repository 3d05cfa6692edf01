#include "text/offsets.h"

#include <array>
#include <cstddef>
#include <cstring>

#include "base/bytes16.h"

namespace whosaid {
namespace {

constexpr uint32_t kBlock = 32;

// Of a block, a bit a byte, the lowest for the first: the bytes that `hold` says so of.
template <class Hold>
uint32_t BitsIn(const char* block, const Hold& hold) {
  return hold(Bytes16(block)).Bits() | hold(Bytes16(block + Bytes16::kSize)).Bits() << 16;
}

bool IsAscii(const char* block) {
  return (Bytes16(block) | Bytes16(block + Bytes16::kSize)).Bits() == 0;
}

// The bytes with which a character begins.
uint32_t StartsIn(const char* block) {
  return ~BitsIn(block, [](Bytes16 bytes) { return bytes.AreAmong(0x80, 0x40); });
}

// Those with which a character of four bytes begins.
uint32_t FoursIn(const char* block) {
  return BitsIn(block, [](Bytes16 bytes) { return bytes.AreAtLeast(0xF0); });
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
  uint32_t second_unit = 0;  // of a character that begins with the last byte of the block before
  for (size_t b = 0; b <= whole; ++b) {
    const char* const bytes = b < whole ? text.data() + b * kBlock : last.data();
    Block& block = blocks_[b];
    block.units = StartsIn(bytes);
    // In UTF-16 a character of four bytes is two units: its second byte counts as one.
    if (unit == OffsetUnit::kUtf16) {
      const uint32_t fours = FoursIn(bytes);
      block.units |= fours << 1 | second_unit;
      second_unit = fours >> (kBlock - 1);
    }
    block.units_before = units;
    units += static_cast<uint32_t>(CountOnesEach(block.units));
  }
}

}  // namespace whosaid
