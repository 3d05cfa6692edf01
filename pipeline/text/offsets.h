// From UTF-8 byte offsets, which every stage counts in, to the offsets that a reader counts in.
// Built once a document; nothing is stored for a text where both are the same.
#ifndef WHOSAID_TEXT_OFFSETS_H_
#define WHOSAID_TEXT_OFFSETS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace whosaid {

enum class OffsetUnit : uint8_t {
  kCodepoint,  // Python, SQL
  kByte,       // UTF-8: Rust, Go, C
  kUtf16,      // JavaScript, Java, C#
};

class OffsetTable {
 public:
  // Reads `text` once. `text` must be valid UTF-8.
  OffsetTable(std::string_view text, OffsetUnit unit);

  // Where the character that begins at `byte` is, in units; `byte` may be the end of the text.
  [[nodiscard]] uint32_t At(uint32_t byte) const { return At(Span{byte, byte}).begin; }
  // Both ends of a span at once.
  [[nodiscard]] Span At(Span bytes) const {
    if (blocks_.empty()) return bytes;
    const Block& first = blocks_[bytes.begin / kBlockSize];
    const Block& last = blocks_[bytes.end / kBlockSize];
    const uint64_t ones = CountOnesEach((first.units & Before(bytes.begin)) |
                                        uint64_t{last.units & Before(bytes.end)} << 32);
    return {first.units_before + static_cast<uint32_t>(ones),
            last.units_before + static_cast<uint32_t>(ones >> 32)};
  }

 private:
  static constexpr uint32_t kBlockSize = 32;
  // Of so many bytes of the text.
  struct Block {
    uint32_t units = 0;  // a bit for each byte that counts as a unit, the lowest for the first
    uint32_t units_before = 0;
  };

  // The bits of the bytes before this one in its block.
  [[nodiscard]] static constexpr uint32_t Before(uint32_t byte) {
    return (uint32_t{1} << byte % kBlockSize) - 1;
  }
  // The bits that are set in either half, in the place of that half. std::popcount is a call where
  // the compiler may not count on an instruction for it.
  [[nodiscard]] static constexpr uint64_t CountOnesEach(uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
    bits += bits >> 8;
    bits += bits >> 16;
    return bits & 0x0000003F0000003F;
  }

  std::vector<Block> blocks_;  // empty: units are bytes
};

}  // namespace whosaid

#endif  // WHOSAID_TEXT_OFFSETS_H_
