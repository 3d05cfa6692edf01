// `whosaid check`: do the rules compile, and do their own examples hold?
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/load_rules.h"
#include "cli/message.h"
#include "regress/check_examples.h"
#include "regress/rule_results.h"

namespace whosaid {
namespace {

struct CheckFlags {
  std::string rules;
  std::string language = "en";
};

constexpr const char* kExamples = R"(Examples:
  whosaid check                 the rules built in
  whosaid check rules/en        rules on disk)";

std::string Describe(const FailedExample& failed, const RulePack& pack) {
  const RuleExample& example = *failed.example;
  std::string text =
      fmt::format("{}:{}: {} does not hold for {}\n", example.file, example.line,
                  example.expected_match ? "`yes`" : "`no`", pack.rule(example.rule).id);
  text +=
      fmt::format("  wanted  {}\n", example.expected_match ? Marked(example.text, example.marked)
                                                           : "nothing from " + example.text);
  for (const std::string& made : failed.made) text += fmt::format("  made    {}\n", made);
  if (failed.made.empty()) text += "  made    nothing\n";
  for (const std::string& rule : failed.instead) text += fmt::format("  instead {}\n", rule);
  return text;
}

ExitCode Check(const CheckFlags& flags) {
  const std::shared_ptr<const RulePack> pack = LoadRules(flags.language, flags.rules);
  if (pack == nullptr) return ExitCode::kRefused;
  const ExampleReport report = CheckExamples(pack);
  for (const FailedExample& failed : report.failed) PrintError(Describe(failed, *pack));
  for (const RuleExample* example : report.done) {
    PrintError(fmt::format("{}:{}: warning: `todo` holds by now: take the word away", example->file,
                           example->line));
  }
  fmt::print("{} rules, {} examples: {} failed, {} to do\n", pack->rules().size(), report.examples,
             report.failed.size(), report.pending.size());
  return report.failed.empty() ? ExitCode::kFine : ExitCode::kSomeFailed;
}

}  // namespace

Command AddCheck(CLI::App& program) {
  const auto flags = std::make_shared<CheckFlags>();
  CLI::App* app =
      program.add_subcommand("check", "Compile the rules and hold them against their own examples");
  app->footer(kExamples);
  app->add_option("RULES", flags->rules, "A folder of rules instead of those built in")
      ->type_name("");
  app->add_option("--lang", flags->language, "Language of the rules (en)")->type_name("LANG");
  return {app, [flags] { return Check(*flags); }};
}

}  // namespace whosaid
