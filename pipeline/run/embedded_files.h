// The table that embed_rules.cmake generates: one row a file, in order of path. Only
// embedded_rules.cc reads it.
#ifndef WHOSAID_RUN_EMBEDDED_FILES_H_
#define WHOSAID_RUN_EMBEDDED_FILES_H_

#include <span>
#include <string_view>

namespace whosaid {

struct EmbeddedFile {
  std::string_view language;
  std::string_view path;  // below rules/<language>/
  const char* begin;
  const char* end;
};

[[nodiscard]] std::span<const EmbeddedFile> EmbeddedFiles();

}  // namespace whosaid

#endif  // WHOSAID_RUN_EMBEDDED_FILES_H_
