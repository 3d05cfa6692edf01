#include "rulefile/pack.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/check.h"
#include "rulefile/content_hash.h"
#include "rulefile/inflection.h"
#include "rulefile/lexicons.h"
#include "rulefile/program.h"
#include "rulefile/rule_error.h"
#include "rulefile/rule_file.h"
#include "rulefile/toml.h"
#include "rulefile/vocabulary_image.h"
#include "rulefile/word_sets.h"

namespace whosaid {
namespace {

constexpr std::string_view kSettings = "settings.toml";
constexpr std::string_view kInflection = "tokenize/inflection.toml";
constexpr std::string_view kLexiconFolder = "lexicon/";
constexpr std::string_view kLexiconEnd = ".lex";
constexpr std::array<std::string_view, 6> kRuleFolders = {"tag/",    "quote/",     "phrase/",
                                                          "clause/", "attribute/", "resolve/"};

bool IsRuleFile(std::string_view path) {
  return path.ends_with(".rules") &&
         std::any_of(kRuleFolders.begin(), kRuleFolders.end(),
                     [&](std::string_view folder) { return path.starts_with(folder); });
}

bool IsLexicon(std::string_view path) {
  return path.starts_with(kLexiconFolder) && path.ends_with(kLexiconEnd);
}

}  // namespace

class PackBuilder {
 public:
  explicit PackBuilder(std::string_view language) : language_(language) {}

  RulePack::Loaded FromText(const PackFiles& files) {
    for (const auto& [path, text] : files) sources_.emplace(path, SourceFile(path, text));
    Inflection inflection;
    const auto rules = sources_.find(kInflection);
    if (rules != sources_.end()) inflection.Read(rules->second, Toml(kInflection), errors_);
    Lexicons lexicons(inflection);
    for (const auto& [path, source] : sources_) {
      if (IsLexicon(path)) lexicons.Read(LexiconName(path), source, errors_);
    }
    RuleFiles rule_files(language_, sources_, lexicons, errors_);
    ReadRules(rule_files);
    Compile(rule_files, std::move(lexicons).Build());
    RulePack::Loaded loaded;
    if (errors_.count() == 0) loaded.pack = std::move(pack_);
    loaded.errors = std::move(errors_).Take();
    return loaded;
  }

  std::shared_ptr<const RulePack> WithImage(const PackViews& files,
                                            std::span<const std::byte> image) {
    for (const auto& [path, text] : files) {
      // That a lexicon is there is all that a rule file needs to know.
      sources_.emplace(path, SourceFile(path, IsLexicon(path) ? std::string_view() : text));
    }
    Vocabulary vocabulary = VocabularyImage::Read(image, HashFiles(files));
    FinishedWordSets words(vocabulary);
    RuleFiles rule_files(language_, sources_, words, errors_);
    ReadRules(rule_files);
    Compile(rule_files, std::move(vocabulary));
    WHOSAID_CHECK(errors_.count() == 0);
    return std::move(pack_);
  }

 private:
  static std::string_view LexiconName(std::string_view path) {
    return path.substr(kLexiconFolder.size(),
                       path.size() - kLexiconFolder.size() - kLexiconEnd.size());
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
    for (const auto& [name, phase] : rule_files.phases) {
      pack_->phases_.emplace(
          name, CompilePhase(rule_files.rules, name, phase, pack_->vocabulary_, errors_));
    }
    for (RuleSource& source : rule_files.rules) pack_->rules_.push_back(std::move(source.rule));
    pack_->examples_ = std::move(rule_files.examples);
  }

  std::string_view language_;
  std::map<std::string, SourceFile, std::less<>> sources_;
  RuleErrors errors_;
  std::shared_ptr<RulePack> pack_;
};

RulePack::Loaded RulePack::Load(std::string_view language, const PackFiles& files) {
  return PackBuilder(language).FromText(files);
}

std::shared_ptr<const RulePack> RulePack::LoadWithImage(std::string_view language,
                                                        const PackViews& files,
                                                        std::span<const std::byte> image) {
  return PackBuilder(language).WithImage(files, image);
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
