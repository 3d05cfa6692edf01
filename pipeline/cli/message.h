// What the program says to the person who runs it. Standard output is for results alone.
#ifndef WHOSAID_CLI_MESSAGE_H_
#define WHOSAID_CLI_MESSAGE_H_

#include <string_view>

#include "cli/exit_code.h"

namespace whosaid {

// A line on standard error, in one write: never torn apart by those of other threads.
void PrintError(std::string_view line);
// The bytes as they are, without a line feed.
void PrintErrorBytes(std::string_view bytes);
// What cannot be done, and a hint unless it is empty. Gives back kRefused.
[[nodiscard]] ExitCode Refuse(std::string_view what, std::string_view hint);

// May escapes for colour go to this descriptor? A terminal, and NO_COLOR is not set.
[[nodiscard]] bool WantsColor(int descriptor);

}  // namespace whosaid

#endif  // WHOSAID_CLI_MESSAGE_H_
