// What can be wrong with a pattern that reads well: it matches nothing, or its roles do not fit
// each other.
#ifndef WHOSAID_RULEFILE_PATTERN_LINTS_H_
#define WHOSAID_RULEFILE_PATTERN_LINTS_H_

#include "rulefile/pattern.h"
#include "rulefile/rule_error.h"

namespace whosaid {

// Of a `match` line, which stands at `place`. Reports at most one fault of each kind.
void LintMatch(const Pattern& pattern, const Place& place, RuleErrors& errors);
// Of an `unless` line.
void LintGuard(const Pattern& pattern, const Place& place, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_LINTS_H_
