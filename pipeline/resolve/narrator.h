// Who tells a story in the first person: the name by which others call him or her.
#ifndef WHOSAID_RESOLVE_NARRATOR_H_
#define WHOSAID_RESOLVE_NARRATOR_H_

#include "attribute/attributions.h"
#include "base/index.h"
#include "resolve/discourse.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// None where nobody says "I said", or nothing tells who that is.
[[nodiscard]] Index<Entity> FindNarrator(const Document& document, const Tokens& tokens,
                                         const Entities& entities, const Attributions& attributions,
                                         const Discourse& discourse);

// "I" and "my" outside of what is said.
[[nodiscard]] inline bool IsNarrating(const Mention& mention, const MentionPlace& place) {
  constexpr uint8_t kFlags = kFirstPersonFlag | kPluralFlag;
  return mention.kind == MentionKind::kPronoun && (mention.flags & kFlags) == kFirstPersonFlag &&
         !place.said_in.has_value() && !place.quoted;
}

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_NARRATOR_H_
