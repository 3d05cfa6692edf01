// Tokens -> Entities: finds mentions by the rules of phases "name" and "nominal" and gathers them
// into entities.
#ifndef WHOSAID_TAG_TAG_H_
#define WHOSAID_TAG_TAG_H_

#include "rulefile/phase.h"
#include "tag/entities.h"
#include "tag/tag_rules.h"
#include "tag/tag_scratch.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Entities TagEntities(const Document& document, const Tokens& tokens,
                                   const TagRules& rules, MatchScratch& match_scratch,
                                   TagScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_H_
