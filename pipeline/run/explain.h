// Analysis and trace -> Explanation: a slower look at what the stages did. The matches that it
// tells of as won are those that the stages were given.
#ifndef WHOSAID_RUN_EXPLAIN_H_
#define WHOSAID_RUN_EXPLAIN_H_

#include <optional>
#include <string>
#include <vector>

#include "base/span.h"
#include "rulefile/rule.h"
#include "rulefile/written_rules.h"
#include "run/analysis.h"
#include "run/analyze.h"
#include "run/explanation.h"
#include "run/stage_rules.h"

namespace whosaid {

struct ExplainOptions {
  Index<Rule> only;         // tells of this rule alone
  std::optional<Span> at;   // the sentences there, instead of those with a quotation
  std::string rule_folder;  // as in Explanation
};

// Explains every sentence with a quotation; where there is none, every sentence. The trace is that
// of the analysis. Near misses are told where `written` is given.
[[nodiscard]] Explanation Explain(const Analysis& analysis, const AnalysisTrace& trace,
                                  const StageRules& rules, const WrittenRules* written,
                                  const ExplainOptions& options);

}  // namespace whosaid

#endif  // WHOSAID_RUN_EXPLAIN_H_
