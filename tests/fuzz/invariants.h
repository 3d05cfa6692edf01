// What holds for every Analysis, whatever the text: each layer lies within the one before it. The
// fuzzer and the test of mutated articles hold their outputs against it.
#ifndef WHOSAID_FUZZ_INVARIANTS_H_
#define WHOSAID_FUZZ_INVARIANTS_H_

#include <string>
#include <vector>

#include "run/analysis.h"

namespace whosaid {

// A sentence for each invariant that is broken; empty where all is well.
[[nodiscard]] std::vector<std::string> BrokenInvariants(const Analysis& analysis);

}  // namespace whosaid

#endif  // WHOSAID_FUZZ_INVARIANTS_H_
