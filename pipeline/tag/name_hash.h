// What names, and parts of names, are compared by: 64 bits of their words, letters folded by ASCII
// case. A hyphen is as good as a space between two words: "Il-hun" is "Il Hun"; and a particle that
// it ties to a name is left out: "al-Rashid" is "Rashid".
#ifndef WHOSAID_TAG_NAME_HASH_H_
#define WHOSAID_TAG_NAME_HASH_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "base/span.h"

namespace whosaid {

// Bytes of a word, with zeros behind a short one.
class HashedBytes {
 public:
  static constexpr size_t kSize = 16;

  // The first `size` bytes of kSize.
  HashedBytes(const char* from, size_t size) : bytes_(Load(from) & Load(&kKeep[kSize - size])) {}

  static uint64_t Seed(size_t size) { return size * 0x9E3779B97F4A7C15ULL; }
  [[nodiscard]] uint64_t Mix(uint64_t hash) const {
    const auto upper = static_cast<Bytes>(bytes_ - 'A' < Bytes{} + ('Z' - 'A' + 1));
    const auto halves = std::bit_cast<Halves>(bytes_ | (upper & ('a' - 'A')));
    hash = (hash ^ halves[0]) * 0x9E3779B97F4A7C15ULL;
    hash = (hash ^ (hash >> 29) ^ halves[1]) * 0xD6E8FEB86659FD93ULL;
    return hash ^ (hash >> 32);
  }
  [[nodiscard]] bool HaveHyphen() const {
    const auto halves = std::bit_cast<Halves>(bytes_ == Bytes{} + '-');
    return (halves[0] | halves[1]) != 0;
  }

 private:
  // Side by side, which GCC and Clang compute with all at once, on any processor.
  using Bytes [[gnu::vector_size(kSize)]] = uint8_t;
  using Halves = std::array<uint64_t, 2>;

  static Bytes Load(const void* from) {
    Bytes bytes;
    std::memcpy(&bytes, from, sizeof(bytes));
    return bytes;
  }
  // The first n of kSize bytes are kept by what begins at kSize - n.
  static constexpr std::array<uint8_t, 2 * kSize> kKeep = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                           0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                           0xFF, 0xFF, 0xFF, 0xFF};

  Bytes bytes_;
};

// The hash of words side by side is made of theirs, so that each word is read once, whatever names
// and parts of names it stands in: a polynomial over the sections between spaces and hyphens.
class NameHash {
 public:
  NameHash() = default;  // of no words
  explicit NameHash(std::string_view word) { AddSections(word); }
  // The same for one token of a text, faster: most words are short, without a hyphen, and not the
  // last of their text, so that their bytes can be loaded with some of what follows, which is then
  // masked away.
  NameHash(std::string_view text, Span word) {
    const size_t size = word.size();
    if (size <= HashedBytes::kSize && word.begin + HashedBytes::kSize <= text.size()) {
      const HashedBytes bytes(text.data() + word.begin, size);
      if (!bytes.HaveHyphen()) {
        value_ = bytes.Mix(HashedBytes::Seed(size));
        power_ = kBase;
        return;
      }
    }
    AddSections(Slice(text, word));
  }

  [[nodiscard]] uint64_t value() const { return value_; }

  // Of the words of `a` and then those of `b`.
  friend NameHash operator+(NameHash a, NameHash b) {
    return {a.value_ * b.power_ + b.value_, a.power_ * b.power_};
  }

 private:
  static constexpr uint64_t kBase = 0x9E6C63D0676A9A99ULL;

  NameHash(uint64_t value, uint64_t power) : value_(value), power_(power) {}

  void AddSections(std::string_view word);

  uint64_t value_ = 0;
  uint64_t power_ = 1;  // of kBase, one for each section
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_HASH_H_
