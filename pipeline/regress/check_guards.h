// Guards that no example needs: without them every example still holds.
#ifndef WHOSAID_REGRESS_CHECK_GUARDS_H_
#define WHOSAID_REGRESS_CHECK_GUARDS_H_

#include <string_view>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

// Of the guards of a pack (RulePack::Loaded) those that are idle. `pack` was loaded from these
// files with these options, without an error.
[[nodiscard]] std::vector<RuleError> FindIdleGuards(std::string_view language,
                                                    const PackFiles& files,
                                                    const LoadOptions& options,
                                                    const RulePack::Loaded& loaded);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_CHECK_GUARDS_H_
