#include "regress/check_guards.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <map>
#include <memory>
#include <set>
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

// The number of the rule that a guard is part of: the last one that begins above it.
size_t RuleOf(const RulePack& pack, const RuleError& guard) {
  size_t found = 0;
  uint32_t line = 0;
  for (size_t i = 0; i < pack.rules().size(); ++i) {
    const Rule& rule = pack.rules()[i];
    if (rule.file != guard.file || rule.line > guard.line || rule.line < line) continue;
    line = rule.line;
    found = i;
  }
  return found;
}

// The rules of which a `no` finds them at work.
std::set<size_t> LetLoose(const std::shared_ptr<const RulePack>& pack) {
  std::set<size_t> rules;
  for (const FailedExample& failed : CheckExamples(pack).failed) {
    const bool loose = !failed.example->expected_match && !failed.made.empty();
    if (loose) rules.insert(failed.example->rule.value());
  }
  return rules;
}

}  // namespace

// A guard of each rule is muted at once: where a `no` of the rule then finds it at work, that guard
// is needed. Only the others are muted one by one, as that takes a pack for each.
std::vector<RuleError> FindIdleGuards(std::string_view language, const PackFiles& files,
                                      const LoadOptions& options, const RulePack::Loaded& loaded) {
  std::vector<RuleError> idle;
  if (loaded.guards.empty()) return idle;
  // A pack loads much faster with its vocabulary at hand.
  const PackViews views(files.begin(), files.end());
  const AlignedBytes image(VocabularyImage::Write(loaded.pack->vocabulary(), HashFiles(views)));
  LoadOptions muted = options;
  muted.prove = false;
  const auto load = [&] { return RulePack::LoadWithImage(language, views, image.bytes(), muted); };

  std::vector<size_t> rule_of;
  std::vector<size_t> round_of;  // of each guard: how many of its rule are before it
  std::map<size_t, size_t> seen;
  size_t rounds = 0;
  for (const RuleError& guard : loaded.guards) {
    rule_of.push_back(RuleOf(*loaded.pack, guard));
    round_of.push_back(seen[rule_of.back()]++);
    rounds = std::max(rounds, round_of.back() + 1);
  }
  std::vector<bool> needed(loaded.guards.size());
  for (size_t round = 0; round < rounds; ++round) {
    muted.muted.clear();
    for (size_t g = 0; g < loaded.guards.size(); ++g) {
      const RuleError& guard = loaded.guards[g];
      if (round_of[g] == round) muted.muted.emplace_back(guard.file, guard.line);
    }
    const std::set<size_t> loose = LetLoose(load());
    for (size_t g = 0; g < loaded.guards.size(); ++g) {
      if (round_of[g] == round) needed[g] = loose.contains(rule_of[g]);
    }
  }
  for (size_t g = 0; g < loaded.guards.size(); ++g) {
    if (needed[g]) continue;
    muted.muted = {{loaded.guards[g].file, loaded.guards[g].line}};
    if (AllExamplesHold(load())) idle.push_back(loaded.guards[g]);
  }
  return idle;
}

}  // namespace whosaid
