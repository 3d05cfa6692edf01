// The rule pack that a command works with: one that ships in the binary, or a folder of the user's.
#ifndef WHOSAID_CLI_LOAD_RULES_H_
#define WHOSAID_CLI_LOAD_RULES_H_

#include <memory>
#include <string>

#include "rulefile/pack.h"

namespace whosaid {

// What the names of rule files are relative to: "rules/en/" of the sources for those in the binary.
[[nodiscard]] std::string RuleFolder(const std::string& language, const std::string& folder);

// `folder` holds a pack, or packs by language; empty: the one in the binary. Null where there is
// no such pack or a rule is wrong: every fault is then on standard error. `read`, where given,
// takes the files of a folder.
[[nodiscard]] std::shared_ptr<const RulePack> LoadRules(const std::string& language,
                                                        const std::string& folder,
                                                        PackFiles* read = nullptr);

}  // namespace whosaid

#endif  // WHOSAID_CLI_LOAD_RULES_H_
