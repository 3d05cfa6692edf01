// Descriptions that speak: "the former governor", "her mother". Whom do they stand for?

#include <algorithm>
#include <string_view>

#include "resolve/referents.h"

namespace whosaid {
namespace {

// A description of somebody named no clearer than this is of somebody else.
constexpr double kLikelyMargin = 0.25;
// So many mentions before a description, at most, are of its sentence: some texts have no full
// stop.
constexpr uint32_t kMostInSentence = 100;

}  // namespace

// "The former governor", "the agency": one person, or a body of which no more is said. In dialogue,
// who is described is mostly somebody new, but for "her companion".
bool ReferentFinder::IsDescribed(uint32_t i) const {
  const Mention& m = mentions_[i];
  if (m.kind != MentionKind::kNominal || (m.flags & (kPluralFlag | kPossessiveFlag)) != 0) {
    return false;
  }
  if (state_.personas[m.entity.value()].named()) return false;
  if (discourse_.dialogue) return m.type == EntityType::kPerson && IsOwned(i);
  const bool body = m.type == EntityType::kOrganization;
  if (body ? m.tokens.size() > 2 : m.type != EntityType::kPerson) return false;
  // "The senator from Velden" says who it is.
  for (uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin < m.tokens.end; ++j) {
    if (mentions_[j].tokens.begin > m.head) return false;
  }
  return UseOf(m.tokens.begin).Is(WordUse::kDefinite) &&
         !UseOf(m.head).Is(WordUse::kNameless | WordUse::kKin);
}

// "Her companion": the owner is the mention inside it.
bool ReferentFinder::IsOwned(uint32_t i) const {
  return i + 1 < mentions_.size() && mentions_[i + 1].tokens.begin == mentions_[i].tokens.begin &&
         (mentions_[i + 1].flags & kPossessiveFlag) != 0;
}

void ReferentFinder::ListDescribed() {
  for (const Attribution& a : attributions_.attributions) {
    if (!a.speaker.has_value()) continue;
    const uint32_t i = a.speaker.value();
    if (!IsDescribed(i)) continue;
    found_.reason[i] = kOpen;
    described_.push_back(i);
    last_asking_ = std::max(last_asking_, i);
  }
}

// "Keller met Silva after the mayor had spoken": who is named in the sentence is not described in
// it.
void ReferentFinder::BarSentence(uint32_t i, Salience::Bias& bias) const {
  const uint32_t t = mentions_[i].tokens.begin;
  const auto sentence = std::partition_point(tokens_.sentences.begin(), tokens_.sentences.end(),
                                             [t](TokenRange range) { return range.end <= t; });
  const uint32_t first = i - std::min(i, kMostInSentence);
  for (uint32_t j = i; j-- > first && mentions_[j].tokens.begin >= sentence->begin;) {
    if (mentions_[j].kind != MentionKind::kName) continue;
    bias.barred |= state_.salience.BitOf(found_.entity[j]);
  }
}

// Who is called "the former governor" out of the blue has been named before; who has been "a
// baker", or is named in the description, has not.
void ReferentFinder::ResolveDescription(uint32_t i) {
  if (discourse_.dialogue || state_.salience.BitOf(mentions_[i].entity) == 0) TakeLikeliest(i);
}

// Of a description that speaks: the most salient of those whom it fits.
void ReferentFinder::TakeLikeliest(uint32_t i) {
  const Mention& m = mentions_[i];
  Salience::Bias bias = BiasAt(i);
  for (uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin < m.tokens.end; ++j) {
    if (found_.reason[j] == kOpen) ResolveOpen(j);
    bias.barred |= state_.salience.BitOf(found_.entity[j]);
  }
  BarSentence(i, bias);
  const Described sought = m.type == EntityType::kOrganization ? Described::kBody
                           : m.gender == Gender::kMale         ? Described::kMan
                           : m.gender == Gender::kFemale       ? Described::kWoman
                                                               : Described::kPerson;
  const Salience::Answer answer = state_.salience.Best(state_.told, FitsOf(sought), bias);
  if (!answer.entity.has_value() || answer.margin < kLikelyMargin) return;
  found_.margin[discourse_.places[i].speaks.value()] = static_cast<float>(answer.margin);
  found_.entity[i] = answer.entity;
  found_.reason[i] = Reason::kLikeliest;
}

// "His wife", "Keller's mother".
void ReferentFinder::ResolveRelative(uint32_t i) {
  const Mention& m = mentions_[i];
  if (!IsOwned(i)) return;
  if (found_.reason[i + 1] == kOpen) ResolveOpen(i + 1);
  const Index<Entity> of = found_.entity[i + 1];
  if (!of.has_value()) return;
  const std::string_view kin = Slice(document_.text, tokens_.span(m.head));
  if (state_.personas[m.entity.value()].named()) {  // "his wife, Maria"
    state_.relatives.Remember(of, kin, m.entity);
    return;
  }
  Index<Entity> who = state_.relatives.Find(of, kin);
  if (!who.has_value()) who = elders_.Find(of, m.head);
  if (!who.has_value()) {
    if (discourse_.dialogue && discourse_.places[i].speaks.has_value()) TakeLikeliest(i);
    return;
  }
  if (!GendersAgree(state_.personas[who.value()].gender(), m.gender)) return;
  found_.entity[i] = who;
  found_.reason[i] = Reason::kFamily;
  state_.relatives.Remember(of, kin, who);
}

}  // namespace whosaid
