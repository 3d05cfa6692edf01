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

}  // namespace

void NameHash::AddSections(std::string_view word) {
  for (size_t begin = 0; begin <= word.size();) {
    const size_t end = std::min(word.find('-', begin), word.size());
    *this = *this + NameHash(HashSection(word.substr(begin, end - begin)), kBase);
    begin = end + 1;
  }
}

}  // namespace whosaid
