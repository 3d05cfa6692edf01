// A document: one text and the name it goes by. The one owner of the bytes; every later layer
// holds Spans into `text`. The text is valid UTF-8 and is never edited: no repair of line ends,
// byte order mark, case or quotation marks.
#ifndef WHOSAID_TEXT_DOCUMENT_H_
#define WHOSAID_TEXT_DOCUMENT_H_

#include <cstdint>
#include <string>
#include <vector>

namespace whosaid {

// Something a reader of the text should know and that did not stop the work: bad text is data.
struct Diagnostic {
  const char* code;     // stable, kebab-case, static: "unclosed-quote"
  uint32_t offset = 0;  // UTF-8 bytes into the text
  std::string message;  // one sentence
};

struct Document {
  std::string id;
  std::string text;
  std::vector<Diagnostic> diagnostics;  // of reading: converted charset, byte order mark
};

// Offsets are 32 bits wide; a longer text is refused where it is read.
inline constexpr uint64_t kMaxDocumentBytes = uint64_t{1} << 31;

}  // namespace whosaid

#endif  // WHOSAID_TEXT_DOCUMENT_H_
