// How a Vocabulary lies in memory. Written once by VocabularyBuilder, read by Vocabulary.
//
// A word is found by its first 16 folded bytes, zero padded (most words have no more), and a
// perfect hash: the hash of a word picks a slot, the slot holds a multiplier, and the product is
// the number of the one entry that can be the word. So a look-up is the same few steps for every
// word, known or not, and misses the cache once.
#ifndef WHOSAID_RULEFILE_VOCABULARY_TABLE_H_
#define WHOSAID_RULEFILE_VOCABULARY_TABLE_H_

#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
  return hash;
}

struct Vocabulary::Table {
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
    uint32_t node = 0;  // of the trie of phrases
    uint32_t entry = kNoEntry;
    uint32_t target = 0;
  };
  static constexpr uint32_t kNoEntry = UINT32_MAX;
  // Of no word: no word is so long.
  static constexpr Entry kNobody = {{}, 0, UINT16_MAX, kUnknownWord};

  std::vector<uint32_t> slots{1};  // multipliers, odd; a power of two of them
  uint32_t slot_mask = 0;
  std::vector<Entry> entries{kNobody};  // by number, nobody's in between
  std::string rests;
  size_t longest_word = 0;  // bytes, folded

  // By word class.
  std::vector<uint32_t> sets_begin{0, 0};  // class c has sets[sets_begin[c] .. sets_begin[c + 1])
  std::vector<LexiconId> sets;             // ascending in each class
  std::vector<uint64_t> members;           // the same as bits: `member_words` words for each class
  size_t member_words = 0;

  std::vector<Edge> edges{Edge{}};  // open addressing, a power of two, at most half full
  std::vector<WordClass> node_class{kUnknownWord};
  // A bit for the hash of each pair of words that some entry begins with: most pairs in a text are
  // turned away here, where the edges would cost a miss of the cache.
  std::vector<uint64_t> pairs = std::vector<uint64_t>(kPairBits / 64);
  uint8_t longest_phrase = 0;

  std::map<std::string, LexiconId, std::less<>> names;

  // The number of the only entry that can have this hash.
  [[nodiscard]] uint32_t NumberOf(uint64_t hash) const {
    const uint64_t product = hash * slots[SlotOf(hash)];
    return static_cast<uint32_t>((product >> 32) * entries.size() >> 32);
  }
  [[nodiscard]] uint32_t SlotOf(uint64_t hash) const {
    return static_cast<uint32_t>(hash >> 40) & slot_mask;
  }

  static constexpr size_t kPairBits = size_t{1} << 19;
  [[nodiscard]] static size_t PairBit(uint32_t first, uint32_t second) {
    return EdgeHash(FirstNode(first), second) >> 45;
  }
  void AddPair(uint32_t first, uint32_t second) {
    const size_t bit = PairBit(first, second);
    pairs[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  [[nodiscard]] bool MayBeginWith(uint32_t first, uint32_t second) const {
    const size_t bit = PairBit(first, second);
    return (pairs[bit / 64] >> (bit % 64) & 1) != 0;
  }

  // Makes the table that of these words, no two the same, whose `rests` are there already.
  void Place(const std::vector<Entry>& words);
  // The number of the entry with that key, or kNoEntry.
  [[nodiscard]] uint32_t FindFolded(const WordKey& key, std::string_view rest, size_t size) const {
    const uint32_t number = NumberOf(HashWord(key, rest, size));
    const Entry& entry = entries[number];
    return entry.Is(key, size) && RestOf(entry) == rest ? number : kNoEntry;
  }
  [[nodiscard]] std::string_view RestOf(const Entry& entry) const {
    if (entry.size <= WordKey::kBytes) return {};
    return std::string_view(rests).substr(entry.rest, entry.size - WordKey::kBytes);
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

  // The first word of a phrase is a node by itself, so that no edge leads there. 0 is no node.
  static constexpr uint32_t kFirstWord = uint32_t{1} << 31;
  [[nodiscard]] static uint32_t FirstNode(uint32_t entry) { return kFirstWord | entry; }
  // The node that `entry` leads to from `node`, made where there is none.
  uint32_t Extend(uint32_t node, uint32_t entry);

  [[nodiscard]] static size_t EdgeHash(uint32_t node, uint32_t entry) {
    uint64_t hash = (uint64_t{node} << 32 | entry) * 0x9E3779B97F4A7C15ULL;
    return static_cast<size_t>(hash ^ (hash >> 29));
  }
  [[nodiscard]] const Edge& EdgeOf(uint32_t node, uint32_t entry) const {
    return edges[EdgeHash(node, entry) & (edges.size() - 1)];
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
