// Random valid UTF-8 out of pieces that tokenizers stumble over: the same text for the same seed.
#ifndef WHOSAID_SUPPORT_RANDOM_TEXT_H_
#define WHOSAID_SUPPORT_RANDOM_TEXT_H_

#include <array>
#include <cstdint>
#include <random>
#include <string>

namespace whosaid {

inline void AppendUtf8(char32_t code, std::string& text) {
  const auto byte = [&](char32_t bits) { text += static_cast<char>(bits); };
  if (code < 0x80) return byte(code);
  if (code < 0x800) {
    byte(0xC0 | (code >> 6));
  } else {
    if (code < 0x10000) {
      byte(0xE0 | (code >> 12));
    } else {
      byte(0xF0 | (code >> 18));
      byte(0x80 | ((code >> 12) & 0x3F));
    }
    byte(0x80 | ((code >> 6) & 0x3F));
  }
  byte(0x80 | (code & 0x3F));
}

inline std::string RandomText(uint32_t seed, size_t pieces) {
  constexpr std::array<const char*, 66> kPieces = {
      " ",      " ",  " ",      " ",      "a",    "B",      "he",     "The",  "Mr",  "U",
      "S",      ".",  ".",      ".",      ",",    "!",      "?",      "'",    "\"",  "`",
      "''",     "``", "“",      "”",      "‘",    "’",      "«",      "»",    "„",   "-",
      "--",     "—",  "–",      "…",      "...",  "\n",     "\r\n",   "\n\n", "\t",  "(",
      ")",      "[",  "@",      "#",      "/",    ":",      "://",    "www",  "&",   "_",
      "1",      "23", "'s",     "’ve",    "é",    "\u0301", "\u00A0", "日本", "ไทย", "\u200D",
      "\u00AD", "👍",  "\u2028", "\u2010", "said", "Inc"};
  std::mt19937 random(seed);
  std::string text;
  for (size_t i = 0; i < pieces; ++i) {
    const uint32_t draw = static_cast<uint32_t>(random());
    if (draw % 16 == 0) {
      const char32_t code = static_cast<char32_t>(random()) % 0x110000;
      AppendUtf8(code >= 0xD800 && code < 0xE000 ? U'x' : code, text);
    } else {
      text += kPieces[(draw >> 8) % kPieces.size()];
    }
  }
  return text;
}

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_RANDOM_TEXT_H_
