// Cuts the text of a pattern into tokens. A pattern may go on over several lines; no token does.
#ifndef WHOSAID_RULEFILE_PATTERN_LEXER_H_
#define WHOSAID_RULEFILE_PATTERN_LEXER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/rule_error.h"

namespace whosaid {

struct PatternToken {
  enum class Kind : uint8_t {
    kLiteral,  // "said"
    kExact,    // ="Said"
    kLexicon,  // @cue.say; text without the @
    kName,     // PERSON: begins with an upper case letter
    kWord,     // any, except, word, upper, lemma ...
    kNumber,
    kSign,  // ( ) [ ] { } | ? * + , ! = : text is the sign; "+=" too
    kEnd,
  };
  Kind kind = Kind::kEnd;
  std::string text;
  Place place;
  bool glued = false;  // no white space before it

  [[nodiscard]] bool Is(std::string_view sign) const { return kind == Kind::kSign && text == sign; }
};

// Appends the tokens of `part` of a line, up to a fault.
void LexPattern(const Place& part, std::vector<PatternToken>& tokens, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_LEXER_H_
