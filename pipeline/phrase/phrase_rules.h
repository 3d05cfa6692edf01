// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_PHRASE_PHRASE_RULES_H_
#define WHOSAID_PHRASE_PHRASE_RULES_H_

#include <array>
#include <cstdint>

#include "rulefile/pack.h"
#include "rulefile/vocabulary.h"
#include "rulefile/word_flags.h"

namespace whosaid {

struct PhraseRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  PhraseRules(const RulePack& rules)
      : phase(rules.phase("phrase")),
        clitics{rules.vocabulary().Find("'s"), rules.vocabulary().Find("\u2019s")},
        cues(rules.vocabulary(), {{kSpeech, "cue.say"},
                                  {kSpeech, "cue.tell"},
                                  {kSpeech, "cue.ask"},
                                  {kSpeech, "cue.answer"},
                                  {kSpeech, "cue.clause"},
                                  {kSpeech, "cue.clause-seldom"},
                                  {kSpeech, "cue.object"},
                                  {kSpeech, "cue.promise"},
                                  {kSpeech, "cue.phrase"},
                                  {kThought, "cue.belief"},
                                  {kThought, "cue.support"},
                                  {kThought, "cue.stance"},
                                  {kThought, "cue.desire"},
                                  {kThought, "cue.adjective"}}) {}

  // Bits of `cues`: what makes a sentence worth a look.
  static constexpr uint64_t kSpeech = 1;
  static constexpr uint64_t kThought = 2;  // belief, wish and act

  const Phase* phase;                // null where the pack has no such rules
  std::array<WordClass, 2> clitics;  // of the words that make an owner, and perhaps of others
  WordFlags cues;
  uint64_t cues_asked = kSpeech;
};

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_PHRASE_RULES_H_
