// The tables that embed_rules.cmake generates: one row a file, in order of path, and one row a
// vocabulary. Only embedded_rules.cc reads them.
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

// The vocabulary of a language: see VocabularyImage.
struct EmbeddedImage {
  std::string_view language;
  const char* begin;
  const char* end;
};

[[nodiscard]] std::span<const EmbeddedFile> EmbeddedFiles();
[[nodiscard]] std::span<const EmbeddedImage> EmbeddedImages();

}  // namespace whosaid

#endif  // WHOSAID_RUN_EMBEDDED_FILES_H_
