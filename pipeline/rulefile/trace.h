// What a phase considered: the winners, who lost to whom, what was vetoed and by which guard.
#ifndef WHOSAID_RULEFILE_TRACE_H_
#define WHOSAID_RULEFILE_TRACE_H_

#include <cstdint>

#include "base/index.h"
#include "rulefile/rule.h"

namespace whosaid {

enum class Outcome : uint8_t {
  kWon,
  kLost,    // `winner` had taken an item that it wanted
  kVetoed,  // by the guard at `guard_line`
  kShadow,  // a shadow rule: matched, but takes no part
};

struct TraceEntry {
  RuleMatch match;
  Outcome outcome = Outcome::kWon;
  Index<Rule> winner;
  uint32_t guard_line = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_TRACE_H_
