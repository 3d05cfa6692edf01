#include "resolve/resolve_rules.h"

namespace whosaid {

ResolveRules::ResolveRules(const RulePack& rules)
    : pack(rules),
      words(rules.vocabulary(), {{kMale, "function.pronoun-male"},
                                 {kFemale, "function.pronoun-female"},
                                 {kPlural, "function.pronoun-plural"},
                                 {kThirdPerson, "function.pronoun-third"},
                                 {kSecondPerson, "function.pronoun-second"},
                                 {kKin, "role.kin"},
                                 {kPreposition, "function.preposition"},
                                 {kManTitle, "courtesy.man"},
                                 {kMarriedTitle, "courtesy.married"}}),
      dialogue(rules.phase("dialogue")),
      report(rules.phase("report")) {}

}  // namespace whosaid
