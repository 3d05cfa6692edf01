// What pronouns chose from, for explanations.
#include <gmock/gmock.h>

#include "resolved.h"

namespace whosaid {
namespace {

using testing::ElementsAre;

struct Traced {
  Analysis analysis;
  AnalysisTrace trace;
};

Traced Trace(std::string text) {
  static const StageRules rules(English(), Reports::kSpeech);
  StageScratch scratch;
  Traced traced;
  traced.analysis = Analyze(MakeDocument(std::move(text)), rules, scratch, &traced.trace);
  return traced;
}

// "he: Tom Olsen, John Keller", the last choice of each mention.
std::vector<std::string> Choices(const Traced& traced) {
  std::vector<std::string> lines;
  const std::vector<Choice>& choices = traced.trace.choices;
  for (size_t i = 0; i < choices.size(); ++i) {
    bool later = false;
    for (size_t j = i + 1; j < choices.size(); ++j)
      later |= choices[j].mention == choices[i].mention;
    if (later) continue;
    const Analysis& a = traced.analysis;
    const Mention& m = a.entities.mentions[choices[i].mention.value()];
    std::string line(Slice(a.document.text, a.tokens.span(m.tokens)));
    for (const Candidate& c : choices[i].candidates) line += " · " + NameOf(a, c.entity);
    lines.push_back(line);
  }
  return lines;
}

TEST(ChoicesTest, AreSortedBySalience) {
  const Traced t = Trace("John Keller met Tom Olsen and Ana Silva. “I go,” he said.");
  EXPECT_THAT(Choices(t), ElementsAre("he · John Keller · Tom Olsen"));
  const std::vector<Candidate>& candidates = t.trace.choices.front().candidates;
  EXPECT_GT(candidates[0].salience, candidates[1].salience);
}

TEST(ChoicesTest, TheFirstIsWhoIsTaken) {
  const Traced t = Trace(
      "John Keller met Ana Silva. “I go,” he said. She smiled.\n\n“Do you?”\n\n“I do,” he said. "
      "His wife laughed. Tom Olsen came. They left.");
  for (const Choice& choice : t.trace.choices) {
    const Index<Entity> who = t.analysis.speakers.referent[choice.mention.value()];
    if (who.has_value()) {
      ASSERT_FALSE(choice.candidates.empty());
    }
  }
  EXPECT_EQ(NameOf(t.analysis, t.trace.choices.front().candidates.front().entity), "John Keller");
}

TEST(ChoicesTest, LevelOnesAndNobodyAreChoicesToo) {
  const Traced t = Trace("It was late for Tom Olsen and for John Keller. “We leave,” he said.");
  EXPECT_THAT(Choices(t), ElementsAre("It", "he · Tom Olsen · John Keller"));
}

TEST(ChoicesTest, NothingIsNotedWithoutATrace) {
  static const StageRules rules(English(), Reports::kSpeech);
  StageScratch scratch;
  AnalysisTrace trace;
  (void)Analyze(MakeDocument("“I go,” Ana said. She left."), rules, scratch, &trace);
  EXPECT_FALSE(trace.runs.empty());
  const size_t runs = trace.runs.size();
  (void)Analyze(MakeDocument("“I go,” Ana said. She left."), rules, scratch);
  EXPECT_EQ(trace.runs.size(), runs);
  EXPECT_EQ(scratch.match.runs(), nullptr);
}

}  // namespace
}  // namespace whosaid
