#include "batch/read_archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

#include "batch/file_type.h"
#include "batch/json_lines.h"
#include "text/document.h"

namespace whosaid {
namespace {

constexpr size_t kBlock = size_t{1} << 16;
// A header may lie about the size of its member: no more than this is set aside on its word.
constexpr int64_t kTrustedSize = int64_t{1} << 26;

struct FreeArchive {
  void operator()(archive* handle) const { archive_read_free(handle); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

std::string Reason(archive* handle) {
  const char* reason = archive_error_string(handle);
  return reason != nullptr ? reason : "damaged archive";
}

Input Failure(std::string name, std::string reason) {
  Input input;
  input.kind = InputKind::kFailure;
  input.name = std::move(name);
  input.bytes = std::move(reason);
  return input;
}

// Null where the file cannot be opened at all; `reason` then says why.
Archive Open(const std::string& path, bool compressed_only, std::string& reason) {
  Archive handle(archive_read_new());
  archive_read_support_filter_all(handle.get());
  if (compressed_only) {
    archive_read_support_format_raw(handle.get());
  } else {
    archive_read_support_format_tar(handle.get());
    archive_read_support_format_gnutar(handle.get());
    archive_read_support_format_zip_seekable(handle.get());
    archive_read_support_format_zip_streamable(handle.get());
  }
  archive_read_support_format_empty(handle.get());
  if (archive_read_open_filename(handle.get(), path.c_str(), kBlock) != ARCHIVE_OK) {
    reason = Reason(handle.get());
    return nullptr;
  }
  return handle;
}

// Feeds the current member to `feed`, piece by piece. Empty: all of it; else what stopped it.
template <class Feed>
std::string ReadMember(archive* handle, const Feed& feed) {
  std::string piece(kBlock, '\0');
  while (true) {
    const la_ssize_t got = archive_read_data(handle, piece.data(), piece.size());
    if (got == ARCHIVE_RETRY) continue;
    if (got < 0) return Reason(handle);
    if (got == 0 || !feed(std::string_view(piece).substr(0, static_cast<size_t>(got)))) return {};
  }
}

bool TakeText(archive* handle, std::string name, int64_t size_hint, const TakeInput& take) {
  Input input;
  input.bytes.reserve(static_cast<size_t>(std::clamp(size_hint, int64_t{0}, kTrustedSize)));
  std::string reason = ReadMember(handle, [&](std::string_view piece) {
    input.bytes.append(piece);
    return input.bytes.size() < kMaxDocumentBytes;
  });
  if (!reason.empty()) return take(Failure(std::move(name), std::move(reason)));
  input.name = std::move(name);
  return take(std::move(input));
}

bool TakeJsonLines(archive* handle, const std::string& name, const TakeInput& take) {
  LineCutter cutter(name, take);
  bool wanted = true;
  std::string reason = ReadMember(handle, [&](std::string_view piece) {
    wanted = cutter.Feed(piece);
    return wanted;
  });
  if (!wanted || !cutter.Finish()) return false;
  return reason.empty() || take(Failure(name, std::move(reason)));
}

bool TakeMember(archive* handle, archive_entry* entry, std::string name, FileType type,
                const TakeInput& take) {
  if (type == FileType::kJsonLines) return TakeJsonLines(handle, name, take);
  const int64_t size_hint = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
  return TakeText(handle, std::move(name), size_hint, take);
}

// The name as it is stored, without what would lead out of the archive.
std::string MemberName(archive_entry* entry) {
  const char* stored = archive_entry_pathname_utf8(entry);
  if (stored == nullptr) stored = archive_entry_pathname(entry);
  std::string_view name = stored != nullptr ? stored : "unnamed";
  while (name.starts_with("./") || name.starts_with("/")) {
    name.remove_prefix(name.find('/') + 1);
  }
  return std::string(name);
}

// Below a folder or under a name that begins with a full stop, or one that macOS adds.
bool IsHidden(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  while (!name.empty()) {
    const std::string_view part = name.substr(0, name.find('/'));
    if (part.starts_with('.') && part != "..") return true;
    name.remove_prefix(std::min(part.size() + 1, name.size()));
  }
  return false;
}

}  // namespace

bool ReadArchive(const std::string& path, const TakeInput& take) {
  std::string reason;
  const Archive handle = Open(path, /*compressed_only=*/false, reason);
  if (handle == nullptr) return take(Failure(path, std::move(reason)));
  bool any = false;
  bool failed = false;  // the member before: it has told already why the archive cannot go on
  const TakeInput watch = [&](Input input) {
    failed = input.kind == InputKind::kFailure;
    return take(std::move(input));
  };
  while (true) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(handle.get(), &entry);
    if (status == ARCHIVE_RETRY) continue;
    if (status == ARCHIVE_EOF) break;
    if (status < ARCHIVE_WARN) return failed || take(Failure(path, Reason(handle.get())));
    const std::string name = MemberName(entry);
    const FileType type = FileTypeOf(name);
    if (archive_entry_filetype(entry) != AE_IFREG || IsHidden(name) ||
        (type != FileType::kText && type != FileType::kJsonLines)) {
      continue;
    }
    any = true;
    if (!TakeMember(handle.get(), entry, fmt::format("{}/{}", path, name), type, watch))
      return false;
  }
  return any || take(Failure(path, "no .txt .text .md .jsonl .ndjson file in this archive"));
}

bool ReadCompressed(const std::string& path, const TakeInput& take) {
  std::string reason;
  const Archive handle = Open(path, /*compressed_only=*/true, reason);
  if (handle == nullptr) return take(Failure(path, std::move(reason)));
  archive_entry* entry = nullptr;
  const int status = archive_read_next_header(handle.get(), &entry);
  if (status == ARCHIVE_EOF) return take(Input{InputKind::kText, path, {}, 1, 0});
  if (status < ARCHIVE_WARN) return take(Failure(path, Reason(handle.get())));
  if (archive_filter_code(handle.get(), 0) == ARCHIVE_FILTER_NONE) {
    return take(Failure(path, "not compressed, or damaged from its first bytes on"));
  }
  return TakeMember(handle.get(), entry, path, FileTypeOf(WithoutCompression(path)), take);
}

}  // namespace whosaid
