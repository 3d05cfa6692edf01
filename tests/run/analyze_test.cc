#include "run/analyze.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/english.h"

namespace whosaid {
namespace {

using testing::ElementsAreArray;

// "Anna Keller | said", a line a quote.
std::string Told(const Analysis& analysis) {
  std::string told;
  for (size_t i = 0; i < analysis.attributions.attributions.size(); ++i) {
    const Index<Entity> speaker = analysis.speakers.speakers[i].entity;
    const Span name =
        speaker.has_value() ? analysis.entities.entities[speaker.value()].name : Span{};
    told += fmt::format("{} | {}\n", Slice(analysis.document.text, name),
                        Slice(analysis.document.text, analysis.attributions.attributions[i].cue));
  }
  return told;
}

TEST(AnalyzeTogetherTest, AnswersAsForEachDocumentAlone) {
  const std::vector<std::string> texts = {
      "\"The bridge is safe,\" Anna Keller said. \"It will stand,\" she added.",
      "",
      "\"We close it,\" he noted.",
      "Keller explained the bridge was \"old and tired\".\n\nShe left.",
  };
  const StageRules rules(English(), Reports::kNone);
  std::vector<std::string> alone;
  for (const std::string& text : texts) {
    StageScratch scratch;
    alone.push_back(Told(Analyze(MakeDocument(text), rules, scratch)));
  }
  EXPECT_EQ(alone[0], "Anna Keller | said\nAnna Keller | added\n");

  StageScratch scratch;
  std::vector<Analysis> analyses(texts.size());
  for (size_t i = 0; i < texts.size(); ++i) analyses[i].document = MakeDocument(texts[i]);
  AnalyzeTogether(analyses, rules, scratch);
  std::vector<std::string> together;
  for (const Analysis& analysis : analyses) together.push_back(Told(analysis));
  EXPECT_THAT(together, ElementsAreArray(alone));
}

}  // namespace
}  // namespace whosaid
