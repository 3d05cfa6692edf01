#include "tag/name_hash.h"

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

// A word without its hyphens, of any length.
uint64_t HashSection(std::string_view section) {
  uint64_t hash = HashedBytes::Seed(section.size());
  do {
    std::array<char, HashedBytes::kSize> block{};
    const size_t size = std::min(section.size(), block.size());
    std::copy_n(section.begin(), size, block.begin());
    hash = HashedBytes(block.data(), block.size()).Mix(hash);
    section.remove_prefix(size);
  } while (!section.empty());
  return hash;
}

// "al-Rashid" -> "Rashid"
std::string_view WithoutParticle(std::string_view word) {
  const size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos || hyphen + 1 == word.size()) return word;
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return is_lower(word.front()) && !is_lower(word[hyphen + 1]) ? word.substr(hyphen + 1) : word;
}

}  // namespace

void NameHash::AddSections(std::string_view word) {
  word = WithoutParticle(word);
  for (size_t begin = 0; begin <= word.size();) {
    const size_t end = std::min(word.find('-', begin), word.size());
    *this = *this + NameHash(HashSection(word.substr(begin, end - begin)), kBase);
    begin = end + 1;
  }
}

}  // namespace whosaid
