#include <gtest/gtest.h>

#include "tagged.h"

namespace whosaid {
namespace {

TEST(GatherTest, AMiddleNameMoreOrLess) {
  const Tagged t = Tag("John F. Keller won. Then John Keller spoke. John Francis Keller smiled.");
  EXPECT_EQ(t.EntityOf("John F. Keller"), t.EntityOf("John Keller"));
  EXPECT_EQ(t.EntityOf("John F. Keller"), t.EntityOf("John Francis Keller"));
}

TEST(GatherTest, DifferentMiddleNamesAreDifferentPeople) {
  const Tagged t = Tag("John F. Keller won. Then John B. Keller spoke.");
  EXPECT_NE(t.EntityOf("John F. Keller"), t.EntityOf("John B. Keller"));
}

TEST(GatherTest, AShortFormOfAGivenNameIsTheSame) {
  const Tagged t = Tag("William Keller won. Then Bill Keller spoke. Bill smiled.");
  EXPECT_EQ(t.EntityOf("William Keller"), t.EntityOf("Bill Keller"));
  EXPECT_EQ(t.EntityOf("William Keller"), t.EntityOf("Bill"));
}

TEST(GatherTest, TheYoungerIsNotTheElder) {
  const Tagged t = Tag("John Keller won. Then John Keller Jr. spoke. Later Keller smiled.");
  EXPECT_NE(t.EntityOf("John Keller"), t.EntityOf("John Keller Jr."));
  EXPECT_EQ(t.EntityOf("John Keller"), t.EntityOf("Keller"));
}

TEST(GatherTest, ASurnameOfSeveralWords) {
  const Tagged t = Tag("Then Ludwig van der Berg won. Later Van der Berg spoke.");
  EXPECT_EQ(t.NameOf("Van der Berg"), "Ludwig van der Berg");
}

TEST(GatherTest, SpanishSurnamesAreBothShortForms) {
  const Tagged t = Tag("Ana Lopez Moreno won. Lopez spoke. Later Moreno smiled.");
  EXPECT_EQ(t.NameOf("Lopez"), "Ana Lopez Moreno");
  EXPECT_EQ(t.NameOf("Moreno"), "Ana Lopez Moreno");
}

TEST(GatherTest, TheSurnameMayComeFirstAndTheFullNameLate) {
  const Tagged t = Tag("Then Jang spoke. The envoy is Jang Il Hun. Mr. Jang left.");
  EXPECT_EQ(t.NameOf("Jang"), "Jang Il Hun");
  EXPECT_EQ(t.NameOf("Mr. Jang"), "Jang Il Hun");
}

TEST(GatherTest, AHyphenMakesNoOtherName) {
  const Tagged t = Tag("The envoy is Jang Il Hun. Later Jang Il-hun spoke.");
  EXPECT_EQ(t.EntityOf("Jang Il Hun"), t.EntityOf("Jang Il-hun"));
}

TEST(GatherTest, MrMrsAndMissOfOneSurnameAreThreePeople) {
  const Tagged t = Tag("There Mr. Keller met Mrs. Keller and Miss Keller. Mrs. Keller smiled.");
  EXPECT_NE(t.EntityOf("Mr. Keller"), t.EntityOf("Mrs. Keller"));
  EXPECT_NE(t.EntityOf("Miss Keller"), t.EntityOf("Mrs. Keller"));
  EXPECT_EQ(t.EntityOf("Mrs. Keller", 0), t.EntityOf("Mrs. Keller", 1));
  EXPECT_EQ(t.NameOf("Mrs. Keller"), "Mrs. Keller");
}

TEST(GatherTest, ADaughterNamedLaterIsNotHerMother) {
  const Tagged t = Tag("Then Mrs. Keller came in. Her daughter Ana Keller sat. Mrs. Keller stood.");
  EXPECT_NE(t.EntityOf("Mrs. Keller", 1), t.EntityOf("Ana Keller"));
}

TEST(GatherTest, WhereOneIsMrJohnKellerMrKellerIsAnother) {
  const Tagged t = Tag("Then Mr. John Keller came in. Mr. Keller stood.");
  EXPECT_NE(t.EntityOf("Mr. John Keller"), t.EntityOf("Mr. Keller"));
}

TEST(GatherTest, TheSurnameAloneIsHisWhoIsAlwaysCalledSo) {
  const Tagged t = Tag(
      "John Keller won. Keller spoke. Keller smiled. His sister Maria Keller left. Keller stayed.");
  EXPECT_EQ(t.NameOf("Keller", 2), "John Keller");
}

TEST(GatherTest, ACousinNamedOnceDoesNotTakeAGivenName) {
  const Tagged t = Tag("Maria Lopez won. Maria spoke. Then Kevin Maria left. Maria stayed.");
  EXPECT_EQ(t.NameOf("Maria", 1), "Maria Lopez");
}

TEST(GatherTest, AnAcronymInParenthesesNeedsNoInitials) {
  const Tagged t = Tag("The Velden Water Council (IWAS) opened. Later IWAS closed.");
  EXPECT_EQ(t.EntityOf("IWAS", 1), t.EntityOf("Velden Water Council"));
}

TEST(GatherTest, ATownsNameIsThePersonsWhoBearsIt) {
  const Tagged t = Tag("Then Samuel Jackson spoke. Later Jackson smiled. It rained in Jackson.");
  EXPECT_EQ(t.NameOf("Jackson", 0), "Samuel Jackson");
  EXPECT_NE(t.EntityOf("Jackson", 1), t.EntityOf("Jackson", 0));
}

TEST(GatherTest, CompanyNamesThatAreSurnamesHereAreThePersons) {
  const Tagged t = Tag("Mayor Samuel Bloomberg spoke. Later Bloomberg smiled.");
  EXPECT_EQ(t.NameOf("Bloomberg", 0), "Samuel Bloomberg");
  const Tagged alone = Tag("Mayor Samuel Ortiz spoke. Later Bloomberg reported it.");
  EXPECT_EQ(alone.NameOf("Bloomberg", 0), "Bloomberg");
}

TEST(GatherTest, NothingIsKeptForTheNextDocument) {
  TagScratch scratch;
  const Tagged first =
      Tag("Maria Lopez won. The Velden Water Council closed. The mayor left.", scratch);
  ASSERT_EQ(first.NameOf("Maria Lopez"), "Maria Lopez");
  const Tagged next = Tag("Then Lopez spoke. Later the VWC opened. The mayor stayed.", scratch);
  EXPECT_EQ(next.NameOf("Lopez"), "Lopez");
  EXPECT_EQ(next.NameOf("VWC"), "VWC");
  EXPECT_EQ(next.NameOf("The mayor"), "The mayor");
}

}  // namespace
}  // namespace whosaid
