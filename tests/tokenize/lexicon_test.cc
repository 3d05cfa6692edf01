// Lexicon entries are cut into words by rulefile/, which knows nothing of running text. An entry
// that the tokenizer cuts otherwise would never be found.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/split.h"
#include "support/english_tokens.h"
#include "support/marked_tokens.h"

namespace whosaid {
namespace {

// The first column of each entry of every lexicon.
std::vector<std::string> Entries() {
  std::vector<std::string> entries;
  const auto folder = std::filesystem::path(WHOSAID_SOURCE_DIR) / "rules/en/lexicon";
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".lex") continue;
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || line[0] == '#' || line[0] == '[') continue;
      entries.push_back(line.substr(0, std::min(line.find("  "), line.find('\t'))));
    }
  }
  return entries;
}

// Of the entry between two others, of which `before` has two tokens and `after` one.
std::vector<std::string> TokensOf(const std::string& entry, const char* before, const char* after) {
  const std::string text = before + entry + after;
  std::vector<std::string> words = Words(text, TokenizeEnglish(text));
  if (words.size() < 3) return {};
  return {words.begin() + 2, words.end() - 1};
}

TEST(Lexicon, EntriesAreCutAsTheTokenizerCutsText) {
  const std::vector<std::string> entries = Entries();
  EXPECT_GT(entries.size(), 10000U);
  for (const std::string& entry : entries) {
    std::vector<std::string> split;
    for (const std::string_view word : SplitLikeText(entry)) split.emplace_back(word);
    // Abbreviations want a number or a name behind them, clitics a word before them.
    EXPECT_TRUE(TokensOf(entry, "to, ", " 5") == split || TokensOf(entry, "to, ", " Xu") == split ||
                TokensOf(entry, ", to", " Xu") == split)
        << testing::PrintToString(TokensOf(entry, "to, ", " Xu")) << " for "
        << testing::PrintToString(split);
  }
}

}  // namespace
}  // namespace whosaid
