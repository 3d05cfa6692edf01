// The key by which a Vocabulary finds a word: 16 bytes, which most words fit in.
#ifndef WHOSAID_RULEFILE_WORD_KEY_H_
#define WHOSAID_RULEFILE_WORD_KEY_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

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

// `kKeep.data() + kKeepAll - n` keeps the first n of 16 bytes, and all from there on.
inline constexpr size_t kKeepAll = 32;
alignas(64) inline constexpr std::array<uint8_t, kKeepAll + WordKey::kBytes> kKeep = [] {
  std::array<uint8_t, kKeepAll + WordKey::kBytes> keep{};
  for (size_t i = 0; i < kKeepAll; ++i) keep[i] = 0xFF;
  return keep;
}();

// The same of a word of at most 16 bytes, of which 16 can be read. Of a longer one, anything.
[[nodiscard]] inline WordKey LoadKey(const char* folded, size_t size) {
  WordKey key;
  WordKey keep;
  std::memcpy(&key, folded, WordKey::kBytes);
  std::memcpy(&keep, kKeep.data() + kKeepAll - size % kKeepAll, WordKey::kBytes);
  return {key.low & keep.low, key.high & keep.high};
}

// The key of a word of at most 16 bytes with ASCII letters in lower case, of which 16 can be read,
// if it is a dash, curly mark or ellipsis (U+2010..U+2027), or one with ASCII behind it, like "’s":
// they are all over English text. False: only fold.h can fold it.
[[nodiscard]] inline bool LoadMarkKey(const char* folded, size_t size, WordKey& key) {
  const auto byte = [folded](size_t at) { return static_cast<unsigned char>(folded[at]); };
  if (byte(0) != 0xE2 || byte(1) != 0x80 || byte(2) < 0x90 || byte(2) > 0xA7) return false;
  const auto in_front = [](uint64_t first) {
    return std::endian::native == std::endian::little ? first : first << 56;
  };
  WordKey rest = LoadKey(folded + 2, size - 2);
  rest.low ^= in_front(byte(2));
  if (((rest.low | rest.high) & 0x8080808080808080) != 0) return false;
  rest.low |= in_front('\'');
  key = byte(2) == 0x99 ? rest : LoadKey(folded, size);
  return true;
}

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WORD_KEY_H_
