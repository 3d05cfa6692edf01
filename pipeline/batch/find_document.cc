#include "batch/find_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/document_reader.h"

namespace whosaid {
namespace {

constexpr size_t kNamedIds = 4;  // in a message

bool IsCalled(std::string_view id, std::string_view name) {
  return id == name ||
         (id.size() > name.size() && id.ends_with(name) && id[id.size() - name.size() - 1] == '/');
}

class Finder {
 public:
  explicit Finder(const FindOptions& options)
      : options_(options), reader_(options.encoding, options.fields) {}

  // False: nothing that follows can change what is found.
  [[nodiscard]] bool Take(Input input) {
    reader_.Read(
        std::move(input), [&](Document document) { TakeDocument(std::move(document)); },
        [&](std::string message) {
          if (failure_.empty()) failure_ = std::move(message);
        });
    if (!options_.id.empty()) return !found_.has_value();
    return failure_.empty() && ids_.size() <= kNamedIds;
  }

  [[nodiscard]] Result<Document> Finish(const std::string& path) {
    const bool by_id = !options_.id.empty();
    if (found_ && (by_id || (ids_.size() == 1 && failure_.empty()))) return *std::move(found_);
    if (!failure_.empty() && (!by_id || ids_.empty())) return Error{std::move(failure_)};
    if (ids_.empty()) return Error{fmt::format("{}: no document", path)};
    const std::string listed = fmt::format("'{}'{}", fmt::join(ids_.begin(), EndOfNamed(), "', '"),
                                           ids_.size() > kNamedIds ? ", ..." : "");
    if (by_id)
      return Error{fmt::format("{}: no document '{}' among {}", path, options_.id, listed)};
    return Error{
        fmt::format("{}: more than one document (--document takes one of {})", path, listed)};
  }

 private:
  void TakeDocument(Document document) {
    if (ids_.size() <= kNamedIds) ids_.push_back(document.id);
    const bool is_meant = options_.id.empty() || IsCalled(document.id, options_.id);
    if (is_meant && !found_) found_ = std::move(document);
  }

  [[nodiscard]] std::vector<std::string>::const_iterator EndOfNamed() const {
    return ids_.begin() + static_cast<std::ptrdiff_t>(std::min(ids_.size(), kNamedIds));
  }

  const FindOptions& options_;
  DocumentReader reader_;
  std::optional<Document> found_;
  std::vector<std::string> ids_;  // of the first few, one more than a message names
  std::string failure_;           // the first
};

}  // namespace

Result<Document> FindDocument(const std::string& path, const FindOptions& options) {
  Finder finder(options);
  // Whether all was read does not matter.
  static_cast<void>(ReadInputs({path}, options.reading,
                               [&](Input input) { return finder.Take(std::move(input)); }));
  return finder.Finish(path);
}

}  // namespace whosaid
