// Clauses: where, in the sentences in which somebody may be reported, a clause gives way to the
// next one. What is reported goes on up to there.
#ifndef WHOSAID_CLAUSE_CLAUSES_H_
#define WHOSAID_CLAUSE_CLAUSES_H_

#include <vector>

#include "base/index.h"
#include "rulefile/rule.h"
#include "tokenize/tokens.h"

namespace whosaid {

// A clause ends before these tokens, with which the next one begins: ", but they". What opens a
// sentence and puts its main clause off ("While") is one, too.
struct ClauseBreak {
  TokenRange tokens;
  Index<Rule> rule;
};

struct Clauses {
  // The sentences that hold a cue: what clauses are looked for in. In text order.
  std::vector<TokenRange> cued;
  std::vector<ClauseBreak> breaks;  // in text order; ends of sentences are not among them
};

}  // namespace whosaid

#endif  // WHOSAID_CLAUSE_CLAUSES_H_
