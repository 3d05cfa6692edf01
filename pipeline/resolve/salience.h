// Salience: which of the people and bodies named so far a pronoun most likely stands for. After
// Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": each mention has a
// weight by its place (subject, possessor, inside a quotation, speaker), halved with every sentence
// that passes; weights of mentions of one entity add up.
//
// Holds the entities mentioned last only, so that each question takes constant time whatever the
// document. Next to no branch hangs on the text: no processor could foresee it.
#ifndef WHOSAID_RESOLVE_SALIENCE_H_
#define WHOSAID_RESOLVE_SALIENCE_H_

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/index.h"
#include "base/processor.h"
#include "resolve/persona.h"
#include "resolve/speakers.h"
#include "tag/entities.h"

namespace whosaid {

class Salience {
 public:
  // Of a document with so many entities.
  explicit Salience(size_t entity_count) : slot_of_(entity_count + 1, kNoSlot) {}

  // Flags of a mention's place.
  static constexpr unsigned kSubject = 1;    // the first mention of its sentence
  static constexpr unsigned kPossessor = 2;  // "Lee's"
  static constexpr unsigned kQuoted = 4;     // inside a quotation
  static constexpr unsigned kSpeaker = 8;    // the source of an attribution

  // Sentences never fall from call to call. `prominence`: how much more likely than others the
  // entity is wherever it is mentioned; the same in all calls.
  void Note(Index<Entity> entity, Persona persona, uint32_t sentence, unsigned place,
            float prominence = 1) {
    uint8_t& slot = slot_of_[entity.value()];
    if (slot == kNoSlot) {
      slot = MakeRoom();
      entity_[slot] = entity;
      weight_[slot] = 0;
      SetPersona(slot, persona);
    }
    weight_[slot] =
        weight_[slot] * Faded(sentence - SentenceOf(slot)) + kWeights[place] * prominence;
    latest_[slot] = sentence << kSlotBits | slot;
  }

  // Something new is known of an entity.
  void Learn(Index<Entity> entity, Persona persona) {
    const uint8_t slot = SlotOf(entity);
    if (slot != kNoSlot) SetPersona(slot, persona);
  }

  // A bit for each entity remembered; 0 for others, and for none.
  [[nodiscard]] uint32_t BitOf(Index<Entity> entity) const {
    return (1U << SlotOf(entity)) & kAllSlots;
  }

  // What changes the weight of single entities for one question.
  struct Bias {
    Index<Entity> out;    // it cannot be
    uint32_t barred = 0;  // nor these, by BitOf
    struct Favour {
      Index<Entity> entity;
      float factor;
    };
    std::array<Favour, 4> favours;
    size_t favour_count = 0;

    // One that may be nobody.
    void AddFavour(Index<Entity> entity, float factor) {
      if (entity.has_value()) favours[favour_count++] = {entity, factor};
    }
  };

  // What a pronoun may stand for: entities that fit better than 0; how well scales their weight.
  // The best, and how clear the choice is: 1 when there is no other, 0 when two are level.
  struct Answer {
    Index<Entity> entity;
    double margin = 0;
  };
  [[nodiscard]] Answer Best(uint32_t sentence, const FitTable& fits, const Bias& bias) const;
  // The same for a pronoun, faster.
  [[nodiscard]] Answer Best(uint32_t sentence, Sought sought, const Bias& bias) const;
  // All that it may be, the best first; of those level, the one that Best would take.
  [[nodiscard]] std::vector<Candidate> Candidates(uint32_t sentence, const FitTable& fits,
                                                  const Bias& bias) const;

 private:
  static constexpr size_t kSlots = 24;
  using Scores = std::array<float, kSlots>;
  using Fits = std::array<float, kSlots>;
  [[nodiscard]] Fits FitsIn(const FitTable& table) const;
  [[nodiscard]] Scores ScoresFor(uint32_t sentence, const Fits& fits, const Bias& bias) const;
  [[nodiscard]] Answer BestOf(const Scores& scores) const;
#if defined(WHOSAID_AVX2)
  [[nodiscard]] Answer BestWithAvx2(uint32_t sentence, Sought sought, const Bias& bias) const;
#endif

  static constexpr uint8_t kNoSlot = kSlots;
  static constexpr uint32_t kAllSlots = (1U << kSlots) - 1;

  static constexpr std::array<float, 16> kWeights = [] {
    std::array<float, 16> weights{};
    for (unsigned place = 0; place < weights.size(); ++place) {
      weights[place] = 100.0F + ((place & kSubject) != 0 ? 80.0F : 0) +
                       ((place & kPossessor) != 0 ? -40.0F : 0) +
                       ((place & kQuoted) != 0 ? -80.0F : 0) +
                       ((place & kSpeaker) != 0 ? 60.0F : 0);
    }
    return weights;
  }();

  // What is left of a weight after so many sentences: a half for each; of 31 on, nothing.
  [[nodiscard]] static constexpr float Faded(uint32_t sentences) {
    constexpr uint32_t kBias = 127;
    constexpr int kExponent = 23;  // its place in a float
    return std::bit_cast<float>(sentences < 31 ? (kBias - sentences) << kExponent : 0);
  }

  // kNoSlot for none, too: the last of slot_of_.
  [[nodiscard]] uint8_t SlotOf(Index<Entity> entity) const {
    return slot_of_[std::min(size_t{entity.value()}, slot_of_.size() - 1)];
  }

  void SetPersona(size_t slot, Persona persona) {
    persona_[slot] = persona;
    const std::array<float, kSoughts>& fits = kFitsOfPersonas[persona.bits()];
    for (size_t sought = 0; sought < kSoughts; ++sought) fits_[sought][slot] = fits[sought];
  }

  // A slot for an entity that has none: a free one, or that of the entity mentioned longest ago.
  [[nodiscard]] uint8_t MakeRoom();

  // Of the latest mention.
  [[nodiscard]] uint32_t SentenceOf(size_t slot) const { return latest_[slot] >> kSlotBits; }

  // Side by side, so that all slots are weighed at once. Slots not in use have weight 0.
  std::array<Index<Entity>, kSlots> entity_;
  std::array<Persona, kSlots> persona_;
  std::array<Fits, kSoughts> fits_{};  // of the personas
  // The sentence of the latest mention, and the slot behind it, so that one number tells which of
  // all slots is the first of those mentioned longest ago.
  static constexpr unsigned kSlotBits = 5;
  static_assert(kSlots <= 1U << kSlotBits);
  std::array<uint32_t, kSlots> latest_{};
  std::array<float, kSlots> weight_{};  // of all mentions, as of that sentence
  uint8_t count_ = 0;
  std::vector<uint8_t> slot_of_;  // one an entity
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_SALIENCE_H_
