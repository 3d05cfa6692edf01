#include "resolve/salience.h"

#include <cmath>

namespace whosaid {
namespace {

constexpr double kMention = 100;
constexpr double kSubject = 80;
constexpr double kSpeaker = 60;
constexpr double kPossessor = -40;
constexpr double kQuoted = -80;

}  // namespace

void Salience::Note(Index<Entity> entity, const Place& place) {
  Entry& entry = ring_[noted_++ % kRemembered];
  entry.entity = entity;
  entry.sentence = place.sentence;
  entry.weight = kMention + (place.subject ? kSubject : 0) + (place.speaker ? kSpeaker : 0) +
                 (place.possessor ? kPossessor : 0) + (place.quoted ? kQuoted : 0);
}

double Salience::WeightNow(const Entry& entry, uint32_t sentence) const {
  const uint32_t passed = sentence > entry.sentence ? sentence - entry.sentence : 0;
  return std::ldexp(entry.weight, -static_cast<int>(passed < 60 ? passed : 60));
}

}  // namespace whosaid
