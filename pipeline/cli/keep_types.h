// `--types`: leaves out the quotes of other types.
#ifndef WHOSAID_CLI_KEEP_TYPES_H_
#define WHOSAID_CLI_KEEP_TYPES_H_

#include <bitset>
#include <cstddef>

#include "run/analysis.h"

namespace whosaid {

using AttributionTypes = std::bitset<3>;  // by AttributionType

[[nodiscard]] constexpr size_t BitOf(AttributionType type) { return static_cast<size_t>(type); }

// What is said inside a quote that goes then belongs to the next one around that stays.
void KeepTypes(AttributionTypes types, Analysis& analysis);

}  // namespace whosaid

#endif  // WHOSAID_CLI_KEEP_TYPES_H_
