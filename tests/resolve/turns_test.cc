#include <gtest/gtest.h>

#include "resolved.h"

namespace whosaid {
namespace {

// A conversation, told as such: people ask.
const char* const kTalk =
    "“Is the road open?” Maria Lopez asked.\n\n"
    "“It is not open yet,” said Tom Keller.\n\n";

TEST(TurnsTest, TwoPeopleTakeTurns) {
  const Analysis a = Process(std::string(kTalk) +
                             "“Will it open before the evening?”\n\n"
                             "“I do not think that it will!”\n\n"
                             "“Then who will bring the bread?”\n\n"
                             "“Somebody else has to bring it.”\n");
  EXPECT_EQ(SpeakerOf(a, 2), "Maria Lopez");
  EXPECT_EQ(SpeakerOf(a, 3), "Tom Keller");
  EXPECT_EQ(SpeakerOf(a, 4), "Maria Lopez");
  EXPECT_EQ(SpeakerOf(a, 5), "Tom Keller");
  EXPECT_EQ(RuleOf(a, 5), "en/resolve/turn-taking");
  EXPECT_EQ(a.speakers.speakers[5].kind, SpeakerKind::kImplicit);
}

TEST(TurnsTest, WhoIsAddressedAnswers) {
  const Analysis a = Process(std::string(kTalk) +
                             "“Is that so?” asked Ana Silva.\n\n"
                             "“What do you say to that, Tom?” Maria Lopez asked.\n\n"
                             "“I say that it is true, of course!”\n\n"
                             "“Who would have thought it of him?” Ana Silva asked.\n");
  EXPECT_EQ(SpeakerOf(a, 4), "Tom Keller");
  EXPECT_EQ(RuleOf(a, 4), "en/resolve/addressed-answers");
}

TEST(TurnsTest, WhoIsCalledMayBeCalledDear) {
  const Analysis a = Process(
      "“Is it safe there, my dear Tom?” Ana asked.\n\n“No.”\n\n“Why?” Maria asked.\n\n“Why?” Ana "
      "asked.\n\n“Are you speaking of -- Maria?”\n\n“Who is?” Tom asked.\n\n“Who?” Ana asked.");
  EXPECT_EQ(SpeakerOf(a, 1), "Tom");
  EXPECT_NE(SpeakerOf(a, 5), "Maria");
}

TEST(TurnsTest, NobodyNamesHimself) {
  const Analysis a = Process(std::string(kTalk) +
                             "“Did you hear that, Maria? What will Maria do now?”\n\n"
                             "“I will wait for the road to open!”\n\n"
                             "“Then who will bring the bread?”\n\n"
                             "“Somebody else has to bring it.”\n");
  EXPECT_NE(SpeakerOf(a, 2), "Maria Lopez");
}

TEST(TurnsTest, ATurnBeforeAnySourceIsHisWhoSpeaksTwoTurnsOn) {
  const Analysis a = Process(
      "“Will the road be open by the evening?”\n\n"
      "“It is not open yet,” said Tom Keller.\n\n"
      "“Then who will bring the bread?” Maria Lopez asked.\n\n"
      "“Somebody else has to bring it!”\n\n"
      "“Who would that be?”\n\n"
      "“Somebody with a horse, perhaps?”\n");
  EXPECT_EQ(SpeakerOf(a, 0), "Maria Lopez");
}

TEST(TurnsTest, AContinuedQuotationStaysWithItsSpeaker) {
  const Analysis a = Process(
      "“We leave at dawn,” Maria Lopez said. “The road is long.\n\n"
      "“Nobody has slept, and nobody will sleep tonight.”\n");
  EXPECT_EQ(SpeakerOf(a, 0), "Maria Lopez");
  EXPECT_EQ(a.attributions.attributions[0].fragment_count, 3U);
}

TEST(TurnsTest, WhoActsBesideTheWordsSaysThem) {
  const Analysis a = Process(
      "“Is it far?” Ana asked.\n\n“It is,” Tom said.\n\n“Is it cold?” Ana asked.\n\n“Very.” Maria "
      "put down the lamp.\n\nMaria sighed. “We leave at dawn, and nobody stays.”\n\n“Why?” Tom "
      "asked.\n\n“Why not?” Ana asked.");
  EXPECT_EQ(SpeakerOf(a, 3), "Maria");
  EXPECT_EQ(RuleOf(a, 3), "en/resolve/acts-beside");
  EXPECT_EQ(SpeakerOf(a, 4), "Maria");
}

TEST(TurnsTest, InAReportWhoActsBeforeTheWordsSaysThem) {
  const Analysis a = Process(
      "“The road is closed,” Ana Silva said.\n\nTom Keller shook his head. “It will not open "
      "before "
      "the spring.”");
  EXPECT_EQ(SpeakerOf(a, 1), "Tom Keller");
}

TEST(TurnsTest, InAReportTheLastSpeakerGoesOn) {
  const Analysis a = Process(
      "“We leave at dawn,” said Maria Lopez, the mayor.\n\n"
      "The town was quiet.\n\n"
      "“The road is long and nobody has slept.”\n\n"
      "“The bread is on its way to the town.”\n");
  EXPECT_EQ(SpeakerOf(a, 1), "Maria Lopez");
  EXPECT_EQ(SpeakerOf(a, 2), "Maria Lopez");
  EXPECT_EQ(RuleOf(a, 2), "en/resolve/speaker-goes-on");
}

TEST(TurnsTest, SilenceCostsConfidence) {
  const Analysis a = Process(
      "“We leave at dawn,” Maria Lopez said.\n\n“The road is long and nobody has slept.”\n");
  EXPECT_LT(a.speakers.speakers[1].confidence, a.speakers.speakers[0].confidence);
}

TEST(TurnsTest, ManyTurnsTakeNoQuadraticTime) {
  std::string text = kTalk;
  for (int i = 0; i < 20000; ++i) text += "“Will the road be open, who knows that?”\n\n";
  const Analysis a = Process(text);
  EXPECT_GT(a.speakers.speakers.size(), 20000U);
}

}  // namespace
}  // namespace whosaid
