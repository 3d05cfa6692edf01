// Why a mention is one of its entity.
#include <gtest/gtest.h>

#include "tagged.h"

namespace whosaid {
namespace {

// Of the n-th mention that reads so.
Tie TieOf(const Tagged& t, std::string_view words, int n = 0) {
  EXPECT_EQ(t.entities.ties.size(), t.entities.mentions.size());
  for (size_t m = 0; m < t.entities.mentions.size(); ++m) {
    if (t.Text(t.entities.mentions[m]) == words && n-- == 0) return t.entities.ties[m];
  }
  ADD_FAILURE() << "no mention reads " << words << " in: " << t.document.text;
  return Tie::kNone;
}

TEST(TieTest, OfFullNames) {
  const Tagged t = Tag(
      "John F. Keller won. Then John Keller spoke. Later John F. Keller smiled. The envoy is Jang "
      "Il Hun. Later Il Hun spoke.");
  EXPECT_EQ(TieOf(t, "John F. Keller"), Tie::kNew);
  EXPECT_EQ(TieOf(t, "John Keller"), Tie::kSamePair);
  EXPECT_EQ(TieOf(t, "John F. Keller", 1), Tie::kSameName);
  EXPECT_EQ(TieOf(t, "Jang Il Hun"), Tie::kNew);
  EXPECT_EQ(TieOf(t, "Il Hun"), Tie::kLongerName);
}

TEST(TieTest, OfSingleWords) {
  const Tagged t =
      Tag("Then Jang spoke. The envoy is Jang Il Hun. Later Jang left. William Keller won. Bill "
          "smiled.");
  EXPECT_EQ(TieOf(t, "Jang"), Tie::kPartToCome);
  EXPECT_EQ(TieOf(t, "Jang", 1), Tie::kPart);
  EXPECT_EQ(TieOf(t, "Bill"), Tie::kNickname);
}

TEST(TieTest, OfFormsOfAddress) {
  const Tagged t = Tag("There Mr. Keller met Mrs. Keller. Then Mrs. Keller smiled.");
  EXPECT_EQ(TieOf(t, "Mrs. Keller"), Tie::kNew);
  EXPECT_EQ(TieOf(t, "Mrs. Keller", 1), Tie::kAddress);
}

TEST(TieTest, OfAcronyms) {
  const Tagged t = Tag(
      "The Velden Water Council met. Later the VWC agreed. The Centre for Mill Studies (CFMS) did "
      "not.");
  EXPECT_EQ(TieOf(t, "VWC"), Tie::kInitials);
  EXPECT_EQ(TieOf(t, "CFMS"), Tie::kAcronym);
}

TEST(TieTest, OfDescriptions) {
  const Tagged t = Tag(
      "The mayor, Ana Silva, left. Later the mayor came back. A baker of Velden waved. Then the "
      "baker of Velden left. He smiled.");
  EXPECT_EQ(TieOf(t, "The mayor"), Tie::kBeside);
  EXPECT_EQ(TieOf(t, "the mayor"), Tie::kSameRole);
  EXPECT_EQ(TieOf(t, "A baker of Velden"), Tie::kNew);
  EXPECT_EQ(TieOf(t, "the baker of Velden"), Tie::kSameRole);
  EXPECT_EQ(TieOf(t, "He"), Tie::kNone);
}

TEST(TieTest, OfDescriptionsInTheSameWords) {
  const Tagged t = Tag("Local officials agreed. Later local officials smiled.");
  EXPECT_EQ(TieOf(t, "Local officials"), Tie::kNew);
  EXPECT_EQ(TieOf(t, "local officials"), Tie::kSameWords);
}

}  // namespace
}  // namespace whosaid
