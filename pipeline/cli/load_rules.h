// The rule pack that a command works with: one that ships in the binary, or a folder of the user's,
// and folders that change it.
#ifndef WHOSAID_CLI_LOAD_RULES_H_
#define WHOSAID_CLI_LOAD_RULES_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/pack.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's name
class App;
}

namespace whosaid {

// Where the sources have the rules in the binary: "rules/en/".
[[nodiscard]] std::string EmbeddedFolder(const std::string& language);

// `folder` holds a pack, or packs by language; empty: the one in the binary. The folders of `extra`
// are laid out like it. Null where there is no such pack or a rule is wrong: every fault is then
// on standard error.
[[nodiscard]] std::shared_ptr<const RulePack> LoadRules(const std::string& language,
                                                        const std::string& folder,
                                                        const std::vector<std::string>& extra = {});

// The same, not loaded yet. Nothing where a folder cannot be read, which is then on standard error.
struct RuleSources {
  PackFiles files;
  LoadOptions options;
};
[[nodiscard]] std::optional<RuleSources> ReadRules(const std::string& language,
                                                   const std::string& folder,
                                                   const std::vector<std::string>& extra,
                                                   std::string_view folder_flag = "--rules");
[[nodiscard]] std::shared_ptr<const RulePack> LoadRules(const std::string& language,
                                                        const RuleSources& sources);

// Adds --rules-extra.
void AddExtraRules(CLI::App& app, std::vector<std::string>& folders);

}  // namespace whosaid

#endif  // WHOSAID_CLI_LOAD_RULES_H_
