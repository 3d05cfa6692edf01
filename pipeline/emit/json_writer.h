// Writes JSON values to the end of a string. Input is valid UTF-8 and passes through as it is: only
// the quotation mark, the backslash and control characters below U+0020 are escaped. Never
// allocates but for the growth of `out`.
#ifndef WHOSAID_EMIT_JSON_WRITER_H_
#define WHOSAID_EMIT_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

// What stands between the quotation marks of a JSON string.
void AppendJsonEscaped(std::string_view text, std::string& out);

// A whole JSON string.
void AppendJsonString(std::string_view text, std::string& out);

void AppendNumber(uint32_t number, std::string& out);

// At most two decimals, no trailing zero: 1, 0.9, 0.98. What is outside 0..1 is drawn in.
void AppendConfidence(double confidence, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_JSON_WRITER_H_
