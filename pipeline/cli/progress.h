// How far a long run has come: one line on standard error, rewritten in place. Only where standard
// error is a terminal that the results do not go to as well; else nothing is ever shown.
#ifndef WHOSAID_CLI_PROGRESS_H_
#define WHOSAID_CLI_PROGRESS_H_

#include <chrono>
#include <string_view>

#include "batch/run_batch.h"

namespace whosaid {

class Progress {
 public:
  explicit Progress(bool results_on_terminal);
  // Takes the line away.
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Shows it, but a few times a second at most.
  void Show(const BatchReport& report);
  // A message for the user, above the line.
  void Print(std::string_view message);

 private:
  void Clear();

  bool wanted_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point next_;
};

}  // namespace whosaid

#endif  // WHOSAID_CLI_PROGRESS_H_
