// Runs of ASCII letters and digits, found 64 bytes at a time: a block of text becomes one bit a
// byte, and the end of a word is a count of trailing ones. The branch at the end of every word,
// which a processor cannot predict, is not there.
#ifndef WHOSAID_TOKENIZE_ASCII_RUNS_H_
#define WHOSAID_TOKENIZE_ASCII_RUNS_H_

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace whosaid {

class AsciiRuns {
 public:
  explicit AsciiRuns(std::string_view text) : text_(text) {}

  // The end of the run of letters and digits from `pos` on; `pos` where there is none. Asked with
  // positions that go up, so that no block is loaded twice in a row.
  [[nodiscard]] uint32_t End(uint32_t pos) {
    for (;;) {
      if (pos - base_ >= kBlock) {
        if (pos >= text_.size()) return pos;
        Load(pos & ~(kBlock - 1));
      }
      pos += static_cast<uint32_t>(std::countr_one(mask_ >> (pos - base_)));
      if (pos - base_ < kBlock) return pos;
    }
  }

 private:
  static constexpr uint32_t kBlock = 64;
  static_assert(std::endian::native == std::endian::little, "Gather() reads bytes low end first");

  void Load(uint32_t base) {
    std::array<uint8_t, kBlock> bytes{};
    std::memcpy(bytes.data(), text_.data() + base, std::min<size_t>(kBlock, text_.size() - base));
    // Plain enough for the compiler to do sixteen at once.
    for (uint8_t& byte : bytes) {
      const auto letter = static_cast<uint8_t>((byte | 0x20) - 'a');
      const auto digit = static_cast<uint8_t>(byte - '0');
      byte = static_cast<uint8_t>((letter < 26) | (digit < 10));
    }
    mask_ = 0;
    for (uint32_t i = 0; i < kBlock / 8; ++i) mask_ |= Gather(&bytes[i * 8]) << (i * 8);
    base_ = base;
  }

  // Eight bytes that are 0 or 1 -> eight bits.
  static uint64_t Gather(const uint8_t* bytes) {
    uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    return (word * 0x0102040810204080U) >> 56;
  }

  std::string_view text_;
  uint32_t base_ = 0xC0000000;  // no block: at least kBlock away from every position
  uint64_t mask_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_ASCII_RUNS_H_
