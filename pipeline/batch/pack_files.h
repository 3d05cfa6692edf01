// A rule pack from a folder on disk: rules/<lang>/, for those who edit rules. The packs that ship
// are embedded in the binary (run/embedded_rules.h).
#ifndef WHOSAID_BATCH_PACK_FILES_H_
#define WHOSAID_BATCH_PACK_FILES_H_

#include <string>

#include "base/result.h"
#include "rulefile/pack.h"

namespace whosaid {

// Every file below the folder but hidden ones and *.md, by its path below it. The error names the
// file that could not be read.
[[nodiscard]] Result<PackFiles> ReadPackFiles(const std::string& folder);

}  // namespace whosaid

#endif  // WHOSAID_BATCH_PACK_FILES_H_
