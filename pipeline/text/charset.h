// Bytes that are not UTF-8: which encoding they are in, and their conversion. ICU does both.
#ifndef WHOSAID_TEXT_CHARSET_H_
#define WHOSAID_TEXT_CHARSET_H_

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace whosaid {

// The encoding that a UTF-16 or UTF-32 byte order mark announces; null where there is none.
[[nodiscard]] const char* CharsetOfByteOrderMark(std::string_view bytes);

// The encoding that bytes are surely in, by what they look like from `fault` on, where they stop
// being UTF-8. None where they are UTF-8 with faults, or could well be something else.
[[nodiscard]] std::optional<std::string> DetectCharset(std::string_view bytes, size_t fault);

// To UTF-8, without the byte order mark. Stops at the first byte that the encoding does not define:
// "byte 17: not Shift_JIS: invalid sequence 0xFF".
[[nodiscard]] Result<std::string> ConvertToUtf8(std::string_view bytes, const std::string& charset);

}  // namespace whosaid

#endif  // WHOSAID_TEXT_CHARSET_H_
