// `whosaid check`: do the rules compile, do their own examples hold, is anything in them for
// nothing, and are they as good on gold as they are to be?
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/choice.h"
#include "cli/command.h"
#include "cli/load_rules.h"
#include "cli/message.h"
#include "cli/print_result.h"
#include "cli/read_gold.h"
#include "regress/lint_pack.h"
#include "regress/write_findings.h"

namespace whosaid {
namespace {

enum class CheckFormat : uint8_t { kText, kJson, kSarif };

struct CheckFlags {
  std::string rules;
  std::vector<std::string> extra_rules;
  std::string language = "en";
  std::string gold;
  CheckFormat format = CheckFormat::kText;
};

const Choices<CheckFormat> kFormats = {
    {"text", CheckFormat::kText}, {"json", CheckFormat::kJson}, {"sarif", CheckFormat::kSarif}};

constexpr const char* kExamples = R"(Examples:
  whosaid check                          the rules built in
  whosaid check rules/en                 rules on disk
  whosaid check --rules-extra mine       the rules built in, changed by those in mine/
  whosaid check rules/en --format sarif  for a code host, which shows findings beside the lines
  whosaid check --gold gold.jsonl        does each rule with a `keep` line keep its precision?
Exit codes: 0 fine, with warnings perhaps; 1 the rules load, but an example or a floor does not hold,
or no stage knows a phase or kind; 2 the rules do not load.)";

std::string Counted(size_t count, std::string_view what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

// A line a floor.
std::string TableOf(const PackReport& report) {
  if (report.floors.empty()) return {};
  std::string table = " keep    won  right  precision  rule\n";
  for (const HeldFloor& floor : report.floors) {
    const Rule& rule = report.pack->rule(floor.rule);
    table +=
        fmt::format("{:5.3f} {:6} {:6}  {:>9}  {}\n", rule.keep_precision, floor.won, floor.right,
                    floor.won == 0 ? "-" : fmt::format("{:.3f}", floor.precision()), rule.id);
  }
  return table;
}

// Findings go to standard error, what they come to is the result.
std::string AsText(const PackReport& report, bool has_gold) {
  for (const RuleError& finding : report.findings) PrintErrorBytes(FormatRuleError(finding));
  if (report.pack == nullptr) {
    PrintError(fmt::format("whosaid: {} in the rules", Counted(report.errors(), "error")));
    return {};
  }
  std::string text = TableOf(report);
  text += fmt::format("{} rules, {} examples: {} failed, {} to do; {}", report.pack->rules().size(),
                      report.examples.examples, report.examples.failed.size(),
                      report.examples.pending.size(), Counted(report.warnings(), "warning"));
  const size_t others = report.errors() - report.examples.failed.size() - report.floors_failed();
  if (others > 0) text += "; " + Counted(others, "error");
  if (has_gold) {
    text += fmt::format("; {}: {} failed", Counted(report.floors.size(), "floor"),
                        report.floors_failed());
  }
  return text + "\n";
}

ExitCode CodeOf(const PackReport& report) {
  if (report.pack == nullptr) return ExitCode::kRefused;
  return report.errors() == 0 ? ExitCode::kFine : ExitCode::kSomeFailed;
}

ExitCode Check(const CheckFlags& flags) {
  std::optional<RuleSources> sources =
      ReadRules(flags.language, flags.rules, flags.extra_rules, "RULES");
  if (!sources) return ExitCode::kRefused;
  std::vector<GoldDocument> gold;
  if (!flags.gold.empty()) {
    Result<std::vector<GoldDocument>> read = ReadGoldFile(flags.gold);
    if (!read)
      return Refuse(read.error().message, "--gold takes JSON Lines as `whosaid score` does");
    gold = std::move(read).value();
  }
  const PackReport report = LintPack(flags.language, sources->files, std::move(sources->options),
                                     flags.gold.empty() ? nullptr : &gold);
  std::string out;
  switch (flags.format) {
    case CheckFormat::kText:
      out = AsText(report, !flags.gold.empty());
      break;
    case CheckFormat::kJson:
      out = FindingsAsJson(report);
      break;
    case CheckFormat::kSarif:
      out = FindingsAsSarif(report);
      break;
  }
  return PrintResult(out, CodeOf(report));
}

}  // namespace

Command AddCheck(CLI::App& program) {
  const auto flags = std::make_shared<CheckFlags>();
  CLI::App* app = program.add_subcommand(
      "check", "Compile the rules, hold them against their own examples, lint them");
  app->footer(kExamples);
  app->add_option("RULES", flags->rules, "A folder of rules instead of those built in")
      ->type_name("");
  AddExtraRules(*app, flags->extra_rules);
  app->add_option("--lang", flags->language, "Language of the rules (en)")->type_name("LANG");
  app->add_option("--gold", flags->gold, "Hold the `keep` lines of the rules against gold quotes")
      ->type_name("FILE");
  AddChoice(*app, "--format", flags->format, kFormats, "How findings are written (text)");
  return {app, [flags] { return Check(*flags); }};
}

}  // namespace whosaid
