// Phases, kinds and actions of rules held against what the stages know: a rule file may name any,
// and nothing comes of one that no stage reads.
#ifndef WHOSAID_REGRESS_LINT_STAGES_H_
#define WHOSAID_REGRESS_LINT_STAGES_H_

#include <span>
#include <string_view>
#include <vector>

#include "regress/pack_sources.h"
#include "rulefile/pack.h"
#include "rulefile/rule_error.h"

namespace whosaid {

struct StagePhase {
  std::string_view name;
  std::vector<std::string_view> kinds;    // of its rules
  std::vector<std::string_view> actions;  // `set SPEAKER = ...`
};

// All phases that stages run.
[[nodiscard]] std::span<const StagePhase> StagePhases();

void LintStages(const PackSources& sources, const RulePack& pack, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_LINT_STAGES_H_
