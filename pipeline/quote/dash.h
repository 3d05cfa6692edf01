// Dialogue in the French, Spanish and Slavic manner: a dash begins each turn, nothing ends it.
//   — Where have you been?
//   — Out, said Tomas — and I am going out again.
#ifndef WHOSAID_QUOTE_DASH_H_
#define WHOSAID_QUOTE_DASH_H_

#include <optional>
#include <vector>

#include "quote/marks.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Whether a document writes its dialogue so. Unsure is no: lists have dashes, too.
[[nodiscard]] bool HasDashDialogue(const Document& document, const Tokens& tokens);

// Adds the turns of one paragraph to its marks, already paired. A turn begins at the dash and ends
// with its line or, where the word after a further dash is a cue, before that dash; the next dash
// then takes the speech up again. Without a list of cues every further dash ends a turn.
void AddTurns(const Document& document, const Tokens& tokens, TokenRange paragraph,
              const Vocabulary& vocabulary, std::optional<LexiconId> cue, std::vector<Mark>& marks);

}  // namespace whosaid

#endif  // WHOSAID_QUOTE_DASH_H_
