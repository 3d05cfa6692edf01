#include "text/offsets.h"

#include <array>
#include <cstddef>
#include <cstring>

#include "base/bytes16.h"

namespace whosaid {
namespace {

// So many bytes are read at a time: two blocks.
constexpr size_t kStep = 64;

// A bit for each of kStep bytes, the lowest for the first: those that `hold` says so of.
template <class Hold>
uint64_t BitsIn(const char* bytes, const Hold& hold) {
  uint64_t bits = 0;
  for (size_t i = 0; i < kStep; i += Bytes16::kSize) {
    bits |= uint64_t{hold(Bytes16(bytes + i)).Bits()} << i;
  }
  return bits;
}

bool AreAscii(const char* bytes) {
  return BitsIn(bytes, [](Bytes16 some) { return some; }) == 0;
}

// The bytes with which a character begins.
uint64_t StartsIn(const char* bytes) {
  return ~BitsIn(bytes, [](Bytes16 some) { return some.AreAmong(0x80, 0x40); });
}

// Those with which a character of four bytes begins.
uint64_t FoursIn(const char* bytes) {
  return BitsIn(bytes, [](Bytes16 some) { return some.AreAtLeast(0xF0); });
}

// The end of a text, filled up with ASCII.
std::array<char, kStep> Padded(std::string_view rest) {
  std::array<char, kStep> bytes{};
  if (!rest.empty()) std::memcpy(bytes.data(), rest.data(), rest.size());
  return bytes;
}

}  // namespace

OffsetTable::OffsetTable(std::string_view text, OffsetUnit unit) {
  static_assert(kStep == size_t{2} * kBlockSize);
  if (unit == OffsetUnit::kByte) return;
  const size_t whole = text.size() / kStep;
  const std::array<char, kStep> last = Padded(text.substr(whole * kStep));
  size_t ascii = 0;
  while (ascii < whole && AreAscii(text.data() + ascii * kStep)) ++ascii;
  if (ascii == whole && AreAscii(last.data())) return;

  blocks_.resize(2 * (whole + 1));
  uint32_t before = 0;
  uint64_t second_unit = 0;  // of a character that begins with the last byte of the step before
  for (size_t step = 0; step <= whole; ++step) {
    const char* const bytes = step < whole ? text.data() + step * kStep : last.data();
    uint64_t units = StartsIn(bytes);
    // In UTF-16 a character of four bytes is two units: its second byte counts as one.
    if (unit == OffsetUnit::kUtf16) {
      const uint64_t fours = FoursIn(bytes);
      units |= fours << 1 | second_unit;
      second_unit = fours >> (kStep - 1);
    }
    const uint64_t ones = CountOnesEach(units);
    const uint32_t between = before + static_cast<uint32_t>(ones);
    blocks_[2 * step] = {static_cast<uint32_t>(units), before};
    blocks_[2 * step + 1] = {static_cast<uint32_t>(units >> 32), between};
    before = between + static_cast<uint32_t>(ones >> 32);
  }
}

}  // namespace whosaid
