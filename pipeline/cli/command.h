// A command of the program: its flags, and what it does once they are read. One file a command.
#ifndef WHOSAID_CLI_COMMAND_H_
#define WHOSAID_CLI_COMMAND_H_

#include <functional>

#include "cli/exit_code.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace whosaid {

struct Command {
  CLI::App* flags;  // owned by the program that it was added to
  std::function<ExitCode()> run;
};

[[nodiscard]] Command AddExtract(CLI::App& program);
[[nodiscard]] Command AddExplain(CLI::App& program);
[[nodiscard]] Command AddCheck(CLI::App& program);
[[nodiscard]] Command AddScore(CLI::App& program);

}  // namespace whosaid

#endif  // WHOSAID_CLI_COMMAND_H_
