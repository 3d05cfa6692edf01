#include "run/embedded_rules.h"

#include "run/embedded_files.h"

namespace whosaid {

std::shared_ptr<const RulePack> LoadEmbeddedRules(std::string_view language) {
  const PackViews files = EmbeddedRules(language);
  if (files.empty()) return nullptr;
  return RulePack::LoadWithImage(language, files, EmbeddedVocabulary(language));
}

PackViews EmbeddedRules(std::string_view language) {
  PackViews files;
  for (const EmbeddedFile& file : EmbeddedFiles()) {
    if (file.language == language) {
      files.emplace(file.path, std::string_view(file.begin, file.end));
    }
  }
  return files;
}

std::span<const std::byte> EmbeddedVocabulary(std::string_view language) {
  for (const EmbeddedImage& image : EmbeddedImages()) {
    if (image.language == language) return std::as_bytes(std::span(image.begin, image.end));
  }
  return {};
}

std::vector<std::string_view> EmbeddedLanguages() {
  std::vector<std::string_view> languages;
  for (const EmbeddedImage& image : EmbeddedImages()) languages.push_back(image.language);
  return languages;
}

}  // namespace whosaid
