#include "cli/load_rules.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <system_error>
#include <utility>

#include "batch/pack_files.h"
#include "cli/message.h"
#include "run/embedded_rules.h"

namespace whosaid {
namespace {

void PrintNoLanguage(const std::string& language) {
  std::string known;
  for (const std::string_view name : EmbeddedLanguages()) known.append(" ").append(name);
  PrintError(fmt::format("whosaid: no rules for language '{}'", language));
  PrintError(fmt::format("hint: --lang takes one of:{}; --rules FOLDER brings others", known));
}

// The folder of the pack, which may be in one of packs by language.
std::string FolderOf(const std::string& language, const std::string& folder) {
  std::error_code ignored;
  const std::filesystem::path of_language = std::filesystem::path(folder) / language;
  return std::filesystem::is_directory(of_language, ignored) ? of_language.string() : folder;
}

// Nothing where it cannot be read.
std::optional<ExtraFiles> ReadFolder(const std::string& folder, const std::string& language,
                                     std::string_view flag) {
  const std::string pack = FolderOf(language, folder);
  Result<PackFiles> files = ReadPackFiles(pack);
  if (!files) {
    PrintError(fmt::format("whosaid: {}", files.error().message));
    PrintError(fmt::format("hint: {} takes a folder like rules/en of the sources", flag));
    return std::nullopt;
  }
  return ExtraFiles{pack.ends_with('/') ? pack : pack + "/", std::move(files).value()};
}

}  // namespace

std::string EmbeddedFolder(const std::string& language) { return "rules/" + language + "/"; }

std::optional<RuleSources> ReadRules(const std::string& language, const std::string& folder,
                                     const std::vector<std::string>& extra,
                                     std::string_view folder_flag) {
  RuleSources sources;
  if (folder.empty()) {
    for (const auto& [path, text] : EmbeddedRules(language)) sources.files.emplace(path, text);
    if (sources.files.empty()) {
      PrintNoLanguage(language);
      return std::nullopt;
    }
    sources.options.folder = EmbeddedFolder(language);
  } else {
    std::optional<ExtraFiles> pack = ReadFolder(folder, language, folder_flag);
    if (!pack) return std::nullopt;
    sources.files = std::move(pack->files);
    sources.options.folder = std::move(pack->folder);
  }
  for (const std::string& more : extra) {
    std::optional<ExtraFiles> files = ReadFolder(more, language, "--rules-extra");
    if (!files) return std::nullopt;
    sources.options.extra.push_back(std::move(*files));
  }
  return sources;
}

std::shared_ptr<const RulePack> LoadRules(const std::string& language, const std::string& folder,
                                          const std::vector<std::string>& extra) {
  if (folder.empty() && extra.empty()) {
    std::shared_ptr<const RulePack> pack = LoadEmbeddedRules(language);
    if (pack == nullptr) PrintNoLanguage(language);
    return pack;
  }
  const std::optional<RuleSources> sources = ReadRules(language, folder, extra);
  return sources ? LoadRules(language, *sources) : nullptr;
}

std::shared_ptr<const RulePack> LoadRules(const std::string& language, const RuleSources& sources) {
  RulePack::Loaded loaded = RulePack::Load(language, sources.files, sources.options);
  for (const RuleError& error : loaded.errors) PrintError(FormatRuleError(error));
  if (!loaded.errors.empty()) {
    PrintError(fmt::format("whosaid: {} error{} in the rules", loaded.errors.size(),
                           loaded.errors.size() == 1 ? "" : "s"));
  }
  return std::move(loaded.pack);
}

void AddExtraRules(CLI::App& app, std::vector<std::string>& folders) {
  app.add_option("--rules-extra", folders,
                 "Rules in addition: a file replaces that of its name, a lexicon adds to it")
      ->type_name("DIR")
      ->allow_extra_args(false);
}

}  // namespace whosaid
