#include "regress/score_names.h"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(FoldName, FoldsCaseTitlesAndPunctuation) {
  EXPECT_EQ(FoldName("Mr. John  O'Hara"), "john o hara");
  EXPECT_EQ(FoldName("The Prof. Dr. ANA-MARIA Silva,"), "ana maria silva");
  EXPECT_EQ(FoldName("Mrs_Bennet"), "bennet");
  EXPECT_EQ(FoldName("Mister Therapist"), "mister therapist");
  EXPECT_EQ(FoldName("Silva’s"), "silva");
  EXPECT_EQ(FoldName("Silva'sons"), "silva sons");
  EXPECT_EQ(FoldName("Mr."), "");
  EXPECT_EQ(FoldName(""), "");
}

TEST(FoldName, PartsAWordAtAnAccent) {
  EXPECT_EQ(FoldName("Béa"), "be a");
  EXPECT_EQ(FoldName("Be\u0301a"), "be a");
  EXPECT_EQ(FoldName("ﬁn № Ⅷ"), "fin no viii");
}

TEST(FoldName, KnowsTheFinalSigma) {
  EXPECT_EQ(FoldName("ΝΙΚΟΣ ΣΑΒΑΣ"), "νικος σαβας");
  EXPECT_EQ(FoldName("Σ"), "σ");
  EXPECT_EQ(FoldName("9Σ ΑΣ9"), "9σ ας9");
}

TEST(GenderOfTitles, SaysNothingWhereTitlesDisagree) {
  EXPECT_EQ(GenderOfTitles("Sir Ian"), TitleGender::kHis);
  EXPECT_EQ(GenderOfTitles("MRS. Dalgety"), TitleGender::kHers);
  EXPECT_EQ(GenderOfTitles("Mr. and Mrs. Dalgety"), TitleGender::kUnknown);
  EXPECT_EQ(GenderOfTitles("Missy"), TitleGender::kUnknown);
  EXPECT_EQ(GenderOfTitles("lady_anne"), TitleGender::kHers);
}

class NamesTest : public ::testing::Test {
 protected:
  const NameTable table_{{{"p1", "Tessa Marlow", {"Mrs. Marlow", "Tess"}},
                          {"p2", "Mr. Marlow", {}},
                          {"p3", "", {"the guard"}}}};
};

TEST_F(NamesTest, TakesAnyNameOfThePerson) {
  EXPECT_TRUE(table_.IsSamePerson("tessa marlow", "p1"));
  EXPECT_TRUE(table_.IsSamePerson("Tess", "p1"));
  EXPECT_TRUE(table_.IsSamePerson("Tess", "Tessa Marlow"));
  EXPECT_FALSE(table_.IsSamePerson("Tessie", "p1"));
  EXPECT_FALSE(table_.IsSamePerson("", "p1"));
  EXPECT_FALSE(table_.IsSamePerson("Mr.", "p1"));
}

TEST_F(NamesTest, TakesAPartOrMoreOfAFullName) {
  EXPECT_TRUE(table_.IsSamePerson("Tessa", "p1"));
  EXPECT_TRUE(table_.IsSamePerson("Tessa Jane Marlow", "p1"));
  EXPECT_FALSE(table_.IsSamePerson("Tess Jane", "p1"));
  EXPECT_FALSE(table_.IsSamePerson("Tessa Jane", "p1"));
}

TEST_F(NamesTest, HeedsTitles) {
  EXPECT_TRUE(table_.IsSamePerson("Marlow", "p2"));
  EXPECT_TRUE(table_.IsSamePerson("Mr Marlow", "p2"));
  EXPECT_FALSE(table_.IsSamePerson("Mrs. Marlow", "p2"));
  EXPECT_FALSE(table_.IsSamePerson("Mr. Marlow", "p1"));
}

TEST_F(NamesTest, TakesAnUnknownIdForAName) {
  EXPECT_TRUE(table_.IsSamePerson("Dora Finch", "Dora_Finch"));
  EXPECT_FALSE(table_.IsSamePerson("Mr. Finch", "Miss_Finch"));
}

}  // namespace
}  // namespace whosaid
