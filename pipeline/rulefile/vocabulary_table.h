// How a Vocabulary lies in memory: arrays, laid out once by VocabularyBuilder (vocabulary_arrays.h)
// or lying in an image (vocabulary_image.h); the table only views them.
//
// A word is found by a perfect hash: its hash of 64 bits picks a slot, the slot holds a multiplier,
// and the product is the number of the one entry that can be the word. The entry keeps 46 bits of
// the hash in place of the word, so that it takes eight bytes and the whole table stays near: one
// in 7 x 10^13 words that are not in the table is taken for one that is. A look-up is the same few
// steps for every word, known or not, and misses the cache once.
#ifndef WHOSAID_RULEFILE_VOCABULARY_TABLE_H_
#define WHOSAID_RULEFILE_VOCABULARY_TABLE_H_

#include <bit>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>

#include "rulefile/vocabulary.h"

namespace whosaid {

struct Vocabulary::Table {
  struct Arrays;
  // Of phrases, none begins with the word; none has it for its second word. Marks in the number of
  // a word, by bit, and so in kNoNumber too.
  static constexpr uint32_t kBeginsNone = 31;
  static constexpr uint32_t kFollowsNone = 30;
  static constexpr uint32_t kMarks = uint32_t{0b11} << 30;

  // A word: the high bits of its hash, its marks and its class.
  struct Entry {
    static constexpr uint32_t kHashShift = 18;  // what is left of a hash is kept
    static constexpr uint32_t kMarksShift =
        14;  // what is right of a hash, but the class, are marks
    uint64_t bits = 0;

    Entry() = default;
    Entry(uint64_t hash, WordClass word)
        : bits(hash >> kHashShift << kHashShift | kMarks >> kMarksShift | word) {}
    void Unmark(uint32_t mark) { bits &= ~(uint64_t{1} << (mark - kMarksShift)); }
    [[nodiscard]] bool IsOf(uint64_t hash) const { return (bits ^ hash) >> kHashShift == 0; }
    // Zero if not.
    [[nodiscard]] uint32_t AllOnesIfOf(uint64_t hash) const {
      const auto less = static_cast<int64_t>(((bits ^ hash) >> kHashShift) - 1);
      return static_cast<uint32_t>(less >> 63);
    }
    [[nodiscard]] WordClass word() const { return static_cast<WordClass>(bits); }
    // `number` of this entry, with its marks.
    [[nodiscard]] uint32_t Marked(uint32_t number) const {
      return number | (static_cast<uint32_t>(bits << kMarksShift) & kMarks);
    }
  };
  struct Edge {
    uint32_t node = 0;  // of the trie of phrases
    uint32_t entry = kNoEntry;
    uint32_t target = 0;
    WordClass word = kUnknownWord;  // of the phrase that ends here, if one does
    uint16_t goes_on = 0;           // whether a longer one does not
  };
  struct Limits {
    uint32_t longest_word = 0;    // bytes, folded
    uint32_t longest_phrase = 0;  // words
    uint32_t member_words = 0;    // of `members`, for each class
  };
  static constexpr uint32_t kNoEntry = UINT32_MAX;

  std::span<const uint16_t> slots;  // multipliers, odd; a power of two of them, at least two
  std::span<const Entry> entries;   // by number, nobody's in between

  // By word class.
  std::span<const uint32_t> sets_begin;  // class c has sets[sets_begin[c] .. sets_begin[c + 1])
  std::span<const LexiconId> sets;       // ascending in each class
  std::span<const uint64_t> members;     // the same as bits: `member_words` words for each class

  std::span<const Edge> edges;  // open addressing, a power of two, at most half full
  // A bit for the hash of each pair of words that some entry begins with: most pairs in a text are
  // turned away here, where the edges would cost a miss of the cache.
  std::span<const uint64_t> pairs;

  // Lexicon i is names[names_begin[i] .. names_begin[i + 1]), sorted by name.
  std::span<const uint32_t> names_begin;
  std::string_view names;
  std::span<const LexiconId> ids;

  Limits limits;
  uint32_t slot_shift = 0;  // what is left of a hash is its slot
  std::unique_ptr<const Arrays> owned;

  // Views arrays of its own,
  explicit Table(Arrays arrays);
  // or those of an image.
  Table() = default;

  // The arrays, in the order in which an image has them.
  template <class Of>
  [[nodiscard]] static auto Tie(Of& of) {
    return std::tie(of.slots, of.entries, of.sets_begin, of.sets, of.members, of.edges, of.pairs,
                    of.names_begin, of.names, of.ids);
  }

  [[nodiscard]] std::optional<LexiconId> Lexicon(std::string_view name) const;

  [[nodiscard]] static uint32_t SlotShift(size_t slots) {
    return 64 - static_cast<uint32_t>(std::countr_zero(slots));
  }
  // The number of the only one of `entries` that can have this hash.
  [[nodiscard]] static uint32_t NumberOf(uint64_t hash, uint32_t multiplier, uint64_t entries) {
    return static_cast<uint32_t>((hash * multiplier >> 32) * entries >> 32);
  }

  static constexpr uint32_t kPairBitsLog = 19;
  static constexpr size_t kPairBits = size_t{1} << kPairBitsLog;
  [[nodiscard]] static size_t PairBit(uint32_t first, uint32_t second) {
    return (first * 0x9E3779B1U + second * 0x85EBCA77U) >> (32 - kPairBitsLog);
  }
  // Of numbers without marks, like all below.
  [[nodiscard]] bool MayBeginWith(uint32_t first, uint32_t second) const {
    const size_t bit = PairBit(first, second);
    return (pairs[bit / 64] >> (bit % 64) & 1) != 0;
  }

  // The number of the entry of a word, with its marks; or kNoNumber.
  [[nodiscard]] uint32_t FindHash(uint64_t hash) const {
    const uint32_t number = NumberOf(hash, slots[hash >> slot_shift], entries.size());
    return entries[number].IsOf(hash) ? entries[number].Marked(number) : kNoNumber;
  }
  [[nodiscard]] uint32_t Lookup(std::string_view word) const;
  [[nodiscard]] WordClass ClassOf(uint32_t number) const {
    return number == kNoNumber ? kUnknownWord : entries[Bare(number)].word();
  }
  [[nodiscard]] static uint32_t Bare(uint32_t number) { return number & ~kMarks; }
  // The first word of a phrase is a node by itself, so that no edge leads there.
  static constexpr uint32_t kFirstWord = uint32_t{1} << 31;
  [[nodiscard]] static uint32_t FirstNode(uint32_t entry) { return kFirstWord | entry; }
  [[nodiscard]] static size_t EdgeHash(uint32_t node, uint32_t entry) {
    uint64_t hash = (uint64_t{node} << 32 | entry) * 0x9E3779B97F4A7C15ULL;
    return static_cast<size_t>(hash ^ (hash >> 29));
  }
  [[nodiscard]] const Edge& EdgeOf(uint32_t node, uint32_t entry) const {
    return edges[EdgeHash(node, entry) & (edges.size() - 1)];
  }
  // The edge from `node` by `entry`, or null.
  [[nodiscard]] const Edge* Follow(uint32_t node, uint32_t entry) const {
    const size_t mask = edges.size() - 1;
    for (size_t at = EdgeHash(node, entry) & mask;; at = (at + 1) & mask) {
      const Edge& edge = edges[at];
      if (edge.entry == kNoEntry) return nullptr;
      if (edge.node == node && edge.entry == entry) return &edge;
    }
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_TABLE_H_
