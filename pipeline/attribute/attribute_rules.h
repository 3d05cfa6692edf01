// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_
#define WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_

#include <array>
#include <cstdint>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

struct AttributeRules {
  // What a match makes: an attribution, one of a clause with words in marks, or more of one that
  // was made before. kRelative is one whose content begins with the word or phrase that is captured
  // before the cue: "which she said was late".
  enum class Makes : uint8_t { kWhole, kMixed, kMore, kRelative };

  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  AttributeRules(const RulePack& rules)
      : phases{rules.phase("attribute"), rules.phase("continue"), rules.phase("mixed")},
        told{rules.phase("indirect"), rules.phase("thought")} {
    for (const Rule& rule : rules.rules()) {
      takes_subject.push_back(rule.action == "subject");
      makes.push_back(rule.kind == "continued"  ? Makes::kMore
                      : rule.kind == "mixed"    ? Makes::kMixed
                      : rule.kind == "relative" ? Makes::kRelative
                                                : Makes::kWhole);
    }
  }

  std::array<const Phase*, 3> phases;  // in their order; null where the pack has no such rules
  // Of indirect speech; of belief, wish and act, which is for who asks for it.
  std::array<const Phase*, 2> told;
  std::vector<Makes> makes;         // by rule
  std::vector<bool> takes_subject;  // by rule: the source is the subject of the sentence
  bool speech_only = true;
};

}  // namespace whosaid

#endif  // WHOSAID_ATTRIBUTE_ATTRIBUTE_RULES_H_
