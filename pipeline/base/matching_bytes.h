// The bytes of an array that match, found 64 at a time: for a pass that has work at few of them.
#ifndef WHOSAID_BASE_MATCHING_BYTES_H_
#define WHOSAID_BASE_MATCHING_BYTES_H_

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace whosaid {

// Walks the bytes that have, of the bits of `mask`, those of `value`. Points at the array, which
// outlives it. Of a byte that is written while the walk is within 64 bytes of it, what it was
// before may still be seen.
class MatchingBytes {
 public:
  MatchingBytes(const uint8_t* bytes, uint32_t size, uint8_t mask, uint8_t value)
      : bytes_(bytes), size_(size), mask_(mask), value_(value) {}

  // The first match at or after `from`; the size of the array where there is none. Linear over all
  // calls whose `from` never goes down.
  [[nodiscard]] uint32_t Next(uint32_t from) {
    if (from < from_ || from > next_) next_ = Find(from);
    from_ = from;
    return next_;
  }

 private:
  static constexpr uint32_t kBlock = 64;
  static constexpr uint32_t kNoBlock = UINT32_MAX;

  [[nodiscard]] uint32_t Find(uint32_t from) {
    if (from >= size_) return size_;
    if (from / kBlock != block_) Load(from / kBlock);
    uint64_t left = bits_ & (~uint64_t{0} << (from % kBlock));
    while (left == 0) {
      if ((block_ + 1) * kBlock >= size_) return size_;
      Load(block_ + 1);
      left = bits_;
    }
    return block_ * kBlock + static_cast<uint32_t>(std::countr_zero(left));
  }

  void Load(uint32_t block) {
    block_ = block;
    const uint8_t* const bytes = bytes_ + size_t{block} * kBlock;
    const uint32_t count = size_ - block * kBlock;
    if (count >= kBlock) {
      bits_ = Match(bytes);
      return;
    }
    std::array<uint8_t, kBlock> padded{};
    std::memcpy(padded.data(), bytes, count);
    bits_ = Match(padded.data()) & ((uint64_t{1} << count) - 1);
  }

  // The lowest bit is the first of kBlock bytes.
  [[nodiscard]] uint64_t Match(const uint8_t* bytes) const {
    uint64_t bits = 0;
#if defined(__SSE2__)
    const __m128i mask = _mm_set1_epi8(static_cast<char>(mask_));
    const __m128i value = _mm_set1_epi8(static_cast<char>(value_));
    for (uint32_t at = 0; at < kBlock; at += 16) {
      const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
      const __m128i same = _mm_cmpeq_epi8(_mm_and_si128(some, mask), value);
      bits |= static_cast<uint64_t>(static_cast<uint32_t>(_mm_movemask_epi8(same))) << at;
    }
#else
    for (uint32_t at = 0; at < kBlock; ++at) {
      bits |= uint64_t{(bytes[at] & mask_) == value_} << at;
    }
#endif
    return bits;
  }

  const uint8_t* bytes_;
  uint32_t size_;
  uint8_t mask_;
  uint8_t value_;
  uint32_t block_ = kNoBlock;
  uint64_t bits_ = 0;
  uint32_t from_ = UINT32_MAX;  // of the last call
  uint32_t next_ = 0;           // what it found
};

}  // namespace whosaid

#endif  // WHOSAID_BASE_MATCHING_BYTES_H_
