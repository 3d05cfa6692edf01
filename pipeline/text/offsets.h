// From UTF-8 byte offsets, which every stage counts in, to the offsets that a reader counts in.
// Built once a document; nothing is stored for a text where both are the same.
#ifndef WHOSAID_TEXT_OFFSETS_H_
#define WHOSAID_TEXT_OFFSETS_H_

#include <cstdint>
#include <string_view>
#include <vector>

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
  [[nodiscard]] uint32_t At(uint32_t byte) const {
    if (blocks_.empty()) return byte;
    const Block& block = blocks_[byte / kBlockSize];
    const uint64_t before = (uint64_t{1} << byte % kBlockSize) - 1;
    return block.units_before + CountOnes(block.units & before);
  }

 private:
  static constexpr uint32_t kBlockSize = 64;
  // Of so many bytes of the text.
  struct Block {
    uint64_t units = 0;  // a bit for each byte that counts as a unit, the lowest for the first
    uint32_t units_before = 0;
  };

  // std::popcount is a call where the compiler may not count on an instruction for it.
  [[nodiscard]] static constexpr uint32_t CountOnes(uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
    return static_cast<uint32_t>(bits * 0x0101010101010101 >> 56);
  }

  std::vector<Block> blocks_;  // empty: units are bytes
};

}  // namespace whosaid

#endif  // WHOSAID_TEXT_OFFSETS_H_
