// Mentions -> Phrases, by the rules of phase "phrase", where somebody is quoted or reported.
#ifndef WHOSAID_PHRASE_FIND_PHRASES_H_
#define WHOSAID_PHRASE_FIND_PHRASES_H_

#include "phrase/phrase_rules.h"
#include "phrase/phrases.h"
#include "quote/quotes.h"
#include "rulefile/phase.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Phrases FindPhrases(const Document& document, const Tokens& tokens,
                                  const Entities& entities, const Quotes& quotes,
                                  const PhraseRules& rules, MatchScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_FIND_PHRASES_H_
