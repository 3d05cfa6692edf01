// Phrases -> Clauses, by the rules of phase "clause". A match is what begins the next clause.
#ifndef WHOSAID_CLAUSE_FIND_CLAUSES_H_
#define WHOSAID_CLAUSE_FIND_CLAUSES_H_

#include "clause/clause_rules.h"
#include "clause/clauses.h"
#include "phrase/phrases.h"
#include "rulefile/phase.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] Clauses FindClauses(const Tokens& tokens, const Phrases& phrases,
                                  const ClauseRules& rules, MatchScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_CLAUSE_FIND_CLAUSES_H_
