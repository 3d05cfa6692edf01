// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_PHRASE_PHRASE_RULES_H_
#define WHOSAID_PHRASE_PHRASE_RULES_H_

#include <array>

#include "rulefile/pack.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

struct PhraseRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  PhraseRules(const RulePack& rules)
      : phase(rules.phase("phrase")),
        clitics{rules.vocabulary().Find("'s"), rules.vocabulary().Find("\u2019s")} {}

  const Phase* phase;                // null where the pack has no such rules
  std::array<WordClass, 2> clitics;  // of the words that make an owner, and perhaps of others
};

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_PHRASE_RULES_H_
