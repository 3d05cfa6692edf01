// Sixteen bytes asked at once: a comparison gives 0xFF for each byte that it holds of and 0 for the
// others; & | and ~ join such answers, and Bits() makes them one bit a byte.
#ifndef WHOSAID_BASE_BYTES16_H_
#define WHOSAID_BASE_BYTES16_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace whosaid {

#if defined(__SSE2__)

class Bytes16 {
 public:
  static constexpr size_t kSize = 16;

  // Those at `bytes`, which need not be aligned.
  explicit Bytes16(const void* bytes)
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  void CopyTo(void* to) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes_); }

  [[nodiscard]] Bytes16 Are(uint8_t byte) const { return _mm_cmpeq_epi8(bytes_, All(byte)); }
  [[nodiscard]] Bytes16 AreAtLeast(uint8_t byte) const {
    return _mm_cmpeq_epi8(_mm_max_epu8(bytes_, All(byte)), bytes_);
  }
  // From `first` on, `count` of them.
  [[nodiscard]] Bytes16 AreAmong(uint8_t first, uint8_t count) const {
    const __m128i shifted = _mm_sub_epi8(bytes_, All(first));
    return _mm_cmpeq_epi8(_mm_min_epu8(shifted, All(count - 1)), shifted);
  }
  // Any of these bits.
  [[nodiscard]] Bytes16 Have(uint8_t bits) const {
    return ~Bytes16(_mm_cmpeq_epi8(_mm_and_si128(bytes_, All(bits)), _mm_setzero_si128()));
  }

  friend Bytes16 operator&(Bytes16 a, Bytes16 b) { return _mm_and_si128(a.bytes_, b.bytes_); }
  friend Bytes16 operator|(Bytes16 a, Bytes16 b) { return _mm_or_si128(a.bytes_, b.bytes_); }
  friend Bytes16 operator~(Bytes16 a) { return _mm_xor_si128(a.bytes_, All(0xFF)); }

  // The highest bit of each byte; the lowest is the first byte's.
  [[nodiscard]] uint32_t Bits() const { return static_cast<uint32_t>(_mm_movemask_epi8(bytes_)); }

 private:
  // Implicit, for what intrinsics return.
  // NOLINTNEXTLINE(google-explicit-constructor)
  Bytes16(__m128i bytes) : bytes_(bytes) {}
  static __m128i All(int byte) { return _mm_set1_epi8(static_cast<char>(byte)); }

  __m128i bytes_;
};

#else

class Bytes16 {
 public:
  static constexpr size_t kSize = 16;

  explicit Bytes16(const void* bytes) { std::memcpy(bytes_.data(), bytes, kSize); }

  void CopyTo(void* to) const { std::memcpy(to, bytes_.data(), kSize); }

  [[nodiscard]] Bytes16 Are(uint8_t byte) const {
    return Each([byte](uint8_t b) { return b == byte ? 0xFF : 0; });
  }
  [[nodiscard]] Bytes16 AreAtLeast(uint8_t byte) const {
    return Each([byte](uint8_t b) { return b >= byte ? 0xFF : 0; });
  }
  [[nodiscard]] Bytes16 Have(uint8_t bits) const {
    return Each([bits](uint8_t b) { return (b & bits) != 0 ? 0xFF : 0; });
  }
  [[nodiscard]] Bytes16 AreAmong(uint8_t first, uint8_t count) const {
    return Each([=](uint8_t b) { return static_cast<uint8_t>(b - first) < count ? 0xFF : 0; });
  }

  friend Bytes16 operator&(Bytes16 a, const Bytes16& b) {
    for (size_t i = 0; i < kSize; ++i) a.bytes_[i] &= b.bytes_[i];
    return a;
  }
  friend Bytes16 operator|(Bytes16 a, const Bytes16& b) {
    for (size_t i = 0; i < kSize; ++i) a.bytes_[i] |= b.bytes_[i];
    return a;
  }
  friend Bytes16 operator~(const Bytes16& a) {
    return a.Each([](uint8_t b) { return ~b; });
  }

  [[nodiscard]] uint32_t Bits() const {
    uint32_t bits = 0;
    for (size_t i = 0; i < kSize; ++i) bits |= uint32_t{bytes_[i]} >> 7 << i;
    return bits;
  }

 private:
  template <class Change>
  [[nodiscard]] Bytes16 Each(const Change& change) const {
    Bytes16 changed = *this;
    for (uint8_t& byte : changed.bytes_) byte = static_cast<uint8_t>(change(byte));
    return changed;
  }

  std::array<uint8_t, kSize> bytes_;
};

#endif

}  // namespace whosaid

#endif  // WHOSAID_BASE_BYTES16_H_
