// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_
#define WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_

#include <array>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

struct AttributeRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  AttributeRules(const RulePack& rules)
      : phases{rules.phase("attribute"), rules.phase("continue")} {
    for (const Rule& rule : rules.rules()) continues.push_back(rule.kind == "continued");
  }

  std::array<const Phase*, 2> phases;  // in their order; null where the pack has no such rules
  std::vector<bool> continues;         // by rule: does it go on with an attribution made before?
};

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_
