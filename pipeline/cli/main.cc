// The program `whosaid`: reads the command line, runs one command, leaves its exit code.
#include <CLI/CLI.hpp>
#include <array>
#include <clocale>
#include <csignal>
#include <sstream>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/message.h"
#include "cli/print_result.h"
#include "cli/usage.h"

namespace whosaid {
namespace {

ExitCode Run(int argc, char** argv) {
  CLI::App program("whosaid: who said what, from raw text", "whosaid");
  program.set_version_flag("--version", "whosaid " WHOSAID_VERSION);
  program.require_subcommand(1);
  program.get_formatter()->column_width(34);
  program.footer(
      "Exit codes: 0 fine, 1 some input failed, 2 wrong usage or rules,\n"
      "or an output that cannot be written.\n"
      "`whosaid COMMAND --help` shows the flags of a command, with examples.");
  const std::array<Command, 4> commands = {AddExtract(program), AddExplain(program),
                                           AddCheck(program), AddScore(program)};
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& wanted) {  // --help, --version
    std::ostringstream shown;
    program.exit(wanted, shown, shown);
    return PrintResult(shown.str());
  } catch (const CLI::ParseError& error) {
    PrintError(DescribeUsageError(program, error));
    return ExitCode::kRefused;
  }
  for (const Command& command : commands) {
    if (command.flags->parsed()) return command.run();
  }
  return ExitCode::kRefused;
}

}  // namespace
}  // namespace whosaid

int main(int argc, char** argv) {
  // A reader that has gone shows as an error of write(2), which knows that this is no fault.
  std::signal(SIGPIPE, SIG_IGN);
  // Names inside archives are UTF-8, whatever the user's locale; C.UTF-8 is in every C library.
  std::setlocale(LC_CTYPE, "C.UTF-8");
  return static_cast<int>(whosaid::Run(argc, argv));
}
