#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include "cli/message.h"

namespace whosaid {
namespace {

using std::chrono::steady_clock;

// Runs shorter than this show nothing.
constexpr auto kPatience = std::chrono::milliseconds(700);
constexpr auto kBetween = std::chrono::milliseconds(200);

}  // namespace

Progress::Progress(bool results_on_terminal)
    : wanted_(!results_on_terminal && ::isatty(STDERR_FILENO) != 0),
      next_(steady_clock::now() + kPatience) {}

Progress::~Progress() { Clear(); }

void Progress::Show(const BatchReport& report) {
  if (!wanted_ || steady_clock::now() < next_) return;
  next_ = steady_clock::now() + kBetween;
  std::string line = fmt::format("\r\x1B[Kwhosaid: {} done", report.documents);
  if (report.failures > 0) line += fmt::format(", {} failed", report.failures);
  PrintErrorBytes(line);
  shown_ = true;
}

void Progress::Print(std::string_view message) {
  Clear();
  PrintError(message);
}

void Progress::Clear() {
  if (shown_) PrintErrorBytes("\r\x1B[K");
  shown_ = false;
}

}  // namespace whosaid
