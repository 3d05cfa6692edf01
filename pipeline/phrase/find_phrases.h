// Mentions -> Phrases, by the rules of phase "phrase".
#ifndef WHOSAID_PHRASE_FIND_PHRASES_H_
#define WHOSAID_PHRASE_FIND_PHRASES_H_

#include "phrase/phrases.h"
#include "rulefile/pack.h"
#include "rulefile/phase.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Phrases FindPhrases(const Document& document, const Tokens& tokens,
                                  const Entities& entities, const RulePack& rules,
                                  MatchScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_FIND_PHRASES_H_
