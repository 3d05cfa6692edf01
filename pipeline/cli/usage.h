// Wrong usage in words that help: what was wrong, what was meant perhaps, where to read on.
#ifndef WHOSAID_CLI_USAGE_H_
#define WHOSAID_CLI_USAGE_H_

#include <string>

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
class ParseError;
}  // namespace CLI

namespace whosaid {

[[nodiscard]] std::string DescribeUsageError(const CLI::App& program, const CLI::ParseError& error);

}  // namespace whosaid

#endif  // WHOSAID_CLI_USAGE_H_
