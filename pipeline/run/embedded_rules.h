// The rule packs that ship inside the program: rules/<language>/, embedded when it was built, so
// that the binary runs anywhere. Every file of a pack but its *.md is in it, and its vocabulary as
// it was laid out then.
#ifndef WHOSAID_RUN_EMBEDDED_RULES_H_
#define WHOSAID_RUN_EMBEDDED_RULES_H_

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

// The pack of a language, loaded anew; null where there is none.
[[nodiscard]] std::shared_ptr<const RulePack> LoadEmbeddedRules(std::string_view language);

// Path below rules/<language>/ -> bytes, which live as long as the program. Empty where there is no
// such language.
[[nodiscard]] PackViews EmbeddedRules(std::string_view language);
// The vocabulary of the pack, for VocabularyImage::Read.
[[nodiscard]] std::span<const std::byte> EmbeddedVocabulary(std::string_view language);

// The languages that have a pack, sorted.
[[nodiscard]] std::vector<std::string_view> EmbeddedLanguages();

}  // namespace whosaid

#endif  // WHOSAID_RUN_EMBEDDED_RULES_H_
