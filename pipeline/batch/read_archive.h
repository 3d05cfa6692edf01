// The files inside an archive (zip, tar) or behind a compression (gz, zst, bz2, xz), read through
// libarchive in the order in which they are stored. Nothing is ever written to disk.
#ifndef WHOSAID_BATCH_READ_ARCHIVE_H_
#define WHOSAID_BATCH_READ_ARCHIVE_H_

#include <string>

#include "batch/input.h"

namespace whosaid {

// Takes the members that a folder walk would take, archives within the archive excepted. What is
// broken becomes a kFailure input: a member's fault does not stop the ones after it. "-" is
// standard input. False: no more is wanted.
[[nodiscard]] bool ReadArchive(const std::string& path, const TakeInput& take);

// The one file behind a compression: text or JSON Lines, by the name that is left without it.
[[nodiscard]] bool ReadCompressed(const std::string& path, const TakeInput& take);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_READ_ARCHIVE_H_
