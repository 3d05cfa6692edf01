// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_QUOTE_QUOTE_RULES_H_
#define WHOSAID_QUOTE_QUOTE_RULES_H_

#include "rulefile/pack.h"

namespace whosaid {

struct QuoteRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  QuoteRules(const RulePack& rules) : pack(rules) {}

  const RulePack& pack;
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_QUOTE_RULES_H_
