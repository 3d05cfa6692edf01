// What is one word: the connectors that hold its segments together, clitics that part from it,
// elisions, numbers, addresses. Pure functions over the text; each returns an end offset, and each
// looks ahead a bounded number of bytes or only over what it then takes.
#ifndef WHOSAID_TOKENIZE_WORD_GRAMMAR_H_
#define WHOSAID_TOKENIZE_WORD_GRAMMAR_H_

#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "rulefile/shape.h"

namespace whosaid {

struct Word {
  uint32_t end = 0;
  bool dotted = false;  // its last full stop is its own: "U.S.", "a.m.", "Ph.D."
  bool email = false;
};

// The word that begins at `begin` with a letter or a digit. `begin` is the first byte of the token
// where an apostrophe stands before the word.
//   segments  letters, digits, combining marks; joined by
//   - ‐ ‑     between letters or digits: Anne-Marie, 41-year-old, 3.5-mile, U.S.-led
//   ' ’ ‘     the same, except before a clitic: O'Neill, didn't, o'clock; but Maria|'s
//   . , : /   between digits: 1,200.50, 10:30, 9/11
//   .         before a lower case letter, and in abbreviations of letters: example.com, U.S., Ph.D.
//   &         between upper case letters: AT&T
//   _         between letters or digits
// and e-mail addresses and URLs whole.
[[nodiscard]] Word ReadWord(std::string_view text, uint32_t begin);

// The end of the clitic that begins with an apostrophe at `pos`: 's 'll 're 've 'd 'm. 0 where
// none.
[[nodiscard]] uint32_t CliticEnd(std::string_view text, uint32_t pos);

// The end of the word that begins with an elision at `pos`: 'tis ’em 'cause ’90s 'n'. 0 where none.
[[nodiscard]] uint32_t ElisionEnd(std::string_view text, uint32_t pos);

// The end of "@maria" or "#election2020", of which `pos` is the mark. 0 where no name follows.
[[nodiscard]] uint32_t HandleEnd(std::string_view text, uint32_t pos);

// Form and kAscii of a word token.
[[nodiscard]] Shape WordShape(std::string_view text, Span word);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_WORD_GRAMMAR_H_
