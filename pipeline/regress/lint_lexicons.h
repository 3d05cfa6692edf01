// Lexicons held against what asks for them, and their entries against the tokenizer.
#ifndef WHOSAID_REGRESS_LINT_LEXICONS_H_
#define WHOSAID_REGRESS_LINT_LEXICONS_H_

#include <functional>
#include <set>
#include <string>

#include "regress/pack_sources.h"
#include "rulefile/rule_error.h"
#include "tokenize/tokenize_rules.h"

namespace whosaid {

// Warns of each section that neither a rule asks for (`asked`, as in RulePack::Loaded) nor a stage,
// outside of rules.
void LintUses(const PackSources& sources, const std::set<std::string, std::less<>>& asked,
              RuleErrors& errors);

// Warns of each entry that the tokenizer cuts otherwise than it was entered, so that no text has
// it.
void LintEntries(const PackSources& sources, const TokenizeRules& rules, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_LINT_LEXICONS_H_
