// Tokens -> Entities: finds mentions by the rules of phase "tag" and gathers them into entities.
#ifndef WHOSAID_TAG_TAG_H_
#define WHOSAID_TAG_TAG_H_

#include "rulefile/phase.h"
#include "tag/entities.h"
#include "tag/tag_rules.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Entities TagEntities(const Document& document, const Tokens& tokens,
                                   const TagRules& rules, MatchScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_H_
