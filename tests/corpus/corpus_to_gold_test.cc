// scripts/corpus-to-gold reads the articles with a parser of its own, so that it needs no build:
// the two must see the same quotes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include <array>
#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "support/command_output.h"
#include "support/marked_article.h"

namespace whosaid {
namespace {

using Json = simdjson::dom::element;
using ::testing::ElementsAreArray;

const std::filesystem::path kRoot = WHOSAID_SOURCE_DIR;

// The byte offset of each code point, and of the end.
std::vector<size_t> CodePoints(std::string_view text) {
  std::vector<size_t> begins;
  for (size_t at = 0; at < text.size(); ++at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) begins.push_back(at);
  }
  begins.push_back(text.size());
  return begins;
}

std::string Text(Json value) { return std::string(std::string_view{value}); }

// The spans of a JSON list as words, so that a failure can be read.
std::vector<std::string> Words(const std::string& text, const std::vector<size_t>& begins,
                               simdjson::dom::array spans) {
  std::vector<std::string> words;
  for (const Json span : spans) {
    const size_t begin = begins.at(uint64_t{span.at(0)});
    words.push_back(text.substr(begin, begins.at(uint64_t{span.at(1)}) - begin));
  }
  return words;
}

std::vector<std::string> Words(const std::string& text, const std::vector<Span>& spans) {
  std::vector<std::string> words;
  for (const Span span : spans) words.emplace_back(Slice(text, span));
  return words;
}

std::vector<Span> List(const std::optional<Span>& span) {
  return span ? std::vector<Span>{*span} : std::vector<Span>{};
}

void ExpectSameQuotes(const MarkedArticle& article, Json document) {
  SCOPED_TRACE(article.id);
  ASSERT_EQ(Text(document["id"]), article.id);
  ASSERT_EQ(Text(document["text"]), article.text);
  const simdjson::dom::array quotes = document["quotes"];
  ASSERT_EQ(quotes.size(), article.quotes.size());
  const std::vector<size_t> begins = CodePoints(article.text);
  constexpr std::array<const char*, 3> kTypes = {"direct", "mixed", "indirect"};
  for (size_t at = 0; at < article.quotes.size(); ++at) {
    const GoldQuote& quote = article.quotes[at];
    const Json other = quotes.at(at);
    SCOPED_TRACE(quote.id);
    const auto words = [&](const char* part) { return Words(article.text, begins, other[part]); };
    EXPECT_EQ(Text(other["id"]), quote.id);
    EXPECT_EQ(Text(other["type"]), kTypes.at(static_cast<size_t>(quote.type)));
    EXPECT_THAT(words("content"), ElementsAreArray(Words(article.text, quote.content)));
    EXPECT_THAT(words("cue"), ElementsAreArray(Words(article.text, List(quote.cue))));
    EXPECT_THAT(words("speaker"), ElementsAreArray(Words(article.text, List(quote.source))));
    EXPECT_THAT(words("mention"), ElementsAreArray(Words(article.text, quote.speakers)));
    EXPECT_EQ(other["parent"].error() == simdjson::SUCCESS, quote.parent.has_value());
    if (quote.parent) {
      EXPECT_EQ(Text(other["parent"]), article.quotes[*quote.parent].id);
    }
    EXPECT_EQ(Json{other["speaker_id"]}.is_null(), quote.names.empty());
  }
}

TEST(CorpusToGoldTest, SeesWhatTheParserSees) {
  const CommandOutput output =
      OutputOf("python3 '" + (kRoot / "scripts/corpus-to-gold").string() + "'");
  EXPECT_EQ(output.status, 0);
  std::istringstream lines(output.text);
  for (const auto& file : ListMarkedArticles(kRoot / "corpus" / "en")) {
    const Result<MarkedArticle> article = ReadMarkedArticle(file);
    ASSERT_TRUE(article.has_value()) << article.error().message;
    std::string line;
    ASSERT_TRUE(std::getline(lines, line)) << "no line for " << file;
    simdjson::dom::parser parser;
    ExpectSameQuotes(article.value(), parser.parse(line));
  }
}

TEST(CorpusToGoldTest, AFaultyArticleFails) {
  const std::string readme = (kRoot / "README.md").string();
  const CommandOutput output = OutputOf("python3 '" + (kRoot / "scripts/corpus-to-gold").string() +
                                        "' '" + readme + "' 2>&1");
  EXPECT_GT(output.status, 0);
}

}  // namespace
}  // namespace whosaid
