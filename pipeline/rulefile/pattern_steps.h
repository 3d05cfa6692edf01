// One pattern as steps, each of which says where it goes on: what the matcher (ways.h), proofs and
// explanations are made of.
//
// Semantics are RE2's (Perl's): of the matches at a place, the one that the order of choices and
// the greed of repeats prefer. A way that comes back to a split without an item in between goes no
// further.
#ifndef WHOSAID_RULEFILE_PATTERN_STEPS_H_
#define WHOSAID_RULEFILE_PATTERN_STEPS_H_

#include <cstdint>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/symbols.h"

namespace whosaid {

struct PatternSteps {
  enum class Op : uint8_t {
    kItem,   // takes an item of set `set`
    kSplit,  // goes on at `next`; if that leads to no match, at `other`
    kSave,   // notes the place in slot `slot`
    kMatch,
  };
  struct Step {
    Op op = Op::kMatch;
    uint32_t next = 0;
    uint32_t other = 0;
    uint32_t slot = 0;
    uint32_t set = 0;
  };
  std::vector<Step> steps;
  uint32_t start = 0;
  std::vector<SymbolSet> sets;
  SymbolSet first;          // symbols that may begin a match
  std::vector<Role> roles;  // of captures, in the order in which they open; two slots each
};

[[nodiscard]] PatternSteps MakeSteps(const Pattern& pattern, const Alphabet& alphabet);

// Where a step of the program comes from, for explanations.
struct StepOrigin {
  const Pattern* atom = nullptr;  // null for a step that takes no item
  uint32_t element = 0;           // which child of `elements` it is in
};
// One for each step of what MakeSteps makes of the pattern, in which `elements` is one
// sequence.
[[nodiscard]] std::vector<StepOrigin> OriginsOfSteps(const Pattern& pattern,
                                                     const Pattern& elements);

// The same pattern from right to left.
[[nodiscard]] PatternPtr Reversed(const PatternPtr& pattern);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_STEPS_H_
