#include "run/embedded_rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "gmock/gmock.h"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Language -> its pack as it stands in the source tree now.
std::map<std::string, PackFiles> PacksOnDisk() {
  std::map<std::string, PackFiles> packs;
  const fs::path rules = fs::path(WHOSAID_SOURCE_DIR) / "rules";
  if (!fs::exists(rules)) return packs;
  for (const auto& entry : fs::recursive_directory_iterator(rules)) {
    const fs::path path = entry.path().lexically_relative(rules);
    const std::string name = path.filename().string();
    if (!entry.is_regular_file() || !path.has_parent_path()) continue;
    if (name.starts_with('.') || name.ends_with(".md")) continue;
    const std::string language = path.begin()->string();
    packs[language].emplace(path.lexically_relative(language).generic_string(),
                            ReadFile(entry.path()));
  }
  return packs;
}

TEST(EmbeddedRules, AreTheFilesOfTheSourceTree) {
  const auto packs = PacksOnDisk();
  const auto languages = EmbeddedLanguages();
  ASSERT_EQ(languages.size(), packs.size());
  for (const auto& [language, files] : packs) {
    EXPECT_THAT(languages, testing::Contains(language));
    // Names first: a difference in bytes would print the whole pack.
    std::set<std::string> expected;
    std::set<std::string> embedded;
    for (const auto& [path, bytes] : files) expected.insert(path);
    for (const auto& [path, bytes] : EmbeddedRules(language)) embedded.insert(path);
    EXPECT_EQ(embedded, expected);
    for (const auto& [path, bytes] : files) {
      EXPECT_TRUE(EmbeddedRules(language).find(path)->second == bytes) << language << "/" << path;
    }
  }
}

TEST(EmbeddedRules, LanguagesAreSorted) {
  const auto languages = EmbeddedLanguages();
  EXPECT_TRUE(std::is_sorted(languages.begin(), languages.end()));
}

TEST(EmbeddedRules, AnUnknownLanguageHasNoFiles) {
  EXPECT_TRUE(EmbeddedRules("tlh").empty());
  EXPECT_TRUE(EmbeddedRules("").empty());
}

TEST(EmbeddedRules, AreMadeOnce) { EXPECT_EQ(&EmbeddedRules("en"), &EmbeddedRules("en")); }

}  // namespace
}  // namespace whosaid
