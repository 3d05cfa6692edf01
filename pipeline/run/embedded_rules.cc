#include "run/embedded_rules.h"

#include <map>

#include "run/embedded_files.h"

namespace whosaid {
namespace {

using Packs = std::map<std::string_view, PackFiles>;

const Packs& AllPacks() {
  static const Packs packs = [] {
    Packs built;
    for (const EmbeddedFile& file : EmbeddedFiles()) {
      built[file.language].emplace(file.path, std::string_view(file.begin, file.end));
    }
    return built;
  }();
  return packs;
}

}  // namespace

const PackFiles& EmbeddedRules(std::string_view language) {
  static const PackFiles none;
  const auto pack = AllPacks().find(language);
  return pack == AllPacks().end() ? none : pack->second;
}

std::vector<std::string_view> EmbeddedLanguages() {
  std::vector<std::string_view> languages;
  for (const auto& [language, files] : AllPacks()) languages.push_back(language);
  return languages;
}

}  // namespace whosaid
