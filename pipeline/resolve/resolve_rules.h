// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_RESOLVE_RESOLVE_RULES_H_
#define WHOSAID_RESOLVE_RESOLVE_RULES_H_

#include <cstdint>

#include "rulefile/pack.h"
#include "rulefile/phase.h"
#include "rulefile/word_flags.h"

namespace whosaid {

struct ResolveRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  ResolveRules(const RulePack& rules);

  // Bits of `words`.
  static constexpr uint64_t kMale = 1 << 0;
  static constexpr uint64_t kFemale = 1 << 1;
  static constexpr uint64_t kPlural = 1 << 2;
  static constexpr uint64_t kThirdPerson = 1 << 3;
  static constexpr uint64_t kSecondPerson = 1 << 4;
  static constexpr uint64_t kKin = 1 << 5;
  static constexpr uint64_t kPreposition = 1 << 6;
  static constexpr uint64_t kManTitle = 1 << 7;
  static constexpr uint64_t kMarriedTitle = 1 << 8;

  const RulePack& pack;
  WordFlags words;
  const Phase* dialogue;  // null where the pack has no such rules
  const Phase* report;
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_RESOLVE_RULES_H_
