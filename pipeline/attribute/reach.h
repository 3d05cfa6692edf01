// How far indirect speech reaches: a match of a rule has its cue, its source and the edges of its
// content; this finds where the content begins and ends, and the source where it does not touch the
// cue. It looks at one sentence, and at no more than kFarthest items of it, so that time is linear.
#ifndef WHOSAID_ATTRIBUTE_REACH_H_
#define WHOSAID_ATTRIBUTE_REACH_H_

#include <cstdint>
#include <string_view>

#include "attribute/view.h"
#include "base/index.h"
#include "clause/clauses.h"
#include "phrase/phrases.h"
#include "rulefile/rule.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// What it is given must outlive it.
class Reach {
 public:
  static constexpr uint32_t kFarthest = 300;

  // `sentence_end` is the symbol of EOS in the view.
  Reach(const Document& document, const Tokens& tokens, const Phrases& phrases,
        const Clauses& clauses, const View& view, char sentence_end)
      : document_(document),
        tokens_(tokens),
        phrases_(phrases),
        clauses_(clauses),
        view_(view),
        sentence_end_(sentence_end) {}

  // From an item to the end of its clause.
  [[nodiscard]] ItemRange From(uint32_t item) const;
  // From the begin of the sentence up to an item.
  [[nodiscard]] ItemRange UpTo(uint32_t end) const;
  // From an item to the next comma, or to the end of the sentence.
  [[nodiscard]] ItemRange ToComma(uint32_t item) const;
  // From a noun phrase over its apposition or relative clause to the comma or dash that closes
  // it; empty where there is none.
  [[nodiscard]] ItemRange Apposed(uint32_t closing) const;
  // The first noun phrase of the sentence, before an item, that can be a subject; empty where there
  // is none.
  [[nodiscard]] ItemRange SubjectBefore(uint32_t item) const;

  // A comma or a dash.
  [[nodiscard]] bool IsMark(uint32_t item) const;

 private:
  // Empty for a chunk and for the end of a paragraph.
  [[nodiscard]] std::string_view WordAt(uint32_t item) const;
  // Without the symbol that ends it.
  [[nodiscard]] ItemRange SentenceAt(uint32_t item) const;
  // The first item that does not begin before a token.
  [[nodiscard]] uint32_t ItemAt(uint32_t token) const;
  // Is the chunk a noun phrase that can be a subject?
  [[nodiscard]] bool CanBeSubject(uint32_t chunk) const;

  const Document& document_;
  const Tokens& tokens_;
  const Phrases& phrases_;
  const Clauses& clauses_;
  const View& view_;
  const char sentence_end_;
};

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_REACH_H_
