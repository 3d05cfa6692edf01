// Answers for islands already seen: the symbols of an island, and what guards see around it -> its
// matches. Bounded: when full it is emptied. Belongs to one MatchScratch and one Phase.
//
// An answer is found in steps, so that a caller with many islands can take each step for all of
// them and has their cache misses overlap: the key, then Prefetch, then Find.
#ifndef WHOSAID_RULEFILE_MATCH_MEMO_H_
#define WHOSAID_RULEFILE_MATCH_MEMO_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/program.h"
#include "rulefile/rule.h"

namespace whosaid {

inline constexpr uint32_t kLongestKeyedIsland = 40;

// What an island is known by.
struct IslandKey {
  IslandKey(const Phase::Program& program, std::string_view text, ItemRange island);

  uint64_t symbols = 0;  // all of them, or a hash of more than eight
  uint64_t around = 0;   // the number of symbols, and a byte for each item that guards see around it
  uint64_t hash = 0;
};

class MatchMemo {
 public:
  MatchMemo() : slots_(kFewestSlots) {}

  // Begins to fetch what Find will look at.
  void Prefetch(const IslandKey& key) const { __builtin_prefetch(&slots_[key.hash & mask()]); }

  // Appends the matches of the island, which begins at `begin` of some text, to `out`; false where
  // the island is new.
  bool Find(const IslandKey& key, std::string_view island, uint32_t begin,
            std::vector<RuleMatch>& out) const;
  // The same matches, to be found from now on. The island must be new.
  void Store(const IslandKey& key, std::string_view island, uint32_t begin,
             std::span<const RuleMatch> matches);

 private:
  static constexpr size_t kFewestSlots = size_t{1} << 10;
  static constexpr size_t kMostEntries = size_t{1} << 16;
  static constexpr size_t kMostBytes = size_t{1} << 23;  // of all records

  struct Slot {
    uint64_t symbols = 0;
    uint64_t around = 0;  // 0: free, since an island has at least one symbol
    // Where its record begins in records_: the symbols of an island of more than eight, then of
    // each match its rule, begin, end, number of captures and their roles, begins and ends: a byte
    // each but the rule.
    uint32_t record = 0;
    uint32_t matches = 0;
  };

  [[nodiscard]] size_t mask() const { return slots_.size() - 1; }
  void MakeRoom();
  void Insert(const Slot& slot);

  std::vector<Slot> slots_;  // a power of two, at most half full
  size_t entries_ = 0;
  std::string records_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCH_MEMO_H_
