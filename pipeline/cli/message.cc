#include "cli/message.h"

#include <unistd.h>

#include <cstdlib>
#include <string>

namespace whosaid {

void PrintError(std::string_view line) {
  std::string bytes(line);
  if (!bytes.ends_with('\n')) bytes += '\n';
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written <= 0) return;  // nobody is left to tell
    rest.remove_prefix(static_cast<size_t>(written));
  }
}

bool WantsColor(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return !dumb && ::isatty(descriptor) != 0;
}

}  // namespace whosaid
