#include "rulefile/pack.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/check.h"
#include "rulefile/content_hash.h"
#include "rulefile/inflection.h"
#include "rulefile/lexicons.h"
#include "rulefile/order_proof.h"
#include "rulefile/program.h"
#include "rulefile/rule_error.h"
#include "rulefile/rule_file.h"
#include "rulefile/symbol_words.h"
#include "rulefile/toml.h"
#include "rulefile/vocabulary_image.h"
#include "rulefile/word_sets.h"

namespace whosaid {
namespace {

constexpr std::string_view kSettings = "settings.toml";
constexpr std::string_view kInflection = "tokenize/inflection.toml";

// How many bytes from the first are UTF-8 text, which has no zero.
size_t TextLength(std::string_view text) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  size_t at = 0;
  while (at < text.size()) {
    utf8proc_int32_t code = 0;
    const auto left = static_cast<utf8proc_ssize_t>(text.size() - at);
    const utf8proc_ssize_t length = utf8proc_iterate(bytes + at, left, &code);
    if (length <= 0 || code == 0) break;
    at += static_cast<size_t>(length);
  }
  return at;
}

}  // namespace

class PackBuilder {
 public:
  PackBuilder(std::string_view language, const LoadOptions& options)
      : language_(language), options_(options) {
    // The later wins: what it replaces is not even looked at.
    for (size_t i = options.extra.size(); i > 0; --i) AddReplacements(options.extra[i - 1]);
    for (const ExtraFiles& extra : options.extra) AddEntries(extra);
  }

  RulePack::Loaded FromText(const PackFiles& files) {
    for (const auto& [path, text] : files) AddText(path, text, options_.folder);
    CheckPlaces();
    AddNewLexicons();
    Inflection inflection;
    const auto rules = sources_.find(kInflection);
    if (rules != sources_.end()) inflection.Read(rules->second, Toml(kInflection), errors_);
    Lexicons lexicons(inflection);
    for (const auto& [path, source] : sources_) {
      if (!IsLexicon(path)) continue;
      lexicons.Read(LexiconName(path), source, errors_);
      for (const SourceFile& more : more_entries_) {
        if (more.path == path) lexicons.Read(LexiconName(path), more, errors_);
      }
    }
    RuleFiles rule_files(language_, sources_, lexicons, errors_);
    ReadRules(rule_files);
    RulePack::Loaded loaded;
    loaded.asked = std::move(rule_files.asked);
    loaded.guards = GuardsOf(rule_files);
    Compile(rule_files, std::move(lexicons).Build());
    if (errors_.count() == 0) loaded.pack = std::move(pack_);
    loaded.errors = errors_.TakeErrors();
    // Read from a folder, it may be what is to be read in addition to another.
    if (!options_.folder.empty() && !sources_.contains(kInflection)) {
      HintAtAddition(loaded.errors);
    }
    loaded.warnings = errors_.TakeWarnings();
    return loaded;
  }

  std::shared_ptr<const RulePack> WithImage(const PackViews& files,
                                            std::span<const std::byte> image) {
    for (const auto& [path, text] : files) {
      // That a lexicon is there is all that a rule file needs to know.
      AddSource(path, IsLexicon(path) ? std::string_view() : text);
    }
    AddNewLexicons();
    Vocabulary vocabulary = VocabularyImage::Read(image, HashFiles(files));
    FinishedWordSets words(vocabulary);
    RuleFiles rule_files(language_, sources_, words, errors_);
    ReadRules(rule_files);
    Compile(rule_files, std::move(vocabulary));
    WHOSAID_CHECK(errors_.count() == 0);
    return std::move(pack_);
  }

 private:
  void AddReplacements(const ExtraFiles& extra) {
    for (const auto& [path, text] : extra.files) {
      if (!IsLexicon(path)) AddText(path, text, extra.folder);
    }
  }

  void AddEntries(const ExtraFiles& extra) {
    for (const auto& [path, text] : extra.files) {
      if (IsLexicon(path)) more_entries_.push_back(TextOf(path, text, extra.folder));
    }
  }

  // A file, unless another has taken its place.
  void AddText(const std::string& path, std::string_view text, std::string_view folder) {
    if (!sources_.contains(path)) sources_.emplace(path, TextOf(path, text, folder));
  }

  // A file of the pack itself that is known to be text, unless another has taken its place.
  void AddSource(std::string_view path, std::string_view text) {
    sources_.emplace(path, SourceFile(path, text, options_.folder));
  }

  // A file up to where it is no text: words are folded as UTF-8, and kept padded with zeros.
  SourceFile TextOf(std::string_view path, std::string_view text, std::string_view folder) {
    const size_t length = TextLength(text);
    SourceFile file(path, text.substr(0, length), folder);
    if (length != text.size()) {
      const auto line = static_cast<uint32_t>(file.lines.size());
      errors_.Add(rule_code::kBadLine, {&file, line, 0, 1},
                  fmt::format("byte {} of the file is no UTF-8 text", length),
                  "nothing behind it is read");
    }
    return file;
  }

  // A file that nothing reads where it lies must not look as if it were fine.
  void CheckPlaces() {
    for (const auto& [path, source] : sources_) {
      if (path.ends_with(".rules") && !IsRuleFile(path)) {
        errors_.Add(rule_code::kStrayFile, {&source, 0, 0, 1}, "rules are not read from here",
                    "put the file into the folder of its stage: attribute/, tag/, resolve/ ...");
      } else if (path.ends_with(".lex") && !IsLexicon(path)) {
        errors_.Add(rule_code::kStrayFile, {&source, 0, 0, 1}, "a lexicon is not read from here",
                    "put the file into lexicon/");
      }
    }
  }

  // So that there is a file to be used for those that the pack itself does not have.
  void AddNewLexicons() {
    for (const SourceFile& more : more_entries_) AddSource(more.path, {});
  }

  FlatToml Toml(std::string_view path) {
    const auto source = sources_.find(path);
    return source == sources_.end() ? FlatToml() : ReadToml(source->second, errors_);
  }

  void ReadRules(RuleFiles& rule_files) {
    for (const auto& [path, source] : sources_) {
      if (IsRuleFile(path)) rule_files.Read(path);
    }
    rule_files.CheckUnused();
  }

  void Compile(RuleFiles& rule_files, Vocabulary vocabulary) {
    pack_ = std::shared_ptr<RulePack>(new RulePack(language_, std::move(vocabulary)));
    pack_->settings_ = Toml(kSettings);
    Mute(rule_files);
    // Most of a load is this, and phases know nothing of one another: a thread for each, as far as
    // there are any.
    struct Compiled {
      std::unique_ptr<const Phase::Program> program;
      RuleErrors errors;
    };
    std::vector<std::future<Compiled>> phases;
    for (const auto& [name, phase] : rule_files.phases) {
      phases.push_back(std::async([&, &name = name, &phase = phase] {
        Compiled compiled;
        compiled.program =
            CompilePhase(rule_files.rules, name, phase, pack_->vocabulary_, compiled.errors);
        return compiled;
      }));
    }
    std::map<std::string_view, const Phase::Program*> programs;
    auto next = phases.begin();
    for (const auto& [name, phase] : rule_files.phases) {
      Compiled compiled = (next++)->get();
      errors_.Add(std::move(compiled.errors));
      programs[name] = compiled.program.get();
      pack_->phases_.emplace(name, std::move(compiled.program));
    }
    if (options_.prove && errors_.count() == 0) Prove(rule_files, programs);
    for (RuleSource& source : rule_files.rules) pack_->rules_.push_back(std::move(source.rule));
    pack_->examples_ = std::move(rule_files.examples);
  }

  // Beside what such rules lack, once a file, where nothing better is said.
  static void HintAtAddition(std::vector<RuleError>& errors) {
    std::set<std::string, std::less<>> told;
    for (RuleError& error : errors) {
      const bool lacks = error.code == rule_code::kUnknownFile ||
                         error.code == rule_code::kUnknownLexicon ||
                         error.code == rule_code::kUnknownName;
      if (!lacks || !error.hint.empty() || !told.insert(error.file).second) continue;
      error.hint = "rules that add to a pack are read with it: --rules-extra takes their folder";
    }
  }

  static std::vector<RuleError> GuardsOf(const RuleFiles& rule_files) {
    std::vector<RuleError> guards;
    for (const RuleSource& source : rule_files.rules) {
      if (source.rule.status != RuleStatus::kLive) continue;
      for (const GuardSource& guard : source.guards) {
        guards.push_back(MakeRuleError(rule_code::kIdleGuard, guard.place,
                                       "no example needs this `unless`",
                                       "add a `no` that it keeps out, or take it away"));
        guards.back().warning = true;
      }
    }
    return guards;
  }

  void Mute(RuleFiles& rule_files) const {
    if (options_.muted.empty()) return;
    for (RuleSource& source : rule_files.rules) {
      std::erase_if(source.guards, [&](const GuardSource& guard) {
        return std::find(options_.muted.begin(), options_.muted.end(),
                         std::pair(source.rule.file, guard.place.line)) != options_.muted.end();
      });
    }
  }

  void Prove(const RuleFiles& rule_files,
             const std::map<std::string_view, const Phase::Program*>& programs) {
    std::vector<const SourceFile*> lexicons;
    for (const auto& [path, source] : sources_) {
      if (IsLexicon(path)) lexicons.push_back(&source);
    }
    for (const SourceFile& more : more_entries_) lexicons.push_back(&more);
    const SampleWords samples = CollectWords(rule_files.rules, lexicons);
    for (const auto& [name, program] : programs) {
      const Phase& phase = *pack_->phase(name);
      ProveOrder(phase, *program, rule_files.rules, {phase, pack_->vocabulary_, samples}, errors_);
    }
  }

  std::string_view language_;
  const LoadOptions& options_;
  std::map<std::string, SourceFile, std::less<>> sources_;
  std::deque<SourceFile> more_entries_;  // of lexicons that stay in place: places point to these
  RuleErrors errors_;
  std::shared_ptr<RulePack> pack_;
};

RulePack::Loaded RulePack::Load(std::string_view language, const PackFiles& files,
                                const LoadOptions& options) {
  return PackBuilder(language, options).FromText(files);
}

std::shared_ptr<const RulePack> RulePack::LoadWithImage(std::string_view language,
                                                        const PackViews& files,
                                                        std::span<const std::byte> image,
                                                        const LoadOptions& options) {
  return PackBuilder(language, options).WithImage(files, image);
}

uint64_t HashFiles(const PackViews& files) {
  uint64_t hash = files.size();
  for (const auto& [path, text] : files) hash = ContentHash(text, ContentHash(path, hash));
  return hash;
}

const Phase* RulePack::phase(std::string_view name) const {
  const auto found = phases_.find(name);
  return found == phases_.end() ? nullptr : &found->second;
}

std::string_view RulePack::setting(std::string_view key) const {
  const auto found = settings_.find(key);
  return found == settings_.end() ? std::string_view() : found->second;
}

}  // namespace whosaid
