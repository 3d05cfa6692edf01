// Where the lines of the documents go: one stream, or a folder with a file a document. Written to
// by one thread at a time, in the order of the inputs.
#ifndef WHOSAID_BATCH_OUTPUT_H_
#define WHOSAID_BATCH_OUTPUT_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace whosaid {

enum class WriteStatus {
  kOk,
  kClosed,  // nobody reads any more (a broken pipe): the work may stop, and nothing went wrong
  kFailed,  // see error()
};

// One of several documents that are written together.
struct Written {
  std::string id;
  size_t end;  // where what is said of it ends, in the bytes of all
};

class Output {
 public:
  Output() = default;
  virtual ~Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  // All that is said of the document called `id`.
  [[nodiscard]] virtual WriteStatus Write(std::string_view id, std::string_view bytes) = 0;
  // The same of several documents, in their order. Adds to `count` those that are written.
  [[nodiscard]] virtual WriteStatus WriteAll(std::span<const Written> documents,
                                             std::string_view bytes, uint64_t& count);
  // Nothing comes after this. What is not closed is not complete.
  [[nodiscard]] virtual WriteStatus Close() = 0;

  // "PATH: No space left on device". Empty where nothing failed.
  [[nodiscard]] const std::string& error() const { return error_; }

 protected:
  std::string error_;
};

// `header` is written once, before everything else. In big pieces, but at once where the descriptor
// is a terminal. The descriptor stays open.
[[nodiscard]] std::unique_ptr<Output> StreamOutput(int descriptor, std::string name,
                                                   std::string header);

// A file that is complete or not there: it is called `path`.part until it is closed. What is no
// regular file (a device, a pipe) is written to directly.
[[nodiscard]] Result<std::unique_ptr<Output>> FileOutput(const std::string& path,
                                                         std::string header);

// `folder`/ID`extension` for each document, folders within made as the ids ask for them. No id
// leads out of the folder, and no two documents share a file: the second is called ID-2. Each file
// begins with `header`.
[[nodiscard]] Result<std::unique_ptr<Output>> FolderOutput(const std::string& folder,
                                                           std::string extension,
                                                           std::string header);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_OUTPUT_H_
