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
  std::string text;        // in RE2's syntax, without captures
  SymbolSet first;         // symbols that may begin a match
  SymbolSet last;          // symbols that may end one
  SymbolSet needed;        // every match has one of these: the rarest such choice; all if none
  double needed_cost = 0;  // how frequent those are, by rule of thumb
  bool nullable = false;
  // For each capture under an exclusive role that every match makes: the symbols that its first
  // item may be. Where no such item is free, no match can win.
  std::vector<SymbolSet> claims;
};

// Which symbol may come right after which in some match.
using FollowTable = std::array<SymbolSet, 256>;

// What an expression is made for.
struct ExpressionContext {
  const Alphabet& alphabet;
  const std::vector<bool>& marks;  // by lexicon: has it punctuation?
  uint32_t exclusive = 0;          // bit set of Role
  FollowTable& follow;             // is added to
};

[[nodiscard]] Expression MakeExpression(const Pattern& pattern, const ExpressionContext& context);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_EXPRESSION_H_
