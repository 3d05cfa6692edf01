// The English rule pack as it stands in rules/en, loaded once a test program, and documents made of
// plain strings.
#ifndef WHOSAID_TESTS_SUPPORT_ENGLISH_H_
#define WHOSAID_TESTS_SUPPORT_ENGLISH_H_

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "base/check.h"
#include "rulefile/pack.h"
#include "text/document.h"

namespace whosaid {

[[nodiscard]] inline PackFiles EnglishFiles() {
  const std::filesystem::path root = std::filesystem::path(WHOSAID_SOURCE_DIR) / "rules/en";
  PackFiles files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files[entry.path().lexically_relative(root).generic_string()] =
        std::string(std::istreambuf_iterator<char>(in), {});
  }
  return files;
}

[[nodiscard]] inline const std::shared_ptr<const RulePack>& English() {
  static const std::shared_ptr<const RulePack> pack = [] {
    RulePack::Loaded loaded = RulePack::Load("en", EnglishFiles());
    for (const RuleError& error : loaded.errors) {
      std::fputs((FormatRuleError(error) + "\n").c_str(), stderr);
    }
    WHOSAID_CHECK(loaded.pack != nullptr);
    return loaded.pack;
  }();
  return pack;
}

[[nodiscard]] inline Document MakeDocument(std::string text) {
  Document document;
  document.id = "test";
  document.text = std::move(text);
  return document;
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_SUPPORT_ENGLISH_H_
