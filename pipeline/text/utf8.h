// UTF-8, well-formed or not (Unicode 15, table 3-7), and its code points.
// Nothing here knows of documents or of other encodings.
#ifndef WHOSAID_TEXT_UTF8_H_
#define WHOSAID_TEXT_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

// The first place where bytes stop being UTF-8.
struct Utf8Fault {
  size_t offset;       // of the sequence's first byte
  std::string reason;  // "stray continuation byte 0x80"
};

// Vectorized; a second, scalar pass only over a text that is at fault.
[[nodiscard]] std::optional<Utf8Fault> FindUtf8Fault(std::string_view bytes);

// How many bytes from `at` on are one well-formed character: 1 to 4, or 0 at a fault.
[[nodiscard]] size_t Utf8SequenceLength(std::string_view bytes, size_t at);

struct CodePoint {
  char32_t value;
  uint32_t size;  // in bytes
};

// The code point at `at`, which must be the first byte of a character of valid UTF-8.
[[nodiscard]] constexpr CodePoint DecodeUtf8(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[at + i]); };
  const auto tail = [&](size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | tail(1), 2};
  if (lead < 0xF0) return {(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
  return {(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

void AppendUtf8(char32_t code_point, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_TEXT_UTF8_H_
