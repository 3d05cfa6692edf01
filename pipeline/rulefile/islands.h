// The islands of a string of symbols (program.h says what those are), from left to right.
#ifndef WHOSAID_RULEFILE_ISLANDS_H_
#define WHOSAID_RULEFILE_ISLANDS_H_

#include <string_view>
#include <vector>

#include "rulefile/program.h"
#include "rulefile/rule.h"

namespace whosaid {

// Replaces `islands` with those in which a match of the program may be. A stretch without a trigger
// costs little more than to read it.
void FindIslands(const Phase::Program& program, std::string_view symbols,
                 std::vector<ItemRange>& islands);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_ISLANDS_H_
