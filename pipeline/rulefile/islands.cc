#include "rulefile/islands.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/bytes16.h"

namespace whosaid {
namespace {

constexpr uint32_t kBlock = 64;

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

  // What is no symbol stands before the first block and fills up the last.
  void LoadBlock(uint32_t size) {
    block_ = symbols_ + done_;
    if (size == kBlock && done_ > 0) return;
    copied_ = {};
    std::memcpy(&copied_[1], block_, size);
    block_ = &copied_[1];
  }

  [[nodiscard]] uint64_t TriggersIn(uint32_t size) const {
    uint64_t triggers = 0;
    for (uint32_t at = 0; at < kBlock; at += Bytes16::kSize) {
      triggers |= uint64_t{Bytes16(block_ + at).AreAtLeast(program_.first_trigger).Bits()} << at;
    }
    return triggers & FirstBits(size);
  }

  // A byte for each symbol first, then a bit.
  [[nodiscard]] Bits BitsOfBlock() const {
    std::array<uint8_t, kBlock> are;
    for (uint32_t at = 0; at < kBlock; at += 8) {
      for (uint32_t i = at; i < at + 8; ++i) are[i] = program_.neighbours.At(block_ + i);
    }
    Bits bits;
    for (uint32_t at = 0; at < kBlock; at += Bytes16::kSize) {
      const Bytes16 some(are.data() + at);
      bits.runs |= uint64_t{(~some.Have(Neighbours::kJoined)).Bits()} << at;
      bits.starts |= uint64_t{some.Have(Neighbours::kStart).Bits()} << at;
      bits.ends |= uint64_t{some.Have(Neighbours::kEnd).Bits()} << at;
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
  std::vector<ItemRange>& islands_;
  uint32_t done_ = 0;                     // where the last run that has been dealt with ends
  const unsigned char* block_ = nullptr;  // what is next
  std::array<unsigned char, 1 + kBlock> copied_;
};

}  // namespace

void FindIslands(const Phase::Program& program, std::string_view symbols,
                 std::vector<ItemRange>& islands) {
  islands.clear();
  IslandFinder(program, symbols, islands).Run();
}

}  // namespace whosaid
