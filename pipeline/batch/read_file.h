// Whole files and streams into memory, in one read and without a copy where the size is known.
#ifndef WHOSAID_BATCH_READ_FILE_H_
#define WHOSAID_BATCH_READ_FILE_H_

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace whosaid {

// A file descriptor, closed at the end of its scope.
class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  ~OpenFile();
  OpenFile(OpenFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;

  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

inline constexpr std::string_view kStandardInput = "-";

// For reading. "-" is standard input. The error is the reason alone: "Permission denied".
[[nodiscard]] Result<OpenFile> OpenForReading(const std::string& path);

// Everything up to the end of the file; an error where that is more than a document may have.
[[nodiscard]] Result<std::string> ReadAll(const OpenFile& file);

// Hands over the bytes piece by piece until the end (true) or until `take` returns false (false).
[[nodiscard]] Result<bool> ReadPieces(const OpenFile& file,
                                      const std::function<bool(std::string_view)>& take);

// The words for an errno.
[[nodiscard]] std::string SystemError(int number);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_READ_FILE_H_
