// What a match of a rule says of the mention that it makes: its extent, name, head, gender, flags.
#ifndef WHOSAID_TAG_MAKE_MENTION_H_
#define WHOSAID_TAG_MAKE_MENTION_H_

#include "rulefile/rule.h"
#include "tag/entities.h"
#include "tag/tag_rules.h"
#include "tag/token_reader.h"
#include "tokenize/items.h"

namespace whosaid {

// The SPEAKER that the match captures is the mention, else all of it; NAME and HEAD lie in it.
[[nodiscard]] Mention MakeMention(const RuleMatch& match, const Items& items,
                                  const TokenReader& reader, const TagRules& rules);

}  // namespace whosaid

#endif  // WHOSAID_TAG_MAKE_MENTION_H_
