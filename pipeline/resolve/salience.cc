#include "resolve/salience.h"

#include <algorithm>

namespace whosaid {
namespace {

// The bits of weights above 0 have the order of the weights, and those of weights below are below
// 0. Loops over integers run four at a time.
template <class Scores>
int32_t Highest(const Scores& scores) {
  int32_t highest = 0;
  for (const float score : scores) highest = std::max(highest, std::bit_cast<int32_t>(score));
  return highest;
}

// The first that has these bits; one does.
template <class Scores>
size_t FirstOf(const Scores& scores, int32_t bits) {
  const auto count = static_cast<int32_t>(scores.size());
  int32_t from_end = 0;
  for (int32_t i = 0; i < count; ++i) {
    const bool is = std::bit_cast<int32_t>(scores[static_cast<size_t>(i)]) == bits;
    from_end = std::max(from_end, is ? count - i : 0);
  }
  return static_cast<size_t>(count - from_end);
}

}  // namespace

uint8_t Salience::MakeRoom() {
  if (count_ < kSlots) return count_++;
  auto oldest = static_cast<int32_t>(latest_[0]);
  for (const uint32_t latest : latest_) oldest = std::min(oldest, static_cast<int32_t>(latest));
  const auto slot = static_cast<uint8_t>(oldest & ((1 << kSlotBits) - 1));
  slot_of_[entity_[slot].value()] = kNoSlot;
  return slot;
}

Salience::Scores Salience::ScoresFor(uint32_t sentence, const FitTable& fits,
                                     const Bias& bias) const {
  std::array<float, kSlots + 1> fit;  // the last for whom no slot has
  for (size_t slot = 0; slot < kSlots; ++slot) fit[slot] = fits[persona_[slot].bits()];
  fit[kNoSlot] = 0;
  for (const Bias::Favour& favour : bias.favours) {  // of most pronouns none
    if (favour.entity.has_value()) fit[SlotOf(favour.entity)] *= favour.factor;
  }
  for (uint32_t barred = bias.barred; barred != 0; barred &= barred - 1) {
    fit[static_cast<size_t>(std::countr_zero(barred))] = 0;
  }
  fit[SlotOf(bias.out)] = 0;
  Scores scores;
  for (size_t slot = 0; slot < kSlots; ++slot) {
    scores[slot] = fit[slot] * (weight_[slot] * Faded(sentence - SentenceOf(slot)));
  }
  return scores;
}

Salience::Answer Salience::Best(uint32_t sentence, const FitTable& fits, const Bias& bias) const {
  Scores scores = ScoresFor(sentence, fits, bias);
  const int32_t bits = Highest(scores);
  if (bits == 0) return {};
  const auto best = std::bit_cast<float>(bits);
  const size_t at = FirstOf(scores, bits);
  scores[at] = 0;
  const auto second = std::bit_cast<float>(Highest(scores));
  return {entity_[at], static_cast<double>((best - second) / best)};
}

std::vector<Candidate> Salience::Candidates(uint32_t sentence, const FitTable& fits,
                                            const Bias& bias) const {
  const Scores scores = ScoresFor(sentence, fits, bias);
  std::vector<Candidate> candidates;
  for (size_t slot = 0; slot < kSlots; ++slot) {
    if (scores[slot] > 0) candidates.push_back({entity_[slot], scores[slot]});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.salience > b.salience; });
  return candidates;
}

}  // namespace whosaid
