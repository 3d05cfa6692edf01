// Pattern -> regular expression over symbols, and what can be told of its matches without matching.
#ifndef WHOSAID_RULEFILE_EXPRESSION_H_
#define WHOSAID_RULEFILE_EXPRESSION_H_

#include <array>
#include <string>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/symbols.h"

namespace whosaid {

struct Expression {
  std::string text;         // in RE2's syntax
  std::vector<Role> roles;  // of its groups, in order
  SymbolSet first;          // symbols that may begin a match
  SymbolSet last;           // symbols that may end one
  SymbolSet needed;         // every match has one of these: the rarest such choice; all if none
  double needed_cost = 0;   // how frequent those are, by rule of thumb
  bool nullable = false;
};

// Which symbol may come right after which in some match.
using FollowTable = std::array<SymbolSet, 256>;

// `marks`: by lexicon, whether it has punctuation. `captures`: whether roles become groups. Adds to
// `follow`.
[[nodiscard]] Expression MakeExpression(const Pattern& pattern, const Alphabet& alphabet,
                                        const std::vector<bool>& marks, bool captures,
                                        FollowTable& follow);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_EXPRESSION_H_
