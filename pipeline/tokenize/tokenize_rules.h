// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_TOKENIZE_TOKENIZE_RULES_H_
#define WHOSAID_TOKENIZE_TOKENIZE_RULES_H_

#include <optional>

#include "rulefile/pack.h"
#include "tokenize/abbreviations.h"

namespace whosaid {

struct TokenizeRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  TokenizeRules(const RulePack& rules)
      : vocabulary(rules.vocabulary()),
        abbreviations(rules.vocabulary()),
        particle(rules.vocabulary().lexicon("particle")) {}

  const Vocabulary& vocabulary;
  Abbreviations abbreviations;
  std::optional<LexiconId> particle;  // words inside a surname
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_TOKENIZE_RULES_H_
