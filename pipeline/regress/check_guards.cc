#include "regress/check_guards.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string>

#include "regress/check_examples.h"
#include "rulefile/vocabulary_image.h"

namespace whosaid {
namespace {

// Bytes that lie as an image must.
class AlignedBytes {
 public:
  explicit AlignedBytes(const std::string& bytes)
      : blocks_((bytes.size() + kSize - 1) / kSize), size_(bytes.size()) {
    std::memcpy(blocks_.data(), bytes.data(), bytes.size());
  }
  [[nodiscard]] std::span<const std::byte> bytes() const {
    return std::as_bytes(std::span(blocks_)).subspan(0, size_);
  }

 private:
  static constexpr size_t kSize = VocabularyImage::kAlignment;
  struct alignas(kSize) Block {
    std::array<std::byte, kSize> bytes;
  };
  std::vector<Block> blocks_;
  size_t size_;
};

}  // namespace

std::vector<RuleError> FindIdleGuards(std::string_view language, const PackFiles& files,
                                      const LoadOptions& options, const RulePack::Loaded& loaded) {
  std::vector<RuleError> idle;
  if (loaded.guards.empty()) return idle;
  // A pack loads much faster with its vocabulary at hand.
  const PackViews views(files.begin(), files.end());
  const AlignedBytes image(VocabularyImage::Write(loaded.pack->vocabulary(), HashFiles(views)));
  LoadOptions muted = options;
  muted.prove = false;
  for (const RuleError& guard : loaded.guards) {
    muted.muted_file = guard.file;
    muted.muted_line = guard.line;
    const auto pack = RulePack::LoadWithImage(language, views, image.bytes(), muted);
    if (AllExamplesHold(pack)) idle.push_back(guard);
  }
  return idle;
}

}  // namespace whosaid
