// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_CLAUSE_CLAUSE_RULES_H_
#define WHOSAID_CLAUSE_CLAUSE_RULES_H_

#include "rulefile/pack.h"

namespace whosaid {

struct ClauseRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  ClauseRules(const RulePack& rules) : phase(rules.phase("clause")) {}

  const Phase* phase;  // null where the pack has no such rules
};

}  // namespace whosaid

#endif  // WHOSAID_CLAUSE_CLAUSE_RULES_H_
