// Attributions -> Speakers: names, pronouns, roles and silence to one entity each.
#ifndef WHOSAID_RESOLVE_RESOLVE_H_
#define WHOSAID_RESOLVE_RESOLVE_H_

#include <vector>

#include "attribute/attributions.h"
#include "quote/quotes.h"
#include "resolve/resolve_rules.h"
#include "resolve/speakers.h"
#include "rulefile/phase.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// `choices`, where given: what pronouns chose from, for explanations.
[[nodiscard]] Speakers ResolveSpeakers(const Document& document, const Tokens& tokens,
                                       const Entities& entities, const Quotes& quotes,
                                       const Attributions& attributions, const ResolveRules& rules,
                                       MatchScratch& scratch,
                                       std::vector<Choice>* choices = nullptr);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_RESOLVE_H_
