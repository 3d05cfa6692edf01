// What a symbol is to the one before it, and to some match: all that is asked of most symbols of a
// text, in one load.
#ifndef WHOSAID_RULEFILE_NEIGHBOURS_H_
#define WHOSAID_RULEFILE_NEIGHBOURS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "rulefile/outline.h"
#include "rulefile/symbols.h"

namespace whosaid {

class Neighbours {
 public:
  // Bits of what a symbol can be.
  static constexpr uint8_t kStart = 1;   // it may begin a match
  static constexpr uint8_t kEnd = 2;     // it may end one
  static constexpr uint8_t kJoined = 4;  // it and the one before it may lie in one match

  Neighbours() = default;
  // Symbols are no greater than `greatest`.
  Neighbours(const FollowTable& follow, const SymbolSet& starts, const SymbolSet& ends,
             uint8_t greatest)
      : cells_(size_t{1} << 16) {
    for (unsigned before = 0; before <= greatest; ++before) {
      for (unsigned symbol = 1; symbol <= greatest; ++symbol) {
        cells_[Cell(static_cast<unsigned char>(before), static_cast<unsigned char>(symbol))] =
            static_cast<uint8_t>(starts[symbol] * kStart + ends[symbol] * kEnd +
                                 follow[before][symbol] * kJoined);
      }
    }
  }

  // The bits of a symbol. `before` is 0 where none is before it: then it is not joined.
  [[nodiscard]] uint8_t operator()(unsigned char before, unsigned char symbol) const {
    return cells_[Cell(before, symbol)];
  }
  // The same of a symbol with the one before it in memory.
  [[nodiscard]] uint8_t At(const unsigned char* symbol) const {
    uint16_t cell = 0;
    std::memcpy(&cell, symbol - 1, sizeof cell);
    return cells_[cell];
  }

 private:
  // The two symbols as they lie in memory, as one number.
  static uint16_t Cell(unsigned char before, unsigned char symbol) {
    const std::array<unsigned char, 2> both = {before, symbol};
    uint16_t cell = 0;
    std::memcpy(&cell, both.data(), sizeof cell);
    return cell;
  }

  std::vector<uint8_t> cells_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_NEIGHBOURS_H_
