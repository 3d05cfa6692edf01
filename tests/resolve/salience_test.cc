#include "resolve/salience.h"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

constexpr auto kAnybody = [](Index<Entity>) { return 1.0F; };
const Index<Entity> kAna(0);
const Index<Entity> kBen(1);

TEST(SalienceTest, NobodyWhereNobodyWasNamed) {
  EXPECT_FALSE(Salience(2).Best(3, kAnybody).entity.has_value());
}

TEST(SalienceTest, TheSubjectBeatsALaterObject) {
  Salience s(100);
  s.Note(kAna, {.sentence = 1, .subject = true});
  s.Note(kBen, {.sentence = 1});
  EXPECT_EQ(s.Best(2, kAnybody).entity, kAna);
}

TEST(SalienceTest, ANewSentenceHalvesWhatCameBefore) {
  Salience s(100);
  s.Note(kAna, {.sentence = 1, .subject = true});
  s.Note(kBen, {.sentence = 4});
  EXPECT_EQ(s.Best(4, kAnybody).entity, kBen);
}

TEST(SalienceTest, MentionsOfOneEntityAddUp) {
  Salience s(100);
  s.Note(kAna, {.sentence = 1});
  s.Note(kBen, {.sentence = 1});
  s.Note(kAna, {.sentence = 1});
  EXPECT_EQ(s.Best(1, kAnybody).entity, kAna);
}

TEST(SalienceTest, OnlyWhatFitsIsAsked) {
  Salience s(100);
  s.Note(kAna, {.sentence = 1, .subject = true});
  s.Note(kBen, {.sentence = 1});
  EXPECT_EQ(s.Best(1, [](Index<Entity> e) { return e == kBen ? 1.0F : 0.0F; }).entity, kBen);
}

TEST(SalienceTest, TheMarginSaysHowClearTheChoiceIs) {
  Salience level(2);
  level.Note(kAna, {.sentence = 1});
  level.Note(kBen, {.sentence = 1});
  EXPECT_DOUBLE_EQ(level.Best(1, kAnybody).margin, 0.0);
  Salience clear(2);
  clear.Note(kAna, {.sentence = 1});
  EXPECT_DOUBLE_EQ(clear.Best(1, kAnybody).margin, 1.0);
}

TEST(SalienceTest, RemembersOnlyTheLatestEntities) {
  Salience s(100);
  s.Note(kAna, {.sentence = 1, .subject = true});
  for (uint32_t i = 1; i < 100; ++i) s.Note(Index<Entity>(i), {.sentence = 2});
  EXPECT_FALSE(
      s.Best(1, [](Index<Entity> e) { return e == kAna ? 1.0F : 0.0F; }).entity.has_value());
}

}  // namespace
}  // namespace whosaid
