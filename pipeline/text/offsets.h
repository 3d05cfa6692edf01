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
  // Reads `text` once. `text` must be valid UTF-8 and outlive the table.
  OffsetTable(std::string_view text, OffsetUnit unit);

  // Where the character that begins at `byte` is, in units; `byte` may be the end of the text.
  [[nodiscard]] uint32_t At(uint32_t byte) const {
    return before_block_.empty() ? byte : Count(byte);
  }

 private:
  [[nodiscard]] uint32_t Count(uint32_t byte) const;

  const char* text_;
  OffsetUnit unit_;
  std::vector<uint32_t> before_block_;  // units before each block; empty: units are bytes
};

}  // namespace whosaid

#endif  // WHOSAID_TEXT_OFFSETS_H_
