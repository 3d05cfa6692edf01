#include "batch/read_inputs.h"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>
#include <set>
#include <string_view>
#include <utility>

#include "batch/file_type.h"
#include "batch/json_lines.h"
#include "batch/read_archive.h"
#include "batch/read_file.h"

namespace whosaid {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

class InputReader {
 public:
  InputReader(const ReadOptions& options, const TakeInput& take) : options_(options), take_(take) {}

  // Whatever `path` is, the user named it.
  [[nodiscard]] bool ReadNamed(const std::string& path) {
    if (path == kStandardInput) {
      return ReadFile(path, options_.stdin_is_json_lines ? FileType::kJsonLines : FileType::kText);
    }
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return Fail(path, SystemError(errno));
    if (!S_ISDIR(status.st_mode)) return ReadFile(path, FileTypeOf(path));
    found_any_ = false;
    if (!ReadFolder(path, status)) return false;
    if (found_any_) return true;
    return Fail(path, "nothing to read in this folder, which is searched for " +
                          std::string(kTakenFromFolders));
  }

 private:
  bool Fail(std::string name, std::string reason) {
    found_any_ = true;
    Input input;
    input.kind = InputKind::kFailure;
    input.name = std::move(name);
    input.bytes = std::move(reason);
    return take_(std::move(input));
  }

  bool ReadFile(const std::string& path, FileType type) {
    found_any_ = true;
    try {
      return ReadFileOf(path, type);
    } catch (const std::bad_alloc&) {
      return Fail(path, "too large for the memory at hand");
    }
  }

  bool ReadFileOf(const std::string& path, FileType type) {
    if (type == FileType::kArchive) return ReadArchive(path, take_);
    if (type == FileType::kCompressed) return ReadCompressed(path, take_);
    const Result<OpenFile> file = OpenForReading(path);
    if (!file) return Fail(path, file.error().message);
    if (type == FileType::kJsonLines) return ReadJsonLines(path, *file);
    Input input;
    Result<std::string> bytes = ReadAll(*file);
    if (!bytes) return Fail(path, bytes.error().message);
    input.name = path;
    input.bytes = std::move(bytes).value();
    return take_(std::move(input));
  }

  bool ReadJsonLines(const std::string& path, const OpenFile& file) {
    LineCutter cutter(path, take_);
    const Result<bool> all =
        ReadPieces(file, [&](std::string_view piece) { return cutter.Feed(piece); });
    if (all && !*all) return false;
    if (!cutter.Finish()) return false;
    return all.has_value() || Fail(path, all.error().message);
  }

  bool ReadFolder(const std::string& path, const struct stat& status) {
    if (!walked_.emplace(status.st_dev, status.st_ino).second) return true;
    std::vector<std::string> names;
    {
      const Folder folder(::opendir(path.c_str()));
      if (folder == nullptr) return Fail(path, SystemError(errno));
      while (const dirent* entry = ::readdir(folder.get())) {
        if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
      }
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      if (!ReadEntry(fmt::format("{}{}{}", path, path.ends_with('/') ? "" : "/", name)))
        return false;
    }
    return true;
  }

  bool ReadEntry(const std::string& path) {
    struct stat status {};
    // A link that leads nowhere was not named by anybody.
    if (::stat(path.c_str(), &status) != 0) {
      return errno == ENOENT || errno == ELOOP || Fail(path, SystemError(errno));
    }
    if (S_ISDIR(status.st_mode)) return ReadFolder(path, status);
    const FileType type = FileTypeOf(path);
    if (!S_ISREG(status.st_mode) || type == FileType::kOther) return true;
    if (type == FileType::kCompressed && FileTypeOf(WithoutCompression(path)) == FileType::kOther) {
      return true;
    }
    return ReadFile(path, type);
  }

  const ReadOptions& options_;
  const TakeInput& take_;
  std::set<std::pair<dev_t, ino_t>> walked_;
  bool found_any_ = false;
};

}  // namespace

bool ReadInputs(const std::vector<std::string>& paths, const ReadOptions& options,
                const TakeInput& take) {
  for (const std::string& path : paths) {
    // A folder that is named twice is read twice.
    if (!InputReader(options, take).ReadNamed(path)) return false;
  }
  return true;
}

}  // namespace whosaid
