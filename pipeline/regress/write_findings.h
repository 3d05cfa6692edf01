// Findings about rules as text for a terminal, as JSON and as SARIF 2.1.0, which code hosts and
// editors show beside the lines.
#ifndef WHOSAID_REGRESS_WRITE_FINDINGS_H_
#define WHOSAID_REGRESS_WRITE_FINDINGS_H_

#include <string>

#include "regress/lint_pack.h"

namespace whosaid {

// {"rules": 79, "examples": 208, "failed": 0, "todo": 0, "findings": [{"code": "R011", "level":
// "error", "file", "line", "column", "width", "message", "hint", "source"}, ...]}, findings a line
// each. Lines and columns count from 1, columns in code points; line 0 is the file as a whole.
// Where floors were held against gold, "floors" lists them before: [{"rule":
// "en/attribute/quote-said", "keep": 0.95, "won": 120, "right": 118}, ...].
[[nodiscard]] std::string FindingsAsJson(const PackReport& report);

[[nodiscard]] std::string FindingsAsSarif(const PackReport& report);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_WRITE_FINDINGS_H_
