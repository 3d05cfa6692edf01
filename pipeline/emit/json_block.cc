#include "emit/json_block.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "emit/words.h"

namespace whosaid {
namespace {

constexpr uint64_t kOnes = 0x0101010101010101;
constexpr uint64_t kHighs = 0x8080808080808080;

uint64_t EightAt(const char* bytes) {
  uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof(eight));
  return eight;
}

// Of eight bytes, the highest bit of each that is below `limit`, or that is `byte`; and now and
// then of one after such a byte.
uint64_t Below(uint64_t bytes, uint64_t limit) { return (bytes - kOnes * limit) & ~bytes & kHighs; }
uint64_t Equal(uint64_t bytes, char byte) {
  return Below(bytes ^ (kOnes * static_cast<unsigned char>(byte)), 1);
}

// Control characters, quotation marks and backslashes.
uint64_t Escaped(uint64_t bytes) {
  return Below(bytes, 0x20) | Equal(bytes, '"') | Equal(bytes, '\\');
}

bool NeedsEscape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

constexpr size_t kLongestEscape = 6;  // \u001f

char* PutEscape(char* at, char c) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      return PutPiece(at, "\\\"");
    case '\\':
      return PutPiece(at, "\\\\");
    case '\n':
      return PutPiece(at, "\\n");
    case '\r':
      return PutPiece(at, "\\r");
    case '\t':
      return PutPiece(at, "\\t");
    case '\b':
      return PutPiece(at, "\\b");
    case '\f':
      return PutPiece(at, "\\f");
    default:
      at = PutPiece(at, "\\u00");
      *at++ = kHex[static_cast<unsigned char>(c) >> 4];
      *at++ = kHex[static_cast<unsigned char>(c) & 15];
      return at;
  }
}

char* PutEscapedBytes(char* at, std::string_view text) {
  for (const char c : text) {
    if (NeedsEscape(c)) {
      at = PutEscape(at, c);
    } else {
      *at++ = c;
    }
  }
  return at;
}

// Copies eight bytes at a time and looks for what needs an escape on the way.
char* PutEscapedStretch(char* at, std::string_view text) {
  size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    const uint64_t eight = EightAt(text.data() + i);
    std::memcpy(at, &eight, 8);
    at = Escaped(eight) != 0 ? PutEscapedBytes(at, text.substr(i, 8)) : at + 8;
  }
  const size_t rest = text.size() - i;
  if (rest == 0) return at;
  if (i == 0) return PutEscapedBytes(at, text);
  // The rest with some of what is written already, in one go.
  const uint64_t last = EightAt(text.data() + text.size() - 8);
  if (Escaped(last) != 0) return PutEscapedBytes(at, text.substr(i));
  std::memcpy(at + rest - 8, &last, 8);
  return at + rest;
}

// Is there nothing to escape in a label and no white space but single spaces? May say no where
// there is nothing. Reads up to eight bytes beyond.
bool IsPlain(std::string_view label) {
  uint64_t uneven = 0;
  for (size_t i = 0; i < label.size(); i += 8) {
    const uint64_t eight = EightAt(label.data() + i);
    const uint64_t two_spaces = Equal(eight, ' ') & Equal(EightAt(label.data() + i + 1), ' ');
    const size_t inside = std::min(label.size() - i, size_t{8});
    uneven |= (Escaped(eight) | two_spaces) << 8 * (8 - inside);
  }
  return uneven == 0;
}

}  // namespace

void JsonBlock::PutLabel(std::string_view text, Span span) {
  // Copied in stretches of so many bytes whatever its length.
  constexpr size_t kStretch = 32;
  const std::string_view label = Slice(text, span);
  const bool plain = std::endian::native == std::endian::little && !label.empty() &&
                     label.front() != ' ' && label.back() != ' ' &&
                     text.size() - span.end >= kStretch && IsPlain(label);
  if (!plain) {
    ForLabelWords(label, [this](std::string_view word) { PutEscaped(word); });
    return;
  }
  for (size_t i = 0; i < label.size(); i += kStretch) {
    char* const at = Room(kStretch);
    std::memcpy(at, label.data() + i, kStretch);
    Wrote(at + std::min(label.size() - i, kStretch));
  }
}

void JsonBlock::PutEscaped(std::string_view text) {
  constexpr size_t kStretch = 128;
  while (!text.empty()) {
    const std::string_view stretch = text.substr(0, kStretch);
    Wrote(PutEscapedStretch(Room(kStretch * kLongestEscape), stretch));
    text.remove_prefix(stretch.size());
  }
}

void JsonBlock::Flush() {
  out_.append(block_, at_);
  at_ = block_;
}

}  // namespace whosaid
