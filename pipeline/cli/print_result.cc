#include "cli/print_result.h"

#include <fmt/format.h>
#include <unistd.h>

#include <memory>

#include "batch/output.h"
#include "cli/message.h"

namespace whosaid {

ExitCode PrintResult(const std::string& bytes, ExitCode code) {
  const std::unique_ptr<Output> output = StreamOutput(STDOUT_FILENO, "standard output", {});
  WriteStatus status = output->Write({}, bytes);
  if (status == WriteStatus::kOk) status = output->Close();
  if (status != WriteStatus::kFailed) return code;
  PrintError(fmt::format("whosaid: {}", output->error()));
  return ExitCode::kRefused;
}

}  // namespace whosaid
