#include "resolve/salience.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <vector>

namespace whosaid {
namespace {

const Index<Entity> kAna(0);
const Index<Entity> kBen(1);

// What is known of the two, and of any other.
constexpr Persona kWoman(EntityType::kPerson, Gender::kFemale);
constexpr Persona kMan(EntityType::kPerson, Gender::kMale);

// Fits all personas, or one.
FitTable Fit(std::optional<Persona> only = {}) {
  FitTable fits{};
  if (only) {
    fits[only->bits()] = 1;
  } else {
    fits.fill(1);
  }
  return fits;
}

TEST(SalienceTest, NobodyWhereNobodyWasNamed) {
  EXPECT_FALSE(Salience(2).Best(3, Fit(), {}).entity.has_value());
}

TEST(SalienceTest, TheSubjectBeatsALaterObject) {
  Salience s(100);
  s.Note(kAna, kWoman, 1, Salience::kSubject);
  s.Note(kBen, kMan, 1, 0);
  EXPECT_EQ(s.Best(2, Fit(), {}).entity, kAna);
}

TEST(SalienceTest, ANewSentenceHalvesWhatCameBefore) {
  Salience s(100);
  s.Note(kAna, kWoman, 1, Salience::kSubject);
  s.Note(kBen, kMan, 4, 0);
  EXPECT_EQ(s.Best(4, Fit(), {}).entity, kBen);
}

TEST(SalienceTest, MentionsOfOneEntityAddUp) {
  Salience s(100);
  s.Note(kAna, kWoman, 1, 0);
  s.Note(kBen, kMan, 1, 0);
  s.Note(kAna, kWoman, 1, 0);
  EXPECT_EQ(s.Best(1, Fit(), {}).entity, kAna);
}

TEST(SalienceTest, OnlyWhatFitsIsAsked) {
  Salience s(100);
  s.Note(kAna, kWoman, 1, Salience::kSubject);
  s.Note(kBen, kMan, 1, 0);
  EXPECT_EQ(s.Best(1, Fit(kMan), {}).entity, kBen);
}

TEST(SalienceTest, TheMarginSaysHowClearTheChoiceIs) {
  Salience level(2);
  level.Note(kAna, kWoman, 1, 0);
  level.Note(kBen, kMan, 1, 0);
  EXPECT_DOUBLE_EQ(level.Best(1, Fit(), {}).margin, 0.0);
  Salience clear(2);
  clear.Note(kAna, kWoman, 1, 0);
  EXPECT_DOUBLE_EQ(clear.Best(1, Fit(), {}).margin, 1.0);
}

TEST(SalienceTest, ABiasFavoursAndBars) {
  Salience s(2);
  s.Note(kAna, kWoman, 1, Salience::kSubject);
  s.Note(kBen, kMan, 1, 0);
  Salience::Bias favour;
  favour.AddFavour(kBen, 2.0F);
  EXPECT_EQ(s.Best(1, Fit(), favour).entity, kBen);
  Salience::Bias bar;
  bar.barred = s.BitOf(kAna);
  EXPECT_EQ(s.Best(1, Fit(), bar).entity, kBen);
}

TEST(SalienceTest, LearnsOfWhomItRemembers) {
  Salience s(2);
  s.Note(kAna, kMan, 1, 0);
  EXPECT_FALSE(s.Best(1, Fit(kWoman), {}).entity.has_value());
  s.Learn(kAna, kWoman);
  s.Learn(kBen, kWoman);
  EXPECT_EQ(s.Best(1, Fit(kWoman), {}).entity, kAna);
}

// The one mentioned longest ago, of several the first remembered.
TEST(SalienceTest, ForgetsTheOldest) {
  Salience s(26);
  for (uint32_t i = 0; i < 24; ++i) s.Note(Index<Entity>(i), kMan, i / 2 + 3, 0);
  s.Note(Index<Entity>(0), kMan, 20, 0);
  s.Note(Index<Entity>(24), kMan, 20, 0);
  EXPECT_EQ(s.BitOf(Index<Entity>(1)), 0U);
  s.Note(Index<Entity>(25), kMan, 20, 0);
  EXPECT_EQ(s.BitOf(Index<Entity>(2)), 0U);
  EXPECT_NE(s.BitOf(Index<Entity>(0)), 0U);
  EXPECT_NE(s.BitOf(Index<Entity>(3)), 0U);
}

TEST(SalienceTest, RemembersOnlyTheLatestEntities) {
  Salience s(100);
  s.Note(kAna, kWoman, 1, Salience::kSubject);
  for (uint32_t i = 1; i < 100; ++i) s.Note(Index<Entity>(i), kMan, 2, 0);
  EXPECT_FALSE(s.Best(1, Fit(kWoman), {}).entity.has_value());
}

// What is kept of each pronoun's question is what its table says, however it is computed.
TEST(SalienceTest, APronounIsAnsweredAsByItsTable) {
  std::mt19937 random(7);
  const auto draw = [&](uint32_t below) { return static_cast<uint32_t>(random() % below); };
  Salience s(60);
  uint32_t sentence = 0;
  for (int step = 0; step < 3000; ++step) {
    const Index<Entity> who(draw(60));
    Persona persona(static_cast<EntityType>(who.value() % 5),
                    static_cast<Gender>(who.value() / 5 % 3));
    persona.Set(static_cast<uint8_t>(draw(8) << 5));
    sentence += draw(40) == 0 ? 30 : draw(3) / 2;
    s.Note(who, persona, sentence, draw(16), 1.0F + static_cast<float>(draw(10)) / 10);
    if (draw(4) == 0) s.Learn(Index<Entity>(draw(60)), persona);
    Salience::Bias bias;
    if (draw(2) == 0) bias.out = Index<Entity>(draw(60));
    bias.barred = s.BitOf(Index<Entity>(draw(60)));
    for (uint32_t favours = draw(4); favours-- > 0;) {
      bias.AddFavour(Index<Entity>(draw(60)), 0.5F + static_cast<float>(draw(4)));
    }
    for (uint32_t sought = 0; sought < kSoughts; ++sought) {
      const auto pronoun = static_cast<Sought>(sought);
      const Salience::Answer kept = s.Best(sentence, pronoun, bias);
      const Salience::Answer asked = s.Best(sentence, FitsOf(pronoun), bias);
      ASSERT_EQ(kept.entity, asked.entity);
      ASSERT_EQ(kept.margin, asked.margin);
      const std::vector<Candidate> all = s.Candidates(sentence, FitsOf(pronoun), bias);
      ASSERT_EQ(kept.entity, all.empty() ? Index<Entity>() : all[0].entity);
    }
  }
}

}  // namespace
}  // namespace whosaid
