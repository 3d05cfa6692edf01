// What can be told of the matches of a pattern without matching: what they begin and end with,
// which symbols can be neighbours in one, what every match must have. It lets most of a text be
// skipped.
#ifndef WHOSAID_RULEFILE_OUTLINE_H_
#define WHOSAID_RULEFILE_OUTLINE_H_

#include <array>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/symbols.h"

namespace whosaid {

// An item that every match has: one of these symbols.
struct Need {
  SymbolSet symbols;
  double cost = 0;  // how frequent those are, by rule of thumb
};

// Two items side by side that every match has. Of several, each ends where the one before ends or
// further on.
struct Joint {
  SymbolSet left;
  SymbolSet right;
};

inline constexpr size_t kMostNeeds = 4;
inline constexpr size_t kMostJoints = 4;

struct Outline {
  SymbolSet first;  // symbols that may begin a match
  SymbolSet last;   // symbols that may end one
  bool nullable = false;
  std::vector<Need> needs;    // the rarest first; at most kMostNeeds
  std::vector<Joint> joints;  // in the order of their items; at most kMostJoints
  // For each capture under an exclusive role that every match makes: the symbols that its first
  // item may be. Where no such item is free, no match can win.
  std::vector<SymbolSet> claims;
};

// Which symbol may come right after which in some match (after Glushkov).
using FollowTable = std::array<SymbolSet, 256>;

struct OutlineContext {
  const Alphabet& alphabet;
  const std::vector<bool>& marks;  // by lexicon: has it punctuation?
  uint32_t exclusive = 0;          // bit set of Role
};

// Adds to `follow`.
[[nodiscard]] Outline MakeOutline(const Pattern& pattern, const OutlineContext& context,
                                  FollowTable& follow);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_OUTLINE_H_
