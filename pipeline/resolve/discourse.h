// Where mentions and attributions stand: in which paragraph, in whose words. And whether the text
// tells of people talking with each other, as novels do, or reports what was said, as news does.
#ifndef WHOSAID_RESOLVE_DISCOURSE_H_
#define WHOSAID_RESOLVE_DISCOURSE_H_

#include <cstdint>
#include <vector>

#include "attribute/attributions.h"
#include "base/index.h"
#include "quote/quotes.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Discourse {
  // One a mention: the innermost attribution in whose content it stands; none in narration.
  std::vector<Index<Attribution>> said_in;
  // One a mention: the attribution whose speaker it is, none for most.
  std::vector<Index<Attribution>> speaks;
  // One an attribution: where its content begins.
  std::vector<uint32_t> paragraph;
  // Mentions [begin, end).
  struct MentionRange {
    uint32_t begin = 0;
    uint32_t end = 0;
  };
  std::vector<MentionRange> mentions_in;        // one a fragment of an attribution
  std::vector<MentionRange> mentions_in_quote;  // one a quotation; empty where it is no speech
  std::vector<bool> quoted;                     // one a mention: in speech, attributed or not
  bool dialogue = false;
};

[[nodiscard]] Discourse LayOut(const Document& document, const Tokens& tokens,
                               const Entities& entities, const Quotes& quotes,
                               const Attributions& attributions);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_DISCOURSE_H_
