// TOML as flat text: "attribute.belief" -> "false", elements of an array by number ("verb.past.0").
#ifndef WHOSAID_RULEFILE_TOML_H_
#define WHOSAID_RULEFILE_TOML_H_

#include <functional>
#include <map>
#include <string>

#include "rulefile/rule_error.h"

namespace whosaid {

using FlatToml = std::map<std::string, std::string, std::less<>>;

// What can be read of the file; a fault goes to `errors` and gives an empty map.
[[nodiscard]] FlatToml ReadToml(const SourceFile& file, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_TOML_H_
