// What a character is to the tokenizer: one Kind a byte for ASCII, by table; one Kind a code point
// beyond, by range and Unicode category. The text is valid UTF-8; nothing here reads past its end.
#ifndef WHOSAID_TOKENIZE_CHARACTER_H_
#define WHOSAID_TOKENIZE_CHARACTER_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace whosaid {

enum class Kind : uint8_t {
  kLower,      // a cased letter that is not upper case
  kUpper,      // an upper or title case letter
  kLetter,     // a letter of a script without case
  kDigit,      // a digit or other number
  kExtend,     // a combining mark: belongs to the character before it
  kUnspaced,   // of a script that does not put spaces between words
  kSpace,      // white space or a control character
  kLineEnd,    // ends a line
  kIgnorable,  // invisible: inside a word a part of it, elsewhere skipped
  kQuote,      // a quotation mark or an apostrophe
  kHyphen,     // joins words
  kDash,       // parts words
  kStop,       // the ASCII full stop
  kTerminal,   // any other mark that may end a sentence
  kAt,
  kHash,
  kRule,   // ASCII marks that people draw lines with: a run of one of them is one token
  kPoint,  // any other punctuation or symbol
  kLead,   // bytes only: part of a character beyond ASCII
};

constexpr bool IsLetter(Kind kind) { return kind <= Kind::kLetter; }
constexpr bool IsWordKind(Kind kind) { return kind <= Kind::kExtend; }

constexpr Kind AsciiKind(unsigned char byte) {
  if (byte >= 0x80) return Kind::kLead;
  if (byte >= 'a' && byte <= 'z') return Kind::kLower;
  if (byte >= 'A' && byte <= 'Z') return Kind::kUpper;
  if (byte >= '0' && byte <= '9') return Kind::kDigit;
  if (byte >= '\n' && byte <= '\r') return Kind::kLineEnd;
  if (byte <= ' ' || byte == 0x7F) return Kind::kSpace;
  switch (byte) {
    case '"':
    case '\'':
    case '`':
      return Kind::kQuote;
    case '-':
      return Kind::kHyphen;
    case '.':
      return Kind::kStop;
    case '!':
    case '?':
      return Kind::kTerminal;
    case '@':
      return Kind::kAt;
    case '#':
      return Kind::kHash;
    case '*':
    case '=':
    case '_':
    case '~':
    case '+':
      return Kind::kRule;
    default:
      return Kind::kPoint;
  }
}

inline constexpr std::array<Kind, 256> kByteKind = [] {
  std::array<Kind, 256> table{};
  for (size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = AsciiKind(static_cast<unsigned char>(byte));
  }
  return table;
}();

[[nodiscard]] inline Kind ByteKind(std::string_view text, uint32_t pos) {
  return kByteKind[static_cast<unsigned char>(text[pos])];
}

// One character of the text. At the end of the text: a line end of no width.
struct Character {
  char32_t code = 0;
  uint32_t end = 0;
  Kind kind = Kind::kLineEnd;
};

[[nodiscard]] Character ReadWideCharacter(std::string_view text, uint32_t pos);

[[nodiscard]] inline Character ReadCharacter(std::string_view text, uint32_t pos) {
  if (pos >= text.size()) return {0, pos, Kind::kLineEnd};
  const Kind kind = ByteKind(text, pos);
  if (kind == Kind::kLead) return ReadWideCharacter(text, pos);
  return {static_cast<unsigned char>(text[pos]), pos + 1, kind};
}

// ' and its curly form; and with them the opening curly mark, which software sets for an
// apostrophe.
constexpr bool IsApostrophe(char32_t code) { return code == U'\'' || code == U'\u2019'; }
constexpr bool IsApostropheLike(char32_t code) { return IsApostrophe(code) || code == U'\u2018'; }

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_CHARACTER_H_
