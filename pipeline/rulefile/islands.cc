#include "rulefile/islands.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace whosaid {
namespace {

constexpr uint32_t kBlock = 64;

constexpr uint64_t kOnes = 0x0101010101010101;

// Eight bytes, the first of them lowest.
uint64_t Eight(const void* bytes) {
  uint64_t eight = 0;
  std::memcpy(&eight, bytes, sizeof eight);
  if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
  return eight;
}

// The lowest bit of each of eight bytes whose other bits are 0, side by side.
uint64_t Gathered(uint64_t eight) { return (eight * 0x0102040810204080) >> 56; }

// One bit for each of eight symbols: is it `least` or greater?
class Comparer {
 public:
  explicit Comparer(uint8_t least)
      : high_(least >= 0x80), add_(kOnes * (0x80U - (least & 0x7FU))) {}

  [[nodiscard]] uint64_t operator()(const unsigned char* symbols) const {
    const uint64_t eight = Eight(symbols);
    // The high bit of each byte of `low`: are its seven low bits as great as those of `least`?
    const uint64_t low = (eight & ~kHighBits) + add_;
    const uint64_t greater = (high_ ? low & eight : low | eight) & kHighBits;
    return Gathered(greater >> 7);
  }

 private:
  static constexpr uint64_t kHighBits = 0x8080808080808080;

  bool high_;
  uint64_t add_;
};

// The first bits, at least one and at most all.
// NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult): the analyzer counts to 65.
uint64_t FirstBits(uint32_t count) { return ~uint64_t{0} >> (kBlock - count); }

// A run is a stretch of symbols each joined to the next; with a trigger in it, it is an island.
// Runs are told by the bits of a block, which begins where one does. The last run of a block, which
// may go on, is left to the next; runs longer than a block are gone through by item.
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
    while (done_ < size_) {
      const uint32_t size = std::min(kBlock, size_ - done_);
      const bool is_last = done_ + size == size_;
      LoadBlock(size);
      const uint64_t triggers = TriggersIn(size);
      uint32_t limit = size;  // where the runs that are dealt with end, in the block
      if (triggers == 0) {
        while (!is_last && limit > 0 && Joined(done_ + limit)) --limit;
      } else {
        const Bits bits = BitsOfBlock();
        if (!is_last) limit = kBlock - 1 - static_cast<uint32_t>(std::countl_zero(bits.runs));
        if (limit > 0) AddIslands(bits, triggers & FirstBits(limit));
      }
      if (limit > 0) {
        done_ += limit;
      } else {
        AddLongRun();
      }
    }
  }

 private:
  struct Bits {
    uint64_t runs = 0;  // where one begins
    uint64_t starts = 0;
    uint64_t ends = 0;
  };

  // The last block is filled up with what is no symbol.
  void LoadBlock(uint32_t size) {
    block_ = symbols_ + done_;
    if (size == kBlock) return;
    rest_ = {};
    std::memcpy(rest_.data(), block_, size);
    block_ = rest_.data();
  }

  [[nodiscard]] uint64_t TriggersIn(uint32_t size) const {
    uint64_t triggers = 0;
    for (uint32_t at = 0; at < kBlock; at += 8) triggers |= triggers_(block_ + at) << at;
    return triggers & FirstBits(size);
  }

  // Eight symbols first, a byte each: to shift three words by as much as there are symbols takes
  // longer.
  [[nodiscard]] Bits BitsOfBlock() const {
    Bits bits;
    unsigned char before = 0;
    for (uint32_t at = 0; at < kBlock; at += 8) {
      uint64_t eight = 0;
      for (uint32_t i = 0; i < 8; ++i) {
        const unsigned char symbol = block_[at + i];
        eight |= uint64_t{program_.neighbours(before, symbol)} << (8 * i);
        before = symbol;
      }
      bits.runs |= Gathered(~eight / Neighbours::kJoined & kOnes) << at;
      bits.starts |= Gathered(eight / Neighbours::kStart & kOnes) << at;
      bits.ends |= Gathered(eight / Neighbours::kEnd & kOnes) << at;
    }
    return bits;
  }

  void AddIslands(const Bits& bits, uint64_t triggers) {
    while (triggers != 0) {
      const uint64_t up_to = triggers ^ (triggers - 1);
      const uint64_t later = bits.runs & ~up_to;
      const uint64_t up_to_end = ~later & (later - 1);
      // A run has begun where a trigger stands, so that there is a bit.
      const auto begin = 63 - static_cast<uint32_t>(std::countl_zero(bits.runs & up_to));
      // NOLINTNEXTLINE(clang-analyzer-core.UndefinedBinaryOperatorResult)
      const uint64_t inside = up_to_end & ~uint64_t{0} << begin;
      triggers &= ~up_to_end;
      const uint64_t starts = bits.starts & inside;
      const uint64_t ends = bits.ends & inside;
      if (starts == 0 || ends == 0) continue;
      Add({done_ + static_cast<uint32_t>(std::countr_zero(starts)),
           done_ + kBlock - static_cast<uint32_t>(std::countl_zero(ends))});
    }
  }

  void AddLongRun() {
    ItemRange run{done_, done_ + 1};
    while (run.end < size_ && Joined(run.end)) ++run.end;
    done_ = run.end;
    if (std::none_of(symbols_ + run.begin, symbols_ + run.end,
                     [&](unsigned char symbol) { return symbol >= program_.first_trigger; })) {
      return;
    }
    while (run.begin < run.end && !Has(run.begin, Neighbours::kStart)) ++run.begin;
    while (run.begin < run.end && !Has(run.end - 1, Neighbours::kEnd)) --run.end;
    Add(run);
  }

  void Add(ItemRange island) {
    if (island.end >= uint64_t{island.begin} + program_.shortest) islands_.push_back(island);
  }

  [[nodiscard]] bool Joined(uint32_t item) const {
    return (program_.neighbours(symbols_[item - 1], symbols_[item]) & Neighbours::kJoined) != 0;
  }
  [[nodiscard]] bool Has(uint32_t item, uint8_t bit) const {
    return (program_.neighbours(0, symbols_[item]) & bit) != 0;
  }

  const Phase::Program& program_;
  const unsigned char* const symbols_;
  const uint32_t size_;
  const Comparer triggers_;
  std::vector<ItemRange>& islands_;
  uint32_t done_ = 0;                     // where the last run that has been dealt with ends
  const unsigned char* block_ = nullptr;  // what is next
  std::array<unsigned char, kBlock> rest_;
};

}  // namespace

void FindIslands(const Phase::Program& program, std::string_view symbols,
                 std::vector<ItemRange>& islands) {
  islands.clear();
  IslandFinder(program, symbols, islands).Run();
}

}  // namespace whosaid
