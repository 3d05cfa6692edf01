// The floors of rules (`keep precision 0.98`) held against gold: of the quotes in the output that
// name the rule, which are right.
#ifndef WHOSAID_REGRESS_HOLD_FLOORS_H_
#define WHOSAID_REGRESS_HOLD_FLOORS_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/index.h"
#include "regress/score_documents.h"
#include "rulefile/pack.h"

namespace whosaid {

struct HeldFloor {
  Index<Rule> rule;
  uint32_t won = 0;         // quotes of the output, of all types, that name the rule
  uint32_t right = 0;       // of these
  std::string first_wrong;  // for a person; empty where all are right

  // 1 where the rule won nothing.
  [[nodiscard]] double precision() const {
    return won == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(won);
  }
};

// A floor for each rule of the pack that has one, in the order of the rules. The texts of the gold
// are analyzed as `extract --attributions all` does it, and its quotes paired as `score` pairs
// them. A quote is right where its fragments are those of its gold quote and its speaker stands in
// the gold's source; where the gold has no source, the speaker must be its person.
[[nodiscard]] std::vector<HeldFloor> HoldFloors(const std::shared_ptr<const RulePack>& pack,
                                                const std::vector<GoldDocument>& gold);

// Can quotes of the output name rules of this kind? Other rules have no floor to hold.
[[nodiscard]] bool DecidesQuotes(const Rule& rule);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_HOLD_FLOORS_H_
