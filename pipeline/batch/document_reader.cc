#include "batch/document_reader.h"

#include <fmt/format.h>

#include <utility>

#include "text/decode.h"

namespace whosaid {

DocumentReader::DocumentReader(Encoding encoding, JsonFields fields)
    : encoding_(std::move(encoding)), parser_(std::move(fields)) {}

void DocumentReader::Read(Input input, const TakeDocument& take_document,
                          const TakeFailure& take_failure) {
  if (input.kind == InputKind::kFailure) {
    take_failure(fmt::format("{}: {}", input.name, input.bytes));
    return;
  }
  if (input.kind == InputKind::kJsonLines) {
    parser_.Parse(std::move(input), take_document, take_failure);
    return;
  }
  const std::string name = input.name;
  Result<Document> document = Decode(std::move(input.name), std::move(input.bytes), encoding_);
  if (document) {
    take_document(std::move(document).value());
  } else {
    take_failure(fmt::format("{}: {}", name, document.error().message));
  }
}

}  // namespace whosaid
