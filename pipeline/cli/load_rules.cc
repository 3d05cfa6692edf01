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

}  // namespace

std::shared_ptr<const RulePack> LoadRules(const std::string& language, const std::string& folder) {
  if (folder.empty()) {
    if (std::shared_ptr<const RulePack> pack = LoadEmbeddedRules(language)) return pack;
    std::string known;
    for (const std::string_view name : EmbeddedLanguages()) known.append(" ").append(name);
    PrintError(fmt::format("whosaid: no rules for language '{}'", language));
    PrintError(fmt::format("hint: --lang takes one of:{}; --rules FOLDER brings others", known));
    return nullptr;
  }
  std::error_code ignored;
  const std::filesystem::path of_language = std::filesystem::path(folder) / language;
  const std::string pack =
      std::filesystem::is_directory(of_language, ignored) ? of_language.string() : folder;
  const Result<PackFiles> files = ReadPackFiles(pack);
  if (files) return Load(language, *files, pack.ends_with('/') ? pack : pack + "/");
  PrintError(fmt::format("whosaid: {}", files.error().message));
  PrintError("hint: --rules takes a folder like rules/en of the sources");
  return nullptr;
}

}  // namespace whosaid
