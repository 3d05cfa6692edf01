// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_TAG_TAG_RULES_H_
#define WHOSAID_TAG_TAG_RULES_H_

#include "rulefile/pack.h"

namespace whosaid {

struct TagRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  TagRules(const RulePack& rules) : pack(rules) {}

  const RulePack& pack;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_RULES_H_
