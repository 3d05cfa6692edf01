// The files of a pack by the names that messages give them, for findings about their lines.
#ifndef WHOSAID_REGRESS_PACK_SOURCES_H_
#define WHOSAID_REGRESS_PACK_SOURCES_H_

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "rulefile/pack.h"
#include "rulefile/rule_error.h"

namespace whosaid {

// The pack's own and those that change it. Views into both.
class PackSources {
 public:
  PackSources(const PackFiles& files, const LoadOptions& options) {
    Add(files, options.folder);
    for (const ExtraFiles& extra : options.extra) Add(extra.files, extra.folder);
  }

  [[nodiscard]] const std::map<std::string, SourceFile, std::less<>>& files() const {
    return files_;
  }
  // What a line of a rule says after its first word (`yes`, `no`, `todo yes`, `keep`).
  [[nodiscard]] Place AfterWord(std::string_view file, uint32_t line) const {
    const SourceFile& source = files_.find(file)->second;
    const std::string_view text = source.line(line);
    size_t begin = text.find_first_not_of(" \t");
    for (int words = text.substr(begin).starts_with("todo") ? 2 : 1; words > 0; --words) {
      begin = text.find_first_not_of(" \t", text.find_first_of(" \t", begin));
    }
    const size_t end = text.find_last_not_of(" \t") + 1;
    return {&source, line, static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)};
  }

 private:
  void Add(const PackFiles& files, std::string_view folder) {
    for (const auto& [path, text] : files) {
      SourceFile source(path, text, folder);
      std::string shown = source.shown;
      files_.emplace(std::move(shown), std::move(source));
    }
  }

  std::map<std::string, SourceFile, std::less<>> files_;
};

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_PACK_SOURCES_H_
