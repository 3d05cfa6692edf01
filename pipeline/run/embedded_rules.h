// The rule packs that ship inside the program: rules/<language>/, embedded when it was built, so
// that the binary runs anywhere. Every file of a pack but its *.md is in it.
#ifndef WHOSAID_RUN_EMBEDDED_RULES_H_
#define WHOSAID_RUN_EMBEDDED_RULES_H_

#include <string_view>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

// Path below rules/<language>/ -> bytes. Empty where there is no such language. The answer is made
// at the first call and lives as long as the program; any thread may ask.
[[nodiscard]] const PackFiles& EmbeddedRules(std::string_view language);

// The languages that have a pack, sorted.
[[nodiscard]] std::vector<std::string_view> EmbeddedLanguages();

}  // namespace whosaid

#endif  // WHOSAID_RUN_EMBEDDED_RULES_H_
