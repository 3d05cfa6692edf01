// The words of the narrator within a turn of dash dialogue, which no mark sets apart:
//   — Out, [said Tomas], and I am going out again.
#ifndef WHOSAID_QUOTE_NARRATION_H_
#define WHOSAID_QUOTE_NARRATION_H_

#include <cstdint>
#include <string_view>

#include "quote/quote_rules.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

class Narration {
 public:
  Narration(const Document& document, const Tokens& tokens, const QuoteRules& rules)
      : document_(document), tokens_(tokens), rules_(rules) {}

  // Whether the pack has the words: without a list of cues narration cannot be told.
  [[nodiscard]] bool known() const { return rules_.knows_narration; }

  // Does narration begin at `token`? It is a cue and who speaks, in either order: "said Tomas",
  // "the old man said". First and second person do not count: "I say" is speech. Looks at a few
  // tokens before `end`.
  [[nodiscard]] bool BeginsAt(uint32_t token, uint32_t end) const;

  // May speech go on at `token`, behind a comma in narration? Not where the narrator adds how it
  // was said: "she said, smiling", "he asked, with a bow".
  [[nodiscard]] bool MayResumeAt(uint32_t token) const;

 private:
  [[nodiscard]] bool Is(uint32_t token, uint64_t word) const {
    return (rules_.words[tokens_.word[token]] & word) != 0;
  }
  [[nodiscard]] bool IsCue(uint32_t token) const;
  [[nodiscard]] bool IsPronoun(uint32_t token) const;
  [[nodiscard]] bool IsName(uint32_t token) const;

  const Document& document_;
  const Tokens& tokens_;
  const QuoteRules& rules_;
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_NARRATION_H_
