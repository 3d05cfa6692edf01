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
#include <cstdint>

#include "base/index.h"
#include "tag/entities.h"

namespace whosaid {

class Salience {
 public:
  struct Place {
    uint32_t sentence = 0;
    bool subject = false;    // the first mention of its sentence
    bool possessor = false;  // "Lee's"
    bool quoted = false;     // inside a quotation
    bool speaker = false;    // the source of an attribution
  };

  void Note(Index<Entity> entity, const Place& place);

  // What a pronoun may stand for: entities for which `fit` is above 0; it scales their weight. The
  // best, and how clear the choice is: 1 when there is no other, 0 when two are level.
  struct Answer {
    Index<Entity> entity;
    double margin = 0;
  };
  template <class Fit>
  [[nodiscard]] Answer Best(uint32_t sentence, Fit fit) const;

 private:
  static constexpr size_t kRemembered = 24;
  struct Entry {
    Index<Entity> entity;
    uint32_t sentence = 0;  // of the latest mention
    float weight = 0;       // of all mentions, as of that sentence
  };
  static float WeightAt(const Entry& entry, uint32_t sentence);

  std::array<Entry, kRemembered> entries_;
  size_t count_ = 0;
};

template <class Fit>
Salience::Answer Salience::Best(uint32_t sentence, Fit fit) const {
  Index<Entity> best;
  float best_weight = 0;
  float second_weight = 0;
  for (size_t i = 0; i < count_; ++i) {
    const float scale = fit(entries_[i].entity);
    if (scale <= 0) continue;
    const float weight = WeightAt(entries_[i], sentence) * scale;
    if (weight > best_weight) {
      second_weight = best_weight;
      best_weight = weight;
      best = entries_[i].entity;
    } else if (weight > second_weight) {
      second_weight = weight;
    }
  }
  if (!best.has_value()) return {};
  return {best, static_cast<double>((best_weight - second_weight) / best_weight)};
}

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_SALIENCE_H_
