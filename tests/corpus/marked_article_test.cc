#include "support/marked_article.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr std::string_view kHeader = "# id: a\n# genre: wire\n# phenomena: curly-marks surname\n\n";

MarkedArticle Parse(const std::string& rest) {
  const Result<MarkedArticle> article = ParseMarkedArticle("a.txt", std::string(kHeader) + rest);
  EXPECT_TRUE(article.has_value()) << (article ? "" : article.error().message);
  return article ? article.value() : MarkedArticle{};
}

std::string ErrorOf(const std::string& source) {
  const Result<MarkedArticle> article = ParseMarkedArticle("a.txt", source);
  return article ? "no error" : article.error().message;
}

std::string ErrorBelowHeader(const std::string& rest) {
  return ErrorOf(std::string(kHeader) + rest);
}

std::vector<std::string> Words(const MarkedArticle& article, const std::vector<Span>& spans) {
  std::vector<std::string> words;
  for (const Span span : spans) words.emplace_back(Slice(article.text, span));
  return words;
}

std::string Words(const MarkedArticle& article, const std::optional<Span>& span) {
  return span ? std::string(Slice(article.text, *span)) : "";
}

TEST(MarkedArticleTest, StripsTheMarksAndKeepsTheRest) {
  const MarkedArticle article = Parse(
      "{q1 “Go,”} {q1.cue said} {q1.source {q1.speaker Ana Silva}, a baker}. {q1 “Now.”}\n\nEnd.\n"
      "\n# quotes\nq1 direct Ana Silva\n");
  EXPECT_EQ(article.text, "“Go,” said Ana Silva, a baker. “Now.”\n\nEnd.\n");
  ASSERT_EQ(article.quotes.size(), 1U);
  const GoldQuote& quote = article.quotes[0];
  EXPECT_EQ(quote.type, GoldType::kDirect);
  EXPECT_THAT(Words(article, quote.content), ElementsAre("“Go,”", "“Now.”"));
  EXPECT_EQ(Words(article, quote.cue), "said");
  EXPECT_EQ(Words(article, quote.source), "Ana Silva, a baker");
  EXPECT_THAT(Words(article, quote.speakers), ElementsAre("Ana Silva"));
  EXPECT_THAT(quote.names, ElementsAre("Ana Silva"));
  EXPECT_FALSE(quote.parent.has_value());
  EXPECT_EQ(quote.line, 5U);
}

TEST(MarkedArticleTest, ReadsTheHeader) {
  const MarkedArticle article = Parse("No news.\n\n# quotes\n");
  EXPECT_EQ(article.id, "a");
  EXPECT_EQ(article.genre, "wire");
  EXPECT_THAT(article.phenomena, ElementsAre("curly-marks", "surname"));
  EXPECT_THAT(article.quotes, IsEmpty());
}

TEST(MarkedArticleTest, SpeakerAndSourceStandInForEachOther) {
  const MarkedArticle article = Parse(
      "{q1.speaker He} {q1.cue said} {q1 it rained}; {q2.source a guard} {q2.cue said} {q2 no}.\n"
      "\n# quotes\nq1 indirect -\nq2 indirect -\n");
  EXPECT_EQ(Words(article, article.quotes[0].source), "He");
  EXPECT_THAT(Words(article, article.quotes[1].speakers), ElementsAre("a guard"));
  EXPECT_THAT(article.quotes[0].names, IsEmpty());
}

TEST(MarkedArticleTest, OneMarkServesTwoQuotes) {
  const MarkedArticle article = Parse(
      "{q1.speaker,q2.speaker Rao} {q1.cue said} {q1 yes}, {q2.cue adding} {q2 that it rained}.\n"
      "\n# quotes\nq1 indirect Rao\nq2 indirect Rao\n");
  EXPECT_EQ(article.quotes[0].source, article.quotes[1].source);
  EXPECT_EQ(article.entities.size(), 1U);
}

TEST(MarkedArticleTest, TwoPeopleSpeakAtOnce) {
  const MarkedArticle article = Parse(
      "{q1 “No,”} {q1.cue said} {q1.source {q1.speaker Lee} and {q1.speaker Park}}.\n"
      "\n# quotes\nq1 direct Lee + Park\n");
  EXPECT_THAT(article.quotes[0].names, ElementsAre("Lee", "Park"));
  EXPECT_THAT(Words(article, article.quotes[0].speakers), ElementsAre("Lee", "Park"));
}

TEST(MarkedArticleTest, AQuoteInsideAnotherHasItAsParent) {
  const MarkedArticle article = Parse(
      "{q2 “{q1.speaker He} {q1.cue said} {q1 ‘go’} and {q1 ‘run’}”}\n\n{q3 “No.”}\n"
      "\n# quotes\nq1 direct -\nq2 direct -\nq3 direct -\n");
  EXPECT_EQ(article.quotes[0].parent, 1U);
  EXPECT_FALSE(article.quotes[1].parent.has_value());
  EXPECT_FALSE(article.quotes[2].parent.has_value());
}

TEST(MarkedArticleTest, MarksThatNobodySaysAreKeptApart) {
  const MarkedArticle article = Parse(
      "Ed {nickname “Duke”} Bo read {title “Dust.”} The {word “offer”} was: {heading “Sale”}\n"
      "\n# quotes\n");
  ASSERT_EQ(article.non_quotes.size(), 4U);
  EXPECT_EQ(article.non_quotes[0].use, GoldUse::kNickname);
  EXPECT_EQ(article.non_quotes[1].use, GoldUse::kTitle);
  EXPECT_EQ(article.non_quotes[2].use, GoldUse::kWord);
  EXPECT_EQ(article.non_quotes[3].use, GoldUse::kHeading);
  EXPECT_EQ(Slice(article.text, article.non_quotes[1].span), "“Dust.”");
}

TEST(MarkedArticleTest, EscapesGiveTheCharacter) {
  const MarkedArticle article =
      Parse("\\# one\\r\n\\{two\\} \\\\ a\\u00A0b \\u2019\\u0041\n\n# quotes\n");
  EXPECT_EQ(article.text, "# one\r\n{two} \\ a\u00A0b ’A\n");
}

TEST(MarkedArticleTest, NamesHaveAliases) {
  const MarkedArticle article = Parse(
      "Ana Silva spoke. {q1 “No,”} {q1.cue said} {q1.speaker Ms. Silva}. So did Bo.\n"
      "\n# quotes\nq1 direct Ana Silva\n# names\nAna Silva: Ms. Silva; Silva\nBo: Bo\n");
  ASSERT_EQ(article.entities.size(), 2U);
  EXPECT_EQ(article.entities[0].name, "Ana Silva");
  EXPECT_THAT(article.entities[0].aliases, ElementsAre("Ms. Silva", "Silva"));
}

struct BadArticle {
  const char* body;
  const char* place;
  const char* what;
};

class BadArticleTest : public ::testing::TestWithParam<BadArticle> {};

// The header takes four lines, so that the text begins in line 5.
TEST_P(BadArticleTest, IsRefusedWithItsPlace) {
  const std::string message = ErrorBelowHeader(GetParam().body);
  EXPECT_THAT(message, StartsWith(GetParam().place));
  EXPECT_THAT(message, HasSubstr(GetParam().what));
}

constexpr BadArticle kBadArticles[] = {
    {"é {q1 a\n\n# quotes\nq1 direct -\n", "a.txt:5:3: ", "never closes"},
    {"a } b\n\n# quotes\n", "a.txt:5:3: ", "none opened"},
    {"{q1 a} {q1.tone b}\n\n# quotes\n", "a.txt:5:8: ", "'tone'"},
    {"{quote a}\n\n# quotes\n", "a.txt:5:1: ", "'quote'"},
    {"{q1}\n\n# quotes\n", "a.txt:5:1: ", "'{label words}'"},
    {"{q1 a{q1.cue }}\n\n# quotes\n", "a.txt:5:6: ", "without words"},
    {"{q1 a } b\n\n# quotes\n", "a.txt:5:1: ", "white space"},
    {"{q1 a {q1 b}}\n\n# quotes\n", "a.txt:5:7: ", "inside another"},
    {"{q1 a {q2 b}} {q2 c}\n\n# quotes\n", "a.txt:5:15: ", "same quote"},
    {"{q1 a} {q1.cue b} {q1.cue c}\n\n# quotes\n", "a.txt:5:19: ", "second"},
    {"a \\n\n\n# quotes\n", "a.txt:5:3: ", "no such escape"},
    {"a \\uD800\n\n# quotes\n", "a.txt:5:3: ", "no such escape"},
    {"a\r\n\n# quotes\n", "a.txt:5:1: ", "carriage return"},
    {"# a\n\n# quotes\n", "a.txt:5:1: ", "begins with \\#"},
    {"a\n", "a.txt:6:1: ", "'# quotes'"},
    {"a\n# quotes\n", "a.txt:6:1: ", "empty line"},
    {"{q1 a}\n\n# quotes\n", "a.txt:5:1: ", "not listed"},
    {"a\n\n# quotes\nq1 direct -\n", "a.txt:8:1: ", "no mark in the text"},
    {"{q1 a}\n\n# quotes\nq1 direct -\nq1 direct -\n", "a.txt:9:1: ", "twice"},
    {"{q1 a}\n\n# quotes\nq1 spoken -\n", "a.txt:8:1: ", "'spoken'"},
    {"{q1 a}\n\n# quotes\nq1 direct\n", "a.txt:8:1: ", "who says q1?"},
    {"{q1 a}\n\n# quotes\nq1 direct Bo\n", "a.txt:8:1: ", "'Bo'"},
    {"{q1.cue a}\n\n# quotes\nq1 direct -\n", "a.txt:5:1: ", "no content"},
    {"{q1 a {q1.cue b}}\n\n# quotes\nq1 direct -\n", "a.txt:5:1: ", "overlaps"},
    {"{q1 a} {q1.source b {q1.cue c}}\n\n# quotes\nq1 direct -\n", "a.txt:5:1: ", "overlaps"},
    {"{q1 a} {q1.source b} {q1.speaker c}\n\n# quotes\nq1 direct -\n", "a.txt:5:1: ", "outside"},
    {"{q1 a} {q1.speaker b} {q1.speaker c}\n\n# quotes\nq1 direct -\n",
     "a.txt:5:1: ", "no source around"},
    {"a\n\n# quotes\n# names\nBo\n", "a.txt:9:1: ", "'Name: alias; alias'"},
    {"Bo\n\n# quotes\n# names\nBo: Bobby\n", "a.txt:9:1: ", "'Bobby'"},
};

INSTANTIATE_TEST_SUITE_P(Format, BadArticleTest, ::testing::ValuesIn(kBadArticles));

TEST(MarkedArticleTest, TheHeaderIsChecked) {
  EXPECT_EQ(ErrorOf(""), "a.txt:1:1: the file ends in its header");
  EXPECT_THAT(ErrorOf("# id: a\nText\n"), StartsWith("a.txt:2:1: "));
  EXPECT_THAT(ErrorOf("# colour: a\n\n"), EndsWith("no such header: 'colour'"));
  EXPECT_THAT(ErrorOf("# id: a\n# genre: b\n\n"), HasSubstr("'# phenomena:'"));
  EXPECT_THAT(ErrorOf("# id: a\n# phenomena: b\n\n"), HasSubstr("'# genre:'"));
  EXPECT_THAT(ErrorOf("# genre: a\n# phenomena: b\n\n"), HasSubstr("'# id:'"));
}

TEST(MarkedArticleTest, AMissingFileIsAnError) {
  const Result<MarkedArticle> article = ReadMarkedArticle("no/such/article.txt");
  ASSERT_FALSE(article.has_value());
  EXPECT_THAT(article.error().message, HasSubstr("no/such/article.txt"));
}

}  // namespace
}  // namespace whosaid
