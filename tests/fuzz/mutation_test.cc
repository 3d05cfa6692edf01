// Articles with damage done to them on purpose, from a fixed seed: every analysis keeps the
// invariants, and the answer does not depend on what the extractor read before.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "emit/jsonl.h"
#include "fuzz/invariants.h"
#include "gmock/gmock.h"
#include "run/extractor.h"
#include "support/marked_article.h"

namespace whosaid {
namespace {

using testing::IsEmpty;

constexpr std::array<std::string_view, 24> kPieces = {
    "\"",   "“",    "”",      "‘",     "’", "''", "``", "«",    "»",      "„",
    "—",    "\n\n", "\n",     " ",     ",", ".",  ":",  " he ", " said ", " according to ",
    "Mr. ", "\t",   "\u00A0", "\u0301"};

std::vector<std::string> Articles() {
  std::vector<std::string> texts;
  for (const auto& path : ListMarkedArticles(WHOSAID_SOURCE_DIR "/corpus/en")) {
    texts.push_back(ReadMarkedArticle(path).value().text);
  }
  return texts;
}

size_t NextBoundary(std::string_view text, size_t at) {
  while (at < text.size() && (static_cast<uint8_t>(text[at]) & 0xC0) == 0x80) ++at;
  return at;
}

class Damage {
 public:
  explicit Damage(uint32_t seed) : random_(seed) {}

  // Ten cuts, insertions and moves, each at a character boundary.
  std::string Do(std::string text) {
    for (int i = 0; i < 10; ++i) {
      const size_t at = Place(text);
      const size_t length = NextBoundary(text, std::min(text.size(), at + Below(40))) - at;
      switch (Below(4)) {
        case 0:
          text.erase(at, length);
          break;
        case 1: {
          const std::string piece = text.substr(at, length);
          text.insert(Place(text), piece);
          break;
        }
        default:
          text.insert(at, kPieces[Below(kPieces.size())]);
      }
    }
    return text;
  }

 private:
  // std::uniform_int_distribution differs between libraries; this does not.
  size_t Below(size_t bound) { return random_() % bound; }
  size_t Place(std::string_view text) { return NextBoundary(text, Below(text.size() + 1)); }

  std::mt19937 random_;
};

std::string JsonLine(Extractor& extractor, const std::string& text) {
  const auto analysis = extractor.Analyze(text, "damaged");
  EXPECT_TRUE(analysis.has_value()) << text;
  EXPECT_THAT(BrokenInvariants(*analysis), IsEmpty()) << text;
  std::string line;
  AppendJsonLine(*analysis, OffsetUnit::kCodepoint, line);
  return line;
}

TEST(Mutation, DamagedArticlesKeepTheInvariants) {
  Extractor extractor = Extractor::Create("en", Reports::kAll).value();
  const std::vector<std::string> articles = Articles();
  ASSERT_FALSE(articles.empty());
  uint32_t seed = 1;
  for (const std::string& article : articles) {
    for (int i = 0; i < 20; ++i) {
      const std::string text = Damage(seed++).Do(article);
      const std::string answer = JsonLine(extractor, text);
      if (i % 10 == 0) {
        Extractor fresh = extractor;
        EXPECT_EQ(JsonLine(fresh, text), answer) << "the answer depends on what was read before";
      }
      if (HasFailure()) FAIL() << "seed " << seed - 1;
    }
  }
}

TEST(Mutation, EveryPrefixOfAnArticleHasAnAnswer) {
  Extractor extractor = Extractor::Create("en", Reports::kAll).value();
  const std::string article = Articles().at(0);
  for (size_t end = 0; end <= article.size(); end = NextBoundary(article, end + 1)) {
    JsonLine(extractor, article.substr(0, end));
    if (HasFailure() || end == article.size()) break;
  }
}

}  // namespace
}  // namespace whosaid
