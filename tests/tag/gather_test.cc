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

TEST(GatherTest, AParticleTiedToASurnameMayBeLeftOut) {
  const Tagged t = Tag("Then Omar al-Rashid won. Later Rashid spoke.");
  EXPECT_EQ(t.NameOf("Rashid"), "Omar al-Rashid");
}

TEST(GatherTest, TheCommaThatClosesAPlaceIsNotOfItsName) {
  const Tagged t = Tag("They met in Paris, Texas, again. The mayor of Paris, Texas, smiled.");
  EXPECT_EQ(t.NameOf("Paris, Texas,"), "Paris, Texas");
  EXPECT_EQ(t.NameOf("The mayor of Paris, Texas,"), "The mayor of Paris, Texas");
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

TEST(GatherTest, AHusbandsNameAfterMrsIsNotHis) {
  const Tagged t = Tag(
      "Then Lidgate Burr came in. His wife, Mrs. Lidgate Burr, sat. Mrs. Ana Kolb stood. Ana Kolb "
      "left. Burr stayed.");
  EXPECT_NE(t.EntityOf("Lidgate Burr"), t.EntityOf("Mrs. Lidgate Burr"));
  EXPECT_EQ(t.EntityOf("Burr"), t.EntityOf("Lidgate Burr"));
  EXPECT_EQ(t.EntityOf("Ana Kolb"), t.EntityOf("Mrs. Ana Kolb"));
}

TEST(GatherTest, WhereThereIsAMrMrsIsNobodyWhoMayBeHe) {
  const Tagged t = Tag("Then Lidgate Kolb came in. Mr. Kolb sat. Later Mrs. Kolb stood.");
  EXPECT_NE(t.EntityOf("Mrs. Kolb"), t.EntityOf("Lidgate Kolb"));
  EXPECT_EQ(t.EntityOf("Mr. Kolb"), t.EntityOf("Lidgate Kolb"));
}

TEST(GatherTest, MissAndAGivenNameIsTheSameWithTheSurname) {
  const Tagged t = Tag("Then Miss Ana Keller came in. Miss Ana sat.");
  EXPECT_EQ(t.EntityOf("Miss Ana"), t.EntityOf("Miss Ana Keller"));
}

TEST(GatherTest, WhoIsNamedOnceInPassingGivesWayToTheOneNamedOften) {
  const Tagged t =
      Tag("They read of Maria Tudor. Then Maria Lopez came in. Maria Lopez sat. Maria Lopez stood. "
          "Later Maria left.");
  EXPECT_EQ(t.NameOf("Maria"), "Maria Lopez");
}

TEST(GatherTest, WhoIsLongKnownByAGivenNameIsNotTheOneNamedLate) {
  std::string text = "Then Maria came in. ";
  for (int i = 0; i < 14; ++i) text += "Then Maria smiled. ";
  const Tagged t = Tag(text + "They spoke of Maria Tudor.");
  EXPECT_NE(t.EntityOf("Maria"), t.EntityOf("Maria Tudor"));
}

TEST(GatherTest, AHeadingsVerbIsNoPartOfAName) {
  const Tagged t = Tag("Maria Lopez Wins\n\nThen Maria Lopez spoke. Later Lopez left.");
  EXPECT_EQ(t.NameOf("Lopez"), "Maria Lopez");
}

TEST(GatherTest, ANameBeforeAHeadingsVerbIsAFullOne) {
  const Tagged t = Tag("Maria Lopez Blasts Keller for Closing Bridge\n\nThen Lopez left.");
  EXPECT_EQ(t.NameOf("Lopez"), "Maria Lopez");
}

TEST(GatherTest, AHeadingMayEndInAFullStop) {
  const Tagged t = Tag("Maria Lopez Backs Keller.\n\nThen Lopez left.");
  EXPECT_EQ(t.NameOf("Lopez"), "Maria Lopez");
}

TEST(GatherTest, CommonWordsOfAHeadingAreNobody) {
  const Tagged t = Tag("Council Says Old Mill Bridge Must Stay Shut\n\nThen Lopez left.");
  EXPECT_EQ(t.At(t.EntityOf("Stay Shut")).type, EntityType::kOther);
  EXPECT_EQ(t.At(t.EntityOf("Old Mill Bridge")).type, EntityType::kPlace);
}

TEST(GatherTest, TheOnlyOneOfASurnameMayBeTheYounger) {
  const Tagged t = Tag("Then Tom Keller Jr. spoke. Later Mr. Keller left. Keller was late.");
  EXPECT_EQ(t.NameOf("Mr. Keller"), "Tom Keller Jr.");
  EXPECT_EQ(t.NameOf("Keller"), "Tom Keller Jr.");
  const Tagged two = Tag("Then Tom Keller Jr. spoke. Later Mr. Keller left. Then Tom Keller sat.");
  EXPECT_NE(two.NameOf("Mr. Keller"), "Tom Keller Jr.");
}

TEST(GatherTest, ARoleInCapitalsIsNoPartOfTheName) {
  const Tagged t = Tag("Later Kelly Managing Editor Ana Silva spoke. Then Silva left.");
  EXPECT_EQ(t.NameOf("Silva"), "Ana Silva");
}

TEST(GatherTest, ANameInCapitalsIsNotTheFullest) {
  const Tagged t = Tag("Then Maria Lopez spoke. Yours truly, MARIA DOLORES LOPEZ");
  EXPECT_EQ(t.NameOf("Maria Lopez"), "Maria Lopez");
}

TEST(GatherTest, AWordThatOpensASentenceIsNoPartOfTheName) {
  const Tagged t =
      Tag("Ana Maria Keller came. Ana Maria Keller sat. So Ana Maria Keller left. Come Ana Maria "
          "Keller!");
  EXPECT_EQ(t.NameOf("Ana Maria Keller", 1), "Ana Maria Keller");
  for (const Entity& e : t.entities.entities) {
    EXPECT_NE(t.Text(e.name), "So Ana Maria Keller");
    EXPECT_NE(t.Text(e.name), "Come Ana Maria Keller");
  }
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

TEST(GatherTest, APetNameIsNotHersWhoIsAlwaysAddressed) {
  const Tagged t =
      Tag("Then Kitty rose. Lady Catherine Keller came in. Lady Catherine sat. Later Kitty left.");
  EXPECT_NE(t.EntityOf("Kitty"), t.EntityOf("Lady Catherine Keller"));
  EXPECT_NE(t.EntityOf("Kitty", 1), t.EntityOf("Lady Catherine Keller"));
}

TEST(GatherTest, ASmallWordMayBelongToTheSurname) {
  const Tagged t = Tag("Mayor Marco de Tarrow came. De Tarrow sat. Then de Tarrow left.");
  EXPECT_EQ(t.NameOf("De Tarrow"), "Marco de Tarrow");
  EXPECT_EQ(t.NameOf("de Tarrow"), "Marco de Tarrow");
}

}  // namespace
}  // namespace whosaid
