// Answers for islands already seen: the symbols of an island and its surroundings -> its matches.
// Bounded: when full it is emptied. Belongs to one MatchScratch and one Phase.
//
// An answer is found in steps, so that a caller with many islands can take each step for all of
// them and has their cache misses overlap: Hash, then Prefetch, then Find.
#ifndef WHOSAID_RULEFILE_MATCH_MEMO_H_
#define WHOSAID_RULEFILE_MATCH_MEMO_H_

#include <cstdint>
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
  MatchMemo() : slots_(kFewestSlots) {}

  // Begins to fetch what Find will look at.
  [[nodiscard]] uint64_t Hash(const IslandKey& key) const;
  void Prefetch(uint64_t hash) const {
    const Slot& slot = slots_[hash & mask()];
    __builtin_prefetch(records_.data() + slot.record);
  }

  // Appends the matches of the island, which begins at `begin` of some text, to `out`; false where
  // the island is new.
  bool Find(const IslandKey& key, uint64_t hash, uint32_t begin, std::vector<RuleMatch>& out) const;
  // The same matches, to be found from now on. The island must be new.
  void Store(const IslandKey& key, uint64_t hash, uint32_t begin,
             std::span<const RuleMatch> matches);

 private:
  static constexpr size_t kFewestSlots = size_t{1} << 10;
  static constexpr size_t kMostEntries = size_t{1} << 16;

  // A record is the size of the key, lead and trail, the key, the number of matches, and of each
  // its rule, begin, end, number of captures and their roles, begins and ends: a byte each but the
  // rule.
  struct Slot {
    uint32_t tag = 0;
    uint32_t record = 0;  // where it begins in records_; 0: free
  };

  [[nodiscard]] size_t mask() const { return slots_.size() - 1; }
  [[nodiscard]] static uint32_t Tag(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }
  void MakeRoom();
  void Insert(uint64_t hash, uint32_t record);

  std::vector<Slot> slots_;  // a power of two, at most half full
  std::string records_ = std::string(1, '\0');
  std::vector<uint64_t> hashes_;  // of all entries, for a larger table
  std::vector<uint32_t> begins_;  // of their records
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCH_MEMO_H_
