// Where somebody may be reported: what the later stages look at, and what they pass over.
#ifndef WHOSAID_PHRASE_TOLD_H_
#define WHOSAID_PHRASE_TOLD_H_

#include <cstdint>
#include <vector>

#include "phrase/phrase_rules.h"
#include "quote/quotes.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Words that may tie a source to what it says, by their first token, in text order; outside the
// quotations of speech.
[[nodiscard]] std::vector<uint32_t> FindCues(const Tokens& tokens, const Quotes& quotes,
                                             const PhraseRules& rules);

// Quotes::spoken, and each sentence beside it that holds a cue. In text order, not overlapping.
[[nodiscard]] std::vector<TokenRange> FindTold(const Tokens& tokens, const Quotes& quotes,
                                               const std::vector<uint32_t>& cues);

}  // namespace whosaid

#endif  // WHOSAID_PHRASE_TOLD_H_
