#include "tag/name_table.h"

#include <algorithm>
#include <bit>

namespace whosaid {

NameTable::NameTable(size_t keys) : slots_(std::bit_ceil(std::max<size_t>(2 * keys, 16))) {
  entries_.reserve(keys + 1);
  entries_.emplace_back();
}

NameTable::Number NameTable::Insert(uint64_t key) {
  if (entries_.size() * 2 > slots_.size()) Grow();
  const auto number = static_cast<Number>(entries_.size());
  entries_.emplace_back().key = key;
  slots_[Probe(key)] = {static_cast<uint32_t>(Spread(key)), number};
  return number;
}

void NameTable::Grow() {
  slots_.assign(slots_.size() * 2, Slot());
  for (size_t i = 1; i < entries_.size(); ++i) {
    const uint64_t key = entries_[i].key;
    slots_[Probe(key)] = {static_cast<uint32_t>(Spread(key)), static_cast<Number>(i)};
  }
}

}  // namespace whosaid
