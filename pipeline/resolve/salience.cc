#include "resolve/salience.h"

#include <algorithm>
#include <bit>

namespace whosaid {
namespace {

constexpr int kMention = 100;
constexpr int kSubject = 80;
constexpr int kSpeaker = 60;
constexpr int kPossessor = -40;
constexpr int kQuoted = -80;

// What is left of a weight after so many sentences: a half for each; of 31 on, nothing.
float Faded(uint32_t sentences) {
  constexpr uint32_t kBias = 127;
  constexpr int kExponent = 23;  // its place in a float
  return std::bit_cast<float>(sentences < 31 ? (kBias - sentences) << kExponent : 0);
}

// The highest, or 0 where all are below; four at a time.
template <class Scores>
float Highest(const Scores& scores) {
  std::array<float, 4> high{};
  static_assert(std::tuple_size_v<Scores> % 4 == 0);
  for (size_t i = 0; i < scores.size(); i += 4) {
    for (size_t j = 0; j < 4; ++j) high[j] = high[j] < scores[i + j] ? scores[i + j] : high[j];
  }
  return std::max(std::max(high[0], high[1]), std::max(high[2], high[3]));
}

}  // namespace

void Salience::Note(Index<Entity> entity, const Place& place) {
  const int weight = kMention + (place.subject ? kSubject : 0) + (place.speaker ? kSpeaker : 0) +
                     (place.possessor ? kPossessor : 0) + (place.quoted ? kQuoted : 0);
  uint8_t& slot = slot_of_[entity.value()];
  if (slot == kNoSlot) {
    slot = MakeRoom();
    entity_[slot] = entity;
    weight_[slot] = 0;
  }
  weight_[slot] =
      weight_[slot] * Faded(place.sentence - sentence_[slot]) + static_cast<float>(weight);
  sentence_[slot] = place.sentence;
}

uint8_t Salience::MakeRoom() {
  if (count_ < kSlots) return static_cast<uint8_t>(count_++);
  // The first of those mentioned longest ago, as one number each.
  uint64_t oldest = UINT64_MAX;
  for (size_t slot = 0; slot < kSlots; ++slot) {
    oldest = std::min(oldest, uint64_t{sentence_[slot]} << 8 | slot);
  }
  const auto slot = static_cast<uint8_t>(oldest);
  slot_of_[entity_[slot].value()] = kNoSlot;
  return slot;
}

Salience::Answer Salience::Choose(uint32_t sentence, Scores scores, const Bias& bias) const {
  for (const Bias::Favour& favour : bias.favours) {
    if (BitOf(favour.entity) != 0) scores[slot_of_[favour.entity.value()]] *= favour.factor;
  }
  for (uint32_t barred = bias.barred; barred != 0; barred &= barred - 1) {
    scores[static_cast<size_t>(std::countr_zero(barred))] = 0;
  }
  for (size_t slot = 0; slot < kSlots; ++slot) {
    scores[slot] *= weight_[slot] * Faded(sentence - sentence_[slot]);
  }
  const float best = Highest(scores);
  if (best <= 0) return {};
  const auto at =
      static_cast<size_t>(std::find(scores.begin(), scores.end(), best) - scores.begin());
  scores[at] = 0;
  return {entity_[at], static_cast<double>((best - Highest(scores)) / best)};
}

}  // namespace whosaid
