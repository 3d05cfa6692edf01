#include "resolve/salience.h"

#include <algorithm>

namespace whosaid {
namespace {

// Weights that are above 0 have the order of their bits, and compilers know more of integers.
int32_t BitsOf(float weight) { return std::bit_cast<int32_t>(weight); }

template <class Scores>
float Highest(const Scores& scores) {
  int32_t highest = 0;
  for (const float score : scores) highest = std::max(highest, BitsOf(score));
  return std::bit_cast<float>(highest);
}

}  // namespace

uint8_t Salience::MakeRoom(uint32_t sentence) {
  if (count_ < kSlots) return static_cast<uint8_t>(count_++);
  // The first of those mentioned longest ago: age and place in one number each. What is older than
  // so many sentences is equally old.
  constexpr uint32_t kOldest = 1U << 24;
  static_assert(kSlots <= 32);
  int32_t oldest = 0;
  for (uint32_t slot = 0; slot < kSlots; ++slot) {
    const uint32_t age = std::min(sentence - sentence_[slot], kOldest);
    oldest = std::max(oldest, static_cast<int32_t>(age << 5 | (31 - slot)));
  }
  const auto slot = static_cast<uint8_t>(31 - (oldest & 31));
  slot_of_[entity_[slot].value()] = kNoSlot;
  return slot;
}

Salience::Answer Salience::Best(uint32_t sentence, const FitTable& fits, const Bias& bias) const {
  std::array<float, kSlots> scores;
  for (size_t slot = 0; slot < kSlots; ++slot) scores[slot] = fits[persona_[slot].bits()];
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
