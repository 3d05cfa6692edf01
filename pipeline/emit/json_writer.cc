#include "emit/json_writer.h"

#include <charconv>
#include <cmath>
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

// The first byte from `i` on that needs an escape; the length where none does.
size_t FindEscape(std::string_view text, size_t i) {
  const auto eight_at = [text](size_t at) {
    uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    return bytes;
  };
  for (; i + 8 <= text.size(); i += 8) {
    if (NeedsEscape(eight_at(i))) break;
  }
  // The rest with some of what is done already, in one go.
  if (i + 8 > text.size() && i >= 8 && !NeedsEscape(eight_at(text.size() - 8))) return text.size();
  while (i < text.size() && !NeedsEscape(text[i])) ++i;
  return i;
}

void AppendEscape(char c, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
  }
}

}  // namespace

void AppendJsonEscaped(std::string_view text, std::string& out) {
  size_t done = 0;
  while (true) {
    const size_t next = FindEscape(text, done);
    out.append(text, done, next - done);
    if (next == text.size()) return;
    AppendEscape(text[next], out);
    done = next + 1;
  }
}

void AppendJsonString(std::string_view text, std::string& out) {
  out += '"';
  AppendJsonEscaped(text, out);
  out += '"';
}

void AppendNumber(uint32_t number, std::string& out) {
  char digits[10];
  const auto [end, error] = std::to_chars(digits, digits + sizeof(digits), number);
  out.append(digits, end);
}

void AppendConfidence(double confidence, std::string& out) {
  if (!(confidence > 0)) confidence = 0;  // also where it is not a number
  if (confidence > 1) confidence = 1;
  const int hundredths = static_cast<int>(std::lround(confidence * 100));
  if (hundredths == 100) {
    out += '1';
    return;
  }
  out += '0';
  if (hundredths == 0) return;
  out += '.';
  out += static_cast<char>('0' + hundredths / 10);
  if (hundredths % 10 != 0) out += static_cast<char>('0' + hundredths % 10);
}

}  // namespace whosaid
