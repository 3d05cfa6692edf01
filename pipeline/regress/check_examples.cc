#include "regress/check_examples.h"

#include <algorithm>

#include "regress/rule_results.h"
#include "run/analyze.h"
#include "run/stage_rules.h"

namespace whosaid {

Document DocumentOf(const RuleExample& example) {
  Document document;
  document.id = example.file;
  document.text = example.text;
  return document;
}

Manner MannerOf(const Rule& rule) {
  if (rule.phase == "dialogue") return Manner::kDialogue;
  return rule.phase == "report" ? Manner::kReport : Manner::kAsTheTextShows;
}

namespace {

// Fills `failed`, which counts only where the answer is yes.
bool DoesFail(const RuleExample& example, const std::vector<RuleResult>& results,
              const RulePack& pack, FailedExample& failed) {
  failed.example = &example;
  bool shown = false;
  bool fired = false;
  for (const RuleResult& result : results) {
    if (result.rule == example.rule) {
      fired = true;
      shown = shown || Shows(result, example.marked);
      failed.made.push_back(Marked(example.text, result.parts));
    } else if (pack.rule(result.rule).phase == pack.rule(example.rule).phase &&
               Meets(result, example.marked)) {
      failed.instead.push_back(pack.rule(result.rule).id);
    }
  }
  return example.expected_match ? !shown : fired;
}

class ExampleRunner {
 public:
  explicit ExampleRunner(const std::shared_ptr<const RulePack>& pack)
      : pack_(*pack), rules_(pack, Reports::kAll) {}

  // Fills `failed` where the answer is yes.
  bool Fails(const RuleExample& example, FailedExample& failed) {
    rules_.resolve.manner = MannerOf(pack_.rule(example.rule));
    const Analysis analysis = Analyze(DocumentOf(example), rules_, scratch_);
    return DoesFail(example, ResultsOf(analysis), pack_, failed);
  }

 private:
  const RulePack& pack_;
  StageRules rules_;
  StageScratch scratch_;
};

}  // namespace

ExampleReport CheckExamples(const std::shared_ptr<const RulePack>& pack) {
  ExampleReport report;
  ExampleRunner runner(pack);
  for (const RuleExample& example : pack->examples()) {
    ++report.examples;
    FailedExample failed;
    const bool fails = runner.Fails(example, failed);
    if (example.todo) {
      (fails ? report.pending : report.done).push_back(&example);
    } else if (fails) {
      report.failed.push_back(std::move(failed));
    }
  }
  return report;
}

bool AllExamplesHold(const std::shared_ptr<const RulePack>& pack) {
  ExampleRunner runner(pack);
  return std::none_of(pack->examples().begin(), pack->examples().end(),
                      [&](const RuleExample& example) {
                        FailedExample ignored;
                        return !example.todo && runner.Fails(example, ignored);
                      });
}

}  // namespace whosaid
