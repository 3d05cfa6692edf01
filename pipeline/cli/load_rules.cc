#include "cli/load_rules.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "batch/pack_files.h"
#include "cli/message.h"
#include "run/embedded_rules.h"

namespace whosaid {
namespace {

std::shared_ptr<const RulePack> Load(const std::string& language, const PackFiles& files,
                                     const std::string& prefix) {
  RulePack::Loaded loaded = RulePack::Load(language, files);
  for (RuleError& error : loaded.errors) {
    error.file.insert(0, prefix);
    PrintError(FormatRuleError(error));
  }
  if (!loaded.errors.empty()) {
    PrintError(fmt::format("whosaid: {} error{} in the rules", loaded.errors.size(),
                           loaded.errors.size() == 1 ? "" : "s"));
  }
  return std::move(loaded.pack);
}

// The folder of the pack itself, which may be in one of packs by language.
std::string FolderOf(const std::string& language, const std::string& folder) {
  std::error_code ignored;
  const std::filesystem::path of_language = std::filesystem::path(folder) / language;
  return std::filesystem::is_directory(of_language, ignored) ? of_language.string() : folder;
}

}  // namespace

std::string RuleFolder(const std::string& language, const std::string& folder) {
  const std::string pack = folder.empty() ? "rules/" + language : FolderOf(language, folder);
  return pack.ends_with('/') ? pack : pack + "/";
}

std::shared_ptr<const RulePack> LoadRules(const std::string& language, const std::string& folder,
                                          PackFiles* read) {
  if (folder.empty()) {
    if (std::shared_ptr<const RulePack> pack = LoadEmbeddedRules(language)) return pack;
    std::string known;
    for (const std::string_view name : EmbeddedLanguages()) known.append(" ").append(name);
    PrintError(fmt::format("whosaid: no rules for language '{}'", language));
    PrintError(fmt::format("hint: --lang takes one of:{}; --rules FOLDER brings others", known));
    return nullptr;
  }
  Result<PackFiles> files = ReadPackFiles(FolderOf(language, folder));
  if (files) {
    std::shared_ptr<const RulePack> pack = Load(language, *files, RuleFolder(language, folder));
    if (read != nullptr) *read = *std::move(files);
    return pack;
  }
  PrintError(fmt::format("whosaid: {}", files.error().message));
  PrintError("hint: --rules takes a folder like rules/en of the sources");
  return nullptr;
}

}  // namespace whosaid
