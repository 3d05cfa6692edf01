// One pass over the mentions in text order gives each pronoun its referent; one over the
// attributions gives each its speaker.

#include "resolve/resolve.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "resolve/salience.h"

namespace whosaid {
namespace {

// What is left of a rule's confidence by how the speaker was found.
constexpr double kPronounFactor = 0.9;
constexpr double kImplicitFactor = 0.7;

class Resolver {
 public:
  Resolver(const Document& document, const Tokens& tokens, const Entities& entities,
           const Quotes& quotes, const Attributions& attributions, const RulePack& rules)
      : document_(document),
        tokens_(tokens),
        entities_(entities),
        quotes_(quotes),
        attributions_(attributions),
        rules_(rules),
        male_(rules.vocabulary().lexicon("function.pronoun-male")),
        female_(rules.vocabulary().lexicon("function.pronoun-female")),
        plural_(rules.vocabulary().lexicon("function.pronoun-plural")) {}

  Speakers Run() {
    MarkSpeakers();
    MarkPlurals();
    ResolvePronouns();
    NameSpeakers();
    return std::move(result_);
  }

 private:
  void MarkSpeakers() {
    is_speaker_.assign(entities_.mentions.size(), false);
    for (const Attribution& a : attributions_.attributions) {
      if (a.speaker.has_value()) is_speaker_[a.speaker.value()] = true;
    }
  }

  void MarkPlurals() {
    is_plural_.assign(entities_.entities.size(), false);
    for (const Mention& m : entities_.mentions) {
      if (m.entity.has_value() && (m.flags & kPluralFlag) != 0) is_plural_[m.entity.value()] = true;
    }
  }

  void ResolvePronouns() {
    result_.referent.resize(entities_.mentions.size());
    margin_.assign(entities_.mentions.size(), 1.0);
    Salience salience;
    uint32_t sentence = 0;
    uint32_t subject_of = UINT32_MAX;  // the sentence whose first mention has passed
    size_t quote = 0;
    uint32_t quoted_to = 0;
    for (uint32_t i = 0; i < entities_.mentions.size(); ++i) {
      const Mention& m = entities_.mentions[i];
      while (tokens_.sentences[sentence].end <= m.tokens.begin) ++sentence;
      for (; quote < quotes_.quotes.size() && quotes_.quotes[quote].tokens.begin <= m.tokens.begin;
           ++quote) {
        if (quotes_.quotes[quote].use == QuoteUse::kSpeech) {
          quoted_to = std::max(quoted_to, quotes_.quotes[quote].tokens.end);
        }
      }
      const bool quoted = m.tokens.begin < quoted_to;
      Index<Entity> who = m.entity;
      if (m.kind == MentionKind::kPronoun) {
        const Salience::Answer answer =
            salience.Best(sentence, [&](Index<Entity> e) { return Fits(m, e); });
        who = answer.entity;
        margin_[i] = answer.margin;
      }
      result_.referent[i] = who;
      if (!who.has_value()) continue;
      salience.Note(who, {.sentence = sentence,
                          .subject = subject_of != sentence && !quoted,
                          .possessor = (m.flags & kPossessiveFlag) != 0,
                          .quoted = quoted,
                          .speaker = is_speaker_[i]});
      if (!quoted) subject_of = sentence;
    }
  }

  [[nodiscard]] bool Is(const Mention& pronoun, const std::optional<LexiconId>& lexicon) const {
    return lexicon && rules_.vocabulary().Has(tokens_.word[pronoun.tokens.begin], *lexicon);
  }

  // Gender and number: he and she are people, they are groups and bodies, it is no person.
  [[nodiscard]] bool Fits(const Mention& pronoun, Index<Entity> index) const {
    const Entity& e = entities_.entities[index.value()];
    if ((pronoun.flags & kFirstPersonFlag) != 0) return false;
    if (Is(pronoun, male_)) {
      return e.type == EntityType::kPerson && e.gender != Gender::kFemale &&
             !is_plural_[index.value()];
    }
    if (Is(pronoun, female_)) {
      return e.type == EntityType::kPerson && e.gender != Gender::kMale &&
             !is_plural_[index.value()];
    }
    if (Is(pronoun, plural_)) {
      return e.type == EntityType::kGroup || e.type == EntityType::kOrganization ||
             is_plural_[index.value()];
    }
    return e.type == EntityType::kOrganization;
  }

  void NameSpeakers() {
    result_.speakers.reserve(attributions_.attributions.size());
    Speaker last;  // of the latest attribution that no other holds
    for (const Attribution& a : attributions_.attributions) {
      Speaker s = SpeakerOf(a, last);
      if (!a.parent.has_value() && s.entity.has_value()) last = s;
      result_.speakers.push_back(s);
    }
  }

  [[nodiscard]] Speaker SpeakerOf(const Attribution& a, const Speaker& last) const {
    Speaker s;
    const bool by_rule = a.rule.has_value();
    s.rule = a.rule;
    s.confidence = by_rule ? rules_.rule(a.rule).confidence : 0.5;
    if (a.speaker.has_value()) {
      const Mention& m = entities_.mentions[a.speaker.value()];
      s.mention = tokens_.span(m.tokens);
      s.entity = result_.referent[a.speaker.value()];
      s.kind = KindOf(m);
      if (m.kind == MentionKind::kPronoun) {
        s.confidence *= kPronounFactor * (0.5 + 0.5 * margin_[a.speaker.value()]);
      }
    } else if (!a.source.empty()) {
      s.mention = a.source;
      s.kind = SpeakerKind::kNominal;
    } else if (by_rule && rules_.rule(a.rule).action == "last-speaker" && last.entity.has_value()) {
      s.entity = last.entity;
      s.kind = SpeakerKind::kImplicit;
      s.confidence *= kImplicitFactor;
    }
    return s;
  }

  static SpeakerKind KindOf(const Mention& m) {
    if (m.kind == MentionKind::kPronoun) return SpeakerKind::kPronoun;
    if (m.type == EntityType::kOrganization) return SpeakerKind::kOrganization;
    return m.kind == MentionKind::kName ? SpeakerKind::kName : SpeakerKind::kNominal;
  }

  const Document& document_;
  const Tokens& tokens_;
  const Entities& entities_;
  const Quotes& quotes_;
  const Attributions& attributions_;
  const RulePack& rules_;
  std::optional<LexiconId> male_, female_, plural_;
  std::vector<bool> is_speaker_;  // one a mention
  std::vector<bool> is_plural_;   // one an entity: "officials"
  std::vector<double> margin_;    // one a mention: how clear a pronoun's referent is
  Speakers result_;
};

}  // namespace

Speakers ResolveSpeakers(const Document& document, const Tokens& tokens, const Entities& entities,
                         const Quotes& quotes, const Attributions& attributions,
                         const RulePack& rules, MatchScratch& /*scratch*/) {
  return Resolver(document, tokens, entities, quotes, attributions, rules).Run();
}

}  // namespace whosaid
