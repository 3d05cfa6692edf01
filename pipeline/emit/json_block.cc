#include "emit/json_block.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace whosaid {
namespace {

constexpr uint64_t kOnes = 0x0101010101010101;
constexpr uint64_t kHighs = 0x8080808080808080;

// Is one of the eight bytes below 0x20, a quotation mark or a backslash?
bool NeedsEscape(uint64_t bytes) {
  const uint64_t quote = bytes ^ (kOnes * '"');
  const uint64_t backslash = bytes ^ (kOnes * '\\');
  return ((((bytes - kOnes * 0x20) & ~bytes) | ((quote - kOnes) & ~quote) |
           ((backslash - kOnes) & ~backslash)) &
          kHighs) != 0;
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
    uint64_t eight = 0;
    std::memcpy(&eight, text.data() + i, 8);
    std::memcpy(at, &eight, 8);
    at = NeedsEscape(eight) ? PutEscapedBytes(at, text.substr(i, 8)) : at + 8;
  }
  const size_t rest = text.size() - i;
  if (rest == 0) return at;
  if (i == 0) return PutEscapedBytes(at, text);
  // The rest with some of what is written already, in one go.
  uint64_t last = 0;
  std::memcpy(&last, text.data() + text.size() - 8, 8);
  if (NeedsEscape(last)) return PutEscapedBytes(at, text.substr(i));
  std::memcpy(at + rest - 8, &last, 8);
  return at + rest;
}

}  // namespace

void JsonBlock::Put(std::string_view json) {
  if (json.size() > kSize) {
    Flush();
    out_ += json;
    return;
  }
  char* const at = Room(json.size());
  std::copy(json.begin(), json.end(), at);
  Wrote(at + json.size());
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
