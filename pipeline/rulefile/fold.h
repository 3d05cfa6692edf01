// The form in which words are compared: caseless and canonically decomposed, so that "Étienne" is
// found whatever its case and however its accent is encoded; a curly apostrophe is a straight one.
#ifndef WHOSAID_RULEFILE_FOLD_H_
#define WHOSAID_RULEFILE_FOLD_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace whosaid {

// Writes the folded form of valid UTF-8 to `out` and returns its size; where it would be over
// `capacity`, writes no more than that and returns capacity + 1. Allocates nothing.
size_t FoldWord(std::string_view word, char* out, size_t capacity);

[[nodiscard]] std::string FoldWord(std::string_view word);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_FOLD_H_
