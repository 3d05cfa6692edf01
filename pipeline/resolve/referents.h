// Pronouns and descriptions -> referents: for every mention, whom it stands for.
#ifndef WHOSAID_RESOLVE_REFERENTS_H_
#define WHOSAID_RESOLVE_REFERENTS_H_

#include <span>
#include <vector>

#include "attribute/attributions.h"
#include "resolve/discourse.h"
#include "resolve/speakers.h"
#include "rulefile/vocabulary.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Referents {
  std::vector<Index<Entity>> entity;  // one a mention
  std::vector<Reason> reason;         // one a mention
  std::vector<float> margin;          // one a mention: 1 for clear, 0 for level
};

// `silent`: who speaks in attributions that have no source, as far as that is known (one an
// attribution, or empty). "I" and "we" get no referent here: that takes the speaker of the words
// around them. Linear in the number of mentions.
[[nodiscard]] Referents FindReferents(const Document& document, const Tokens& tokens,
                                      const Entities& entities, const Attributions& attributions,
                                      const Discourse& discourse, const Vocabulary& vocabulary,
                                      std::span<const Index<Entity>> silent);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_REFERENTS_H_
