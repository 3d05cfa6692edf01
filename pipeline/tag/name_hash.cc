#include "tag/name_hash.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace whosaid {
namespace {

constexpr size_t kBlock = 16;

// Bytes side by side, which GCC and Clang compute with all at once, on any processor.
using Bytes [[gnu::vector_size(kBlock)]] = uint8_t;
using Halves = std::array<uint64_t, 2>;

Bytes Load(const void* bytes) {
  Bytes block;
  std::memcpy(&block, bytes, sizeof(block));
  return block;
}
uint64_t Seed(size_t size) { return size * 0x9E3779B97F4A7C15ULL; }
uint64_t Mix(uint64_t hash, Bytes bytes) {
  const auto upper = static_cast<Bytes>(bytes - 'A' < Bytes{} + ('Z' - 'A' + 1));
  const auto halves = std::bit_cast<Halves>(bytes | (upper & ('a' - 'A')));
  hash = (hash ^ halves[0]) * 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ (hash >> 29) ^ halves[1]) * 0xD6E8FEB86659FD93ULL;
  return hash ^ (hash >> 32);
}
bool HasHyphen(Bytes bytes) {
  const auto halves = std::bit_cast<Halves>(bytes == Bytes{} + '-');
  return (halves[0] | halves[1]) != 0;
}

// The first n of kBlock bytes are kept by what begins at kBlock - n.
constexpr std::array<uint8_t, 2 * kBlock> kKeep = [] {
  std::array<uint8_t, 2 * kBlock> keep{};
  for (size_t i = 0; i < kBlock; ++i) keep[i] = 0xFF;
  return keep;
}();

// A word without its hyphens, of any length.
uint64_t HashSection(std::string_view section) {
  uint64_t hash = Seed(section.size());
  do {
    std::array<char, kBlock> block{};
    const size_t size = std::min(section.size(), kBlock);
    std::copy_n(section.begin(), size, block.begin());
    hash = Mix(hash, Load(block.data()));
    section.remove_prefix(size);
  } while (!section.empty());
  return hash;
}

}  // namespace

// Most words are short, without a hyphen, and not the last of their text: their bytes are loaded
// with some of what follows, which is then masked away.
NameHash::NameHash(std::string_view text, Span word) {
  const size_t size = word.size();
  if (size <= kBlock && word.begin + kBlock <= text.size()) {
    const Bytes bytes = Load(text.data() + word.begin) & Load(kKeep.data() + kBlock - size);
    if (!HasHyphen(bytes)) {
      value_ = Mix(Seed(size), bytes);
      power_ = kBase;
      return;
    }
  }
  AddSections(Slice(text, word));
}

void NameHash::AddSections(std::string_view word) {
  for (size_t begin = 0; begin <= word.size();) {
    const size_t end = std::min(word.find('-', begin), word.size());
    *this = *this + NameHash(HashSection(word.substr(begin, end - begin)), kBase);
    begin = end + 1;
  }
}

}  // namespace whosaid
