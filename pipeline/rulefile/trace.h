// What a phase considered: the winners, who lost to whom, what was vetoed and by which guard. And
// what a run of the stages showed to each phase, so that its answers can be traced afterwards.
#ifndef WHOSAID_RULEFILE_TRACE_H_
#define WHOSAID_RULEFILE_TRACE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "base/index.h"
#include "rulefile/rule.h"

namespace whosaid {

class Phase;

enum class Outcome : uint8_t {
  kWon,
  kLost,    // `winner` had taken an item that it wanted
  kVetoed,  // by the guard at `guard_line`
  kShadow,  // a shadow rule: matched, but takes no part
};

// Why a match lost, by the total order.
enum class LossReason : uint8_t {
  kPriority,  // the winner has a higher one
  kStart,     // it begins earlier
  kLength,    // it is longer
  kId,        // its id, or its `match` line, comes first
};

struct TraceEntry {
  RuleMatch match;
  Outcome outcome = Outcome::kWon;
  Index<Rule> winner;
  uint32_t guard_line = 0;
  LossReason because = LossReason::kPriority;  // where it lost
};

// Words of a rule file and where they begin, from 1; the column counts code points.
struct WrittenPart {
  std::string text;
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;
};

// What a phase was given and what it answered. Items are those of tokenize/items.h.
struct PhaseRun {
  struct Chunk {
    uint32_t item;
    uint32_t index;  // into the array of mentions, quotations ... that it came from
  };

  const Phase* phase = nullptr;
  std::string symbols;
  std::vector<uint32_t> first_token;  // of each item
  std::vector<Chunk> chunks;          // items that are chunks, in order
  std::vector<RuleMatch> won;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_TRACE_H_
