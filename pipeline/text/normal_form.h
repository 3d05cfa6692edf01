// Unicode normal form C. The text is never edited: whoever needs a normalized word makes it aside.
#ifndef WHOSAID_TEXT_NORMAL_FORM_H_
#define WHOSAID_TEXT_NORMAL_FORM_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace whosaid {

// The byte offset of the first character that normal form C writes in another way; none where the
// text is in that form. Runs at memory speed over European text; the tables of utf8proc are asked
// only about characters that a bare look at the bytes leaves in doubt. `text` is valid UTF-8.
[[nodiscard]] std::optional<uint32_t> FindNotNormalized(std::string_view text);

// No word is longer; what is comes back from AppendFolded as it was.
inline constexpr size_t kLongestWord = 256;

// Appends `word` in normal form C with case folded ("Straße", "STRASSE" -> "strasse"), so that
// words which differ in neither compare equal. Linear; allocates nothing but room in `out`.
void AppendFolded(std::string_view word, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_TEXT_NORMAL_FORM_H_
