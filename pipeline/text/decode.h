// Bytes -> Document: the one gate through which text comes in. What passes is valid UTF-8 without
// NUL. The bytes of valid UTF-8 are taken over as they are, byte order mark included; bytes are
// never guessed at, replaced or dropped.
#ifndef WHOSAID_TEXT_DECODE_H_
#define WHOSAID_TEXT_DECODE_H_

#include <string>

#include "base/result.h"
#include "text/document.h"
#include "text/encoding.h"

namespace whosaid {

// The error names the place in `bytes`: "byte 17: not UTF-8: truncated sequence". Diagnostics of
// the document: "byte-order-mark", "converted-charset" (offsets are then those of the converted
// text) and "not-normalized".
[[nodiscard]] Result<Document> Decode(std::string id, std::string bytes, const Encoding& encoding);

}  // namespace whosaid

#endif  // WHOSAID_TEXT_DECODE_H_
