// How the tokenizer will cut words that stand in lexicons and rules, which hold no running text:
// "women's rights" is three tokens, "Washington, D.C." is three, "and/or" is three, "U.S." is one.
#ifndef WHOSAID_RULEFILE_SPLIT_H_
#define WHOSAID_RULEFILE_SPLIT_H_

#include <string_view>
#include <vector>

namespace whosaid {

// Appends the tokens of an entry, in order: views into it.
void SplitLikeText(std::string_view entry, std::vector<std::string_view>& tokens);
[[nodiscard]] std::vector<std::string_view> SplitLikeText(std::string_view entry);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SPLIT_H_
