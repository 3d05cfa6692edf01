// `whosaid extract`: texts in, attributed quotes out.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "batch/output.h"
#include "batch/run_batch.h"
#include "cli/asked_types.h"
#include "cli/choice.h"
#include "cli/command.h"
#include "cli/load_rules.h"
#include "cli/message.h"
#include "cli/progress.h"
#include "cli/reading_flags.h"
#include "emit/brat.h"
#include "emit/csv.h"
#include "emit/jsonl.h"
#include "emit/tei.h"
#include "emit/text.h"
#include "emit/webanno.h"
#include "run/analyze.h"
#include "run/explain.h"
#include "run/stage_rules.h"
#include "text/offsets.h"

namespace whosaid {
namespace {

constexpr unsigned kMostJobs = 256;

enum class Format : uint8_t { kAuto, kText, kJsonl, kCsv, kTei, kWebAnnotation, kBrat };

struct ExtractFlags {
  std::vector<std::string> paths;
  std::string output;
  Format format = Format::kAuto;
  // Without a word about it, what has quotation marks or a label before it: the rules for other
  // speech are newer, and err more often.
  AskedTypes asked;
  std::string rules;
  std::vector<std::string> extra_rules;
  std::string language = "en";
  unsigned jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kMostJobs);
  OffsetUnit offsets = OffsetUnit::kCodepoint;
  ReadingFlags reading;
  bool explain = false;
};

const Choices<Format> kFormats = {{"auto", Format::kAuto},   {"text", Format::kText},
                                  {"jsonl", Format::kJsonl}, {"csv", Format::kCsv},
                                  {"tei", Format::kTei},     {"webanno", Format::kWebAnnotation},
                                  {"brat", Format::kBrat}};
const Choices<OffsetUnit> kOffsets = {{"codepoint", OffsetUnit::kCodepoint},
                                      {"byte", OffsetUnit::kByte},
                                      {"utf16", OffsetUnit::kUtf16}};

constexpr const char* kExamples = R"(Examples:
  whosaid extract article.txt                     read it in the terminal
  whosaid extract articles/ news.zip -o quotes.jsonl
  whosaid extract articles/ -o quotes.csv --types direct,mixed,indirect
  whosaid extract dump.jsonl --id-field url --text-field body | jq .quotes
  curl -s https://example.org/a.txt | whosaid extract -)";

bool IsFolder(const std::string& path) {
  std::error_code ignored;
  return path.ends_with('/') || std::filesystem::is_directory(path, ignored);
}

constexpr std::array<std::pair<std::string_view, Format>, 4> kEndings = {{{".csv", Format::kCsv},
                                                                          {".txt", Format::kText},
                                                                          {".xml", Format::kTei},
                                                                          {".ann", Format::kBrat}}};

// What a document's file is called in an output folder, after the document's own name.
std::string_view ExtensionOf(Format format) {
  switch (format) {
    case Format::kCsv:
      return ".csv";
    case Format::kText:
      return ".quotes.txt";
    case Format::kTei:
      return ".xml";
    case Format::kBrat:
      return ".ann";
    case Format::kAuto:
    case Format::kJsonl:
    case Format::kWebAnnotation:
      break;
  }
  return ".jsonl";
}

// `auto`: by the name of the output file, else text for a terminal and JSONL for a program.
Format FormatFor(const ExtractFlags& flags) {
  if (flags.format != Format::kAuto) return flags.format;
  if (flags.explain) return Format::kJsonl;
  if (flags.output.empty()) return ::isatty(STDOUT_FILENO) != 0 ? Format::kText : Format::kJsonl;
  for (const auto& [ending, format] : kEndings) {
    if (flags.output.ends_with(ending)) return format;
  }
  return Format::kJsonl;
}

Result<std::unique_ptr<Output>> OpenOutput(const std::string& path, Format format) {
  std::string header;
  if (format == Format::kCsv) AppendCsvHeader(header);
  if (path.empty() || path == "-") {
    return StreamOutput(STDOUT_FILENO, "standard output", std::move(header));
  }
  if (!IsFolder(path)) return FileOutput(path, std::move(header));
  return FolderOutput(path, std::string(ExtensionOf(format)), std::move(header));
}

using Write = std::function<void(const Analysis& analysis, std::string& out)>;

Write WriterOf(Format format, OffsetUnit unit, bool color) {
  switch (format) {
    case Format::kText:
      return [color](const Analysis& a, std::string& out) { AppendText(a, color, out); };
    case Format::kCsv:
      return [unit](const Analysis& a, std::string& out) { AppendCsvRows(a, unit, out); };
    case Format::kTei:
      return AppendTei;
    case Format::kWebAnnotation:
      return AppendWebAnnotations;
    case Format::kBrat:
      return AppendBrat;
    case Format::kJsonl:
    case Format::kAuto:
      break;
  }
  return [unit](const Analysis& a, std::string& out) { AppendJsonLine(a, unit, out); };
}

// One for each thread, with its own scratch.
DocumentWork MakeWork(const ExtractFlags& flags, Format format,
                      std::shared_ptr<const StageRules> rules) {
  const AttributionTypes types = flags.asked.types();
  const bool color = format == Format::kText && flags.output.empty() && WantsColor(STDOUT_FILENO);
  // std::function copies what it holds; a scratch is not to be copied.
  auto scratch = std::make_shared<StageScratch>();
  if (flags.explain) {
    ExplainOptions options;
    const bool embedded = flags.rules.empty() && flags.extra_rules.empty();
    if (embedded) options.rule_folder = EmbeddedFolder(flags.language);
    return [=, unit = flags.offsets, rules = std::move(rules)](
               std::vector<Document> documents, std::string& out, std::vector<size_t>& ends) {
      for (Document& document : documents) {
        AnalysisTrace trace;
        Analysis analysis = Analyze(std::move(document), *rules, *scratch, &trace);
        KeepTypes(types, analysis);
        AppendJsonLine(analysis, Explain(analysis, trace, *rules, nullptr, options), unit, out);
        ends.push_back(out.size());
      }
    };
  }
  const Write write = WriterOf(format, flags.offsets, color);
  return [=, rules = std::move(rules)](std::vector<Document> documents, std::string& out,
                                       std::vector<size_t>& ends) {
    std::vector<Analysis> analyses(documents.size());
    for (size_t i = 0; i < documents.size(); ++i) analyses[i].document = std::move(documents[i]);
    AnalyzeTogether(analyses, *rules, *scratch);
    for (Analysis& analysis : analyses) {
      KeepTypes(types, analysis);
      write(analysis, out);
      ends.push_back(out.size());
    }
  };
}

BatchReport Run(const std::vector<std::string>& paths, BatchOptions options,
                const ExtractFlags& flags, Format format,
                const std::shared_ptr<const StageRules>& rules, Output& output) {
  Progress progress(/*results_on_terminal=*/flags.output.empty() && ::isatty(STDOUT_FILENO) != 0);
  options.take_progress = [&](const BatchReport& report) { progress.Show(report); };
  return RunBatch(
      paths, options, [&] { return MakeWork(flags, format, rules); },
      [&](std::string_view message) { progress.Print(message); }, output);
}

ExitCode Extract(const ExtractFlags& flags) {
  std::vector<std::string> paths = flags.paths;
  if (paths.empty()) {
    if (::isatty(STDIN_FILENO) != 0) {
      return Refuse("nothing to read",
                    "name files or folders, or pipe a text in: see "
                    "`whosaid extract --help`");
    }
    paths.emplace_back("-");
  }
  BatchOptions options;
  const Result<Encoding> encoding = Encoding::Named(flags.reading.encoding);
  if (!encoding) return Refuse(encoding.error().message, "");
  options.encoding = *encoding;
  options.jobs = flags.jobs;
  options.fields = flags.reading.fields();
  options.stdin_is_json_lines = flags.reading.stdin_is_json_lines();

  std::shared_ptr<const RulePack> pack = LoadRules(flags.language, flags.rules, flags.extra_rules);
  if (pack == nullptr) return ExitCode::kRefused;
  const auto rules = std::make_shared<const StageRules>(std::move(pack), flags.asked.reports());
  const Format format = FormatFor(flags);
  if (flags.explain && format != Format::kJsonl) {
    return Refuse("--explain goes with --format jsonl alone",
                  "`whosaid explain FILE` explains a text to be read");
  }
  const Result<std::unique_ptr<Output>> output = OpenOutput(flags.output, format);
  if (!output) return Refuse(output.error().message, "");

  const BatchReport report = Run(paths, options, flags, format, rules, **output);
  if (report.output == WriteStatus::kFailed) {
    return Refuse((*output)->error(), "what is there is not complete");
  }
  if (report.failures > 0) {
    PrintError(fmt::format("whosaid: {} failed, {} done", report.failures, report.documents));
  }
  return ExitCodeOf(report);
}

}  // namespace

Command AddExtract(CLI::App& program) {
  const auto flags = std::make_shared<ExtractFlags>();
  CLI::App* app = program.add_subcommand("extract", "Find the quotes in texts and who said them");
  app->footer(kExamples);
  app->add_option("PATH", flags->paths,
                  "Files, folders, archives (zip, tar, gz, zst), .jsonl; - is standard input")
      ->type_name("");
  app->add_option("-o,--output", flags->output,
                  "A file, or a folder (existing, or ending in /) for a file a document")
      ->type_name("FILE|DIR");
  AddChoice(*app, "--format", flags->format, kFormats,
            "auto: text for a terminal, else jsonl or what FILE ends in");
  AddAskedTypes(*app, flags->asked, "(direct,mixed)");
  app->add_option("--rules", flags->rules, "Rules of your own instead of those built in")
      ->type_name("DIR");
  AddExtraRules(*app, flags->extra_rules);
  app->add_option("--lang", flags->language, "Language of the texts (en)")->type_name("LANG");
  app->add_option("-j,--jobs", flags->jobs, "Threads (as many as there are cores)")
      ->check(CLI::Range(1U, kMostJobs).description(""))
      ->type_name("N");
  AddChoice(*app, "--offsets", flags->offsets, kOffsets, "What start and end count (codepoint)");
  AddReadingFlags(*app, flags->reading);
  app->add_flag("--explain", flags->explain, "Say in JSONL why each quote is as it is");
  return {app, [flags] { return Extract(*flags); }};
}

}  // namespace whosaid
