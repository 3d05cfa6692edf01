// An input becomes documents: one of a text, one a line of JSON Lines.
#ifndef WHOSAID_BATCH_DOCUMENT_READER_H_
#define WHOSAID_BATCH_DOCUMENT_READER_H_

#include <functional>
#include <string>

#include "batch/input.h"
#include "batch/json_lines.h"
#include "text/document.h"
#include "text/encoding.h"

namespace whosaid {

// One a thread: keeps the parser's buffers.
class DocumentReader {
 public:
  // The encoding is that of texts; JSON Lines are UTF-8.
  DocumentReader(Encoding encoding, JsonFields fields);

  using TakeDocument = std::function<void(Document)>;
  using TakeFailure = std::function<void(std::string message)>;
  // Every document ends in one call of either, in order. A message begins with the path.
  void Read(Input input, const TakeDocument& take_document, const TakeFailure& take_failure);

 private:
  Encoding encoding_;
  JsonLineParser parser_;
};

}  // namespace whosaid

#endif  // WHOSAID_BATCH_DOCUMENT_READER_H_
