// `whosaid explain`: why this speaker, and why not that one?
#include "run/explain.h"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "batch/find_document.h"
#include "batch/read_file.h"
#include "cli/asked_types.h"
#include "cli/choice.h"
#include "cli/command.h"
#include "cli/load_rules.h"
#include "cli/message.h"
#include "cli/print_result.h"
#include "cli/reading_flags.h"
#include "emit/explain_json.h"
#include "emit/explain_text.h"
#include "rulefile/rule_error.h"
#include "rulefile/written_rules.h"
#include "run/analyze.h"
#include "run/stage_rules.h"
#include "text/decode.h"

namespace whosaid {
namespace {

enum class Format : uint8_t { kText, kJson };

struct ExplainFlags {
  std::string text;
  std::string document;
  AskedTypes asked = {.indirect = true, .given = {}, .thoughts = false};
  std::string rule;
  std::optional<uint32_t> line;
  std::optional<uint32_t> byte;
  Format format = Format::kText;
  std::string rules;
  std::vector<std::string> extra_rules;
  std::string language = "en";
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  ReadingFlags reading;
};

const Choices<Format> kFormats = {{"text", Format::kText}, {"json", Format::kJson}};
const Choices<OffsetUnit> kOffsets = {{"codepoint", OffsetUnit::kCodepoint},
                                      {"byte", OffsetUnit::kByte},
                                      {"utf16", OffsetUnit::kUtf16}};

constexpr const char* kExamples = R"(Examples:
  whosaid explain '"Wet paint," said the sign.'
  whosaid explain article.txt --line 12
  whosaid explain news.zip --document b.txt
  whosaid explain article.txt --rule quote-said      what this rule did, or what it missed
  whosaid explain article.txt --rules rules/en --format json | jq .places)";

// A text in the command line has several words, the name of a file that is there is no text.
bool IsText(const std::string& given) {
  std::error_code ignored;
  return given != kStandardInput && given.find_first_of(" \n\t") != std::string::npos &&
         !std::filesystem::exists(given, ignored);
}

Result<Document> Read(const ExplainFlags& flags, const Encoding& encoding) {
  if (IsText(flags.text)) return Decode("text", flags.text, encoding);
  FindOptions options;
  options.id = flags.document;
  options.encoding = encoding;
  options.fields = flags.reading.fields();
  options.reading.stdin_is_json_lines = flags.reading.stdin_is_json_lines();
  return FindDocument(flags.text.empty() ? std::string(kStandardInput) : flags.text, options);
}

// By its id, or by what the id ends in.
Index<Rule> FindRule(const RulePack& pack, std::string_view name) {
  for (uint32_t i = 0; i < pack.rules().size(); ++i) {
    const std::string_view id = pack.rules()[i].id;
    if (id == name || (id.ends_with(name) && id[id.size() - name.size() - 1] == '/')) {
      return Index<Rule>(i);
    }
  }
  return {};
}

std::string Meant(const RulePack& pack, std::string_view name) {
  std::vector<std::string_view> ids;
  for (const Rule& rule : pack.rules()) {
    const std::string_view id = rule.id;
    ids.push_back(name.find('/') == std::string_view::npos ? id.substr(id.rfind('/') + 1) : id);
  }
  return DidYouMean(name, ids);
}

// The bytes of a line, from 1; none where the text has fewer.
std::optional<Span> SpanOfLine(std::string_view text, uint32_t line) {
  size_t begin = 0;
  for (uint32_t number = 1; number < line; ++number) {
    begin = text.find('\n', begin);
    if (begin == std::string_view::npos) return std::nullopt;
    ++begin;
  }
  if (line == 0 || begin >= text.size()) return std::nullopt;
  const size_t end = std::min(text.find('\n', begin), text.size());
  return Span{static_cast<uint32_t>(begin), static_cast<uint32_t>(std::max(end, begin + 1))};
}

// The part of the text that is asked about; an error where the text has no such part.
Result<std::optional<Span>> PartAskedFor(const ExplainFlags& flags, std::string_view text) {
  std::optional<Span> at;
  if (flags.line) {
    at = SpanOfLine(text, *flags.line);
    if (!at) return Error{fmt::format("the text has no line {}", *flags.line)};
  } else if (flags.byte) {
    if (*flags.byte >= text.size())
      return Error{fmt::format("the text has no byte {}", *flags.byte)};
    at = Span{*flags.byte, *flags.byte + 1};
  }
  return at;
}

std::string WhereAsked(const ExplainFlags& flags) {
  if (flags.line) return fmt::format(" on line {}", *flags.line);
  return flags.byte ? fmt::format(" at byte {}", *flags.byte) : "";
}

ExitCode RunExplain(const ExplainFlags& flags) {
  const Result<Encoding> encoding = Encoding::Named(flags.reading.encoding);
  if (!encoding) return Refuse(encoding.error().message, "");
  const std::optional<RuleSources> sources =
      ReadRules(flags.language, flags.rules, flags.extra_rules);
  if (!sources) return ExitCode::kRefused;
  const std::shared_ptr<const RulePack> pack = LoadRules(flags.language, *sources);
  if (pack == nullptr) return ExitCode::kRefused;
  const PackViews files(sources->files.begin(), sources->files.end());

  ExplainOptions options;
  if (!flags.rule.empty()) {
    options.only = FindRule(*pack, flags.rule);
    if (!options.only.has_value()) {
      return Refuse(fmt::format("there is no rule '{}'", flags.rule), Meant(*pack, flags.rule));
    }
  }
  Result<Document> document = Read(flags, *encoding);
  if (!document) {
    PrintError(document.error().message);
    return ExitCode::kSomeFailed;
  }
  const Result<std::optional<Span>> at = PartAskedFor(flags, document->text);
  if (!at) return Refuse(at.error().message, "");
  options.at = *at;

  const StageRules rules(pack, flags.asked.reports());
  StageScratch scratch;
  AnalysisTrace trace;
  Analysis analysis = Analyze(*std::move(document), rules, scratch, &trace);
  KeepTypes(flags.asked.types(), analysis);
  const WrittenRules written(*pack, files, sources->options);
  const Explanation explanation = Explain(analysis, trace, rules, &written, options);
  std::string out;
  if (explanation.places.empty() && !options.only.has_value()) {
    PrintError(fmt::format("{}: no sentence{}", analysis.document.id, WhereAsked(flags)));
  }
  if (flags.format == Format::kJson) {
    AppendExplanationJson(analysis, explanation, flags.offsets, out);
  } else {
    AppendExplanationText(analysis, explanation, WantsColor(STDOUT_FILENO), out);
  }
  return PrintResult(out);
}

}  // namespace

Command AddExplain(CLI::App& program) {
  const auto flags = std::make_shared<ExplainFlags>();
  CLI::App* app =
      program.add_subcommand("explain", "Tell why a quote has this speaker, and not that one");
  app->footer(kExamples);
  app->add_option("TEXT", flags->text,
                  "A text of several words, or a file; - or nothing is standard input")
      ->type_name("");
  app->add_option(
         "--document", flags->document,
         "Of an archive, a folder or .jsonl, the document with this id, or end of its path")
      ->type_name("ID");
  app->add_option("--rule", flags->rule, "Only what this rule did: its id, or the end of it")
      ->type_name("ID");
  auto* const line =
      app->add_option("--line", flags->line, "The sentences of this line of the text")
          ->type_name("N");
  app->add_option("--byte", flags->byte, "The sentence at this byte of the text")
      ->type_name("N")
      ->excludes(line);
  AddChoice(*app, "--format", flags->format, kFormats, "How it is written down (text)");
  AddAskedTypes(*app, flags->asked, "(direct,mixed,indirect)");
  app->add_option("--rules", flags->rules, "Rules of your own instead of those built in")
      ->type_name("DIR");
  AddExtraRules(*app, flags->extra_rules);
  app->add_option("--lang", flags->language, "Language of the text (en)")->type_name("LANG");
  AddChoice(*app, "--offsets", flags->offsets, kOffsets,
            "What start and end count in JSON (codepoint)");
  AddReadingFlags(*app, flags->reading);
  return {app, [flags] { return RunExplain(*flags); }};
}

}  // namespace whosaid
