#include "tag/name_hash.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace whosaid {
namespace {

constexpr uint64_t kEach = 0x0101010101010101ULL;
constexpr uint64_t kHigh = 0x8080808080808080ULL;

// The first `size` of eight bytes, the rest 0. Reads all eight where the text has them.
uint64_t Load(std::string_view text, size_t at, size_t size) {
  uint64_t bytes = 0;
  if constexpr (std::endian::native == std::endian::little) {
    if (at + 8 <= text.size()) {
      std::memcpy(&bytes, text.data() + at, 8);
      return size < 8 ? bytes & ((uint64_t{1} << (8 * size)) - 1) : bytes;
    }
  }
  std::memcpy(&bytes, text.data() + at, std::min<size_t>(size, 8));
  return bytes;
}

// Eight bytes at once, none of which carries into the next: a byte below 0x80 has its high bit set
// in `not_below` from 'A' on and in `above` after 'Z'.
uint64_t FoldCase(uint64_t bytes) {
  const uint64_t low = bytes & ~kHigh;
  const uint64_t not_below = low + kEach * (0x80 - 'A');
  const uint64_t above = low + kEach * (0x7F - 'Z');
  return bytes | ((not_below & ~above & ~bytes & kHigh) >> 2);
}

bool HasHyphen(uint64_t bytes) {
  const uint64_t hyphen_is_0 = bytes ^ kEach * '-';
  return ((hyphen_is_0 - kEach) & ~hyphen_is_0 & kHigh) != 0;
}

uint64_t Mix(uint64_t hash, uint64_t bytes) {
  hash = (hash ^ bytes) * 0x9E3779B97F4A7C15ULL;
  return hash ^ (hash >> 29);
}

// A word without its hyphens.
uint64_t HashSection(std::string_view text, Span section) {
  uint64_t hash = section.size() * kEach;
  for (size_t at = section.begin; at < section.end; at += 8) {
    hash = Mix(hash, FoldCase(Load(text, at, section.end - at)));
  }
  return Mix(hash, 0xD6E8FEB86659FD93ULL);
}

}  // namespace

NameHash::NameHash(std::string_view text, Span word) {
  uint64_t hash = word.size() * kEach;
  for (size_t at = word.begin; at < word.end; at += 8) {
    const uint64_t bytes = Load(text, at, word.end - at);
    if (HasHyphen(bytes)) {
      AddSections(text, word);
      return;
    }
    hash = Mix(hash, FoldCase(bytes));
  }
  value_ = Mix(hash, 0xD6E8FEB86659FD93ULL);
  power_ = kBase;
}

void NameHash::AddSections(std::string_view text, Span word) {
  uint32_t begin = word.begin;
  for (uint32_t at = word.begin; at <= word.end; ++at) {
    if (at < word.end && text[at] != '-') continue;
    *this = *this + NameHash(HashSection(text, {begin, at}), kBase);
    begin = at + 1;
  }
}

}  // namespace whosaid
