#include "batch/output.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "batch/read_file.h"

namespace whosaid {
namespace {

constexpr size_t kBuffer = size_t{1} << 18;
// So much is written as it stands rather than copied into the buffer.
constexpr size_t kBigPiece = size_t{1} << 16;
constexpr mode_t kMode = 0666;

// 0, or the errno.
int WriteFully(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

class Stream : public Output {
 public:
  Stream(int descriptor, std::string name, std::string header)
      : descriptor_(descriptor),
        name_(std::move(name)),
        buffer_(std::move(header)),
        flush_at_(::isatty(descriptor) != 0 ? 0 : kBuffer) {}

  WriteStatus Write(std::string_view /*id*/, std::string_view bytes) override {
    if (bytes.size() < kBigPiece && buffer_.size() + bytes.size() < flush_at_) {
      buffer_.append(bytes);
      return WriteStatus::kOk;
    }
    if (const WriteStatus status = Flush(buffer_); status != WriteStatus::kOk) return status;
    buffer_.clear();
    return Flush(bytes);
  }

  WriteStatus WriteAll(std::span<const Written> documents, std::string_view bytes,
                       uint64_t& count) override {
    const WriteStatus status = Stream::Write({}, bytes);
    if (status == WriteStatus::kOk) count += documents.size();
    return status;
  }

  WriteStatus Close() override {
    const WriteStatus status = Flush(buffer_);
    buffer_.clear();
    return status;
  }

 protected:
  WriteStatus Flush(std::string_view bytes) {
    const int number = WriteFully(descriptor_, bytes);
    if (number == 0) return WriteStatus::kOk;
    if (number == EPIPE) return WriteStatus::kClosed;
    error_ = fmt::format("{}: {}", name_, SystemError(number));
    return WriteStatus::kFailed;
  }

 private:
  int descriptor_;
  std::string name_;
  std::string buffer_;
  size_t flush_at_;
};

class File : public Stream {
 public:
  File(OpenFile file, std::string path, std::string written_to, std::string header)
      : Stream(file.descriptor(), path, std::move(header)),
        file_(std::move(file)),
        path_(std::move(path)),
        written_to_(std::move(written_to)) {}

  WriteStatus Close() override {
    if (const WriteStatus status = Stream::Close(); status != WriteStatus::kOk) return status;
    if (written_to_ == path_ || std::rename(written_to_.c_str(), path_.c_str()) == 0) {
      return WriteStatus::kOk;
    }
    error_ = fmt::format("{}: {}", path_, SystemError(errno));
    return WriteStatus::kFailed;
  }

 private:
  OpenFile file_;
  std::string path_;
  std::string written_to_;
};

// An id as a path below a folder: no root, no "..", no empty part.
std::string PathOfId(std::string_view id) {
  std::string path;
  while (!id.empty()) {
    const size_t end = std::min(id.find('/'), id.size());
    const std::string_view part = id.substr(0, end);
    id.remove_prefix(std::min(end + 1, id.size()));
    if (part.empty() || part == ".") continue;
    if (!path.empty()) path += '/';
    path += part == ".." ? "_" : part;
  }
  for (char& c : path) {
    if (static_cast<unsigned char>(c) < 0x20) c = '_';
  }
  if (path.empty()) return "document";
  return path == "-" ? "stdin" : path;
}

class FolderOfFiles : public Output {
 public:
  FolderOfFiles(std::string folder, std::string extension, std::string header)
      : folder_(std::move(folder)), extension_(std::move(extension)), header_(std::move(header)) {}

  WriteStatus Write(std::string_view id, std::string_view bytes) override {
    const std::filesystem::path path = folder_ / NewName(PathOfId(id));
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    if (failed) return Fail(path.parent_path(), failed.message());
    const OpenFile file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, kMode));
    if (file.descriptor() < 0) return Fail(path, SystemError(errno));
    int number = WriteFully(file.descriptor(), header_);
    if (number == 0) number = WriteFully(file.descriptor(), bytes);
    return number == 0 ? WriteStatus::kOk : Fail(path, SystemError(number));
  }

  WriteStatus Close() override { return WriteStatus::kOk; }

 private:
  // Remembers a hash a document, not its name: two names that share one only get a needless number.
  std::string NewName(const std::string& name) {
    const unsigned count = ++used_[std::hash<std::string>()(name)];
    if (count == 1) return name + extension_;
    return NewName(fmt::format("{}-{}", name, count));
  }

  WriteStatus Fail(const std::filesystem::path& path, const std::string& reason) {
    error_ = fmt::format("{}: {}", path.string(), reason);
    return WriteStatus::kFailed;
  }

  std::filesystem::path folder_;
  std::string extension_;
  std::string header_;
  std::unordered_map<size_t, unsigned> used_;
};

}  // namespace

WriteStatus Output::WriteAll(std::span<const Written> documents, std::string_view bytes,
                             uint64_t& count) {
  size_t begin = 0;
  for (const Written& document : documents) {
    const std::string_view said = bytes.substr(begin, document.end - begin);
    if (const WriteStatus status = Write(document.id, said); status != WriteStatus::kOk) {
      return status;
    }
    begin = document.end;
    ++count;
  }
  return WriteStatus::kOk;
}

std::unique_ptr<Output> StreamOutput(int descriptor, std::string name, std::string header) {
  return std::make_unique<Stream>(descriptor, std::move(name), std::move(header));
}

Result<std::unique_ptr<Output>> FileOutput(const std::string& path, std::string header) {
  struct stat status {};
  const bool special = ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
  const std::string written_to = special ? path : path + ".part";
  OpenFile file(
      ::open(written_to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, kMode));
  if (file.descriptor() < 0) return Error{fmt::format("{}: {}", path, SystemError(errno))};
  return std::unique_ptr<Output>(
      std::make_unique<File>(std::move(file), path, written_to, std::move(header)));
}

Result<std::unique_ptr<Output>> FolderOutput(const std::string& folder, std::string extension,
                                             std::string header) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) return Error{fmt::format("{}: {}", folder, failed.message())};
  return std::unique_ptr<Output>(
      std::make_unique<FolderOfFiles>(folder, std::move(extension), std::move(header)));
}

}  // namespace whosaid
