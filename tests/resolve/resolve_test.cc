#include <gtest/gtest.h>

#include "resolved.h"

namespace whosaid {
namespace {

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
  EXPECT_EQ(SpeakerOf(a, 1), "John Keller");
}

TEST(ResolveTest, TheLastSpeakerIsThePronounsFirstCandidate) {
  const Analysis a = Process(
      "“We leave at dawn,” said John Keller, who met Tom Olsen in Velden. “Nobody stays,” he "
      "added.");
  EXPECT_EQ(SpeakerOf(a, 1), "John Keller");
}

// The guide wants the mention of the speaker inside the source.
TEST(ResolveTest, ARelativePronounSpeaksForWhatItStandsFor) {
  const Analysis a = Process("They met John Keller, who said, “We leave at dawn.”");
  EXPECT_EQ(SpeakerOf(a, 0), "John Keller");
  EXPECT_EQ(a.speakers.speakers[0].kind, SpeakerKind::kPronoun);
  EXPECT_EQ(Slice(a.document.text, a.speakers.speakers[0].mention), "who");
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
