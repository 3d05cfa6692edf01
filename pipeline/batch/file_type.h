// What a file is, by its name. Nothing here opens one.
#ifndef WHOSAID_BATCH_FILE_TYPE_H_
#define WHOSAID_BATCH_FILE_TYPE_H_

#include <cstdint>
#include <string_view>

namespace whosaid {

enum class FileType : uint8_t {
  kText,        // .txt .text .md
  kJsonLines,   // .jsonl .ndjson
  kArchive,     // .zip .tar .tgz .tar.gz .tar.zst ...: many files
  kCompressed,  // .gz .zst .bz2 .xz: one file, of the type that its name has without this
  kOther,       // read as text where it is named, left alone in a folder
};

[[nodiscard]] FileType FileTypeOf(std::string_view name);

// "news.jsonl.gz" -> "news.jsonl".
[[nodiscard]] std::string_view WithoutCompression(std::string_view name);

// For messages: what a folder or an archive is searched for.
inline constexpr std::string_view kTakenFromFolders =
    ".txt .text .md .jsonl .ndjson, archives and compressed files";

}  // namespace whosaid

#endif  // WHOSAID_BATCH_FILE_TYPE_H_
