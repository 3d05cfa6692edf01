// `whosaid score`: predicted quotes against gold ones.
#include "regress/score.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "cli/command.h"
#include "cli/message.h"
#include "cli/print_result.h"
#include "cli/read_gold.h"
#include "regress/score_format.h"

namespace whosaid {
namespace {

struct ScoreFlags {
  std::string gold;
  std::string predicted;
  std::vector<std::string> types;
  std::string speech_cues;
  bool json = false;
  size_t misses = 0;
};

constexpr const char* kExamples =
    R"(Both files are JSON Lines, a document a line, offsets in code points. GOLD:
  {"id", "text", "quotes": [{"type", "content": [[start, end], ...], "speaker": [[start, end]],
   "cue": [[start, end]], "speaker_id"}], "entities": [{"id", "name", "aliases"}]}
PREDICTED is what `whosaid extract` writes; ids match without folders and extension.

Examples:
  whosaid score gold.jsonl quotes.jsonl --misses 20
  whosaid score gold.jsonl quotes.jsonl --types direct,mixed --json
  whosaid extract gold.jsonl | whosaid score gold.jsonl -)";

Result<ScoreReport> ReadAndScore(const ScoreFlags& flags) {
  ScoreOptions options;
  options.types.insert(flags.types.begin(), flags.types.end());
  if (!flags.speech_cues.empty()) {
    const Result<std::string> cues = ReadAll(flags.speech_cues);
    if (!cues) return cues.error();
    options.speech_cues = ReadCueWords(*cues);
  }
  const Result<std::vector<GoldDocument>> gold = ReadGoldFile(flags.gold);
  if (!gold) return gold.error();
  const Result<std::string> predicted_lines = ReadAll(flags.predicted);
  if (!predicted_lines) return predicted_lines.error();
  const Result<Predictions> predicted = ReadPredictions(*predicted_lines, flags.predicted);
  if (!predicted) return predicted.error();
  return Score(*gold, *predicted, options);
}

ExitCode RunScore(const ScoreFlags& flags) {
  const Result<ScoreReport> report = ReadAndScore(flags);
  if (!report) {
    PrintError(fmt::format("whosaid: {}", report.error().message));
    return ExitCode::kRefused;
  }
  if (!report->unpredicted.empty()) {
    PrintError(fmt::format("warning: {} gold documents have no prediction, e.g. {}",
                           report->unpredicted.size(), report->unpredicted.front()));
  }
  const std::string text =
      flags.json ? FormatScoreJson(*report) : FormatScore(*report, flags.misses);
  return PrintResult(text);
}

}  // namespace

Command AddScore(CLI::App& program) {
  const auto flags = std::make_shared<ScoreFlags>();
  CLI::App* app =
      program.add_subcommand("score", "Precision, recall and F1 of predicted quotes against gold");
  app->footer(kExamples);
  app->add_option("GOLD", flags->gold, "Gold quotes")->required()->type_name("");
  app->add_option("PREDICTED", flags->predicted, "Predicted quotes; - is standard input")
      ->required()
      ->type_name("");
  app->add_option("--types", flags->types, "Only gold quotes of these types: direct,mixed")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("TYPES");
  app->add_option("--speech-cues", flags->speech_cues,
                  "Indirect gold only where a word of the cue is in FILE")
      ->type_name("FILE");
  app->add_flag("--json", flags->json, "All measures as JSON");
  app->add_option("--misses", flags->misses, "Show the first N quotes that went wrong")
      ->type_name("N");
  return {app, [flags] { return RunScore(*flags); }};
}

}  // namespace whosaid
