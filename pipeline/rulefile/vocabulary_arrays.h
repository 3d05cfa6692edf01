// The arrays of a Vocabulary while VocabularyBuilder fills them; a Table takes them over and views
// them.
#ifndef WHOSAID_RULEFILE_VOCABULARY_ARRAYS_H_
#define WHOSAID_RULEFILE_VOCABULARY_ARRAYS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/vocabulary_table.h"

namespace whosaid {

// By default those of a vocabulary that knows no word.
struct Vocabulary::Table::Arrays {
  std::vector<uint16_t> slots{1, 1};
  std::vector<Entry> entries{Entry()};
  std::vector<uint32_t> sets_begin{0, 0};
  std::vector<LexiconId> sets;
  std::vector<uint64_t> members;
  std::vector<Edge> edges{Edge{}};
  uint32_t nodes = 0;  // that edges lead to
  std::vector<uint64_t> pairs = std::vector<uint64_t>(kPairBits / 64);
  std::vector<uint32_t> names_begin{0};
  std::string names;
  std::vector<LexiconId> ids;
  Limits limits;

  struct Word {
    uint64_t hash;
    WordClass word;
  };
  // Fills slots and entries with these words, no two the same. The number of each.
  std::vector<uint32_t> Place(const std::vector<Word>& words);

  // Some phrase begins with these words.
  void AddPair(uint32_t first, uint32_t second) {
    entries[first].Unmark(kBeginsNone);
    entries[second].Unmark(kFollowsNone);
    const size_t bit = PairBit(first, second);
    pairs[bit / 64] |= uint64_t{1} << (bit % 64);
  }

  // The edge from `node` by `entry`, made where there is none.
  Edge& Extend(uint32_t node, uint32_t entry) {
    const size_t mask = edges.size() - 1;
    size_t at = EdgeHash(node, entry) & mask;
    for (; edges[at].entry != kNoEntry; at = (at + 1) & mask) {
      if (edges[at].node == node && edges[at].entry == entry) return edges[at];
    }
    edges[at] = {.node = node, .entry = entry, .target = ++nodes};
    return edges[at];
  }

  void AddName(std::string_view name, LexiconId id) {
    names += name;
    names_begin.push_back(static_cast<uint32_t>(names.size()));
    ids.push_back(id);
  }
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_ARRAYS_H_
