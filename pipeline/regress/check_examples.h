// The `yes` and `no` lines of every rule, run through the whole pipeline as any text is: real
// tokens, real entities, all rules at once. (Only that a short text is dialogue, or a report, is
// said to it for examples of those phases.) A `yes` holds where its rule made what the line marks,
// a `no` where its rule made nothing.
#ifndef WHOSAID_REGRESS_CHECK_EXAMPLES_H_
#define WHOSAID_REGRESS_CHECK_EXAMPLES_H_

#include <memory>
#include <string>
#include <vector>

#include "resolve/resolve_rules.h"
#include "rulefile/example.h"
#include "rulefile/pack.h"
#include "text/document.h"

namespace whosaid {

// An example that does not do what it says.
struct FailedExample {
  const RuleExample* example = nullptr;  // of the pack
  // What the rule made of the text, marked as in a rule file, a line for each result: "{Q:"We go,"}
  // {C:said} {S:Maria}."; empty where it made nothing.
  std::vector<std::string> made;
  // The rules of its phase whose results stand where the marked parts stand: who took the match
  // away.
  std::vector<std::string> instead;
};

struct ExampleReport {
  size_t examples = 0;
  std::vector<FailedExample> failed;        // in the order of the files
  std::vector<const RuleExample*> pending;  // `todo` lines, still failing as they may
  std::vector<const RuleExample*> done;     // `todo` lines that hold by now
};

// An example as a text to be analyzed.
[[nodiscard]] Document DocumentOf(const RuleExample& example);
// What sort of text the examples of a rule are. Two phases share one stage: which of them runs
// depends on the text, and a few lines show too little of it.
[[nodiscard]] Manner MannerOf(const Rule& rule);

// The pack must outlive the report.
[[nodiscard]] ExampleReport CheckExamples(const std::shared_ptr<const RulePack>& pack);

// Does every example hold, but those to do? Stops at the first that does not.
[[nodiscard]] bool AllExamplesHold(const std::shared_ptr<const RulePack>& pack);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_CHECK_EXAMPLES_H_
