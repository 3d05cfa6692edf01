// A pattern as a graph of the items that it takes (after Glushkov), for proofs about all of its
// matches: nothing is left but which item may follow which. The order of choices, and so which of
// several matches at a place is preferred, is not in it.
#ifndef WHOSAID_RULEFILE_PATTERN_GRAPH_H_
#define WHOSAID_RULEFILE_PATTERN_GRAPH_H_

#include <cstdint>
#include <vector>

#include "rulefile/program.h"
#include "rulefile/symbols.h"

namespace whosaid {

struct PatternGraph {
  struct Item {
    SymbolSet symbols;
    bool claimed = false;        // no other match may claim it as well
    bool last = false;           // a match may end with it
    std::vector<uint32_t> next;  // into `items`
  };
  std::vector<Item> items;
  std::vector<uint32_t> first;
};

// `exclusive` are the phase's roles. Where a pattern captures under none of them, a match claims
// all its items.
[[nodiscard]] PatternGraph MakeGraph(const PatternSteps& program, uint32_t exclusive);

// Does every match claim something for sure, so that `claimed` is all there is to know?
[[nodiscard]] bool ClaimsAreCertain(const CompiledPattern& pattern, uint32_t exclusive);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_GRAPH_H_
