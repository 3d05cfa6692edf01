#include "rulefile/pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "rulefile/inflection.h"
#include "rulefile/lexicons.h"
#include "rulefile/program.h"
#include "rulefile/rule_error.h"
#include "rulefile/rule_file.h"
#include "rulefile/toml.h"

namespace whosaid {
namespace {

constexpr std::string_view kSettings = "settings.toml";
constexpr std::string_view kInflection = "tokenize/inflection.toml";
constexpr std::string_view kLexiconFolder = "lexicon/";
constexpr std::string_view kLexiconEnd = ".lex";
constexpr std::array<std::string_view, 5> kRuleFolders = {"tag/", "phrase/", "quote/", "attribute/",
                                                          "resolve/"};

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
  PackBuilder(std::string_view language, const PackFiles& files)
      : files_(files), pack_(std::make_shared<RulePack>()) {
    pack_->language_ = language;
    for (const auto& [path, text] : files) sources_.emplace(path, SourceFile(path, text));
  }

  RulePack::Loaded Load() {
    pack_->settings_ = Toml(kSettings);
    Inflection inflection;
    const auto rules = sources_.find(kInflection);
    if (rules != sources_.end()) inflection.Read(rules->second, Toml(kInflection), errors_);
    Lexicons lexicons(inflection);
    for (const auto& [path, source] : sources_) {
      if (IsLexicon(path)) lexicons.Read(LexiconName(path), source, errors_);
    }
    RuleFiles rule_files(pack_->language_, sources_, lexicons, errors_);
    for (const auto& [path, source] : sources_) {
      if (IsRuleFile(path)) rule_files.Read(path);
    }
    rule_files.CheckUnused();
    pack_->vocabulary_ = std::move(lexicons).Build();
    for (const auto& [name, phase] : rule_files.phases) {
      pack_->phases_.emplace(
          name, CompilePhase(rule_files.rules, name, phase, pack_->vocabulary_, errors_));
    }
    for (RuleSource& source : rule_files.rules) pack_->rules_.push_back(std::move(source.rule));
    pack_->examples_ = std::move(rule_files.examples);
    RulePack::Loaded loaded;
    if (errors_.count() == 0) loaded.pack = std::move(pack_);
    loaded.errors = std::move(errors_).Take();
    return loaded;
  }

 private:
  static std::string_view LexiconName(std::string_view path) {
    return path.substr(kLexiconFolder.size(),
                       path.size() - kLexiconFolder.size() - kLexiconEnd.size());
  }

  FlatToml Toml(std::string_view path) {
    const auto source = sources_.find(path);
    if (source == sources_.end()) return {};
    return ReadToml(source->second, files_.find(path)->second, errors_);
  }

  const PackFiles& files_;
  std::map<std::string, SourceFile, std::less<>> sources_;
  RuleErrors errors_;
  std::shared_ptr<RulePack> pack_;
};

RulePack::Loaded RulePack::Load(std::string_view language, const PackFiles& files) {
  return PackBuilder(language, files).Load();
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
