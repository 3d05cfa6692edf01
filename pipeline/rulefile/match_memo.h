// Answers for islands already seen: the symbols of an island, and what guards see around it -> its
// matches. Bounded: when full it is emptied. Belongs to one MatchScratch and one Phase.
//
// An answer is found in steps, so that a caller with many islands can take each step for all of
// them and has their cache misses overlap: the key, then Prefetch, then Find.
#ifndef WHOSAID_RULEFILE_MATCH_MEMO_H_
#define WHOSAID_RULEFILE_MATCH_MEMO_H_

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/program.h"
#include "rulefile/rule.h"

namespace whosaid {

inline constexpr uint32_t kLongestKeyedIsland = 200;
// An island that is no longer is known by its symbols themselves, not by a hash of them.
inline constexpr uint32_t kLongestWholeIsland = sizeof(uint64_t);

// What an island is known by.
struct IslandKey {
  IslandKey() = default;
  IslandKey(const Phase::Program& program, std::string_view text, ItemRange island)
      : around(island.end - island.begin) {
    if (around <= kLongestWholeIsland && text.size() - island.begin >= kLongestWholeIsland) {
      std::memcpy(&symbols, text.data() + island.begin, kLongestWholeIsland);
      const uint64_t others = 8 * (kLongestWholeIsland - around);
      symbols =
          std::endian::native == std::endian::big ? symbols >> others : symbols << others >> others;
    } else {
      symbols = SymbolsOf({text.data() + island.begin, around});
    }
    const auto see = [&](const GuardView& view, uint32_t item) {
      const bool inside = item < text.size();  // an item before the first is not, either
      around = around << 8 | (inside ? view.kind[static_cast<uint8_t>(text[item])] : 0U);
    };
    for (uint32_t i = 1; i <= program.before.reach; ++i) see(program.before, island.begin - i);
    for (uint32_t i = 0; i < program.after.reach; ++i) see(program.after, island.end + i);
    hash = HashOf(symbols, around);
  }

  static uint64_t SymbolsOf(std::string_view island);
  // The highest bits are the best: all of the key bear on them.
  static uint64_t HashOf(uint64_t symbols, uint64_t around) {
    return symbols * 0x9E3779B97F4A7C15ULL + around * 0xC2B2AE3D27D4EB4FULL;
  }

  uint64_t symbols;  // all of them, or a hash of more than eight
  uint64_t around;   // the number of symbols, and a byte for each item that guards see around it
  uint64_t hash;
};

class MatchMemo {
 public:
  MatchMemo() { Resize(kFewestSlots); }

  // Begins to fetch what Find will look at.
  void Prefetch(const IslandKey& key) const { __builtin_prefetch(&slots_[PlaceOf(key.hash)]); }

  // Appends the matches of the island, which begins at `begin` of some text, to `out`; false where
  // the island is new.
  bool Find(const IslandKey& key, std::string_view island, uint32_t begin,
            std::vector<RuleMatch>& out) const {
    for (size_t place = PlaceOf(key.hash);; place = (place + 1) & mask()) {
      const Slot& slot = slots_[place];
      if (slot.symbols == key.symbols && slot.around == key.around &&
          (island.size() <= kLongestWholeIsland || HoldsSymbols(slot, island))) {
        const uint8_t captures = slot.answer.capture_count;
        if (captures <= ShortAnswer::kMostCaptures) AddShort(slot.answer, begin, out);
        if (captures == ShortAnswer::kRecord) AddRecord(slot, island.size(), begin, out);
        return true;
      }
      if (slot.around == 0) return false;
    }
  }
  // The same matches, to be found from now on. The island must be new.
  void Store(const IslandKey& key, std::string_view island, uint32_t begin,
             std::span<const RuleMatch> matches);

 private:
  static constexpr size_t kFewestSlots = size_t{1} << 10;
  static constexpr size_t kMostEntries = size_t{1} << 16;
  static constexpr size_t kMostBytes = size_t{1} << 23;  // of all records

  // The one match of an island, by its distance from the begin of the island; or what stands for
  // no match, or for a record.
  struct ShortAnswer {
    static constexpr uint8_t kMostCaptures = 3;
    static constexpr uint8_t kNone = 254;
    static constexpr uint8_t kRecord = 255;

    uint16_t rule = 0;
    uint8_t begin = 0, end = 0;
    uint8_t capture_count = kNone;
    std::array<uint8_t, kMostCaptures> roles{};
    // Begin and end of each capture, by distance from the begin of the match; or where the record
    // begins in records_.
    std::array<uint8_t, 8> within{};
  };

  // A slot is all that is read of most answers. Only islands of more than eight symbols, and those
  // with more matches or captures, have a record: all symbols of the island, the number of matches,
  // and of each its rule, begin, end, number of captures and their roles, begins and ends: a byte
  // each but the rule.
  struct Slot {
    uint64_t symbols = 0;
    uint64_t around = 0;  // of the key; 0: free, since an island has at least one symbol
    ShortAnswer answer;
  };

  [[nodiscard]] size_t mask() const { return slots_.size() - 1; }
  [[nodiscard]] size_t PlaceOf(uint64_t hash) const { return hash >> unused_; }
  [[nodiscard]] bool HoldsSymbols(const Slot& slot, std::string_view island) const;
  [[nodiscard]] const char* RecordOf(const Slot& slot) const;
  static bool IsShort(std::span<const RuleMatch> matches);
  // Writes all captures that there can be, whether they are or not: no branch to foresee.
  static void AddShort(const ShortAnswer& answer, uint32_t begin, std::vector<RuleMatch>& out) {
    RuleMatch& added = out.emplace_back();
    added.rule = Index<Rule>(answer.rule);
    added.items = {begin + answer.begin, begin + answer.end};
    added.capture_count = answer.capture_count;
    for (size_t c = 0; c < ShortAnswer::kMostCaptures; ++c) {
      added.roles[c] = static_cast<Role>(answer.roles[c]);
    }
    for (size_t c = 0; c < answer.within.size() / 2; ++c) {
      added.within[c] = {answer.within[2 * c], answer.within[2 * c + 1]};
    }
  }
  void AddRecord(const Slot& slot, size_t island_size, uint32_t begin,
                 std::vector<RuleMatch>& out) const;
  static ShortAnswer Shortened(const RuleMatch& match, uint32_t begin);
  void WriteRecord(std::string_view island, uint32_t begin, std::span<const RuleMatch> matches);
  void MakeRoom();
  // To so many slots, all of them free; returns those there were.
  std::vector<Slot> Resize(size_t slots);
  void Insert(const Slot& slot);

  std::vector<Slot> slots_;  // a power of two, at most half full
  int unused_ = 0;           // the lowest bits of a hash: the others number the slots
  size_t entries_ = 0;
  std::string records_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCH_MEMO_H_
