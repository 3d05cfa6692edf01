// What the total order of a phase does to its rules, proved from the patterns alone: `match` lines
// that can never win because a rule of higher priority matches wherever they do, and rules of equal
// priority that want the same items. All texts are looked at, not only those of examples; each
// finding comes with the shortest one that shows it.
#ifndef WHOSAID_RULEFILE_ORDER_PROOF_H_
#define WHOSAID_RULEFILE_ORDER_PROOF_H_

#include <vector>

#include "rulefile/phase.h"
#include "rulefile/program.h"
#include "rulefile/rule_error.h"
#include "rulefile/rule_file.h"
#include "rulefile/symbol_words.h"

namespace whosaid {

// `phase` holds `program`, which was compiled from `rules`. What is found is warned of; so is a
// question that takes too many states to answer.
void ProveOrder(const Phase& phase, const Phase::Program& program,
                const std::vector<RuleSource>& rules, const SymbolWords& words, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_ORDER_PROOF_H_
