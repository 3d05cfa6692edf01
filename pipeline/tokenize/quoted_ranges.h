// The stretches of a paragraph that stand in paired quotation marks, for the sentence breaks only:
// quote/ decides what is a quotation, with names and grammar at hand.
#ifndef WHOSAID_TOKENIZE_QUOTED_RANGES_H_
#define WHOSAID_TOKENIZE_QUOTED_RANGES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/matching_bytes.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Fills `ranges` with the outermost pairs, from the opening mark up to and with the closing mark,
// in order, merged where they overlap. A mark without its partner in the paragraph makes no range.
// `marks` walks the tokens of the form kMark.
void FindQuotedRanges(std::string_view text, const Tokens& tokens, TokenRange paragraph,
                      MatchingBytes& marks, std::vector<TokenRange>& ranges);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_QUOTED_RANGES_H_
