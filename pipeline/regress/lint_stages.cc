#include "regress/lint_stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

namespace whosaid {
namespace {

// The first place of a word in a line, from a byte on; the line as a whole where it is not there.
Place WordIn(const SourceFile& file, uint32_t line, std::string_view word, size_t from = 0) {
  const std::string_view text = file.line(line);
  const size_t at = text.find(word, from);
  if (at == std::string_view::npos) return {&file, line, 0, static_cast<uint32_t>(text.size())};
  return {&file, line, static_cast<uint32_t>(at), static_cast<uint32_t>(word.size())};
}

// The line that begins with this word, the first from `from` on; 0 where there is none.
uint32_t LineOf(const SourceFile& file, std::string_view word, uint32_t from) {
  for (uint32_t number = from; number <= file.lines.size(); ++number) {
    const std::string_view line = file.line(number);
    const size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    if (line.substr(begin).starts_with(word)) return number;
  }
  return 0;
}

class StageLinter {
 public:
  StageLinter(const PackSources& sources, RuleErrors& errors) : sources_(sources), errors_(errors) {
    for (const StagePhase& phase : StagePhases()) names_.push_back(phase.name);
  }

  void Lint(const Rule& rule) {
    const SourceFile& file = sources_.files().find(rule.file)->second;
    const auto phases = StagePhases();
    const auto phase = std::find_if(phases.begin(), phases.end(),
                                    [&](const StagePhase& p) { return p.name == rule.phase; });
    if (phase == phases.end()) {
      const uint32_t line = LineOf(file, "phase", 1);
      if (!told_.insert(rule.file).second || line == 0) return;
      Report(WordIn(file, line, rule.phase),
             fmt::format("no stage runs a phase `{}`: its rules make nothing", rule.phase),
             rule.phase, names_);
      return;
    }
    if (!Has(phase->kinds, rule.kind)) {
      const size_t header = file.line(rule.line).find("priority");
      Report(WordIn(file, rule.line, rule.kind, std::min(header, file.line(rule.line).size())),
             fmt::format("phase `{}` has no rules of kind `{}`", rule.phase, rule.kind), rule.kind,
             phase->kinds);
    }
    if (rule.action.empty() || Has(phase->actions, rule.action)) return;
    const uint32_t line = LineOf(file, "set", rule.line);
    Report(WordIn(file, line, rule.action, file.line(line).find('=')),
           fmt::format("phase `{}` has no action `{}`", rule.phase, rule.action), rule.action,
           phase->actions);
  }

 private:
  static bool Has(const std::vector<std::string_view>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  void Report(const Place& place, std::string message, std::string_view wrong,
              const std::vector<std::string_view>& known) {
    std::string hint = DidYouMean(wrong, known);
    if (hint.empty()) {
      hint = known.empty() ? "it has none" : fmt::format("it has {}", fmt::join(known, ", "));
    }
    errors_.Add(rule_code::kNotOfStage, place, std::move(message), std::move(hint));
  }

  const PackSources& sources_;
  RuleErrors& errors_;
  std::vector<std::string_view> names_;
  std::set<std::string, std::less<>> told_;  // files of whose phase it was said
};

}  // namespace

std::span<const StagePhase> StagePhases() {
  static const std::vector<std::string_view> mentions = {
      "person",      "organization",      "place",      "group",         "name",      "pronoun",
      "person-role", "organization-role", "group-role", "document-role", "other-role"};
  static const std::vector<StagePhase> phases = {
      {"name", mentions, {}},
      {"nominal", mentions, {}},
      {"phrase", {"noun"}, {}},
      {"clause", {"break", "lead", "main"}, {}},
      {"attribute", {"direct", "mixed"}, {}},
      {"mixed", {"mixed"}, {}},
      {"continue", {"continued", "direct"}, {}},
      {"indirect", {"indirect", "mixed", "relative"}, {"subject"}},
      {"thought", {"indirect", "mixed"}, {"subject"}},
      {"dialogue", {"turn"}, {"last-speaker", "other-speaker"}},
      {"report", {"turn"}, {"last-speaker", "other-speaker"}},
  };
  return phases;
}

void LintStages(const PackSources& sources, const RulePack& pack, RuleErrors& errors) {
  StageLinter linter(sources, errors);
  for (const Rule& rule : pack.rules()) linter.Lint(rule);
}

}  // namespace whosaid
