// Pronouns and descriptions -> referents: for every mention, whom it stands for.
#ifndef WHOSAID_RESOLVE_REFERENTS_H_
#define WHOSAID_RESOLVE_REFERENTS_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "attribute/attributions.h"
#include "resolve/discourse.h"
#include "resolve/family.h"
#include "resolve/persona.h"
#include "resolve/resolve_rules.h"
#include "resolve/salience.h"
#include "resolve/speakers.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Referents {
  std::vector<Index<Entity>> entity;  // one a mention
  std::vector<Reason> reason;         // one a mention
  // One an attribution: how clear it is whom its speaker stands for, 1 for clear, 0 for level.
  std::vector<float> margin;
  // One an entity, and one of nobody: how many names of it the text has.
  std::vector<uint32_t> names;
};

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

// But for a narrator's, "I" and "we" get no referent here: that takes the speaker of the words
// around them. Linear in the number of mentions.
class ReferentFinder {
 public:
  // Everything given must outlive this. `narrator`: who says "I" in the narration, if that is
  // known.
  ReferentFinder(const Document& document, const Tokens& tokens, const Entities& entities,
                 const Attributions& attributions, const Discourse& discourse,
                 const ResolveRules& rules, Index<Entity> narrator);

  // From now on notes what pronouns choose from; a later choice of one is the one that counts.
  void Record(std::vector<Choice>* choices) { choices_ = choices; }

  // As far as it can be said without knowing who speaks where there is no source.
  void Find();

  // Once more, from the first attribution without a source on. `silent`: who speaks in those, as
  // far as that is known (one an attribution). Says whether that changed a referent.
  bool FindAgain(std::span<const Index<Entity>> silent);

  [[nodiscard]] Referents& referents() { return found_; }

  // "I" and "we", in text order.
  [[nodiscard]] std::span<const uint32_t> selves() const { return selves_; }

 private:
  // A mention that waits for ResolveOpen.
  static constexpr Reason kOpen = Reason::kNobody;

  // Who does what a sentence tells.
  struct Subject {
    Index<Entity> who;
    uint32_t begin = 0;  // token
    uint32_t end = 0;
    uint32_t sentence = UINT32_MAX;
  };

  // What the pass knows at a place.
  struct State {
    State(const Entities& entities, const Attributions& attributions)
        : salience(entities.entities.size()),
          personas(PersonasOf(entities)),
          speaker(attributions.attributions.size() + 1) {}

    Salience salience;
    LatestTurns turns;
    LatestTurns called;  // whom the latest paragraphs speak to by name
    // The latest, behind the latest mention that is none: which of the two a mention is takes no
    // branch, as none could be foreseen.
    std::array<Subject, 2> subject;
    // Who says something in the narration, where nobody's words in marks have come since.
    Index<Entity> teller;
    uint32_t teller_at = 0;  // its token
    Personas personas;
    Relatives relatives;
    // One an attribution, as far as the pass has come; the last for narration.
    std::vector<Index<Entity>> speaker;
    uint32_t sentence = 0;
    uint32_t told = 0;  // sentences with a mention in narration
    // The last of them, behind the last with another mention.
    std::array<uint32_t, 2> told_in = {UINT32_MAX, UINT32_MAX};
    uint32_t paragraph = 0;
  };

  void ReadMentions();
  void ListDescribed();
  void ResolveNarrator();
  [[nodiscard]] uint32_t FirstAfterSilence() const;

  // Mentions [begin, end).
  void Resolve(uint32_t begin, uint32_t end);
  [[nodiscard]] bool Tells(const Mention& m) const;
  [[nodiscard]] bool IsSetOff(const Mention& m) const;
  [[nodiscard]] bool TellsBehind(const Mention& subject, uint32_t end) const;
  void NoteSilent(uint32_t token);
  // The byte.
  [[nodiscard]] uint32_t BeginOf(uint32_t attribution) const {
    return attributions_.fragments[attributions_.attributions[attribution].first_fragment].begin;
  }
  void NoteSpeaker(uint32_t i, Index<Entity> who);
  void NoteCalled(uint32_t i, Index<Entity> who);
  void MoveToParagraph(uint32_t i);

  void ResolveOpen(uint32_t i);
  void ResolvePronoun(uint32_t i, Sought sought);
  void RecordChoice(uint32_t i, Sought sought, const Salience::Bias& bias) const;
  [[nodiscard]] Salience::Bias BiasAt(uint32_t i);
  void BarSentence(uint32_t i, Salience::Bias& bias) const;
  void BarAntecedent(uint32_t i, Salience::Bias& bias) const;
  void BarNamed(const Attribution& a, Salience::Bias& bias) const;
  [[nodiscard]] bool GoesOn(const Attribution& a) const;
  void LearnFrom(Index<Entity> who, Sought sought);
  void ResolveRelative(uint32_t i);
  [[nodiscard]] bool IsDescribed(uint32_t i) const;
  [[nodiscard]] bool IsOwned(uint32_t i) const;
  void ResolveDescription(uint32_t i);
  void TakeLikeliest(uint32_t i);
  [[nodiscard]] bool IsMark(uint32_t token, char mark) const {
    return document_.text[tokens_.begin[token]] == mark;
  }
  [[nodiscard]] WordUse UseOf(uint32_t token) const { return rules_.words[tokens_.word[token]]; }

  const Document& document_;
  const Tokens& tokens_;
  const std::vector<Mention>& mentions_;
  const Attributions& attributions_;
  const Discourse& discourse_;
  const ResolveRules& rules_;
  Elders elders_;
  State state_;
  Referents found_;

  Index<Entity> narrator_;
  std::vector<float> prominence_;  // one an entity
  std::vector<uint32_t> selves_;
  // Descriptions that are the speaker of something and tell of nobody named, by attribution.
  std::vector<uint32_t> described_;
  uint32_t last_asking_ = 0;  // the last pronoun to which mentions before it matter
  uint32_t silence_ =
      UINT32_MAX;  // mentions from this one on stand after an attribution without a source
  std::optional<State> at_silence_;  // what was known there
  std::vector<Choice>* choices_ = nullptr;
  std::span<const Index<Entity>> silent_;
  uint32_t next_silent_ = 0;         // attribution
  uint32_t silent_at_ = UINT32_MAX;  // the byte that it begins at, or one before
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_REFERENTS_H_
