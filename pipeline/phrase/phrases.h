// Phrases: the noun phrases of a document as the rules of attribution see them, each one symbol. A
// phrase is everything that belongs to its head: "former police chief Ana Silva of Velden".
#ifndef WHOSAID_PHRASE_PHRASES_H_
#define WHOSAID_PHRASE_PHRASES_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "rulefile/rule.h"
#include "tag/entities.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct NounPhrase {
  TokenRange tokens;
  Index<Mention>
      head;           // none for a phrase about nobody in particular: "the bridge", "two in three"
  uint8_t flags = 0;  // of NP in rulefile/chunk.h: plural, self, owner, object, named, pronoun
  Index<Rule> rule;   // that made it; none for a mention that stands alone
};

struct Phrases {
  // Words that may tie a source to what it says, by their first token, in text order; outside the
  // quotations of speech.
  std::vector<uint32_t> cues;
  // Where somebody may be quoted or reported: Quotes::spoken, and each sentence beside it that
  // holds a cue. In text order, not overlapping.
  std::vector<TokenRange> told;
  // Those in `told`, in text order, not overlapping. Every outermost mention there is in one.
  std::vector<NounPhrase> nouns;
};

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_PHRASES_H_
