#include "tokenize/character.h"

#include <utf8proc.h>

#include <algorithm>

namespace whosaid {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Scripts whose words ICU finds with a dictionary; sorted.
constexpr std::array<Range, 18> kUnspaced = {{
    {0x0E00, 0x0EFF},    // Thai, Lao
    {0x1000, 0x109F},    // Myanmar
    {0x1780, 0x17FF},    // Khmer
    {0x1950, 0x19DF},    // Tai Le, New Tai Lue
    {0x1A20, 0x1AAF},    // Tai Tham
    {0x3005, 0x3007},    // ideographic marks of repetition, zero
    {0x3040, 0x30FF},    // Hiragana, Katakana
    {0x3100, 0x312F},    // Bopomofo
    {0x31A0, 0x31BF},    // Bopomofo
    {0x31F0, 0x31FF},    // Katakana
    {0x3400, 0x4DBF},    // Han
    {0x4E00, 0x9FFF},    // Han
    {0xA9E0, 0xA9FF},    // Myanmar
    {0xAA60, 0xAADF},    // Myanmar, Tai Viet
    {0xF900, 0xFAFF},    // Han
    {0xFF66, 0xFF9F},    // Katakana
    {0x1B000, 0x1B16F},  // Kana
    {0x20000, 0x3FFFF},  // Han
}};

bool IsUnspaced(char32_t code) {
  const auto* const range = std::lower_bound(
      kUnspaced.begin(), kUnspaced.end(), code,
      [](const Range& candidate, char32_t wanted) { return candidate.last < wanted; });
  return range != kUnspaced.end() && range->first <= code;
}

// General Punctuation: the block that news text is full of, kept out of the category tables.
constexpr Kind GeneralPunctuation(char32_t code) {
  if (code <= 0x200A || code == 0x202F || code == 0x205F) return Kind::kSpace;
  if (code == 0x200B) return Kind::kSpace;
  if (code <= 0x200F || (code >= 0x202A && code <= 0x202E) || code >= 0x2060) {
    return Kind::kIgnorable;
  }
  if (code == 0x2010 || code == 0x2011) return Kind::kHyphen;
  if (code <= 0x2015) return Kind::kDash;
  if (code >= 0x2018 && code <= 0x201F) return Kind::kQuote;
  if (code == 0x2026 || code == 0x203C || (code >= 0x2047 && code <= 0x2049)) {
    return Kind::kTerminal;
  }
  if (code == 0x2028 || code == 0x2029) return Kind::kLineEnd;
  if (code == 0x2039 || code == 0x203A) return Kind::kQuote;
  return Kind::kPoint;
}

Kind KindByCategory(char32_t code) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      return Kind::kUpper;
    case UTF8PROC_CATEGORY_LL:
      return Kind::kLower;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return IsUnspaced(code) ? Kind::kUnspaced : Kind::kLetter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return IsUnspaced(code) ? Kind::kUnspaced : Kind::kExtend;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return IsUnspaced(code) ? Kind::kUnspaced : Kind::kDigit;
    case UTF8PROC_CATEGORY_ZS:
      return Kind::kSpace;
    case UTF8PROC_CATEGORY_CF:
      return Kind::kIgnorable;
    default:
      return Kind::kPoint;
  }
}

Kind WideKind(char32_t code) {
  if (code >= 0x2000 && code <= 0x206F) return GeneralPunctuation(code);
  switch (code) {
    case 0x0085:
      return Kind::kLineEnd;
    case 0x00AB:
    case 0x00BB:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0xFF02:
    case 0xFF07:
      return Kind::kQuote;
    case 0x061F:
    case 0x06D4:
    case 0x0964:
    case 0x3002:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
      return Kind::kTerminal;
    case 0x1F3FB:  // skin tones
    case 0x1F3FC:
    case 0x1F3FD:
    case 0x1F3FE:
    case 0x1F3FF:
      return Kind::kExtend;
    default:
      return KindByCategory(code);
  }
}

}  // namespace

Character ReadWideCharacter(std::string_view text, uint32_t pos) {
  const auto lead = static_cast<unsigned char>(text[pos]);
  const uint32_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const uint32_t end = std::min(pos + length, static_cast<uint32_t>(text.size()));
  char32_t code = length == 1 ? 0xFFFD : lead & (0x7FU >> length);
  for (uint32_t i = pos + 1; i < end; ++i) {
    code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  return {code, end, WideKind(code)};
}

}  // namespace whosaid
