// What the program leaves behind for scripts, decided here and nowhere else.
#ifndef WHOSAID_CLI_EXIT_CODE_H_
#define WHOSAID_CLI_EXIT_CODE_H_

#include <cstdint>

#include "batch/run_batch.h"

namespace whosaid {

enum class ExitCode : uint8_t {
  kFine = 0,
  kSomeFailed = 1,  // an input that could not be read, a regression; the rest is done
  kRefused = 2,     // wrong usage, a fault in the rules, an output that cannot be written
};

[[nodiscard]] constexpr ExitCode ExitCodeOf(const BatchReport& report) {
  switch (report.output) {
    case WriteStatus::kFailed:
      return ExitCode::kRefused;
    case WriteStatus::kClosed:
      // `whosaid extract ... | head` got what it wanted.
      return ExitCode::kFine;
    case WriteStatus::kOk:
      break;
  }
  return report.failures > 0 ? ExitCode::kSomeFailed : ExitCode::kFine;
}

}  // namespace whosaid

#endif  // WHOSAID_CLI_EXIT_CODE_H_
