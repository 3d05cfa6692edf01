// One pass over the mentions in text order. Names add to the salience of their entity; a pronoun
// takes the most salient entity that it fits.

#include "resolve/referents.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "resolve/persona.h"
#include "resolve/salience.h"

namespace whosaid {
namespace {

// How much a candidate gains or loses. Found on dialogue of novels and on news.
constexpr float kSpokeBeside = 4.0F;     // spoke the words beside the pronoun
constexpr float kSpokeBefore = 0.25F;    // of the turn before, in dialogue
constexpr float kSpokeTwoBefore = 1.5F;  // of the turn before that
constexpr float kGenderUnknown = 0.7F;
constexpr float kTypeUnknown = 0.4F;
constexpr float kPlaceAsBody = 0.2F;
// A referent no clearer than this is none.
constexpr double kLevelMargin = 0.02;
// A pronoun at least so clear tells the gender.
constexpr double kClearMargin = 0.5;

// Who spoke in the latest paragraphs.
class LatestTurns {
 public:
  void Set(uint32_t paragraph, Index<Entity> who) { turns_[paragraph % kSize] = {paragraph, who}; }
  [[nodiscard]] Index<Entity> At(uint32_t paragraph) const {
    const Turn& turn = turns_[paragraph % kSize];
    return turn.paragraph == paragraph ? turn.who : Index<Entity>();
  }

 private:
  static constexpr uint32_t kSize = 8;
  struct Turn {
    uint32_t paragraph = UINT32_MAX;
    Index<Entity> who;
  };
  std::array<Turn, kSize> turns_;
};

class ReferentFinder {
 public:
  ReferentFinder(const Document& document, const Tokens& tokens, const Entities& entities,
                 const Attributions& attributions, const Discourse& discourse,
                 const Vocabulary& vocabulary, std::span<const Index<Entity>> silent)
      : document_(document),
        tokens_(tokens),
        mentions_(entities.mentions),
        attributions_(attributions),
        discourse_(discourse),
        vocabulary_(vocabulary),
        silent_(silent),
        personas_(document, tokens, entities, vocabulary),
        named_in_(entities.entities.size()),
        speaker_(attributions.attributions.size()),
        male_(vocabulary.lexicon("function.pronoun-male")),
        female_(vocabulary.lexicon("function.pronoun-female")),
        plural_(vocabulary.lexicon("function.pronoun-plural")),
        third_(vocabulary.lexicon("function.pronoun-third")),
        second_(vocabulary.lexicon("function.pronoun-second")),
        kin_(vocabulary.lexicon("role.kin")),
        preposition_(vocabulary.lexicon("function.preposition")) {}

  Referents Run() {
    found_.entity.resize(mentions_.size());
    found_.reason.resize(mentions_.size(), Reason::kNobody);
    found_.margin.resize(mentions_.size(), 1.0F);
    for (uint32_t i = 0; i < mentions_.size(); ++i) {
      MoveTo(mentions_[i].tokens.begin);
      Resolve(i);
      Note(i);
    }
    return std::move(found_);
  }

 private:
  void MoveTo(uint32_t token) {
    while (tokens_.sentences[sentence_].end <= token) ++sentence_;
    while (tokens_.paragraphs[paragraph_].end <= token) ++paragraph_;
    const uint32_t byte = tokens_.begin[token];
    for (; next_ < attributions_.attributions.size(); ++next_) {
      const Attribution& a = attributions_.attributions[next_];
      if (attributions_.fragments[a.first_fragment].begin > byte) break;
      if (a.speaker.has_value() || a.parent.has_value() || next_ >= silent_.size()) continue;
      if (!silent_[next_].has_value()) continue;
      speaker_[next_] = silent_[next_];
      salience_.Note(silent_[next_], {.sentence = sentence_, .speaker = true});
      turns_.Set(discourse_.paragraph[next_], silent_[next_]);
    }
  }

  void Resolve(uint32_t i) {
    if (found_.reason[i] != Reason::kNobody) return;
    const Mention& m = mentions_[i];
    if (m.kind == MentionKind::kPronoun) {
      ResolvePronoun(i);
    } else {
      found_.entity[i] = m.entity;
      found_.reason[i] = Reason::kNamed;
      if (m.kind == MentionKind::kNominal) ResolveRelative(i);
    }
  }

  void Note(uint32_t i) {
    const Mention& m = mentions_[i];
    const Index<Entity> who = found_.entity[i];
    if (!who.has_value()) return;
    const bool quoted = discourse_.quoted[i];
    const Index<Attribution> speaks = discourse_.speaks[i];
    const bool subject = subject_of_ != sentence_ && !quoted && MayBeSubject(m);
    salience_.Note(who, {.sentence = sentence_,
                         .subject = subject,
                         .possessor = (m.flags & kPossessiveFlag) != 0,
                         .quoted = quoted,
                         .speaker = speaks.has_value()});
    if (subject) subject_of_ = sentence_;
    if (!speaks.has_value()) return;
    speaker_[speaks.value()] = who;
    if (m.kind == MentionKind::kName) personas_[who].speaks = true;
    const Attribution& a = attributions_.attributions[speaks.value()];
    if (a.quote.has_value() && !a.parent.has_value()) turns_.Set(paragraph_, who);
  }

  // "In her talk with Silva, Keller said": no owner, and nobody behind a preposition.
  [[nodiscard]] bool MayBeSubject(const Mention& m) const {
    if ((m.flags & (kPossessiveFlag | kObjectFlag)) != 0) return false;
    const uint32_t t = m.tokens.begin;
    return t == 0 || !preposition_ || !vocabulary_.Has(tokens_.word[t - 1], *preposition_);
  }

  [[nodiscard]] bool Is(const Mention& pronoun, const std::optional<LexiconId>& lexicon) const {
    return lexicon && vocabulary_.Has(tokens_.word[pronoun.tokens.begin], *lexicon);
  }

  void ResolvePronoun(uint32_t i) {
    const Mention& m = mentions_[i];
    if ((m.flags & kFirstPersonFlag) != 0 || Is(m, second_) || !Is(m, third_)) return;
    MarkNamed(i);
    const bool plural = Is(m, plural_);
    const Gender gender = Is(m, male_)     ? Gender::kMale
                          : Is(m, female_) ? Gender::kFemale
                                           : Gender::kUnknown;
    Salience::Answer answer = salience_.Best(sentence_, [&](Index<Entity> e) {
      const float fit = plural                       ? FitOfSeveral(e)
                        : gender != Gender::kUnknown ? FitOfPerson(e, gender)
                                                     : FitOfBody(e);
      return fit <= 0 ? 0 : fit * FitHere(i, e);
    });
    if (plural && !answer.entity.has_value()) {  // one whom the text does not call he or she
      answer = salience_.Best(sentence_, [&](Index<Entity> e) {
        return personas_[e].gender == Gender::kUnknown
                   ? FitOfPerson(e, Gender::kUnknown) * FitHere(i, e)
                   : 0;
      });
      answer.margin *= 0.5;
    }
    if (!answer.entity.has_value()) return;
    found_.margin[i] = static_cast<float>(answer.margin);
    if (answer.margin < kLevelMargin) {
      found_.reason[i] = Reason::kLevel;
      return;
    }
    found_.entity[i] = answer.entity;
    found_.reason[i] = SpokeBeside(i) == answer.entity ? Reason::kSameTurn : Reason::kSalient;
    Persona& p = personas_[answer.entity];
    if (gender != Gender::kUnknown && p.gender == Gender::kUnknown &&
        answer.margin >= kClearMargin) {
      p.gender = gender;
      if (p.type == EntityType::kOther) p.type = EntityType::kPerson;
    }
  }

  [[nodiscard]] float FitOfPerson(Index<Entity> e, Gender gender) const {
    const Persona& p = personas_[e];
    if (p.plural || !GendersAgree(p.gender, gender)) return 0;
    const float sure = p.gender == Gender::kUnknown ? kGenderUnknown : 1.0F;
    if (p.type == EntityType::kPerson) return sure;
    return p.type == EntityType::kOther && p.named ? sure * (p.speaks ? 0.8F : kTypeUnknown) : 0;
  }

  [[nodiscard]] float FitOfSeveral(Index<Entity> e) const {
    const Persona& p = personas_[e];
    if (p.plural || p.type == EntityType::kGroup) return 1;
    return p.type == EntityType::kOrganization ? 0.6F : 0;
  }

  [[nodiscard]] float FitOfBody(Index<Entity> e) const {
    const Persona& p = personas_[e];
    if (p.plural) return 0;
    if (p.type == EntityType::kOrganization) return 1;
    if (p.type == EntityType::kPlace) return kPlaceAsBody;
    return p.type == EntityType::kOther ? kTypeUnknown : 0;
  }

  // Nobody speaks of himself as of another: who is named in the words that the pronoun's referent
  // says is not the referent.
  void MarkNamed(uint32_t i) {
    const Index<Attribution> speaks = discourse_.speaks[i];
    if (!speaks.has_value()) return;
    const Attribution& a = attributions_.attributions[speaks.value()];
    for (uint32_t f = 0; f < a.fragment_count; ++f) {
      const Discourse::MentionRange range = discourse_.mentions_in[a.first_fragment + f];
      for (uint32_t m = range.begin; m < range.end; ++m) {
        const Index<Entity> e = mentions_[m].entity;
        if (e.has_value() && mentions_[m].kind == MentionKind::kName) named_in_[e.value()] = speaks;
      }
    }
  }

  [[nodiscard]] Index<Entity> SpokeBeside(uint32_t i) const {
    return discourse_.speaks[i].has_value() ? turns_.At(paragraph_) : Index<Entity>();
  }

  [[nodiscard]] float FitHere(uint32_t i, Index<Entity> e) const {
    const Index<Attribution> speaks = discourse_.speaks[i];
    const Index<Attribution> said_in = discourse_.said_in[i];
    if (said_in.has_value() && speaker_[said_in.value()] == e) return 0;
    if (!speaks.has_value()) return 1;
    if (named_in_[e.value()] == speaks) return 0;
    const Attribution& a = attributions_.attributions[speaks.value()];
    if (!a.quote.has_value() || a.parent.has_value()) return 1;
    if (const Index<Entity> beside = turns_.At(paragraph_); beside.has_value()) {
      return beside == e ? kSpokeBeside : 1;
    }
    if (!discourse_.dialogue || paragraph_ < 2) return 1;
    const Index<Entity> before = turns_.At(paragraph_ - 1);
    if (!before.has_value()) return 1;
    if (before == e) return kSpokeBefore;
    return turns_.At(paragraph_ - 2) == e ? kSpokeTwoBefore : 1;
  }

  // "His wife", "Keller's mother".
  void ResolveRelative(uint32_t i) {
    const Mention& m = mentions_[i];
    if (!kin_ || !vocabulary_.Has(tokens_.word[m.head], *kin_) || i + 1 >= mentions_.size()) return;
    const Mention& owner = mentions_[i + 1];
    if (owner.tokens.begin != m.tokens.begin || (owner.flags & kPossessiveFlag) == 0) return;
    Resolve(i + 1);
    const Index<Entity> of = found_.entity[i + 1];
    if (!of.has_value()) return;
    if (personas_[m.entity].named) {  // "his wife, Maria"
      personas_.RememberRelative(of, m.head, m.entity);
      return;
    }
    Index<Entity> who = personas_.Relative(of, m.head);
    if (!who.has_value()) who = ElderOf(of, m.head);
    if (!who.has_value() || !GendersAgree(personas_[who].gender, m.gender)) return;
    found_.entity[i] = who;
    found_.reason[i] = Reason::kFamily;
    personas_.RememberRelative(of, m.head, who);
  }

  // Parents and spouses go by "Mr." and "Mrs." and the surname.
  [[nodiscard]] Index<Entity> ElderOf(Index<Entity> of, uint32_t kin) {
    const std::string_view word = Slice(document_.text, tokens_.span(kin));
    if (word == "wife" || word == "mother" || word == "lady" || word == "mamma") {
      return personas_.Elder(of, true);
    }
    if (word == "husband" || word == "father" || word == "papa") return personas_.Elder(of, false);
    return {};
  }

  const Document& document_;
  const Tokens& tokens_;
  const std::vector<Mention>& mentions_;
  const Attributions& attributions_;
  const Discourse& discourse_;
  const Vocabulary& vocabulary_;
  std::span<const Index<Entity>> silent_;
  Personas personas_;
  Salience salience_;
  LatestTurns turns_;
  std::vector<Index<Attribution>> named_in_;  // one an entity: in whose words it was named last
  std::vector<Index<Entity>> speaker_;        // one an attribution, as far as the pass has come
  std::optional<LexiconId> male_, female_, plural_, third_, second_, kin_, preposition_;
  uint32_t sentence_ = 0;
  uint32_t paragraph_ = 0;
  uint32_t subject_of_ = UINT32_MAX;  // the sentence whose first mention has passed
  uint32_t next_ = 0;                 // attribution
  Referents found_;
};

}  // namespace

Referents FindReferents(const Document& document, const Tokens& tokens, const Entities& entities,
                        const Attributions& attributions, const Discourse& discourse,
                        const Vocabulary& vocabulary, std::span<const Index<Entity>> silent) {
  return ReferentFinder(document, tokens, entities, attributions, discourse, vocabulary, silent)
      .Run();
}

}  // namespace whosaid
