#include "rulefile/islands.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace whosaid {
namespace {

constexpr uint32_t kBlock = 64;

// One bit for each of eight symbols: is it `least` or greater?
class Comparer {
 public:
  explicit Comparer(uint8_t least)
      : high_(least >= 0x80), add_(kOnes * (0x80U - (least & 0x7FU))) {}

  [[nodiscard]] uint64_t operator()(const char* symbols) const {
    uint64_t eight = 0;
    std::memcpy(&eight, symbols, sizeof eight);
    if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
    // The high bit of each byte of `low`: are its seven low bits as great as those of `least`?
    const uint64_t low = (eight & ~kHighBits) + add_;
    const uint64_t greater = (high_ ? low & eight : low | eight) & kHighBits;
    return ((greater >> 7) * kGather) >> 56;
  }

 private:
  static constexpr uint64_t kOnes = 0x0101010101010101;
  static constexpr uint64_t kHighBits = 0x8080808080808080;
  static constexpr uint64_t kGather = 0x0102040810204080;

  bool high_;
  uint64_t add_;
};

class IslandFinder {
 public:
  IslandFinder(const Phase::Program& program, std::string_view symbols,
               std::vector<ItemRange>& islands)
      : program_(program),
        symbols_(reinterpret_cast<const unsigned char*>(symbols.data())),
        size_(static_cast<uint32_t>(symbols.size())),
        triggers_(program.first_trigger),
        islands_(islands) {}

  void Run() {
    for (uint32_t base = 0; base < size_; base += kBlock) {
      for (uint64_t triggers = TriggersIn(base); triggers != 0;) {
        AddAround(base + static_cast<uint32_t>(std::countr_zero(triggers)));
        if (done_ - base >= kBlock) break;
        triggers &= ~uint64_t{0} << (done_ - base);
      }
    }
  }

 private:
  // One bit for each symbol of the block that is a trigger and in no island yet.
  [[nodiscard]] uint64_t TriggersIn(uint32_t base) const {
    if (done_ >= base + kBlock) return 0;
    uint64_t triggers = 0;
    const uint32_t size = std::min(kBlock, size_ - base);
    const auto* const block = reinterpret_cast<const char*>(symbols_ + base);
    uint32_t at = 0;
    for (; at + 8 <= size; at += 8) triggers |= triggers_(block + at) << at;
    if (at < size) {
      std::array<char, 8> rest{};
      std::memcpy(rest.data(), block + at, size - at);
      triggers |= (triggers_(rest.data()) & ((1U << (size - at)) - 1)) << at;
    }
    return done_ > base ? triggers & ~uint64_t{0} << (done_ - base) : triggers;
  }

  void AddAround(uint32_t trigger) {
    ItemRange island{trigger, trigger + 1};
    while (island.begin > done_ && Joined(island.begin)) --island.begin;
    while (island.end < size_ && Joined(island.end)) ++island.end;
    done_ = island.end;
    while (island.begin < island.end && !Has(island.begin, SymbolTraits::kStart)) ++island.begin;
    while (island.begin < island.end && !Has(island.end - 1, SymbolTraits::kEnd)) --island.end;
    if (island.end - island.begin >= program_.shortest) islands_.push_back(island);
  }

  // Can the item and the one before it lie in one match?
  [[nodiscard]] bool Joined(uint32_t item) const {
    return program_.follow[symbols_[item - 1]][symbols_[item]];
  }
  [[nodiscard]] bool Has(uint32_t item, uint8_t trait) const {
    return (program_.traits[symbols_[item]] & trait) != 0;
  }

  const Phase::Program& program_;
  const unsigned char* const symbols_;
  const uint32_t size_;
  const Comparer triggers_;
  std::vector<ItemRange>& islands_;
  uint32_t done_ = 0;  // where the last island ended
};

}  // namespace

void FindIslands(const Phase::Program& program, std::string_view symbols,
                 std::vector<ItemRange>& islands) {
  islands.clear();
  IslandFinder(program, symbols, islands).Run();
}

}  // namespace whosaid
