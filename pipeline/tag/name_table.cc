#include "tag/name_table.h"

#include <algorithm>
#include <bit>

namespace whosaid {
namespace {

constexpr size_t kFewestKeys = 8;
constexpr size_t kSlotsAKey = 4;  // the more, the fewer keys meet in one, which none can foretell

}  // namespace

void NameTable::Clear(size_t keys) {
  std::fill_n(entries_.begin(), std::min<size_t>(used_, entries_.size()), Entry());
  used_ = 1;
  Lay(std::bit_ceil(std::max(keys, kFewestKeys) * kSlotsAKey));
}

void NameTable::Lay(size_t slots) {
  mask_ = slots - 1;
  if (slots_.size() < slots) slots_.resize(slots);
  if (entries_.size() < slots / 2 + 1) entries_.resize(slots / 2 + 1);
  std::fill_n(slots_.begin(), slots, kNone);
}

void NameTable::Grow() {
  Lay((mask_ + 1) * 2);
  for (Number i = 1; i < used_; ++i) slots_[Probe(entries_[i].key)] = i;
}

}  // namespace whosaid
