#include "resolve/salience.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace whosaid {
namespace {

using Four = float __attribute__((vector_size(4 * sizeof(float))));
using FourBits = int32_t __attribute__((vector_size(4 * sizeof(int32_t))));

Four Greater(Four a, Four b) { return a > b ? a : b; }
Four Less(Four a, Four b) { return a < b ? a : b; }

[[nodiscard]] Four FourAt(const float* scores) {
  Four four;
  std::memcpy(&four, scores, sizeof(four));
  return four;
}

// Of scores, four side by side: the highest, and the highest of the others; neither is below 0.
struct HighestTwo {
  Four first{};
  Four second{};

  void Add(Four scores) {
    second = Greater(second, Less(first, scores));
    first = Greater(first, scores);
  }
  void Add(const HighestTwo& other) {
    second = Greater(Greater(second, other.second), Less(first, other.first));
    first = Greater(first, other.first);
  }
  // All of the four.
  void Join() {
    Add({__builtin_shufflevector(first, first, 2, 3, 0, 1),
         __builtin_shufflevector(second, second, 2, 3, 0, 1)});
    Add({__builtin_shufflevector(first, first, 1, 0, 3, 2),
         __builtin_shufflevector(second, second, 1, 0, 3, 2)});
  }
};

// The first that is `score`; one is.
template <size_t kCount>
size_t FirstOf(const std::array<float, kCount>& scores, Four score) {
  static_assert(kCount % 4 == 0 && kCount <= 32);
  FourBits bits = {1, 2, 4, 8};
  FourBits found{};
  for (size_t i = 0; i < kCount; i += 4) {
    found |= (FourAt(scores.data() + i) == score) & bits;
    bits <<= 4;
  }
  const auto all = static_cast<uint32_t>(found[0] | found[1] | found[2] | found[3]);
  return static_cast<size_t>(std::countr_zero(all));
}

// One bit each.
constexpr std::array<uint32_t, 32> kBits = [] {
  std::array<uint32_t, 32> bits{};
  for (size_t i = 0; i < bits.size(); ++i) bits[i] = 1U << i;
  return bits;
}();

}  // namespace

uint8_t Salience::MakeRoom() {
  if (count_ < kSlots) return count_++;
  auto oldest = static_cast<int32_t>(latest_[0]);
  for (const uint32_t latest : latest_) oldest = std::min(oldest, static_cast<int32_t>(latest));
  const auto slot = static_cast<uint8_t>(oldest & ((1 << kSlotBits) - 1));
  slot_of_[entity_[slot].value()] = kNoSlot;
  return slot;
}

Salience::Fits Salience::FitsIn(const FitTable& table) const {
  Fits fits;
  for (size_t slot = 0; slot < kSlots; ++slot) fits[slot] = table[persona_[slot].bits()];
  return fits;
}

Salience::Scores Salience::ScoresFor(uint32_t sentence, const Fits& fits, const Bias& bias) const {
  const uint32_t barred = bias.barred | BitOf(bias.out);
  Fits weights;
  for (size_t slot = 0; slot < kSlots; ++slot) {
    weights[slot] = weight_[slot] * Faded(sentence - SentenceOf(slot));
  }
  for (size_t slot = 0; slot < kSlots; ++slot) {
    const bool is_barred = (barred & kBits[slot]) != 0;
    weights[slot] = is_barred ? 0.0F : weights[slot];
  }
  Scores scores;
  for (size_t slot = 0; slot < kSlots; ++slot) scores[slot] = fits[slot] * weights[slot];
  if (bias.favour_count == 0) return scores;
  std::array<float, kSlots + 1> favoured;  // the last for whom no slot has
  std::copy(fits.begin(), fits.end(), favoured.begin());
  favoured[kNoSlot] = 0;
  for (size_t i = 0; i < bias.favour_count; ++i) {
    favoured[SlotOf(bias.favours[i].entity)] *= bias.favours[i].factor;
  }
  for (size_t slot = 0; slot < kSlots; ++slot) scores[slot] = favoured[slot] * weights[slot];
  return scores;
}

Salience::Answer Salience::BestOf(const Scores& scores) const {
  HighestTwo highest;
  for (size_t slot = 0; slot < kSlots; slot += 4) highest.Add(FourAt(scores.data() + slot));
  highest.Join();
  const float best = highest.first[0];
  if (best == 0) return {};
  const float second = highest.second[0];
  return {entity_[FirstOf(scores, highest.first)], static_cast<double>((best - second) / best)};
}

Salience::Answer Salience::Best(uint32_t sentence, const FitTable& fits, const Bias& bias) const {
  return BestOf(ScoresFor(sentence, FitsIn(fits), bias));
}

#if defined(WHOSAID_AVX2)
WHOSAID_AVX2 Salience::Answer Salience::BestWithAvx2(uint32_t sentence, Sought sought,
                                                     const Bias& bias) const {
  return BestOf(ScoresFor(sentence, fits_[static_cast<size_t>(sought)], bias));
}
#endif

Salience::Answer Salience::Best(uint32_t sentence, Sought sought, const Bias& bias) const {
#if defined(WHOSAID_AVX2)
  if (kHasAvx2) return BestWithAvx2(sentence, sought, bias);
#endif
  return BestOf(ScoresFor(sentence, fits_[static_cast<size_t>(sought)], bias));
}

std::vector<Candidate> Salience::Candidates(uint32_t sentence, const FitTable& fits,
                                            const Bias& bias) const {
  const Scores scores = ScoresFor(sentence, FitsIn(fits), bias);
  std::vector<Candidate> candidates;
  for (size_t slot = 0; slot < kSlots; ++slot) {
    if (scores[slot] > 0) candidates.push_back({entity_[slot], scores[slot]});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.salience > b.salience; });
  return candidates;
}

}  // namespace whosaid
