#include "run/embedded_rules.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string>

#include "gmock/gmock.h"
#include "rulefile/vocabulary_image.h"

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
    for (const auto& [path, bytes] : EmbeddedRules(language)) embedded.emplace(path);
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

TEST(EmbeddedRules, AnUnknownLanguageHasNoPack) { EXPECT_EQ(LoadEmbeddedRules("tlh"), nullptr); }

// All tables at once: words, classes, memberships, phrases, and the names of lexicons with those
// that rules make for words and lemmas.
TEST(EmbeddedRules, TheirVocabularyIsThatOfTheText) {
  for (const auto& [language, files] : PacksOnDisk()) {
    const auto pack = RulePack::Load(language, files).pack;
    ASSERT_NE(pack, nullptr) << language;
    const std::string image = VocabularyImage::Write(
        pack->vocabulary(), HashFiles(PackViews(files.begin(), files.end())));
    const auto embedded = std::as_bytes(std::span(image));
    EXPECT_TRUE(std::ranges::equal(EmbeddedVocabulary(language), embedded)) << language;
  }
}

// The symbol of every word class in every shape.
std::string SymbolsOf(const RulePack& pack, const Phase& phase) {
  std::string symbols;
  for (size_t word = 0; word < pack.vocabulary().class_count(); ++word) {
    for (unsigned bits = 0; bits < 256; ++bits) {
      symbols += phase.TokenSymbol(static_cast<WordClass>(word), {static_cast<uint8_t>(bits)});
    }
  }
  return symbols;
}

TEST(EmbeddedRules, TheirPackIsThatOfTheText) {
  const auto from_text = RulePack::Load("en", PacksOnDisk()["en"]).pack;
  const auto embedded = LoadEmbeddedRules("en");
  ASSERT_NE(embedded, nullptr);
  ASSERT_EQ(embedded->rules().size(), from_text->rules().size());
  for (size_t i = 0; i < embedded->rules().size(); ++i) {
    EXPECT_EQ(embedded->rules()[i].id, from_text->rules()[i].id);
  }
  EXPECT_EQ(embedded->examples().size(), from_text->examples().size());
  for (const char* name : {"name", "nominal", "phrase", "clause", "attribute", "continue", "mixed",
                           "indirect", "thought", "report", "dialogue"}) {
    const Phase* phase = embedded->phase(name);
    ASSERT_NE(phase, nullptr) << name;
    EXPECT_TRUE(SymbolsOf(*embedded, *phase) == SymbolsOf(*from_text, *from_text->phase(name)));
  }
}

}  // namespace
}  // namespace whosaid
