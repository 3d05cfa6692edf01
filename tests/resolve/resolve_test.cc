#include <gtest/gtest.h>

#include "run/analyze.h"
#include "support/english.h"

namespace whosaid {
namespace {

Analysis Process(std::string text) {
  MatchScratch scratch;
  return Analyze(MakeDocument(std::move(text)), English(), scratch);
}

// The fullest name of the speaker of the n-th attribution, "?" where nobody is named.
std::string SpeakerOf(const Analysis& a, size_t n) {
  if (n >= a.speakers.speakers.size()) return "(no attribution)";
  const Index<Entity> entity = a.speakers.speakers[n].entity;
  if (!entity.has_value()) return "?";
  return std::string(Slice(a.document.text, a.entities.entities[entity.value()].name));
}

TEST(ResolveTest, SurnameToTheFullName) {
  const Analysis a = Process("Maria Lopez arrived. “We leave at dawn,” Lopez said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Maria Lopez");
  EXPECT_EQ(a.speakers.speakers[0].kind, SpeakerKind::kName);
}

TEST(ResolveTest, PronounByGender) {
  const Analysis a = Process(
      "Maria Lopez met John Keller on Monday. “We leave at dawn,” she said. “So do we,” he "
      "replied.");
  EXPECT_EQ(SpeakerOf(a, 0), "Maria Lopez");
  EXPECT_EQ(SpeakerOf(a, 1), "John Keller");
  EXPECT_EQ(a.speakers.speakers[1].kind, SpeakerKind::kPronoun);
}

TEST(ResolveTest, HeIsNoGroup) {
  const Analysis a = Process(
      "Local officials, like John Keller, have defended the bridge. “We leave at dawn,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "John Keller");
}

TEST(ResolveTest, TheLastSpeakerIsThePronounsFirstCandidate) {
  const Analysis a = Process(
      "“We leave at dawn,” said John Keller, who met Tom Olsen in Velden. “Nobody stays,” he "
      "added.");
  EXPECT_EQ(SpeakerOf(a, 1), "John Keller");
}

TEST(ResolveTest, AQuotationAloneInItsParagraphIsTheLastSpeakers) {
  const Analysis a = Process(
      "“We leave at dawn,” Maria Lopez said.\n\n“The road is long and nobody has slept.”\n");
  EXPECT_EQ(SpeakerOf(a, 1), "Maria Lopez");
  EXPECT_EQ(a.speakers.speakers[1].kind, SpeakerKind::kImplicit);
}

TEST(ResolveTest, NobodyIsGuessedWhereNobodySpoke) {
  const Analysis a = Process("Rain fell.\n\n“The road is long and nobody has slept.”\n");
  EXPECT_EQ(SpeakerOf(a, 0), "?");
}

TEST(ResolveTest, ConfidenceFallsWhereTheReferentIsLessClear) {
  const Analysis clear = Process("Maria Lopez arrived. “We leave at dawn,” she said.");
  const Analysis unclear = Process("Maria Lopez met Ana Silva. “We leave at dawn,” she said.");
  EXPECT_GT(clear.speakers.speakers[0].confidence, unclear.speakers.speakers[0].confidence);
}

}  // namespace
}  // namespace whosaid
