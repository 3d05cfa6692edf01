// The English list of parts of speech, as the loader reads it: that the facts which rules ask about
// hold, and that it knows nearly all words of running text.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const RulePack& Pack() {
  static const auto pack = [] {
    PackFiles files;
    for (const char* name : {"lexicon/function.lex", "lexicon/pos.lex"}) {
      files.emplace(name, ReadFile(fs::path(WHOSAID_SOURCE_DIR) / "rules/en" / name));
    }
    return LoadPack(files);
  }();
  return *pack;
}

bool Has(std::string_view word, std::string_view lexicon) {
  const Vocabulary& vocabulary = Pack().vocabulary();
  const auto id = vocabulary.lexicon(lexicon);
  if (!id) ADD_FAILURE() << "no lexicon " << lexicon;
  return id && vocabulary.Has(vocabulary.Find(word), *id);
}

struct Fact {
  const char* lexicon;
  std::vector<const char*> members;
  std::vector<const char*> others;
};

const std::vector<Fact> kFacts = {
    Fact{"pos.noun",
         {"ministry", "government", "company", "child", "children", "minister", "lawmakers",
          "people", "policies", "building", "colour", "criteria", "watchdog", "crisis", "protester",
          "years", "months"},
         {"say", "told", "the", "quickly", "large", "report", "will", "beautiful", "paris"}},
    Fact{"pos.noun[plural]",
         {"heroes", "wives", "men", "women", "series", "police", "crises", "boxes", "cities"},
         {"mans", "mens", "yearses", "heros", "ministry", "clothe"}},
    Fact{"pos.verb",
         {"announce", "leaving", "undergo", "arises", "realise", "realize", "speak"},
         {"ministry", "large", "of", "report", "happy"}},
    Fact{"pos.verb[past]",
         {"left", "went", "took", "wrote", "admitted", "compelled", "travelled", "traveled",
          "visited", "carried", "overtook", "became", "upheld", "kidnapped"},
         {"gone", "taken", "leave", "visitted", "oversee", "outfit"}},
    Fact{"pos.verb[participle]",
         {"taken", "gone", "written", "left", "begun", "undergone", "withdrawn"},
         {"took", "went", "began", "wrote"}},
    Fact{"pos.verb[gerund]",
         {"admitting", "dying", "leaving", "running", "visiting"},
         {"admiting", "visitting", "lieing"}},
    Fact{"pos.ambiguous-noun[plural]",
         {"reports", "votes", "attacks", "claims", "plans"},
         {"report", "says", "houses"}},
    Fact{"pos.ambiguous-verb[s]", {"reports", "votes", "attacks", "claims"}, {"ministries"}},
    Fact{"pos.ambiguous-verb[past]",
         {"reported", "voted", "attacked", "controlled", "signalled"},
         {"housed", "left", "votes"}},
    Fact{"pos.seldom-verb[past]", {"housed", "programmed", "stormed"}, {"went", "house"}},
    Fact{"pos.seldom-noun[plural]", {"locals", "looks"}, {"looked", "houses"}},
    Fact{"pos.adjective",
         {"large", "larger", "largest", "happier", "political", "massive", "tired", "angry",
          "unprecedented", "worldwide"},
         {"said", "used", "number", "corner", "ministry", "left"}},
    Fact{"pos.ambiguous-adjective", {"official", "criminal", "current"}, {"large", "said"}},
    Fact{"pos.adverb", {"overseas", "upward", "upstairs"}, {"house", "said", "large"}}};

TEST(PartOfSpeech, AWordIsInTheListsOfItsUses) {
  for (const Fact& fact : kFacts) {
    SCOPED_TRACE(fact.lexicon);
    for (const char* word : fact.members) EXPECT_TRUE(Has(word, fact.lexicon)) << word;
    for (const char* word : fact.others) EXPECT_FALSE(Has(word, fact.lexicon)) << word;
  }
}

TEST(PartOfSpeech, FunctionWordsAreLeftOut) {
  for (const char* word : {"the", "of", "and", "would", "which", "themselves", "although", "if"}) {
    EXPECT_TRUE(Has(word, "function")) << word;
    EXPECT_FALSE(Has(word, "pos")) << word;
  }
}

// The text of an article without its marks, "{q1.cue said}" as "said".
std::string WithoutMarks(std::string_view article) {
  article = article.substr(article.find("\n\n"));
  article = article.substr(0, article.find("\n# quotes"));
  std::string text;
  for (size_t i = 0; i < article.size(); ++i) {
    if (article[i] == '{') i = std::min(article.find(' ', i), article.size() - 1);
    if (article[i] != '}') text += article[i];
  }
  return text;
}

// Runs of small letters and hyphens that nothing else of a word touches.
std::vector<std::string> LowerCaseWords(std::string_view text) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz-";
  constexpr std::string_view kEnds = " \n.,;:!?()\"";
  std::vector<std::string> words;
  for (size_t i = 0; i < text.size();) {
    const size_t begin = text.find_first_not_of(kEnds, i);
    if (begin == std::string_view::npos) break;
    i = std::min(text.find_first_of(kEnds, begin), text.size());
    const std::string_view word = text.substr(begin, i - begin);
    if (word.find_first_not_of(kLetters) == std::string_view::npos && word != "-") {
      words.emplace_back(word);
    }
  }
  return words;
}

TEST(PartOfSpeech, KnowsTheWordsOfOurArticles) {
  size_t count = 0;
  std::map<std::string, int> missing;
  for (const auto& entry : fs::directory_iterator(fs::path(WHOSAID_SOURCE_DIR) / "corpus/en")) {
    if (!entry.is_regular_file()) continue;
    for (const std::string& word : LowerCaseWords(WithoutMarks(ReadFile(entry.path())))) {
      ++count;
      if (!Has(word, "function") && !Has(word, "pos")) ++missing[word];
    }
  }
  size_t misses = 0;
  for (const auto& [word, times] : missing) misses += static_cast<size_t>(times);
  const double known = 1.0 - static_cast<double>(misses) / static_cast<double>(count);
  RecordProperty("known", fmt::format("{:.2f} % of {} words", 100 * known, count));
  EXPECT_GT(count, 5000U);
  EXPECT_GE(known, 0.97) << testing::PrintToString(missing);
}

}  // namespace
}  // namespace whosaid
