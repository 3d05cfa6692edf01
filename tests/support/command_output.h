// Runs a command of the shell and takes what it prints.
#ifndef WHOSAID_TESTS_SUPPORT_COMMAND_OUTPUT_H_
#define WHOSAID_TESTS_SUPPORT_COMMAND_OUTPUT_H_

#include <array>
#include <cstdio>
#include <string>

namespace whosaid {

struct CommandOutput {
  std::string text;
  int status = -1;  // as of wait(2); -1 where the command could not be started
};

[[nodiscard]] inline CommandOutput OutputOf(const std::string& command) {
  CommandOutput output;
  FILE* const pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return output;
  std::array<char, 4096> buffer;
  for (size_t size = 0; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    output.text.append(buffer.data(), size);
  }
  output.status = pclose(pipe);
  return output;
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_SUPPORT_COMMAND_OUTPUT_H_
