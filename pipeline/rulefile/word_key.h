// The key by which a Vocabulary finds a word: 16 bytes, which most words fit in.
#ifndef WHOSAID_RULEFILE_WORD_KEY_H_
#define WHOSAID_RULEFILE_WORD_KEY_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace whosaid {

// A folded word as two numbers: its bytes, zero padded. Of a word that is longer, which few are, a
// hash of all bytes, and a number that is no text.
struct WordKey {
  static constexpr size_t kBytes = 16;
  static constexpr uint64_t kNoText = UINT64_MAX;
  uint64_t low = 0;
  uint64_t high = 0;
};

// The word does not end in a byte 0: no word of a text does.
[[nodiscard]] inline WordKey KeyOfFolded(std::string_view folded) {
  WordKey key;
  if (folded.size() <= WordKey::kBytes) {
    std::memcpy(&key, folded.data(), folded.size());
    return key;
  }
  for (const char c : folded) {
    key.low = (key.low ^ static_cast<unsigned char>(c)) * 0x9E3779B97F4A7C15ULL;
    key.low ^= key.low >> 32;
  }
  key.high = WordKey::kNoText;
  return key;
}

// The high bits are the good ones.
[[nodiscard]] inline uint64_t HashKey(const WordKey& key) {
  return key.low * 0x9E3779B97F4A7C15ULL + key.high * 0xD6E8FEB86659FD93ULL;
}

// Writes the key of a word of at most 16 bytes, of which 16 can be read, with its ASCII letters
// folded. Returns which of its bytes are not ASCII: bit by bit, the lowest is the first.
#if defined(__SSE2__)

// `kKeepMask.data() + 16 - n` keeps the first n of 16 bytes.
inline constexpr std::array<uint8_t, 2 * WordKey::kBytes> kKeepMask = [] {
  std::array<uint8_t, 2 * WordKey::kBytes> mask{};
  for (size_t i = 0; i < WordKey::kBytes; ++i) mask[i] = 0xFF;
  return mask;
}();

inline uint32_t LoadKey(const char* word, size_t size, WordKey& key) {
  const __m128i keep =
      _mm_loadu_si128(reinterpret_cast<const __m128i*>(kKeepMask.data() + WordKey::kBytes - size));
  const __m128i bytes =
      _mm_and_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(word)), keep);
  // Capitals, and no other byte, become the 26 highest of signed numbers.
  const __m128i raised = _mm_add_epi8(bytes, _mm_set1_epi8(127 - 'Z'));
  const __m128i upper = _mm_cmpgt_epi8(raised, _mm_set1_epi8(127 - 26));
  const __m128i folded = _mm_or_si128(bytes, _mm_and_si128(upper, _mm_set1_epi8(0x20)));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(&key), folded);
  return static_cast<uint32_t>(_mm_movemask_epi8(bytes));
}

#else

inline uint32_t LoadKey(const char* word, size_t size, WordKey& key) {
  std::array<char, WordKey::kBytes> folded{};
  uint32_t beyond_ascii = 0;
  for (size_t i = 0; i < size; ++i) {
    const char c = word[i];
    beyond_ascii |= uint32_t{static_cast<unsigned char>(c) >= 0x80} << i;
    folded[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  std::memcpy(&key, folded.data(), folded.size());
  return beyond_ascii;
}

#endif

// Folds what LoadKey() left: is it a dash, curly mark or ellipsis (U+2010..U+2027), or one with
// ASCII behind it, like "’s"? They are all over English text. False: only fold.h can fold it.
[[nodiscard]] inline bool FoldMark(uint32_t beyond_ascii, WordKey& key) {
  std::array<unsigned char, WordKey::kBytes> bytes;
  std::memcpy(bytes.data(), &key, bytes.size());
  if (beyond_ascii != 0b111 || bytes[0] != 0xE2 || bytes[1] != 0x80) return false;
  if (bytes[2] < 0x90 || bytes[2] > 0xA7) return false;
  if (bytes[2] != 0x99) return true;
  std::array<unsigned char, WordKey::kBytes> folded{'\''};
  std::memcpy(&folded[1], &bytes[3], WordKey::kBytes - 3);
  std::memcpy(&key, folded.data(), folded.size());
  return true;
}

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WORD_KEY_H_
