// The stages called in order, on one page.
#ifndef WHOSAID_RUN_ANALYZE_H_
#define WHOSAID_RUN_ANALYZE_H_

#include <span>
#include <vector>

#include "resolve/speakers.h"
#include "rulefile/trace.h"
#include "run/analysis.h"
#include "run/stage_rules.h"
#include "run/stage_scratch.h"
#include "text/document.h"

namespace whosaid {

// What the stages were shown on the way to an analysis, and chose from: for explanations.
struct AnalysisTrace {
  std::vector<PhaseRun> runs;   // of every phase, in the order in which they ran
  std::vector<Choice> choices;  // of pronouns; a later one of the same mention counts
};

// Takes the document over. Never fails: any valid UTF-8 has an analysis. `scratch` is the calling
// thread's own, reused from document to document; the answer does not depend on it,
// nor on whether a trace is wanted as well.
[[nodiscard]] Analysis Analyze(Document document, const StageRules& rules, StageScratch& scratch,
                               AnalysisTrace* trace = nullptr);

// The same of several documents, one stage after the other: while a stage goes from document to
// document its code and tables stay in the processor's caches. Worth it for about 64 KB of text;
// all their analyses are held at once. On entry each has its document and nothing else.
void AnalyzeTogether(std::span<Analysis> analyses, const StageRules& rules, StageScratch& scratch);

}  // namespace whosaid

#endif  // WHOSAID_RUN_ANALYZE_H_
