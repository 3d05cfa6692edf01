// What the matches of rules say of the mentions that they make: extent, name, head, gender, flags.
#ifndef WHOSAID_TAG_MAKE_MENTION_H_
#define WHOSAID_TAG_MAKE_MENTION_H_

#include <span>
#include <vector>

#include "rulefile/rule.h"
#include "tag/entities.h"
#include "tag/tag_rules.h"
#include "tag/token_reader.h"
#include "tokenize/items.h"

namespace whosaid {

// Replaces `mentions` with one for each match. The SPEAKER that a match captures is the mention,
// else all of it; NAME and HEAD lie in it.
void MakeMentions(std::span<const RuleMatch> matches, const Items& items, const TokenReader& reader,
                  const TagRules& rules, std::vector<Mention>& mentions);

}  // namespace whosaid

#endif  // WHOSAID_TAG_MAKE_MENTION_H_
