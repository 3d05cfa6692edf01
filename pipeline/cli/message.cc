#include "cli/message.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace whosaid {

void PrintErrorBytes(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, bytes.data(), bytes.size());
    if (written <= 0) return;  // nobody is left to tell
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

void PrintError(std::string_view line) {
  std::string bytes(line);
  if (!bytes.ends_with('\n')) bytes += '\n';
  PrintErrorBytes(bytes);
}

ExitCode Refuse(std::string_view what, std::string_view hint) {
  PrintError(fmt::format("whosaid: {}", what));
  if (!hint.empty()) PrintError(fmt::format("hint: {}", hint));
  return ExitCode::kRefused;
}

bool WantsColor(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return !dumb && ::isatty(descriptor) != 0;
}

}  // namespace whosaid
