// How a Vocabulary lies in memory: arrays, laid out once by VocabularyBuilder (vocabulary_arrays.h)
// or lying in an image (vocabulary_image.h); the table only views them.
//
// A word is found by its first 16 folded bytes, zero padded (most words have no more), in an open
// addressing table of 4 byte slots that hold a tag and the number of an entry. Probing begins at a
// multiple of four slots, so that one load sees most of the slots in question, and a word that is
// not there mostly touches no entry.
#ifndef WHOSAID_RULEFILE_VOCABULARY_TABLE_H_
#define WHOSAID_RULEFILE_VOCABULARY_TABLE_H_

#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>

#include "rulefile/vocabulary.h"

namespace whosaid {

// The first 16 bytes of a folded word, zero padded.
struct WordKey {
  static constexpr size_t kBytes = 16;
  uint64_t low = 0;
  uint64_t high = 0;
  friend bool operator==(const WordKey&, const WordKey&) = default;
};

[[nodiscard]] inline WordKey KeyOfFolded(std::string_view folded) {
  WordKey key;
  std::memcpy(&key, folded.data(),
              folded.size() < WordKey::kBytes ? folded.size() : WordKey::kBytes);
  return key;
}

[[nodiscard]] inline uint64_t HashWord(const WordKey& key, std::string_view rest, size_t size) {
  uint64_t hash = (key.low ^ (uint64_t{size} << 56)) * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 29) ^ key.high) * 0xD6E8FEB86659FD93ULL;
  for (const char c : rest) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash ^ (hash >> 32);
}

struct Vocabulary::Table {
  struct Arrays;
  struct Entry {
    WordKey key;
    uint32_t rest = 0;  // offset into `rests` of the bytes after the first 16
    uint16_t size = 0;
    WordClass word = kUnknownWord;

    // For a word that is all in its key.
    [[nodiscard]] bool Is(const WordKey& other, size_t other_size) const {
      return ((key.low ^ other.low) | (key.high ^ other.high) | (size ^ other_size)) == 0;
    }
  };
  struct Edge {
    uint32_t node = 0;  // of the trie of phrases; 0 is the root
    uint32_t entry = kNoEntry;
    uint32_t target = 0;
  };
  struct Limits {
    uint32_t longest_word = 0;    // bytes, folded
    uint32_t longest_phrase = 0;  // words
    uint32_t member_words = 0;    // of `members`, for each class
  };
  static constexpr uint32_t kNoEntry = UINT32_MAX;
  static constexpr uint32_t kEntryBits = 22;
  static constexpr uint32_t kEntryMask = (1U << kEntryBits) - 1;

  // tag << kEntryBits | number of the entry; 0 is free. A power of two, at most half full.
  std::span<const uint32_t> slots;
  std::span<const Entry> entries;  // the first is nobody's
  std::string_view rests;

  // By word class.
  std::span<const uint32_t> sets_begin;  // class c has sets[sets_begin[c] .. sets_begin[c + 1])
  std::span<const LexiconId> sets;       // ascending in each class
  std::span<const uint64_t> members;     // the same as bits: `member_words` words for each class

  std::span<const Edge> edges;  // open addressing, a power of two, at most half full
  std::span<const WordClass> node_class;
  // A bit for the hash of each pair of words that some entry begins with: most pairs in a text are
  // turned away here, where the edges would cost a miss of the cache.
  std::span<const uint64_t> pairs;

  // Lexicon i is names[names_begin[i] .. names_begin[i + 1]), sorted by name.
  std::span<const uint32_t> names_begin;
  std::string_view names;
  std::span<const LexiconId> ids;

  Limits limits;
  uint32_t slot_mask = 0;  // slots.size() - 1
  std::unique_ptr<const Arrays> owned;

  // Views arrays of its own,
  explicit Table(Arrays arrays);
  // or those of an image.
  Table() = default;

  // The arrays, in the order in which an image has them.
  template <class Of>
  [[nodiscard]] static auto Tie(Of& of) {
    return std::tie(of.slots, of.entries, of.rests, of.sets_begin, of.sets, of.members, of.edges,
                    of.node_class, of.pairs, of.names_begin, of.names, of.ids);
  }

  [[nodiscard]] std::optional<LexiconId> Lexicon(std::string_view name) const;

  [[nodiscard]] static uint32_t Tag(uint64_t hash) {
    return static_cast<uint32_t>(hash >> 29) & ~kEntryMask;
  }
  // The first slot to look at.
  static constexpr uint32_t kBucket = 4;
  [[nodiscard]] uint32_t Home(uint64_t hash) const {
    return static_cast<uint32_t>(hash) & slot_mask & ~(kBucket - 1);
  }
  // The number in the first slot of a bucket with this tag; 0 where no slot has it. (A free slot is
  // all 0, and stands behind all others.)
  [[nodiscard]] static uint32_t InBucket(const uint32_t* bucket, uint32_t tag);

  static constexpr size_t kPairBits = size_t{1} << 19;
  [[nodiscard]] static size_t PairBit(uint32_t first, uint32_t second) {
    return EdgeHash(first, second) >> 45;
  }
  [[nodiscard]] bool MayBeginWith(uint32_t first, uint32_t second) const {
    const size_t bit = PairBit(first, second);
    return (pairs[bit / 64] >> (bit % 64) & 1) != 0;
  }

  // The number of the entry with that key, or kNoEntry.
  [[nodiscard]] uint32_t FindFolded(const WordKey& key, std::string_view rest, size_t size) const {
    const uint64_t hash = HashWord(key, rest, size);
    const uint32_t tag = Tag(hash);
    for (uint32_t at = Home(hash); slots[at] != 0; at = (at + 1) & slot_mask) {
      if ((slots[at] & ~kEntryMask) != tag) continue;
      const uint32_t number = slots[at] & kEntryMask;
      const Entry& entry = entries[number];
      if (entry.Is(key, size) && rests.substr(entry.rest, rest.size()) == rest) {
        return number;
      }
    }
    return kNoEntry;
  }
  [[nodiscard]] uint32_t Lookup(std::string_view word) const;
  static constexpr size_t kBlock = 32;
  // At most kBlock words at once.
  void FindBlock(std::string_view text, std::span<const uint32_t> begin,
                 std::span<const uint32_t> end, uint32_t* numbers, WordClass* classes) const;
  [[nodiscard]] WordClass ClassOf(uint32_t number) const {
    return number == kNoEntry ? kUnknownWord : entries[number].word;
  }
  // A word of any length or script.
  [[nodiscard]] uint32_t LookupLong(std::string_view word) const;

  [[nodiscard]] static size_t EdgeHash(uint32_t node, uint32_t entry) {
    uint64_t hash = (uint64_t{node} << 32 | entry) * 0x9E3779B97F4A7C15ULL;
    return static_cast<size_t>(hash ^ (hash >> 29));
  }
  // The node that `entry` leads to, or 0.
  [[nodiscard]] uint32_t Follow(uint32_t node, uint32_t entry) const {
    const size_t mask = edges.size() - 1;
    for (size_t at = EdgeHash(node, entry) & mask;; at = (at + 1) & mask) {
      const Edge& edge = edges[at];
      if (edge.entry == kNoEntry) return 0;
      if (edge.node == node && edge.entry == entry) return edge.target;
    }
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_TABLE_H_
