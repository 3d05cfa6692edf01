// Salience: which of the people and bodies named so far a pronoun most likely stands for. After
// Lappin and Leass (1994), "An Algorithm for Pronominal Anaphora Resolution": each mention has a
// weight by its place (subject, possessor, inside a quotation, speaker), halved with every sentence
// that passes; weights of mentions of one entity add up.
//
// Holds the entities mentioned last only, so that each question takes constant time whatever the
// document.
#ifndef WHOSAID_RESOLVE_SALIENCE_H_
#define WHOSAID_RESOLVE_SALIENCE_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/index.h"
#include "resolve/persona.h"
#include "tag/entities.h"

namespace whosaid {

class Salience {
 public:
  // Of a document with so many entities.
  explicit Salience(size_t entity_count) : slot_of_(entity_count, kNoSlot) {}

  struct Place {
    uint32_t sentence = 0;   // never falls from call to call
    bool subject = false;    // the first mention of its sentence
    bool possessor = false;  // "Lee's"
    bool quoted = false;     // inside a quotation
    bool speaker = false;    // the source of an attribution
  };
  void Note(Index<Entity> entity, Persona persona, Place place) {
    uint8_t& slot = slot_of_[entity.value()];
    if (slot == kNoSlot) {
      slot = MakeRoom(place.sentence);
      entity_[slot] = entity;
      persona_[slot] = persona;
      weight_[slot] = 0;
    }
    weight_[slot] = weight_[slot] * Faded(place.sentence - sentence_[slot]) +
                    static_cast<float>(WeightOf(place));
    sentence_[slot] = place.sentence;
  }

  // What changes the weight of single entities for one question.
  struct Bias {
    uint32_t barred = 0;  // of BitOf: they are out
    struct Favour {
      Index<Entity> entity;
      float factor = 1;
    };
    std::array<Favour, 2> favours;
  };
  // None for an entity that is not remembered.
  [[nodiscard]] uint32_t BitOf(Index<Entity> entity) const {
    if (!entity.has_value() || slot_of_[entity.value()] == kNoSlot) return 0;
    return 1U << slot_of_[entity.value()];
  }

  // Something new is known of an entity.
  void Learn(Index<Entity> entity, Persona persona) {
    if (BitOf(entity) != 0) persona_[slot_of_[entity.value()]] = persona;
  }

  // What a pronoun may stand for: entities that fit better than 0; how well scales their weight.
  // The best, and how clear the choice is: 1 when there is no other, 0 when two are level.
  struct Answer {
    Index<Entity> entity;
    double margin = 0;
  };
  [[nodiscard]] Answer Best(uint32_t sentence, const FitTable& fits, const Bias& bias) const;

 private:
  static constexpr size_t kSlots = 24;
  static constexpr uint8_t kNoSlot = 0xFF;

  [[nodiscard]] static constexpr int WeightOf(Place place) {
    constexpr int kMention = 100;
    constexpr int kSubject = 80;
    constexpr int kPossessor = -40;
    constexpr int kQuoted = -80;
    constexpr int kSpeaker = 60;
    return kMention + (place.subject ? kSubject : 0) + (place.possessor ? kPossessor : 0) +
           (place.quoted ? kQuoted : 0) + (place.speaker ? kSpeaker : 0);
  }

  // What is left of a weight after so many sentences: a half for each; of 31 on, nothing.
  [[nodiscard]] static constexpr float Faded(uint32_t sentences) {
    constexpr uint32_t kBias = 127;
    constexpr int kExponent = 23;  // its place in a float
    return std::bit_cast<float>(sentences < 31 ? (kBias - sentences) << kExponent : 0);
  }

  // A slot for an entity that has none: a free one, or that of the entity mentioned longest ago.
  [[nodiscard]] uint8_t MakeRoom(uint32_t sentence);
  // Side by side, so that all slots are weighed at once. Slots not in use have weight 0.
  std::array<Index<Entity>, kSlots> entity_;
  std::array<Persona, kSlots> persona_;
  std::array<uint32_t, kSlots> sentence_{};  // of the latest mention
  std::array<float, kSlots> weight_{};       // of all mentions, as of that sentence
  size_t count_ = 0;
  std::vector<uint8_t> slot_of_;  // one an entity
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_SALIENCE_H_
