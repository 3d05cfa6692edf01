#include "emit/json_block.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/bytes16.h"
#include "emit/words.h"

namespace whosaid {
namespace {

// Control characters, quotation marks and backslashes, a bit a byte.
uint32_t Escaped(Bytes16 bytes) {
  return (bytes.AreAmong(0, 0x20) | bytes.Are('"') | bytes.Are('\\')).Bits();
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

// Copies sixteen bytes at a time and looks for what needs an escape on the way.
char* PutEscapedStretch(char* at, std::string_view text) {
  constexpr size_t kStep = Bytes16::kSize;
  if (text.size() < kStep) return PutEscapedBytes(at, text);
  size_t i = 0;
  for (; i + kStep <= text.size(); i += kStep) {
    const Bytes16 some(text.data() + i);
    some.CopyTo(at);
    at = Escaped(some) != 0 ? PutEscapedBytes(at, text.substr(i, kStep)) : at + kStep;
  }
  const size_t rest = text.size() - i;
  // The rest with some of what is written already, in one go.
  const Bytes16 last(text.data() + text.size() - kStep);
  if (Escaped(last) != 0) return PutEscapedBytes(at, text.substr(i));
  last.CopyTo(at + rest - kStep);
  return at + rest;
}

// Labels are looked at and copied in stretches of so many bytes whatever their length.
constexpr size_t kLabelStretch = 2 * Bytes16::kSize;

// Is there nothing to escape in a label and no white space but single spaces? May say no where
// there is nothing. Reads up to kLabelStretch bytes beyond.
bool IsPlain(std::string_view label) {
  const auto uneven = [](const char* bytes) {
    const Bytes16 some(bytes);
    return Escaped(some) | (some.Are(' ') & Bytes16(bytes + 1).Are(' ')).Bits();
  };
  uint64_t found = 0;
  for (size_t i = 0; i < label.size(); i += kLabelStretch) {
    const char* const bytes = label.data() + i;
    const size_t inside = std::min(label.size() - i, kLabelStretch);
    const uint32_t bits = uneven(bytes) | uneven(bytes + Bytes16::kSize) << 16;
    found |= uint64_t{bits} << (64 - inside);
  }
  return found == 0;
}

}  // namespace

void JsonBlock::PutLabel(std::string_view text, Span span) {
  const std::string_view label = Slice(text, span);
  const bool plain = !label.empty() && label.front() != ' ' && label.back() != ' ' &&
                     text.size() - span.end > kLabelStretch && IsPlain(label);
  if (!plain) {
    ForLabelWords(label, [this](std::string_view word) { PutEscaped(word); });
    return;
  }
  for (size_t i = 0; i < label.size(); i += kLabelStretch) {
    char* const at = Room(kLabelStretch);
    std::memcpy(at, label.data() + i, kLabelStretch);
    Wrote(at + std::min(label.size() - i, kLabelStretch));
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
