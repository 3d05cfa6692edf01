// Where mentions and attributions stand: in which paragraph, in whose words. And whether the text
// tells of people talking with each other, as novels do, or reports what was said, as news does.
#ifndef WHOSAID_RESOLVE_DISCOURSE_H_
#define WHOSAID_RESOLVE_DISCOURSE_H_

#include <cstdint>
#include <vector>

#include "attribute/attributions.h"
#include "base/index.h"
#include "quote/quotes.h"
#include "resolve/resolve_rules.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct MentionPlace {
  Index<Attribution> said_in;  // the innermost in whose content it stands; none in narration
  Index<Attribution> speaks;   // whose speaker it is, none for most
  bool quoted = false;         // in speech, attributed or not
  bool called = false;         // the person to whom that is said, by name; where anything asks
};

struct Discourse {
  std::vector<MentionPlace> places;  // one a mention
  // One an attribution: where its content begins. Empty where none is silent.
  std::vector<uint32_t> paragraph;
  // Mentions [begin, end).
  struct MentionRange {
    uint32_t begin = 0;
    uint32_t end = 0;
  };
  std::vector<MentionRange> mentions_in;  // one a fragment of an attribution
  // One a quotation: those in it, where it is speech and inside of no other. Empty where no
  // attribution is silent.
  std::vector<MentionRange> mentions_said;
  bool dialogue = false;
};

// Does nothing say of words on their own who speaks?
[[nodiscard]] inline bool IsSilent(const Attribution& a) {
  return !a.speaker.has_value() && !a.parent.has_value();
}

[[nodiscard]] Discourse LayOut(const Document& document, const Tokens& tokens,
                               const Entities& entities, const Quotes& quotes,
                               const Attributions& attributions, const ResolveRules& rules);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_DISCOURSE_H_
