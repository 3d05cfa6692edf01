// Why a rule made nothing of an example that it should match, as `explain` has it, in a few words:
// what it lost to, which guard vetoed it, or how far it got.
#ifndef WHOSAID_REGRESS_WHY_NOTHING_H_
#define WHOSAID_REGRESS_WHY_NOTHING_H_

#include <memory>
#include <string>

#include "rulefile/example.h"
#include "rulefile/pack.h"
#include "rulefile/written_rules.h"
#include "run/analyze.h"
#include "run/stage_rules.h"

namespace whosaid {

class NothingExplainer {
 public:
  // `files` and `options` are those that the pack was loaded with, and outlive this.
  NothingExplainer(const std::shared_ptr<const RulePack>& pack, const PackFiles& files,
                   const LoadOptions& options);

  [[nodiscard]] std::string Why(const RuleExample& example);

 private:
  StageRules rules_;
  StageScratch scratch_;
  PackViews views_;
  WrittenRules written_;
};

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_WHY_NOTHING_H_
