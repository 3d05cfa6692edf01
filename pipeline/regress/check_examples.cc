#include "regress/check_examples.h"

#include <algorithm>

#include "regress/rule_results.h"
#include "run/analyze.h"
#include "run/stage_rules.h"

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

// Fills `failed`, which counts only where the answer is yes.
bool Fails(const RuleExample& example, const std::vector<RuleResult>& results, const RulePack& pack,
           FailedExample& failed) {
  failed.example = &example;
  bool shown = false;
  bool fired = false;
  for (const RuleResult& result : results) {
    if (result.rule == example.rule) {
      fired = true;
      shown = shown || Shows(result, example.marked);
      failed.made.push_back(Marked(example.text, result.parts));
    } else if (Meets(result, example.marked)) {
      failed.instead.push_back(pack.rule(result.rule).id);
    }
  }
  return example.expected_match ? !shown : fired;
}

}  // namespace

ExampleReport CheckExamples(const std::shared_ptr<const RulePack>& pack) {
  ExampleReport report;
  StageScratch scratch;
  StageRules rules(pack);
  rules.TakeThoughts();
  for (const RuleExample& example : pack->examples()) {
    ++report.examples;
    rules.resolve.manner = MannerOf(pack->rule(example.rule));
    const Analysis analysis = Analyze(DocumentOf(example), rules, scratch);
    FailedExample failed;
    const bool fails = Fails(example, ResultsOf(analysis), *pack, failed);
    if (example.todo) {
      (fails ? report.pending : report.done).push_back(&example);
    } else if (fails) {
      report.failed.push_back(std::move(failed));
    }
  }
  return report;
}

}  // namespace whosaid
