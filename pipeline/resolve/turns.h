// Quotations without a source -> speakers, by the rules of phase "dialogue" or "report", which see
// each paragraph as one item or a few.
#ifndef WHOSAID_RESOLVE_TURNS_H_
#define WHOSAID_RESOLVE_TURNS_H_

#include <vector>

#include "attribute/attributions.h"
#include "quote/quotes.h"
#include "resolve/discourse.h"
#include "resolve/paragraphs.h"
#include "resolve/referents.h"
#include "resolve/resolve_rules.h"
#include "rulefile/phase.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Turns {
  // One an attribution: who speaks where it has no source, and the rule that says so. Where it has
  // one, who that is.
  std::vector<Index<Entity>> speaker;
  std::vector<Index<Rule>> rule;  // none where the attribution has a source, or nobody was found
};

// Finds the turns of one document, once more where more is known of referents. Everything given
// must outlive it.
class TurnFinder {
 public:
  TurnFinder(const Document& document, const Tokens& tokens, const Entities& entities,
             const Quotes& quotes, const Attributions& attributions, const Discourse& discourse,
             const ResolveRules& rules);

  [[nodiscard]] Turns Find(const Referents& referents, MatchScratch& scratch) const;

 private:
  const Document& document_;
  const Tokens& tokens_;
  const Entities& entities_;
  const Quotes& quotes_;
  const Attributions& attributions_;
  const Discourse& discourse_;
  const ResolveRules& rules_;
  const Phase* phase_ = nullptr;  // null where no rule is asked
  Cast cast_;
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_TURNS_H_
