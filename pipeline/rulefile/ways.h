// A pattern as it is matched, in two passes over a text.
//
// Mark goes from the end to the begin and notes for each place which items of the pattern may be
// taken there and lead on to a match: all of them at once, a bit each (after Glushkov). Follow goes
// forward from where a match begins, at each place on the first of these items in the order of
// choices, so that it never has to go back. Time is linear in the text, and what comes to nothing
// costs one pass, wherever it might have begun.
#ifndef WHOSAID_RULEFILE_WAYS_H_
#define WHOSAID_RULEFILE_WAYS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "rulefile/pattern_steps.h"

namespace whosaid {

class Ways {
 public:
  Ways() = default;
  explicit Ways(const PatternSteps& steps);

  // How many words tell of one place.
  [[nodiscard]] size_t words() const { return words_; }

  // Writes words() for each place from `from` to the end of the text, which is a place too.
  void Mark(std::string_view text, uint32_t from, uint64_t* live) const;
  // Whether a match begins at the place of which these words tell.
  [[nodiscard]] bool Begins(const uint64_t* live) const {
    uint64_t begins = 0;
    for (size_t w = 0; w < words_; ++w) begins |= live[w] & first_[w];
    return begins != 0;
  }
  // Whether a match may begin with the symbol.
  [[nodiscard]] bool CanBeginWith(char symbol) const {
    return Begins(&takers_[kinds_[static_cast<uint8_t>(symbol)] * words_]);
  }
  // Goes through the match that begins at a place, and returns its end. `live` is of that place and
  // the next ones. Where captures begin and end is written to `slots`.
  uint32_t Follow(const uint64_t* live, uint32_t begin, uint32_t* slots) const;

 private:
  // Where a way may lead without taking an item: to an item that comes next, or to the end of the
  // match.
  struct Exit {
    uint32_t item = 0;    // from 1; 0: the end
    uint32_t behind = 0;  // the first of the exits behind the item
    uint32_t first_save = 0;
    uint32_t end_save = 0;  // into saves_
  };
  class Maker;

  template <size_t kWords>
  void MarkWith(std::string_view text, uint32_t from, uint64_t* live) const;

  size_t words_ = 1;
  std::vector<uint64_t> first_;       // the items that a match may begin with
  std::array<uint8_t, 256> kinds_{};  // of symbols: those that the same items take are alike
  std::vector<uint64_t> takers_;      // by kind: the items that take it
  std::vector<uint64_t> before_;      // by item: those that may come right before it
  std::vector<Exit> exits_;           // those that a way has to choose from, in order of choice
  std::vector<uint32_t> saves_;       // slots that are passed on the way to an exit
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WAYS_H_
