// The words in brackets: @cue.say[past|s], QUOTE[comma,!short], word[capital], [lemma=say]. A comma
// joins what must all hold, a bar what may hold instead, an exclamation mark what must not.
#ifndef WHOSAID_RULEFILE_CONDITION_H_
#define WHOSAID_RULEFILE_CONDITION_H_

#include <optional>
#include <string_view>
#include <vector>

#include "rulefile/pattern.h"

namespace whosaid {

// The test behind a word about the shape of a token: "upper", "glued".
[[nodiscard]] std::optional<Test> ShapeTest(std::string_view name);
// The test behind a flag of chunks of all these kinds: "comma", "owner".
[[nodiscard]] std::optional<Test> FlagTest(std::string_view name, uint16_t chunks);

// For hints: what may stand in the brackets of a token, or of chunks of these kinds.
[[nodiscard]] std::vector<std::string_view> ConditionNames(uint16_t chunks);

// The test that a token is written like `literal`: all lower case, capitalized, all capitals.
[[nodiscard]] Test WrittenLike(std::string_view literal);

[[nodiscard]] constexpr uint16_t FormBit(Form form) {
  return static_cast<uint16_t>(1U << static_cast<unsigned>(form));
}
inline constexpr uint16_t kWordForms = FormBit(Form::kLower) | FormBit(Form::kUpper) |
                                       FormBit(Form::kCaps) | FormBit(Form::kInitial) |
                                       FormBit(Form::kOther);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_CONDITION_H_
