#include "batch/read_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "text/document.h"

namespace whosaid {
namespace {

constexpr size_t kPiece = size_t{1} << 18;

// read(2), again where a signal came first.
ssize_t Read(const OpenFile& file, char* to, size_t size) {
  ssize_t got = 0;
  do {
    got = ::read(file.descriptor(), to, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

Error TooLong() {
  return Error{"longer than the " + std::to_string(kMaxDocumentBytes) +
               " bytes that one document may have"};
}

}  // namespace

OpenFile::~OpenFile() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

std::string SystemError(int number) { return std::generic_category().message(number); }

Result<OpenFile> OpenForReading(const std::string& path) {
  if (path == kStandardInput) return OpenFile(STDIN_FILENO);
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return Error{SystemError(errno)};
  return OpenFile(descriptor);
}

Result<std::string> ReadAll(const OpenFile& file) {
  struct stat status {};
  if (::fstat(file.descriptor(), &status) != 0) return Error{SystemError(errno)};
  const uint64_t expected =
      S_ISREG(status.st_mode) ? static_cast<uint64_t>(std::max<off_t>(status.st_size, 0)) : 0;
  if (expected >= kMaxDocumentBytes) return TooLong();

  // One byte of room more than the file has: a full buffer then says that it has grown.
  std::string bytes(expected > 0 ? expected + 1 : kPiece, '\0');
  size_t size = 0;
  while (true) {
    if (size == bytes.size()) bytes.resize(size * 2);
    const ssize_t got = Read(file, bytes.data() + size, bytes.size() - size);
    if (got < 0) return Error{SystemError(errno)};
    size += static_cast<size_t>(got);
    if (size >= kMaxDocumentBytes) return TooLong();
    if (got == 0 || size == expected) break;
  }
  bytes.resize(size);
  return bytes;
}

Result<bool> ReadPieces(const OpenFile& file, const std::function<bool(std::string_view)>& take) {
  std::string piece(kPiece, '\0');
  while (true) {
    const ssize_t got = Read(file, piece.data(), piece.size());
    if (got < 0) return Error{SystemError(errno)};
    if (got == 0) return true;
    if (!take(std::string_view(piece).substr(0, static_cast<size_t>(got)))) return false;
  }
}

}  // namespace whosaid
