// Which attributions a command is asked for: `--types` and `--attributions`.
#ifndef WHOSAID_CLI_ASKED_TYPES_H_
#define WHOSAID_CLI_ASKED_TYPES_H_

#include <bitset>
#include <cstddef>
#include <string>
#include <vector>

#include "run/analysis.h"
#include "run/stage_rules.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace whosaid {

using AttributionTypes = std::bitset<3>;  // by AttributionType

[[nodiscard]] constexpr size_t BitOf(AttributionType type) { return static_cast<size_t>(type); }

struct AskedTypes {
  bool indirect = false;  // whether indirect speech is looked for where no types are given
  std::vector<AttributionType> given;
  bool thoughts = false;

  // All, where none are given: what the rules find.
  [[nodiscard]] AttributionTypes types() const;
  // The rules that find them. Who asks for thoughts asks for indirect ones, too.
  [[nodiscard]] Reports reports() const;
};

// `by_default` says in the help what AskedTypes::indirect is.
void AddAskedTypes(CLI::App& app, AskedTypes& asked, const std::string& by_default);

// Leaves out the quotes of other types. What is said inside a quote that goes then belongs to the
// next one around that stays.
void KeepTypes(AttributionTypes types, Analysis& analysis);

}  // namespace whosaid

#endif  // WHOSAID_CLI_ASKED_TYPES_H_
