// Makes the perfect hash of a vocabulary: finds for each slot a multiplier that sends all of its
// words to entries that are free. The slots with the most words choose first.
#include <algorithm>
#include <bit>
#include <numeric>
#include <span>

#include "base/check.h"
#include "rulefile/vocabulary_arrays.h"

namespace whosaid {
namespace {

constexpr size_t kWordsInSlot = 4;  // about; more is less memory and more to try
constexpr size_t kEntriesForOneFree = 8;
constexpr uint32_t kMostTries = 1U << 15;  // odd multipliers; only words of the same hash need all

// Numbers of words by the slot that they fall in, and where each slot's begin.
struct Slots {
  std::vector<uint32_t> words;
  std::vector<uint32_t> begin;

  // Takes the slot of each word.
  Slots(size_t count, const std::vector<uint32_t>& slot_of)
      : words(slot_of.size()), begin(count + 1) {
    for (const uint32_t slot : slot_of) ++begin[slot];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    for (size_t word = slot_of.size(); word-- > 0;) {
      words[--begin[slot_of[word]]] = static_cast<uint32_t>(word);
    }
  }

  [[nodiscard]] std::span<const uint32_t> In(uint32_t slot) const {
    return std::span(words).subspan(begin[slot], begin[slot + 1] - begin[slot]);
  }
};

}  // namespace

std::vector<uint32_t> Vocabulary::Table::Arrays::Place(const std::vector<Word>& words) {
  slots.assign(std::bit_ceil(words.size() / kWordsInSlot + 2), 1);
  entries.assign(words.size() + words.size() / kEntriesForOneFree + 1, Entry());
  std::vector<bool> taken(entries.size());
  std::vector<uint32_t> slot_of;
  slot_of.reserve(words.size());
  for (const Word& word : words) {
    slot_of.push_back(static_cast<uint32_t>(word.hash >> SlotShift(slots.size())));
  }
  const Slots all(slots.size(), slot_of);
  std::vector<uint32_t> largest_first(slots.size());
  std::iota(largest_first.begin(), largest_first.end(), 0);
  std::stable_sort(largest_first.begin(), largest_first.end(),
                   [&](uint32_t a, uint32_t b) { return all.In(a).size() > all.In(b).size(); });

  std::vector<uint32_t> numbers(words.size());
  // Do all words of the slot find a free entry? If not, none is placed.
  const auto place = [&](std::span<const uint32_t> in, uint32_t multiplier) {
    size_t placed = 0;
    for (; placed < in.size(); ++placed) {
      const uint32_t number = NumberOf(words[in[placed]].hash, multiplier, entries.size());
      if (taken[number]) break;
      taken[number] = true;
      numbers[in[placed]] = number;
    }
    if (placed == in.size()) return true;
    while (placed-- > 0) taken[numbers[in[placed]]] = false;
    return false;
  };
  for (const uint32_t slot : largest_first) {
    for (uint32_t tries = 0;; ++tries) {
      WHOSAID_CHECK(tries < kMostTries);
      slots[slot] = static_cast<uint16_t>(tries * 2 + 1);
      if (place(all.In(slot), slots[slot])) break;
    }
  }
  for (size_t i = 0; i < words.size(); ++i)
    entries[numbers[i]] = Entry(words[i].hash, words[i].word);
  return numbers;
}

}  // namespace whosaid
