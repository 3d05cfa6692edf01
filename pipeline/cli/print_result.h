// What a command hands to standard output in one piece.
#ifndef WHOSAID_CLI_PRINT_RESULT_H_
#define WHOSAID_CLI_PRINT_RESULT_H_

#include <string>

#include "cli/exit_code.h"

namespace whosaid {

// Gives back `code`; kRefused, with a message, where the bytes cannot be written. A reader that has
// gone is no fault.
[[nodiscard]] ExitCode PrintResult(const std::string& bytes, ExitCode code = ExitCode::kFine);

}  // namespace whosaid

#endif  // WHOSAID_CLI_PRINT_RESULT_H_
