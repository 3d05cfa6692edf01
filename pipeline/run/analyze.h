// The stages called in order, on one page.
#ifndef WHOSAID_RUN_ANALYZE_H_
#define WHOSAID_RUN_ANALYZE_H_

#include "run/analysis.h"
#include "run/stage_rules.h"
#include "run/stage_scratch.h"
#include "text/document.h"

namespace whosaid {

// Takes the document over. Never fails: any valid UTF-8 has an analysis. `scratch` is the calling
// thread's own, reused from document to document; the answer does not depend on it.
[[nodiscard]] Analysis Analyze(Document document, const StageRules& rules, StageScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_RUN_ANALYZE_H_
