#include "regress/lint_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "regress/check_guards.h"
#include "regress/lint_lexicons.h"
#include "regress/lint_stages.h"
#include "regress/pack_sources.h"
#include "regress/why_nothing.h"
#include "rulefile/rule_error.h"

namespace whosaid {
namespace {

void ReportFailed(const FailedExample& failed, const RulePack& pack, NothingExplainer& explainer,
                  const PackSources& sources, RuleErrors& errors) {
  const RuleExample& example = *failed.example;
  std::string hint;
  for (const std::string& made : failed.made) {
    hint += fmt::format("{}{}", hint.empty() ? "made " : "; made ", made);
  }
  if (hint.empty()) hint = "made nothing: " + explainer.Why(example);
  for (const std::string& rule : failed.instead) {
    if (hint.find(rule) == std::string::npos) hint += fmt::format("; instead {}", rule);
  }
  errors.Add(rule_code::kExampleFails, sources.AfterWord(example.file, example.line),
             fmt::format("the `{}` of {} does not hold", example.expected_match ? "yes" : "no",
                         pack.rule(example.rule).id),
             std::move(hint));
}

void ReportExamples(const PackReport& report, const PackFiles& files, const LoadOptions& options,
                    const PackSources& sources, RuleErrors& errors) {
  if (!report.examples.failed.empty()) {
    NothingExplainer explainer(report.pack, files, options);
    for (const FailedExample& failed : report.examples.failed) {
      ReportFailed(failed, *report.pack, explainer, sources, errors);
    }
  }
  for (const RuleExample* example : report.examples.done) {
    errors.Warn(rule_code::kTodoHolds, sources.AfterWord(example->file, example->line),
                "`todo` holds by now", "take the word away");
  }
}

bool IsBelow(const HeldFloor& floor, const RulePack& pack) {
  return floor.precision() < pack.rule(floor.rule).keep_precision;
}

void ReportFloors(const PackReport& report, const PackSources& sources, RuleErrors& errors) {
  for (const HeldFloor& floor : report.floors) {
    if (!IsBelow(floor, *report.pack)) continue;
    const Rule& rule = report.pack->rule(floor.rule);
    errors.Add(rule_code::kBelowFloor, sources.AfterWord(rule.file, rule.keep_line),
               fmt::format("the precision of {} is {:.3f}: {} right of {}", rule.id,
                           floor.precision(), floor.right, floor.won),
               floor.first_wrong);
  }
  for (const Rule& rule : report.pack->rules()) {
    if (rule.keep_line == 0 || DecidesQuotes(rule)) continue;
    errors.Warn(rule_code::kNoFloor, sources.AfterWord(rule.file, rule.keep_line),
                fmt::format("nothing can hold {} to this", rule.id),
                fmt::format("no quote is by a rule of kind `{}`", rule.kind));
  }
}

void Append(std::vector<RuleError> more, std::vector<RuleError>& findings) {
  std::move(more.begin(), more.end(), std::back_inserter(findings));
}

}  // namespace

size_t PackReport::errors() const {
  return static_cast<size_t>(std::count_if(findings.begin(), findings.end(),
                                           [](const RuleError& e) { return !e.warning; }));
}

size_t PackReport::floors_failed() const {
  return static_cast<size_t>(std::count_if(
      floors.begin(), floors.end(), [&](const HeldFloor& floor) { return IsBelow(floor, *pack); }));
}

PackReport LintPack(std::string_view language, const PackFiles& files, LoadOptions options,
                    const std::vector<GoldDocument>* gold) {
  options.prove = true;
  RulePack::Loaded loaded = RulePack::Load(language, files, options);
  const PackSources sources(files, options);
  RuleErrors errors;
  PackReport report;
  if (loaded.pack != nullptr) {
    report.examples = CheckExamples(loaded.pack);
    // What a guard keeps out is told by examples that hold.
    if (report.examples.failed.empty()) {
      Append(FindIdleGuards(language, files, options, loaded), report.findings);
    }
    if (gold != nullptr) report.floors = HoldFloors(loaded.pack, *gold);
    LintStages(sources, *loaded.pack, errors);
    LintUses(sources, loaded.asked, errors);
    LintEntries(sources, TokenizeRules(*loaded.pack), errors);
  }
  report.pack = std::move(loaded.pack);
  if (report.pack != nullptr) {
    ReportExamples(report, files, options, sources, errors);
    ReportFloors(report, sources, errors);
  }
  Append(std::move(loaded.errors), report.findings);
  Append(std::move(loaded.warnings), report.findings);
  Append(errors.TakeErrors(), report.findings);
  Append(errors.TakeWarnings(), report.findings);
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [](const RuleError& a, const RuleError& b) {
                     return std::tie(a.file, a.line, a.column, a.code) <
                            std::tie(b.file, b.line, b.column, b.code);
                   });
  return report;
}

}  // namespace whosaid
