// Dialogue in the French, Spanish and Slavic manner: a dash begins each turn, nothing ends it.
//   — Where have you been?
//   — Out, said Tomas, and I am going out again.
#ifndef WHOSAID_QUOTE_DASH_H_
#define WHOSAID_QUOTE_DASH_H_

#include <string_view>
#include <vector>

#include "quote/marks.h"
#include "quote/narration.h"
#include "quote/quote_rules.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// The dash dialogue of one document. Holds references to what it is made of.
class DashDialogue {
 public:
  DashDialogue(const Document& document, const Tokens& tokens, const QuoteRules& rules)
      : document_(document),
        tokens_(tokens),
        present_(Detect()),
        narration_(document, tokens, rules) {}

  // Whether the document writes its dialogue so. Unsure is no: lists have dashes, too.
  [[nodiscard]] bool present() const { return present_; }

  // Adds the turns of one paragraph to its marks, already paired. A turn begins at the dash and
  // ends with its line; narration ("said Tomas") parts it in two. Where the pack has no words to
  // know narration by, every further dash switches between the two.
  void AddTurns(TokenRange paragraph, std::vector<Mark>& marks) const;

 private:
  enum class State : uint8_t { kOutside, kSpeaking, kNarrating };
  struct Walk;

  [[nodiscard]] std::string_view Bytes(uint32_t token) const {
    return Slice(document_.text, tokens_.span(token));
  }
  [[nodiscard]] bool Detect() const;
  [[nodiscard]] bool HasQuestion(TokenRange paragraph) const;
  [[nodiscard]] size_t CountDoubleMarks() const;
  [[nodiscard]] bool IsDash(uint32_t token) const;
  [[nodiscard]] bool BeginsTurn(TokenRange paragraph, uint32_t token) const;
  void Step(TokenRange paragraph, uint32_t token, Walk& walk) const;

  const Document& document_;
  const Tokens& tokens_;
  bool present_;
  Narration narration_;
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_DASH_H_
