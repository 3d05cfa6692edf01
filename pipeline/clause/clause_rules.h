// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_CLAUSE_CLAUSE_RULES_H_
#define WHOSAID_CLAUSE_CLAUSE_RULES_H_

#include <cstdint>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

struct ClauseRules {
  // What a match is: a break; what opens a sentence whose main clause comes later ("While ...");
  // the begin of that main clause, a break only behind such an opener.
  enum class Makes : uint8_t { kBreak, kLead, kMain };

  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  ClauseRules(const RulePack& rules) : phase(rules.phase("clause")) {
    for (const Rule& rule : rules.rules()) {
      makes.push_back(rule.kind == "lead"   ? Makes::kLead
                      : rule.kind == "main" ? Makes::kMain
                                            : Makes::kBreak);
    }
  }

  const Phase* phase;        // null where the pack has no such rules
  std::vector<Makes> makes;  // by rule
};

}  // namespace whosaid

#endif  // WHOSAID_CLAUSE_CLAUSE_RULES_H_
