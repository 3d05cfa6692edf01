// Explanations as they are written down, from the rules of English as they stand.
#include "run/explain.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include <string>

#include "emit/explain_json.h"
#include "emit/explain_text.h"
#include "emit/jsonl.h"
#include "rulefile/written_rules.h"
#include "run/analyze.h"
#include "support/english.h"
#include "support/marked_article.h"

namespace whosaid {
namespace {

using testing::HasSubstr;
using testing::Not;

const StageRules& Rules() {
  static const StageRules rules(English(), Reports::kSpeech);
  return rules;
}

struct Explained {
  Analysis analysis;
  Explanation explanation;
};

Explained ExplainText(std::string text, ExplainOptions options = {}) {
  static const PackFiles files = EnglishFiles();
  static const WrittenRules written(*English(), PackViews(files.begin(), files.end()));
  StageScratch scratch;
  AnalysisTrace trace;
  Explained e;
  e.analysis = Analyze(MakeDocument(std::move(text)), Rules(), scratch, &trace);
  options.rule_folder = "rules/en/";
  e.explanation = Explain(e.analysis, trace, Rules(), &written, options);
  return e;
}

std::string Text(const Explained& e, bool color = false) {
  std::string out;
  AppendExplanationText(e.analysis, e.explanation, color, out);
  return out;
}

std::string Json(const Explained& e) {
  std::string out;
  AppendExplanationJson(e.analysis, e.explanation, OffsetUnit::kCodepoint, out);
  return out;
}

// Where a rule is written.
std::string At(std::string_view id) {
  for (const Rule& rule : English()->rules()) {
    if (rule.id == id) return fmt::format("rules/en/{}:{}", rule.file, rule.line);
  }
  return "no such rule";
}

TEST(ExplanationText, TellsWhatRulesSawAndWhichOneWon) {
  EXPECT_THAT(
      Text(ExplainText("“We go,” said Ana Silva.")),
      testing::StartsWith(
          "test:1 “We go,” said Ana Silva.\n"
          "  marks    “We go,” speech: nothing speaks against it\n"
          "  tokens   QUOTE[comma,short,opens]⟨“We go,”⟩ said NP[named]⟨Ana Silva⟩ EOS⟨.⟩ PARA\n"
          "  won      en/attribute/quote-said-inverted 890 · " +
          At("en/attribute/quote-said-inverted") +
          "\n"
          "           QUOTE⟨“We go,”⟩ CUE⟨said⟩ SOURCE⟨Ana Silva⟩ SPEAKER⟨Ana Silva⟩\n"));
}

TEST(ExplanationText, TellsHowPronounsAndShortNamesFoundTheirEntity) {
  const std::string text = Text(ExplainText(
      "Maria Lopez met Tom Olsen and John Keller. “I go,” Lopez said. “We stay,” he added."));
  EXPECT_THAT(text, HasSubstr("q1       said by Maria Lopez (e1) · “Lopez” is Maria Lopez: part of "
                              "that name, as its"));
  EXPECT_THAT(text, HasSubstr("salience Tom\n           Olsen (e2) 30, John Keller (e3) 30\n"));
}

TEST(ExplanationText, TellsWhatMarksAreFor) {
  EXPECT_THAT(Text(ExplainText("Tickets for “The Long Way Home” are sold out.")),
              HasSubstr("marks    “The Long Way Home” title: it is written or announced like the "
                        "title of a work\n"));
}

TEST(ExplanationText, TellsTheRuleAskedForEvenWhereItIsFar) {
  ExplainOptions options;
  for (uint32_t i = 0; i < English()->rules().size(); ++i) {
    if (English()->rules()[i].id == "en/attribute/according-to-quote")
      options.only = Index<Rule>(i);
  }
  const std::string text = Text(ExplainText("“We go,” said Ana Silva.", options));
  EXPECT_THAT(text, HasSubstr("  far      en/attribute/according-to-quote 720: nothing here is "
                              "like its begin\n"));
  EXPECT_THAT(text, Not(HasSubstr("mention")));
}

TEST(ExplanationText, KeepsEscapesFromTheTerminal) {
  const Explained e = ExplainText("“We \x1b[31m go,” said Ana \x1b[2J Silva.");
  EXPECT_THAT(Text(e), Not(HasSubstr("\x1b")));
  EXPECT_THAT(Text(e, true), Not(HasSubstr("\x1b[31m")));
  EXPECT_THAT(Text(e, true), HasSubstr("\x1b[32mwon      \x1b[0m"));
}

TEST(ExplanationJson, ReadsAsJsonWithTheSameFacts) {
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  const std::string line = Json(ExplainText("He left the “We are ready,” Maria said."));
  ASSERT_EQ(line.find('\n'), line.size() - 1);
  ASSERT_FALSE(parser.parse(line).get(document)) << line;
  EXPECT_EQ(std::string_view(document["id"]), "test");
  const simdjson::dom::element place = simdjson::dom::array(document["places"]).at(0);
  EXPECT_EQ(uint64_t(place["line"]), 1U);
  EXPECT_EQ(std::string_view(simdjson::dom::array(place["quotes"]).at(0)["use"]), "speech");
  bool vetoed = false;
  for (simdjson::dom::element phase : simdjson::dom::array(place["phases"])) {
    for (simdjson::dom::element match : simdjson::dom::array(phase["considered"])) {
      if (std::string_view(match["outcome"]) != "vetoed") continue;
      vetoed = true;
      EXPECT_TRUE(std::string_view(match["guard"]["text"]).starts_with("unless before any"));
    }
  }
  EXPECT_TRUE(vetoed);
}

TEST(ExplanationJson, EveryArticleOfTheCorpusReads) {
  simdjson::dom::parser parser;
  for (const auto& path : ListMarkedArticles(WHOSAID_SOURCE_DIR "/corpus/en")) {
    const Explained e = ExplainText(ReadMarkedArticle(path).value().text);
    simdjson::dom::element document;
    ASSERT_FALSE(parser.parse(Json(e)).get(document)) << path;
    EXPECT_EQ(simdjson::dom::array(document["places"]).size(), e.explanation.places.size());
    EXPECT_FALSE(Text(e).empty());
  }
}

// Whatever was cut off, and whatever the marks.
TEST(ExplanationJson, DamagedTextsRead) {
  simdjson::dom::parser parser;
  for (const auto& path : ListMarkedArticles(WHOSAID_SOURCE_DIR "/corpus/en/odd")) {
    const std::string text = ReadMarkedArticle(path).value().text;
    for (size_t part = 1; part < 8; ++part) {
      size_t at = text.size() * part / 8;
      while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
      for (const std::string& damaged : {text.substr(at), text.substr(0, at)}) {
        const Explained e = ExplainText(damaged);
        simdjson::dom::element document;
        ASSERT_FALSE(parser.parse(Json(e)).get(document)) << path;
        EXPECT_EQ(Text(e).empty(), e.explanation.places.empty());
      }
    }
  }
}

// The rules that explanations say have won are those that `extract` prints.
TEST(Why, AddsNothingButItselfToALine) {
  simdjson::dom::parser parser;
  size_t quotes = 0;
  for (const auto& path : ListMarkedArticles(WHOSAID_SOURCE_DIR "/corpus/en")) {
    const std::string text = ReadMarkedArticle(path).value().text;
    const Explained e = ExplainText(text);
    StageScratch scratch;
    const Analysis plain = Analyze(MakeDocument(text), Rules(), scratch);
    std::string expected;
    AppendJsonLine(plain, OffsetUnit::kCodepoint, expected);
    std::string line;
    AppendJsonLine(e.analysis, e.explanation, OffsetUnit::kCodepoint, line);
    simdjson::dom::element document;
    ASSERT_FALSE(parser.parse(line).get(document)) << line;
    for (simdjson::dom::element quote : simdjson::dom::array(document["quotes"])) {
      ++quotes;
      EXPECT_EQ(std::string_view(quote["why"]["rule"]), std::string_view(quote["rule"]));
      EXPECT_EQ(std::string_view(quote["why"]["file"]), At(std::string_view(quote["rule"])));
    }
    for (size_t at = line.find(",\"why\":{"); at != std::string::npos;
         at = line.find(",\"why\":{")) {
      line.erase(at, line.find("\"}", line.find("\"speaker\":\"", at)) + 2 - at);
    }
    EXPECT_EQ(line, expected) << path;
  }
  EXPECT_GT(quotes, 200U);
}

TEST(Why, NamesTheLosers) {
  const Explained e = ExplainText("“We go,” said Ana Silva.");
  std::string line;
  AppendJsonLine(e.analysis, e.explanation, OffsetUnit::kCodepoint, line);
  EXPECT_THAT(line, HasSubstr(fmt::format(
                        R"("why":{{"rule":"en/attribute/quote-said-inverted","file":"{}",)"
                        R"("over":["en/attribute/quote-said-anyone"],)"
                        R"("speaker":"“Ana Silva”: nothing before it names the same"}})",
                        At("en/attribute/quote-said-inverted"))));
}

}  // namespace
}  // namespace whosaid
