#include "regress/check_examples.h"

#include <algorithm>

#include "regress/rule_results.h"
#include "run/analyze.h"

namespace whosaid {
namespace {

Document DocumentOf(const RuleExample& example) {
  Document document;
  document.id = example.file;
  document.text = example.text;
  return document;
}

// Two phases share one stage: which of them runs depends on the text, and a few lines show too
// little of it.
Manner MannerOf(const Rule& rule) {
  if (rule.phase == "dialogue") return Manner::kDialogue;
  return rule.phase == "report" ? Manner::kReport : Manner::kAsTheTextShows;
}

bool Overlaps(const RuleResult& result, const std::vector<MarkedSpan>& marked) {
  return std::any_of(marked.begin(), marked.end(), [&](const MarkedSpan& wanted) {
    return std::any_of(result.parts.begin(), result.parts.end(), [&](const MarkedSpan& part) {
      return part.role == wanted.role && part.span.Overlaps(wanted.span);
    });
  });
}

// Empty `made` and false where the example holds.
bool Fails(const RuleExample& example, const std::vector<RuleResult>& results,
           const StageRules& rules, FailedExample& failed) {
  failed.example = &example;
  bool shown = false;
  bool fired = false;
  for (const RuleResult& result : results) {
    if (result.rule == example.rule) {
      fired = true;
      shown = shown || Shows(result, example.marked);
      failed.made.push_back(Marked(example.text, result.parts));
    } else if (Overlaps(result, example.marked)) {
      failed.instead.push_back(rules.pack->rule(result.rule).id);
    }
  }
  return example.expected_match ? !shown : fired;
}

}  // namespace

ExampleReport CheckExamples(const StageRules& rules) {
  ExampleReport report;
  MatchScratch scratch;
  StageRules of_phase(rules.pack);
  for (const RuleExample& example : rules.pack->examples()) {
    ++report.examples;
    of_phase.resolve.manner = MannerOf(rules.pack->rule(example.rule));
    const Analysis analysis = Analyze(DocumentOf(example), of_phase, scratch);
    FailedExample failed;
    const bool fails = Fails(example, ResultsOf(analysis), rules, failed);
    if (example.todo) {
      (fails ? report.pending : report.done).push_back(&example);
    } else if (fails) {
      report.failed.push_back(std::move(failed));
    }
  }
  return report;
}

}  // namespace whosaid
