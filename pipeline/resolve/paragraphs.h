// What the rules of turn taking see: a QUOTE for each paragraph with quotations, flagged [said]
// where a source in it says who speaks, then a NAME for the person addressed in it ("Is it safe,
// Tom?") and a PERSON for who acts in it ("Tom shrugged."); PARA. Of a paragraph of narration, the
// PERSON alone.
//
// Paragraphs far from any quotation are left out.
#ifndef WHOSAID_RESOLVE_PARAGRAPHS_H_
#define WHOSAID_RESOLVE_PARAGRAPHS_H_

#include <vector>

#include "attribute/attributions.h"
#include "quote/quotes.h"
#include "resolve/discourse.h"
#include "resolve/referents.h"
#include "rulefile/phase.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/items.h"
#include "tokenize/tokens.h"

namespace whosaid {

// A paragraph in which somebody speaks, attributed or not: a conversation has turns that nothing is
// made of but to count them.
struct SpokenParagraph {
  uint32_t paragraph = 0;
  uint32_t first_quote = 0;  // quotations [first_quote, last_quote) are in it
  uint32_t last_quote = 0;
  uint32_t first = 0;  // attributions [first, last) begin in it
  uint32_t last = 0;
  Index<Mention> addressed;
  Index<Mention> acting;
};

struct ParagraphView {
  Items items;
  std::vector<SpokenParagraph> spoken;  // in text order
  std::vector<uint32_t> spoken_of;      // one an item: into `spoken`, for a QUOTE
  std::vector<Index<Mention>> mention;  // one an item, for a NAME and a PERSON
  static constexpr uint32_t kNone = UINT32_MAX;
};

// The mentions that the rules of a phase may see, whomever they stand for, in text order.
struct Cast {
  std::vector<uint32_t> called;  // who is addressed
  std::vector<uint32_t> acting;  // subjects of sentences outside quotation marks
};
[[nodiscard]] Cast ListCast(const Tokens& tokens, const Entities& entities,
                            const Discourse& discourse, const Phase& phase);

[[nodiscard]] ParagraphView ViewParagraphs(const Document& document, const Tokens& tokens,
                                           const Entities& entities, const Quotes& quotes,
                                           const Attributions& attributions,
                                           const Discourse& discourse, const Cast& cast,
                                           const Referents& referents, const Phase& phase);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_PARAGRAPHS_H_
