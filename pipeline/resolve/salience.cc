#include "resolve/salience.h"

#include <algorithm>

namespace whosaid {
namespace {

constexpr float kMention = 100;
constexpr float kSubject = 80;
constexpr float kSpeaker = 60;
constexpr float kPossessor = -40;
constexpr float kQuoted = -80;

}  // namespace

void Salience::Note(Index<Entity> entity, const Place& place) {
  const float weight = kMention + (place.subject ? kSubject : 0) + (place.speaker ? kSpeaker : 0) +
                       (place.possessor ? kPossessor : 0) + (place.quoted ? kQuoted : 0);
  Entry* const end = entries_.data() + count_;
  Entry* entry = std::find_if(entries_.data(), end,
                              [&](const Entry& known) { return known.entity == entity; });
  if (entry == end) {
    if (count_ < kRemembered) {
      ++count_;
    } else {  // the entity mentioned longest ago makes room
      entry = std::min_element(entries_.data(), end, [](const Entry& a, const Entry& b) {
        return a.sentence < b.sentence;
      });
    }
    *entry = {entity, place.sentence, weight};
    return;
  }
  entry->weight = WeightAt(*entry, place.sentence) + weight;
  entry->sentence = place.sentence;
}

float Salience::WeightAt(const Entry& entry, uint32_t sentence) {
  const uint32_t passed = sentence > entry.sentence ? sentence - entry.sentence : 0;
  return passed < 31 ? entry.weight / static_cast<float>(1U << passed) : 0;
}

}  // namespace whosaid
