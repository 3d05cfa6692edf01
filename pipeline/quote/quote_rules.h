// What this stage takes of a rule pack, looked up once a pack. Points at nothing.
#ifndef WHOSAID_QUOTE_QUOTE_RULES_H_
#define WHOSAID_QUOTE_QUOTE_RULES_H_

#include <cstdint>

#include "rulefile/pack.h"
#include "rulefile/word_flags.h"

namespace whosaid {

struct QuoteRules {
  // Bits of `words`.
  enum Word : uint64_t {
    kSpeechCue = 1U << 0,  // "said", "according to": makes the sentence one of speech
    kNarrates = 1U << 1,   // "said": ties a speaker to a turn of dash dialogue
    kSubject = 1U << 2,    // pronouns
    kThird = 1U << 3,      // of the third person
    kArticle = 1U << 4,
    kDeterminer = 1U << 5,
    kPossessive = 1U << 6,
    kPreposition = 1U << 7,
    kFunction = 1U << 8,  // any function word
    kWork = 1U << 9,      // "novel"
    kTitled = 1U << 10,   // "titled"
    kSign = 1U << 11,     // "placard"
    kReads = 1U << 12,    // what a sign does
    kMention = 1U << 13,  // "the word"
    kPlace = 1U << 14,    // "on", where programmes are named
  };

  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  QuoteRules(const RulePack& pack);

  WordFlags words;
  // Whether the pack lists such words at all: without, there is no telling by them.
  bool knows_cues;
  bool knows_narration;
  bool knows_function_words;
};

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_QUOTE_RULES_H_
