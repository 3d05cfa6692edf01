// Where a paragraph ends: at every line end, or at blank lines only where the text is hard-wrapped.
#ifndef WHOSAID_TOKENIZE_LINES_H_
#define WHOSAID_TOKENIZE_LINES_H_

#include <cstdint>
#include <string_view>

namespace whosaid {

enum class ParagraphBreak : uint8_t { kLineEnd, kBlankLine };

// Decides once a document, from its first 64 KB. Hard-wrapped is a text that has a blank line and
// in which, of the lines of at least 40 columns that are followed by another line, more than half
// have at most 100 columns and are followed by a line that begins in lower case.
[[nodiscard]] ParagraphBreak DetectParagraphBreak(std::string_view text);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_LINES_H_
