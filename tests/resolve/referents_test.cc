#include <gtest/gtest.h>

#include "resolved.h"

namespace whosaid {
namespace {

TEST(ReferentsTest, NobodySpeaksOfHimselfByName) {
  const Analysis a =
      Process("John Keller met Tom Olsen on Monday. “I trust John Keller,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Tom Olsen");
}

TEST(ReferentsTest, APronounLearnsTheGender) {
  const Analysis a = Process(
      "Darusman arrived alone. “We leave at dawn,” she said. Tom Keller nodded. “Nobody stays,” "
      "she added.");
  EXPECT_EQ(SpeakerOf(a, 0), "Darusman");
  EXPECT_EQ(SpeakerOf(a, 1), "Darusman");
}

TEST(ReferentsTest, TheSpeakerBesideInTheParagraphGoesFirst) {
  const Analysis a = Process(
      "“We leave at dawn,” John Keller said. Tom Olsen and his men packed. “Nobody stays,” he "
      "added.");
  EXPECT_EQ(SpeakerOf(a, 1), "John Keller");
  EXPECT_EQ(WhomMeans(a, "he").reason, Reason::kSameTurn);
}

TEST(ReferentsTest, AnOwnerIsNotTheSubject) {
  const Analysis a =
      Process("In her talk with Maria Lopez, Ana Silva was clear. “We leave at dawn,” she said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Ana Silva");
}

TEST(ReferentsTest, NobodyBehindAPrepositionAndAnArticleIsTheSubject) {
  const Analysis a = Process(
      "“The van was full,” said David Keller.\n\nSpeaking at the Tall House on Friday, Tom Olsen "
      "thanked the police.\n\n“We are grateful,” he said.");
  EXPECT_EQ(SpeakerOf(a, 1), "Tom Olsen");
}

TEST(ReferentsTest, WhoGoesOnSpokeBefore) {
  const std::string story =
      "Tom Olsen took the oath. Tom Olsen spoke for an hour. Tom Olsen left.\n\n“It was dark,” "
      "John Keller said of the talk that Tom Olsen gave. “I was shocked.”\n\nHe ";
  EXPECT_EQ(SpeakerOf(Process(story + "added: “It was odd to sit there.”"), 1), "John Keller");
  EXPECT_EQ(SpeakerOf(Process(story + "concluded: “It was odd.”"), 1), "John Keller");
}

TEST(ReferentsTest, WhoTellsGoesBeforeWhoSpokeBeside) {
  const Analysis a = Process(
      "“The van was full,” David Keller said. Tom Olsen says the road was icy. “We slid,” he "
      "said.");
  EXPECT_EQ(SpeakerOf(a, 1), "Tom Olsen");
}

TEST(ReferentsTest, WhoTellsBehindTheWordsIsNotWhoTheyAreAbout) {
  const Analysis a =
      Process("Tom Olsen died at home among his friends, said David Keller. “We wept,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "David Keller");
  const Analysis about =
      Process("Tom Olsen, who has a van, says David Keller was late. “We left,” he said.");
  EXPECT_EQ(SpeakerOf(about, 0), "Tom Olsen");
  const Analysis asked =
      Process("Tom Olsen, asked about David Keller, said it was late. “We left,” he said.");
  EXPECT_EQ(SpeakerOf(asked, 1), "Tom Olsen");
}

TEST(ReferentsTest, WhoTellsIsTheSubjectOfAllThatStandsBeforeTheVerb) {
  for (const std::string subject : {"Tom Olsen of the mill", "Tom Olsen, a friend of Ben Silva,",
                                    "The head of the mill, Tom Olsen,"}) {
    const Analysis a = Process("“The van was full,” David Keller said. " + subject +
                               " says it was late. “We left,” he said.");
    EXPECT_EQ(SpeakerOf(a, 1), "Tom Olsen") << subject;
  }
}

TEST(ReferentsTest, WhoTellsInTheParagraphBefore) {
  const Analysis a = Process(
      "Tom Olsen took the oath. Tom Olsen spoke for an hour.\n\nDavid Keller said Tom Olsen had "
      "wept.\n\n“It was odd,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "David Keller");
}

TEST(ReferentsTest, LevelCandidatesAreLeftOpen) {
  const Analysis a = Process("It was late for Tom Olsen and for John Keller. “We leave,” he said.");
  EXPECT_EQ(WhomMeans(a, "he").reason, Reason::kLevel);
  EXPECT_EQ(SpeakerOf(a, 0), "?");
}

TEST(ReferentsTest, WhoHasANameGoesBeforeWhoIsOnlyDescribed) {
  const Analysis a =
      Process("Ana Silva told of her day. Her daughter sat by the stove. “We leave,” she said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Ana Silva");
}

TEST(ReferentsTest, WhatIsSaidAtLengthDoesNotChangeTheScene) {
  const Analysis a = Process(
      "Ana Silva came to the mill of Maria Lopez.\n\n“It rained. It blew. The road was lost. The "
      "bridge fell. They left at dawn. They sang. Maria Lopez led them.”\n\n“It was cold. It "
      "snowed,” she said.");
  EXPECT_EQ(SpeakerOf(a, 1), "Ana Silva");
}

TEST(ReferentsTest, WhoIsNamedOftenIsLikelier) {
  std::string text = "Ana Silva runs the mill. Many came to hear Ana Silva. ";
  for (int i = 0; i < 12; ++i) text += "Tom Keller lit a lamp. ";
  const Analysis a =
      Process(text + "Then it was late for Ana Silva and for Maria Lopez. “We leave,” she said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Ana Silva");
}

TEST(ReferentsTest, ItIsABodyAndHeIsNone) {
  const Analysis a = Process(
      "The Ministry of Rural Affairs met Tom Keller. “The road is closed,” it said. “It is not,” "
      "he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Ministry of Rural Affairs");
  EXPECT_EQ(SpeakerOf(a, 1), "Tom Keller");
}

TEST(ReferentsTest, TheyAreSeveral) {
  const Analysis a = Process("Local officials met Tom Keller. “The road is closed,” they said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Local officials");
}

TEST(ReferentsTest, TheyMayBeOneOfUnknownGender) {
  const Analysis a = Process("Darusman arrived alone. “We leave at dawn,” they said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Darusman");
}

TEST(ReferentsTest, IInAQuotationIsWhoSaysIt) {
  const Analysis a = Process("“And then I said, ‘Never go there,’ and left,” Maria Lopez said.");
  EXPECT_EQ(SpeakerOf(a, 1), "Maria Lopez");
  EXPECT_EQ(WhomMeans(a, "I").reason, Reason::kSaidIt);
}

TEST(ReferentsTest, IInNarrationIsNobodyKnown) {
  EXPECT_EQ(SpeakerOf(Process("Maria Lopez left. “We leave at dawn,” I said."), 0), "?");
}

TEST(ReferentsTest, HisWifeIsMrsByTheSameName) {
  const Analysis a = Process(
      "Mr. Keller met Mrs. Keller and Mrs. Olsen. Mr. Keller sat. “We leave at dawn,” said his "
      "wife.");
  EXPECT_EQ(SpeakerOf(a, 0), "Mrs. Keller");
  EXPECT_EQ(WhomMeans(a, "his wife").reason, Reason::kFamily);
}

TEST(ReferentsTest, HisWifeIsWhoWasNamedSo) {
  const Analysis a = Process(
      "John Keller came with his wife, Maria. Keller sat. “We leave at dawn,” said his wife.");
  EXPECT_EQ(SpeakerOf(a, 0), "Maria");
}

TEST(ReferentsTest, InDialogueTheOtherSpeaks) {
  const Analysis a = Process(
      "“Is the road open?” John Keller asked.\n\n“It is not open yet,” said Tom Olsen.\n\n“Will "
      "it open?” he asked.\n\n“Who knows?”\n\n“Who does?”\n\n“Nobody knows that!”\n");
  EXPECT_EQ(SpeakerOf(a, 2), "John Keller");
}

TEST(ReferentsTest, WhoIsDescribedOutOfTheBlueHasBeenNamed) {
  const Analysis a = Process(
      "Ana Silva came to Velden on Monday.\n\n“We leave at dawn,” the former governor said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Ana Silva");
  EXPECT_EQ(WhomMeans(a, "the former governor").reason, Reason::kLikeliest);
  EXPECT_LT(a.speakers.speakers[0].confidence, 0.8);
}

TEST(ReferentsTest, WhoIsNamedInTheSentenceIsNotDescribedInIt) {
  const Analysis a = Process(
      "Ana Silva came on Monday. At the table of Maria Lopez, the former governor said: “We leave "
      "at dawn.”");
  EXPECT_EQ(SpeakerOf(a, 0), "Ana Silva");
}

TEST(ReferentsTest, ADescriptionThatSaysOfWhatStandsForItself) {
  const Analysis a = Process(
      "Ana Silva came to Velden on Monday.\n\n“We leave at dawn,” the senator from Tarrow said.");
  EXPECT_EQ(SpeakerOf(a, 0), "the senator from Tarrow");
}

TEST(ReferentsTest, WhoseRoleHasNoNameStaysWithoutOne) {
  const Analysis a =
      Process("Ana Silva came to Velden on Monday.\n\n“We leave at dawn,” the narrator said.");
  EXPECT_EQ(SpeakerOf(a, 0), "the narrator");
}

TEST(ReferentsTest, ABodyIsTheOneNamedBefore) {
  const Analysis a =
      Process("The Velden Water Trust has no money left.\n\n“We need help,” the group said.");
  EXPECT_EQ(SpeakerOf(a, 0), "Velden Water Trust");
}

TEST(ReferentsTest, OfWhomSomebodyTellsIsNotWhoTells) {
  const Analysis a =
      Process("Tom Keller met the mayor, John Olsen, whom he called “a slow thief.”");
  EXPECT_EQ(SpeakerOf(a, 0), "Tom Keller");
}

TEST(ReferentsTest, WhoSpeaksIsHeOutsideOfTheMarks) {
  const Analysis a = Process(
      "Tom Keller met John Olsen. Olsen said that the road, which he called “a disgrace,” was "
      "shut.");
  EXPECT_EQ(WhomMeans(a, "he").name, "John Olsen");
}

TEST(ReferentsTest, HerCompanionIsTheOtherWhoTalks) {
  const Analysis a = Process(
      "“Is it late?” Ana Silva asked.\n\n“Is it far?” Maria Lopez asked.\n\n“Not far!” Ana Silva "
      "said.\n\n“Who said that?” her companion asked.\n\n“I did!” said her brother.\n\n“Who?”");
  EXPECT_EQ(SpeakerOf(a, 3), "Maria Lopez");
  EXPECT_EQ(SpeakerOf(a, 4), "her brother");
}

TEST(ReferentsTest, WhoActsBesideTheWordsGoesBeforeWhoIsNamedOften) {
  std::string text;
  for (int i = 0; i < 12; ++i) text += "Tom Keller lit a lamp. ";
  const Analysis a =
      Process(text +
              "\n\nJohn Olsen came to the mill of Tom Keller, with the bread of Tom Keller. “We "
              "leave,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "John Olsen");
}

TEST(ReferentsTest, ABodyBeforeANameIsNotTheSubject) {
  std::string text = "Tom Keller runs the mill. ";
  for (int i = 0; i < 12; ++i) text += "Tom Keller lit a lamp. ";
  const Analysis a = Process(text +
                             "\n\nVelden Council Professor John Olsen came to see Tom Keller. “We "
                             "leave,” he said.");
  EXPECT_EQ(SpeakerOf(a, 0), "John Olsen");
}

TEST(ReferentsTest, WhomTheTurnBeforeCallsAnswers) {
  const Analysis a = Process(
      "“Is it late?” asked Tom Keller.\n\n“Is it far?” asked John Olsen.\n\nPeter Silva rose. Tom "
      "Keller lit a lamp.\n\n“Is that you, Peter?” asked John Olsen.\n\n“It is!” he said.\n\n"
      "“Who?” asked Ana.\n\n“Me!” said Peter.\n\n“Why?”");
  EXPECT_EQ(SpeakerOf(a, 3), "Peter Silva");
}

TEST(ReferentsTest, AStorysNarratorIsWhomOthersCallByName) {
  const Analysis a = Process(
      "“Is it late?” I said.\n\n“It is late, Tom,” Ana said.\n\n“Then I will go,” I "
      "said.\n\nAna rose. “Go, Tom!”");
  EXPECT_EQ(SpeakerOf(a, 0), "Tom");
  EXPECT_EQ(SpeakerOf(a, 2), "Tom");
  EXPECT_EQ(WhomMeans(a, "I").reason, Reason::kNarrator);
}

}  // namespace
}  // namespace whosaid
