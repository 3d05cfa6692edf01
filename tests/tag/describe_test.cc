#include <gtest/gtest.h>

#include <algorithm>

#include "tagged.h"

namespace whosaid {
namespace {

TEST(DescribeTest, RolesFromApposition) {
  const Tagged t = Tag("“No,” said Victor Olsen, a former director of the bank. Rain fell.");
  EXPECT_EQ(t.RoleOf("Victor Olsen"), "a former director of the bank");
  EXPECT_EQ(t.NameOf("a former director of the bank"), "Victor Olsen");
}

TEST(DescribeTest, AnAppositionWithoutAnArticle) {
  const Tagged t = Tag("Ana Silva, executive director of the mill, left.");
  EXPECT_EQ(t.RoleOf("Ana Silva"), "executive director of the mill");
}

TEST(DescribeTest, WhatItsOwnerIsNotIsTheNamesOwn) {
  const Tagged t = Tag("Officials of the mill, like Yun Dae Ho, its envoy to the bank have left.");
  EXPECT_EQ(t.RoleOf("Yun Dae Ho"), "its envoy to the bank");
  EXPECT_EQ(Tag("When Yun Dae Ho left, her envoy to the bank smiled.").RoleOf("Yun Dae Ho"), "");
}

TEST(DescribeTest, AgeAndPartyStandBetween) {
  EXPECT_EQ(Tag("Ana Silva, 42, a baker from Velden, left.").RoleOf("Ana Silva"),
            "a baker from Velden");
  EXPECT_EQ(Tag("Ana Silva (R-Utah), the chairwoman, left.").RoleOf("Ana Silva"), "the chairwoman");
}

TEST(DescribeTest, RolesFromWhoIsAndIs) {
  EXPECT_EQ(Tag("Ana Silva, who is the mayor of Velden, left.").RoleOf("Ana Silva"),
            "the mayor of Velden");
  EXPECT_EQ(Tag("Ana Silva is a lawyer in Velden. She left.").RoleOf("Ana Silva"),
            "a lawyer in Velden");
}

TEST(DescribeTest, RolesBeforeTheName) {
  const Tagged t = Tag("Yesterday police chief Ana Silva left. The chief smiled.");
  EXPECT_EQ(t.RoleOf("Ana Silva"), "police chief");
  EXPECT_EQ(t.NameOf("The chief"), "Ana Silva");
}

TEST(DescribeTest, TheNameBehindTheDescription) {
  const Tagged t = Tag("The mayor, Ana Silva, left.");
  EXPECT_EQ(t.NameOf("The mayor"), "Ana Silva");
  EXPECT_EQ(t.RoleOf("Ana Silva"), "The mayor");
}

TEST(DescribeTest, TheRoleAloneIsThePersonLater) {
  const Tagged t = Tag(
      "Ana Silva, the mayor of Velden, met Tom Keller, a former director at the bank. The mayor "
      "smiled. The former director left.");
  EXPECT_EQ(t.NameOf("The mayor"), "Ana Silva");
  EXPECT_EQ(t.NameOf("The former director"), "Tom Keller");
}

TEST(DescribeTest, ATitleIsARoleToo) {
  const Tagged t =
      Tag("Sen. Ana Silva met Gov. Tom Keller. The governor left. The senator stayed.");
  EXPECT_EQ(t.NameOf("The governor"), "Tom Keller");
  EXPECT_EQ(t.NameOf("The senator"), "Ana Silva");
}

TEST(DescribeTest, TheMayorOfAnotherTownIsSomebodyElse) {
  const Tagged t = Tag("Ana Silva, the mayor of Velden, left. The mayor of Brno stayed.");
  EXPECT_NE(t.NameOf("The mayor of Brno"), "Ana Silva");
}

TEST(DescribeTest, ASubjectAfterAClauseIsNoApposition) {
  const Tagged t = Tag("According to Ana Silva, the mayor left early.");
  EXPECT_NE(t.NameOf("the mayor"), "Ana Silva");
  EXPECT_EQ(t.RoleOf("Ana Silva"), "");
}

TEST(DescribeTest, TheOwnerIsNotTheOwned) {
  const Tagged t = Tag("Ana Silva, the general's lawyer, met Gen. Tom Keller. The general smiled.");
  EXPECT_EQ(t.NameOf("The general"), "Tom Keller");
}

TEST(DescribeTest, SomebodyNewIsNotTheOneBefore) {
  const Tagged t = Tag("A spokesman for the bank left. A spokesman for the mill stayed.");
  EXPECT_NE(t.EntityOf("A spokesman for the bank"), t.EntityOf("A spokesman for the mill"));
}

TEST(DescribeTest, TheSpokesmanIsTheLatestSpokesman) {
  const Tagged t = Tag("A spokesman for the bank left. Later the spokesman came back.");
  EXPECT_EQ(t.EntityOf("the spokesman"), t.EntityOf("A spokesman for the bank"));
}

TEST(DescribeTest, TheMinistryIsTheBodyWithThatWordInItsName) {
  const Tagged t = Tag("He left the Ministry of Rural Affairs. Later the ministry closed.");
  EXPECT_EQ(t.NameOf("the ministry"), "Ministry of Rural Affairs");
}

TEST(DescribeTest, APeopleIsSeveral) {
  const Tagged t = Tag("The Norwegians called it a gift.");
  const auto people = std::find_if(t.entities.mentions.begin(), t.entities.mentions.end(),
                                   [&](const Mention& m) { return t.Text(m) == "The Norwegians"; });
  ASSERT_NE(people, t.entities.mentions.end());
  EXPECT_NE(people->flags & kPluralFlag, 0);
}

TEST(DescribeTest, TheNameBehindABody) {
  const Tagged t = Tag("The company, Velden Water, left. The bank waved. The company smiled.");
  EXPECT_EQ(t.NameOf("The company"), "Velden Water");
  EXPECT_EQ(t.EntityOf("Velden Water"), t.EntityOf("The company"));
  const Tagged built = Tag("The company Ana Silva built left.");
  EXPECT_NE(built.EntityOf("The company"), built.EntityOf("Ana Silva"));
}

TEST(DescribeTest, ARoleTellsTheGender) {
  const Tagged t = Tag("Robin Keller, an actress from Velden, left.");
  EXPECT_EQ(t.At(t.EntityOf("Robin Keller")).gender, Gender::kFemale);
}

TEST(DescribeTest, AnAppositionMayHaveAnOwner) {
  const Tagged t = Tag("Maria Lopez, its chief political strategist, who came late, smiled.");
  EXPECT_EQ(t.NameOf("its chief political strategist"), "Maria Lopez");
}

}  // namespace
}  // namespace whosaid
