// Paths -> inputs: named files, folders walked in sorted order, archives, JSON Lines, standard
// input. The same paths give the same inputs in the same order every time.
#ifndef WHOSAID_BATCH_READ_INPUTS_H_
#define WHOSAID_BATCH_READ_INPUTS_H_

#include <string>
#include <vector>

#include "batch/input.h"

namespace whosaid {

struct ReadOptions {
  // Standard input, which has no name to tell, is JSON Lines.
  bool stdin_is_json_lines = false;
};

// A named file is always read; from a folder those are taken that are text by their name and not
// hidden (FileTypeOf). Every folder is walked once, whatever links lead to it. What cannot be read
// becomes a kFailure input. False: `take` wanted no more.
bool ReadInputs(const std::vector<std::string>& paths, const ReadOptions& options,
                const TakeInput& take);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_READ_INPUTS_H_
