// Near misses: how far a rule that did not match came, and what it wanted there. For each `match`
// line the way that got through the most of its elements is reported; the elements are what stands
// side by side in the line, lets not written out.
#ifndef WHOSAID_RULEFILE_NEAR_MISS_H_
#define WHOSAID_RULEFILE_NEAR_MISS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "rulefile/written_rules.h"

namespace whosaid {

struct NearMiss {
  Index<Rule> rule;
  ItemRange items;        // got through; the item at the end is the one that did not do
  uint32_t matched = 0;   // elements got through, those that may be missing among them
  uint32_t elements = 0;  // of the line
  bool adrift = false;    // `any` took it to where it failed: what it wants may be nowhere
  WrittenPart wanted;     // the element that failed
  std::vector<WrittenPart> inside;  // of it, the atoms that were asked for; none where it is one
};

// The live rules of the phase that come through one element at least from an item of `begins` on,
// and of which no line matches from there, guards left out. The nearest comes first: those that are
// not adrift, the fewest elements missing, the most got through, the higher priority, the id. At
// most one for a rule. Linear in `begins`; a rule is followed a few hundred items far.
[[nodiscard]] std::vector<NearMiss> FindNearMisses(const Phase& phase, const WrittenRules& written,
                                                   std::string_view symbols, ItemRange begins);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_NEAR_MISS_H_
