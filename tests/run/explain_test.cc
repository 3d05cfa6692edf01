#include "run/explain.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "rulefile/written_rules.h"
#include "run/analyze.h"
#include "support/english.h"
#include "support/marked_article.h"

namespace whosaid {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const StageRules& Rules() {
  static const StageRules rules(English(), Reports::kSpeech);
  return rules;
}

const WrittenRules& Written() {
  static const PackFiles files = EnglishFiles();
  static const WrittenRules written(*English(), PackViews(files.begin(), files.end()));
  return written;
}

struct Explained {
  Analysis analysis;
  AnalysisTrace trace;
  Explanation explanation;

  // "won quote-said", "lost said-clause to said-that: 0", of one phase of a place.
  [[nodiscard]] std::vector<std::string> Considered(size_t place, std::string_view phase) const {
    std::vector<std::string> lines;
    for (const ExplainedPhase& told : explanation.places[place].phases) {
      if (told.name != phase) continue;
      for (const ConsideredMatch& match : told.considered) {
        constexpr std::array<const char*, 4> kOutcomes = {"won", "lost", "vetoed", "shadow"};
        std::string line =
            fmt::format("{} {}", kOutcomes[static_cast<size_t>(match.outcome)], Id(match.rule));
        if (match.outcome == Outcome::kLost) line += " to " + Id(match.winner);
        if (match.outcome == Outcome::kVetoed) line += " by " + match.guard.text;
        lines.push_back(line);
      }
    }
    return lines;
  }
  // What the phase saw of a place, a string for each line.
  [[nodiscard]] std::vector<std::string> Seen(size_t place, std::string_view phase) const {
    std::vector<std::string> lines;
    for (const ExplainedPhase& told : explanation.places[place].phases) {
      if (told.name != phase) continue;
      for (const std::vector<SeenItem>& items : told.lines) {
        std::string line;
        for (const SeenItem& item : items) {
          line += fmt::format("{}{}", line.empty() ? "" : " ", item.kind);
          if (!item.span.empty())
            line += fmt::format("<{}>", Slice(analysis.document.text, item.span));
        }
        lines.push_back(line);
      }
    }
    return lines;
  }
  [[nodiscard]] static std::string Id(Index<Rule> rule) {
    const std::string& id = English()->rule(rule).id;
    return id.substr(id.rfind('/') + 1);
  }
};

Explained ExplainText(std::string text, const ExplainOptions& options = {},
                      const StageRules& rules = Rules()) {
  Explained e;
  StageScratch scratch;
  e.analysis = Analyze(MakeDocument(std::move(text)), rules, scratch, &e.trace);
  e.explanation = Explain(e.analysis, e.trace, rules, &Written(), options);
  return e;
}

TEST(ExplainTest, ShowsASentenceAsRulesSeeIt) {
  const Explained e = ExplainText("It rained. “We go, Ben,” said the Ministry. It snowed.");
  ASSERT_THAT(e.explanation.places, SizeIs(1));
  EXPECT_THAT(e.Seen(0, "attribute"),
              ElementsAre("QUOTE[comma,short]<“We go, Ben,”> word<said> NP[named]<the Ministry> "
                          "EOS<.>"));
  EXPECT_THAT(e.Seen(0, "nominal"),
              ElementsAre("mark<“> PRONOUN<We> word<go> point<,> PERSON<Ben> point<,> mark<”> "
                          "word<said> word<the> ORG<Ministry> point<.>"));
}

TEST(ExplainTest, ShowsTheInsideOfAQuotationThatHoldsOthers) {
  const Explained e = ExplainText("“He told me, ‘I go,’ and left,” Ana Silva said.");
  EXPECT_THAT(e.Seen(0, "attribute"),
              ElementsAre("QUOTE[comma,opens]<“He told me, ‘I go,’ and left,”> NP[named]<Ana "
                          "Silva> word<said> EOS<.> PARA",
                          "NP[pronoun]<He> word<told> NP[object,pronoun]<me> point<,> "
                          "QUOTE[comma,short]<‘I go,’> word<and> word<left> point<,> PARA"));
}

TEST(ExplainTest, TellsWinnersLosersAndVetoes) {
  const Explained e = ExplainText("He left the “We are ready,” Maria said.");
  EXPECT_THAT(
      e.Considered(0, "attribute"),
      ElementsAre("won clause-said",
                  "vetoed quote-said by unless before any except \":\" \"(\" \"—\" \"–\" \"-\" "
                  "\"--\" QUOTE",
                  "vetoed quote-anyone-said by unless before any except \":\" \"(\" \"—\" \"–\" "
                  "\"-\" \"--\" QUOTE"));
}

TEST(ExplainTest, TellsTurnsWithWhatStandsAroundThem) {
  StageRules rules(English(), Reports::kSpeech);
  rules.resolve.manner = Manner::kDialogue;
  const Explained e = ExplainText(
      "“Is it far?” Ana asked.\n\n“It is,” Tom said.\n\n“Is it cold there at night?”\n\n“It is "
      "far and it is cold.\n\n“Take the cart and the lamp.”\n",
      {}, rules);
  ASSERT_THAT(e.explanation.places, SizeIs(5));
  EXPECT_THAT(e.Considered(2, "dialogue"),
              ElementsAre("won turn-taking", "lost narrated to turn-taking",
                          "lost after-narration to turn-taking"));
  EXPECT_THAT(e.Seen(2, "dialogue"),
              ElementsAre("PARA QUOTE[said]<“It is,” Tom said.> PERSON<Tom> PARA QUOTE<“Is it "
                          "cold there at night?”> PARA"));
}

TEST(ExplainTest, NarrowsToARule) {
  ExplainOptions options;
  for (uint32_t i = 0; i < English()->rules().size(); ++i) {
    if (English()->rules()[i].id == "en/attribute/quote-anyone-said") options.only = Index<Rule>(i);
  }
  const Explained e = ExplainText("“We go,” Ana said.", options);
  EXPECT_THAT(e.Considered(0, "attribute"), ElementsAre("lost quote-anyone-said to quote-said"));
  EXPECT_THAT(e.Considered(0, "name"), IsEmpty());
}

TEST(ExplainTest, TellsOfTheSentencesAskedFor) {
  ExplainOptions options;
  options.at = Span{0, 5};
  const Explained e = ExplainText("Ana left Zyx behind. “We go,” Tom said.", options);
  ASSERT_THAT(e.explanation.places, SizeIs(1));
  EXPECT_EQ(e.explanation.places[0].span, (Span{0, 20}));
  EXPECT_THAT(ExplainText("Ana left. Tom stayed.").explanation.places, SizeIs(2));
  EXPECT_THAT(ExplainText("").explanation.places, IsEmpty());
}

TEST(ExplainTest, NearRulesComeWithTheSentenceAndAtMostFive) {
  const Explained e = ExplainText("“Wet paint,” and nobody came.");
  for (const ExplainedPhase& phase : e.explanation.places[0].phases) {
    EXPECT_LE(phase.near.size(), kMostNear);
    if (phase.name != "attribute") continue;
    ASSERT_FALSE(phase.near.empty());
    EXPECT_EQ(Explained::Id(phase.near[0].rule), "quote-said");
    EXPECT_EQ(phase.near[0].wanted.text, "BEFORE");
    EXPECT_EQ(phase.near[0].saw.kind, "word");
    EXPECT_EQ(Slice(e.analysis.document.text, phase.near[0].saw.span), "and");
    EXPECT_THAT(phase.near[0].saw.lexicons, testing::Contains("function.coordinator"));
  }
}

TEST(ExplainTest, ALongSentenceIsToldInPieces) {
  std::string text = "He said that ";
  for (int i = 0; i < 3000; ++i) text += "Ana Silva and the mayor ";
  text += "was “late”.";
  const Explained e = ExplainText(text);
  EXPECT_GT(e.explanation.places.size(), 10U);
  uint32_t end = 0;
  for (const ExplainedPlace& place : e.explanation.places) {
    EXPECT_GE(place.span.begin, end);
    end = place.span.end;
  }
  EXPECT_EQ(end, text.size());
}

std::string LineOf(const RuleMatch& match) {
  std::string line =
      fmt::format("{} {}-{}", Explained::Id(match.rule), match.items.begin, match.items.end);
  for (size_t c = 0; c < match.capture_count; ++c) {
    const Capture capture = match.capture(c);
    line += fmt::format(" {}={}-{}", kRoleNames[static_cast<size_t>(capture.role)],
                        capture.items.begin, capture.items.end);
  }
  return line;
}

// What is explained is what was done: the same winners in every phase, traced or not, and every
// attribution made by a rule that is told to have won in its place.
TEST(ExplainTest, WhatWonInTheCorpusIsWhatWasMade) {
  size_t attributions = 0;
  for (const auto& path : ListMarkedArticles(WHOSAID_SOURCE_DIR "/corpus/en")) {
    const Explained e = ExplainText(ReadMarkedArticle(path).value().text);
    for (const PhaseRun& run : e.trace.runs) {
      std::vector<TraceEntry> trace;
      run.phase->Trace(run.symbols, trace);
      std::vector<std::string> traced;
      for (const TraceEntry& entry : trace) {
        if (entry.outcome == Outcome::kWon) traced.push_back(LineOf(entry.match));
      }
      std::vector<std::string> matched;
      for (const RuleMatch& match : run.won) matched.push_back(LineOf(match));
      std::sort(traced.begin(), traced.end());
      std::sort(matched.begin(), matched.end());
      ASSERT_EQ(traced, matched) << path;
    }
    for (const ExplainedPlace& place : e.explanation.places) {
      for (const Index<Attribution> index : place.attributions) {
        ++attributions;
        const Index<Rule> rule = e.analysis.attributions.attributions[index.value()].rule;
        const Index<Rule> last = e.analysis.speakers.speakers[index.value()].rule;
        for (const Index<Rule> made_by : {rule, last}) {
          const bool won = std::any_of(
              place.phases.begin(), place.phases.end(), [&](const ExplainedPhase& phase) {
                return std::any_of(phase.considered.begin(), phase.considered.end(),
                                   [&](const ConsideredMatch& match) {
                                     return match.outcome == Outcome::kWon && match.rule == made_by;
                                   });
              });
          EXPECT_TRUE(won) << path << ": " << Explained::Id(made_by) << " in "
                           << Slice(e.analysis.document.text, place.span);
        }
      }
    }
  }
  EXPECT_GT(attributions, 200U);
}

}  // namespace
}  // namespace whosaid
