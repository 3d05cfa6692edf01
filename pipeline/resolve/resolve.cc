// Referents of pronouns first, then the turns that no source explains; where there are such turns,
// both once more, so that pronouns know who spoke in between.

#include "resolve/resolve.h"

#include <span>
#include <utility>

#include "resolve/discourse.h"
#include "resolve/narrator.h"
#include "resolve/referents.h"
#include "resolve/turns.h"

namespace whosaid {
namespace {

// What is left of a rule's confidence where the speaker is a pronoun, a description of somebody
// named elsewhere, or silent.
constexpr double kPronounFactor = 0.9;
constexpr double kDescriptionFactor = 0.7;
constexpr double kUndecided = 0.5;

class Resolver {
 public:
  Resolver(const Tokens& tokens, const Entities& entities, const Attributions& attributions,
           const RulePack& rules, Referents referents, Turns turns, const Discourse& discourse)
      : tokens_(tokens),
        entities_(entities),
        attributions_(attributions),
        rules_(rules),
        referents_(std::move(referents)),
        turns_(std::move(turns)),
        discourse_(discourse) {}

  // `selves`: the mentions that IsSelf.
  Speakers Run(std::span<const uint32_t> selves) {
    Speakers result;
    result.speakers.reserve(attributions_.attributions.size());
    for (uint32_t a = 0; a < attributions_.attributions.size(); ++a) {
      ResolveSelf(a);
      result.speakers.push_back(SpeakerOf(a));
    }
    for (const uint32_t m : selves) ResolveSelfMention(m);
    result.referent = std::move(referents_.entity);
    result.reason = std::move(referents_.reason);
    return result;
  }

 private:
  [[nodiscard]] bool IsSelf(uint32_t m) const {
    return (entities_.mentions[m].flags & kFirstPersonFlag) != 0 &&
           entities_.mentions[m].kind == MentionKind::kPronoun;
  }

  // "I said" inside a quotation: the attributions around come first.
  void ResolveSelf(uint32_t a) {
    const Index<Mention> speaker = attributions_.attributions[a].speaker;
    if (!speaker.has_value() || !IsSelf(speaker.value())) return;
    ResolveSelfMention(speaker.value());
    turns_.speaker[a] = referents_.entity[speaker.value()];
  }

  // "I" is who says the words in which it stands. "We" may be more than that, but speaks for them.
  void ResolveSelfMention(uint32_t m) {
    if (!discourse_.places[m].said_in.has_value()) return;
    referents_.entity[m] = turns_.speaker[discourse_.places[m].said_in.value()];
    if (referents_.entity[m].has_value()) referents_.reason[m] = Reason::kSaidIt;
  }

  [[nodiscard]] Speaker SpeakerOf(uint32_t index) const {
    const Attribution& a = attributions_.attributions[index];
    Speaker s;
    s.rule = a.rule;
    s.confidence = a.rule.has_value() ? rules_.rule(a.rule).confidence : kUndecided;
    s.entity = turns_.speaker[index];
    if (a.speaker.has_value()) {
      const uint32_t m = a.speaker.value();
      s.mention = tokens_.span(entities_.mentions[m].tokens);
      s.kind = KindOf(entities_.mentions[m]);
      const bool likeliest = referents_.reason[m] == Reason::kLikeliest;
      if (s.kind == SpeakerKind::kPronoun || likeliest) {
        const float margin = referents_.margin[discourse_.places[m].speaks.value()];
        s.confidence *= (likeliest ? kDescriptionFactor : kPronounFactor) *
                        (0.5 + 0.5 * static_cast<double>(margin));
      }
      // "Keller, who said": the relative pronoun speaks for him.
      if (!a.source.empty() && !a.source.Overlaps(s.mention)) {
        s.mention = a.source;
        s.kind = SpeakerKind::kPronoun;
      }
    } else if (!a.source.empty()) {
      s.mention = a.source;
      s.kind = SpeakerKind::kNominal;
    } else if (s.entity.has_value()) {
      s.kind = SpeakerKind::kImplicit;
      if (turns_.rule[index].has_value()) s.rule = turns_.rule[index];
      s.confidence *= s.rule.has_value() ? rules_.rule(s.rule).confidence : kUndecided;
    }
    return s;
  }

  static SpeakerKind KindOf(const Mention& m) {
    if (m.kind == MentionKind::kPronoun) return SpeakerKind::kPronoun;
    if (m.type == EntityType::kOrganization) return SpeakerKind::kOrganization;
    return m.kind == MentionKind::kName ? SpeakerKind::kName : SpeakerKind::kNominal;
  }

  const Tokens& tokens_;
  const Entities& entities_;
  const Attributions& attributions_;
  const RulePack& rules_;
  Referents referents_;
  Turns turns_;
  const Discourse& discourse_;
};

}  // namespace

Speakers ResolveSpeakers(const Document& document, const Tokens& tokens, const Entities& entities,
                         const Quotes& quotes, const Attributions& attributions,
                         const ResolveRules& rules, MatchScratch& scratch,
                         std::vector<Choice>* choices) {
  const Discourse discourse = LayOut(document, tokens, entities, quotes, attributions, rules);
  ReferentFinder finder(document, tokens, entities, attributions, discourse, rules,
                        FindNarrator(document, tokens, entities, attributions, discourse));
  finder.Record(choices);
  finder.Find();
  const TurnFinder turn_finder(document, tokens, entities, quotes, attributions, discourse, rules);
  Turns turns = turn_finder.Find(finder.referents(), scratch);
  if (finder.FindAgain(turns.speaker)) turns = turn_finder.Find(finder.referents(), scratch);
  return Resolver(tokens, entities, attributions, rules.pack, std::move(finder.referents()),
                  std::move(turns), discourse)
      .Run(finder.selves());
}

}  // namespace whosaid
