// The one document that is meant among those at a path.
#ifndef WHOSAID_BATCH_FIND_DOCUMENT_H_
#define WHOSAID_BATCH_FIND_DOCUMENT_H_

#include <string>

#include "base/result.h"
#include "batch/json_lines.h"
#include "batch/read_inputs.h"
#include "text/document.h"
#include "text/encoding.h"

namespace whosaid {

struct FindOptions {
  std::string id;  // or the end of it behind a '/'; empty: there is only one
  JsonFields fields;
  ReadOptions reading;
  Encoding encoding = Encoding::Auto();
};

// Reads what RunBatch would, and no further than to the document. An error says, behind the path,
// what cannot be read or what documents there are; with an id, faults of other documents do not
// matter.
[[nodiscard]] Result<Document> FindDocument(const std::string& path, const FindOptions& options);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_FIND_DOCUMENT_H_
