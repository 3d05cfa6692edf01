#include "batch/file_type.h"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 3> kTextEndings = {".txt", ".text", ".md"};
constexpr std::array<std::string_view, 2> kJsonLinesEndings = {".jsonl", ".ndjson"};
constexpr std::array<std::string_view, 4> kCompressionEndings = {".gz", ".zst", ".bz2", ".xz"};
constexpr std::array<std::string_view, 9> kArchiveEndings = {
    ".zip", ".tar", ".tgz", ".tbz2", ".txz", ".tar.gz", ".tar.zst", ".tar.bz2", ".tar.xz"};

bool EndsWith(std::string_view name, std::string_view ending) {
  // A file called ".txt" has no stem: it is hidden, not a text.
  if (name.size() <= ending.size()) return false;
  const std::string_view end = name.substr(name.size() - ending.size());
  return std::equal(end.begin(), end.end(), ending.begin(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a | 0x20) : a) == b;
  });
}

template <size_t kCount>
bool EndsWithAny(std::string_view name, const std::array<std::string_view, kCount>& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return EndsWith(name, ending); });
}

}  // namespace

FileType FileTypeOf(std::string_view name) {
  if (EndsWithAny(name, kTextEndings)) return FileType::kText;
  if (EndsWithAny(name, kJsonLinesEndings)) return FileType::kJsonLines;
  if (EndsWithAny(name, kArchiveEndings)) return FileType::kArchive;
  if (EndsWithAny(name, kCompressionEndings)) return FileType::kCompressed;
  return FileType::kOther;
}

std::string_view WithoutCompression(std::string_view name) {
  for (const std::string_view ending : kCompressionEndings) {
    if (EndsWith(name, ending)) return name.substr(0, name.size() - ending.size());
  }
  return name;
}

}  // namespace whosaid
