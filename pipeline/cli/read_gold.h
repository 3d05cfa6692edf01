// Files that are held against each other: whole, from a path or from standard input.
#ifndef WHOSAID_CLI_READ_GOLD_H_
#define WHOSAID_CLI_READ_GOLD_H_

#include <string>
#include <vector>

#include "base/result.h"
#include "regress/score_documents.h"

namespace whosaid {

// The bytes of a file; - is standard input.
[[nodiscard]] Result<std::string> ReadAll(const std::string& path);

[[nodiscard]] Result<std::vector<GoldDocument>> ReadGoldFile(const std::string& path);

}  // namespace whosaid

#endif  // WHOSAID_CLI_READ_GOLD_H_
