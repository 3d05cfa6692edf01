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
  // Where somebody may be quoted (Quotes::spoken), in text order, not overlapping. Every outermost
  // mention there is in one.
  std::vector<NounPhrase> nouns;
};

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_PHRASES_H_
