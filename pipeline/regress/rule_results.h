// What one rule made of a text, in the terms of its examples: spans with the role that each plays.
#ifndef WHOSAID_REGRESS_RULE_RESULTS_H_
#define WHOSAID_REGRESS_RULE_RESULTS_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/index.h"
#include "rulefile/example.h"
#include "rulefile/rule.h"
#include "run/analysis.h"

namespace whosaid {

struct RuleResult {
  Index<Rule> rule;
  std::vector<MarkedSpan> parts;  // by begin, the wider first
};

// Every mention, noun phrase, attribution and speaker of an analysis, as results of their rules. An
// attribution that a rule of continuation lengthened counts as a result of that rule too; so does a
// speaker found for an attribution without a source.
[[nodiscard]] std::vector<RuleResult> ResultsOf(const Analysis& analysis);

// Does a result have every part that an example marks? Who is spoken to (A), titles and heads are
// not kept in an analysis, so they are not asked about.
[[nodiscard]] bool Shows(const RuleResult& result, const std::vector<MarkedSpan>& marked);

// Does a part of a result stand where a marked part of the same role stands?
[[nodiscard]] bool Meets(const RuleResult& result, const std::vector<MarkedSpan>& marked);

// The text with the parts of a result marked as in a rule file.
[[nodiscard]] std::string Marked(std::string_view text, const std::vector<MarkedSpan>& parts);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_RULE_RESULTS_H_
