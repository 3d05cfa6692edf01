// Answers for islands already seen: the symbols of an island and its surroundings -> its matches.
// Bounded: when full it is emptied. Belongs to one MatchScratch and one Phase.
#ifndef WHOSAID_RULEFILE_MATCH_MEMO_H_
#define WHOSAID_RULEFILE_MATCH_MEMO_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/rule.h"

namespace whosaid {

// An island with the symbols around it that guards look at. `lead` are before it, `trail` after.
struct IslandKey {
  std::string_view symbols;
  uint8_t lead = 0;
  uint8_t trail = 0;
};

class MatchMemo {
 public:
  MatchMemo();

  // The matches, in items from the begin of the island; nothing where the island is new.
  [[nodiscard]] std::optional<std::span<const RuleMatch>> Find(const IslandKey& key) const {
    const uint64_t hash = Hash(key);
    for (size_t at = hash & kSlotMask;; at = (at + 1) & kSlotMask) {
      const Slot& slot = slots_[at];
      if (slot.size == 0) return std::nullopt;
      if (slot.tag == static_cast<uint32_t>(hash >> 32) && slot.size == key.symbols.size() &&
          slot.lead == key.lead && slot.trail == key.trail &&
          std::string_view(keys_).substr(slot.key, slot.size) == key.symbols) {
        return std::span(matches_).subspan(slot.first, slot.count);
      }
    }
  }
  // `key` must be new.
  void Store(const IslandKey& key, std::span<const RuleMatch> matches);

 private:
  static constexpr size_t kSlots = size_t{1} << 15;
  static constexpr size_t kSlotMask = kSlots - 1;
  static constexpr size_t kMostEntries = kSlots / 2;
  static constexpr size_t kMostMatches = 1 << 14;

  struct Slot {
    uint32_t tag = 0;
    uint32_t key = 0;  // offset into keys_
    uint32_t first = 0;
    uint16_t count = 0;
    uint8_t size = 0;  // of the key; 0: free
    uint8_t lead : 4 = 0;
    uint8_t trail : 4 = 0;
  };

  static uint64_t Hash(const IslandKey& key);
  void Clear();

  std::vector<Slot> slots_;
  std::string keys_;
  std::vector<RuleMatch> matches_;
  size_t entries_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCH_MEMO_H_
