#include "text/offsets.h"

#include <cstddef>

namespace whosaid {
namespace {

// A checkpoint every so many bytes: a lookup counts half of it on average. Small enough for the
// counts of a block to fit a byte, which lets the compiler count 16 at once.
constexpr uint32_t kBlock = 64;

// Code points: bytes that are no continuation. UTF-16 units: one more for every sequence of four.
template <OffsetUnit kUnit>
uint32_t UnitsIn(const char* bytes, uint32_t size) {
  uint8_t units = 0;
  for (uint32_t i = 0; i < size; ++i) {
    const auto byte = static_cast<uint8_t>(bytes[i]);
    units = static_cast<uint8_t>(units + ((byte & 0xC0) != 0x80 ? 1 : 0));
    if constexpr (kUnit == OffsetUnit::kUtf16) {
      units = static_cast<uint8_t>(units + (byte >= 0xF0 ? 1 : 0));
    }
  }
  return units;
}

template <OffsetUnit kUnit>
std::vector<uint32_t> CountBlocks(std::string_view text) {
  const auto size = static_cast<uint32_t>(text.size());
  std::vector<uint32_t> before(size / kBlock + 1);
  uint32_t units = 0;
  for (uint32_t block = 0; block < before.size(); ++block) {
    before[block] = units;
    const uint32_t begin = block * kBlock;
    units += size - begin >= kBlock ? UnitsIn<kUnit>(text.data() + begin, kBlock)
                                    : UnitsIn<kUnit>(text.data() + begin, size - begin);
  }
  if (units == size) before.clear();
  return before;
}

}  // namespace

OffsetTable::OffsetTable(std::string_view text, OffsetUnit unit) : text_(text.data()), unit_(unit) {
  if (unit == OffsetUnit::kByte) return;
  before_block_ = unit == OffsetUnit::kUtf16 ? CountBlocks<OffsetUnit::kUtf16>(text)
                                             : CountBlocks<OffsetUnit::kCodepoint>(text);
}

uint32_t OffsetTable::Count(uint32_t byte) const {
  const uint32_t block = byte / kBlock;
  const uint32_t begin = block * kBlock;
  return before_block_[block] +
         (unit_ == OffsetUnit::kUtf16
              ? UnitsIn<OffsetUnit::kUtf16>(text_ + begin, byte - begin)
              : UnitsIn<OffsetUnit::kCodepoint>(text_ + begin, byte - begin));
}

}  // namespace whosaid
