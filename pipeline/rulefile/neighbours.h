// What a symbol is to the one before it, and to some match: all that is asked of most symbols of a
// text, in one load.
#ifndef WHOSAID_RULEFILE_NEIGHBOURS_H_
#define WHOSAID_RULEFILE_NEIGHBOURS_H_

#include <bit>
#include <cstddef>
#include <cstdint>
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
      : row_bits_(static_cast<uint8_t>(std::bit_width(greatest))),
        cells_(size_t{1} << (2 * row_bits_)) {
    for (size_t before = 0; before <= greatest; ++before) {
      for (size_t symbol = 1; symbol <= greatest; ++symbol) {
        cells_[(before << row_bits_) + symbol] = static_cast<uint8_t>(
            starts[symbol] * kStart + ends[symbol] * kEnd + follow[before][symbol] * kJoined);
      }
    }
  }

  // The bits of a symbol. `before` is 0 where none is before it: then it is not joined.
  [[nodiscard]] uint8_t operator()(unsigned char before, unsigned char symbol) const {
    return cells_[(size_t{before} << row_bits_) + symbol];
  }

 private:
  uint8_t row_bits_ = 0;  // a row has two to the power of this cells
  std::vector<uint8_t> cells_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_NEIGHBOURS_H_
