#include "batch/pack_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "batch/read_file.h"

namespace whosaid {
namespace {

namespace fs = std::filesystem;

Result<bool> ReadInto(const fs::path& path, const fs::path& folder, PackFiles& files) {
  const Result<OpenFile> file = OpenForReading(path.string());
  if (!file) return Error{fmt::format("{}: {}", path.string(), file.error().message)};
  Result<std::string> bytes = ReadAll(*file);
  if (!bytes) return Error{fmt::format("{}: {}", path.string(), bytes.error().message)};
  files.emplace(path.lexically_relative(folder).generic_string(), std::move(bytes).value());
  return true;
}

}  // namespace

Result<PackFiles> ReadPackFiles(const std::string& folder) {
  PackFiles files;
  std::error_code failed;
  fs::recursive_directory_iterator entry(folder, failed);
  for (; !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
    const fs::path& path = entry->path();
    if (path.filename().string().starts_with('.')) {
      entry.disable_recursion_pending();
      continue;
    }
    std::error_code ignored;
    if (!entry->is_regular_file(ignored) || path.extension() == ".md") continue;
    if (const Result<bool> read = ReadInto(path, folder, files); !read) return read.error();
  }
  if (failed) return Error{fmt::format("{}: {}", folder, failed.message())};
  if (files.empty()) return Error{fmt::format("{}: no rule files in this folder", folder)};
  return files;
}

}  // namespace whosaid
