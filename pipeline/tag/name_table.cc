#include "tag/name_table.h"

#include <algorithm>
#include <bit>
#include <memory>

namespace whosaid {
namespace {

constexpr size_t kFewestKeys = 8;
constexpr size_t kSlotsAKey = 4;  // the more, the fewer keys meet in one, which none can foretell

}  // namespace

void NameTable::Clear(size_t keys) {
  used_ = 1;
  Lay(std::bit_ceil(std::max(keys, kFewestKeys) * kSlotsAKey));
}

// Whether a key is new cannot be foretold, so that no branch asks: a blank entry is always laid
// behind the last, and stays there where the key is new.
NameTable::Number NameTable::At(uint64_t key) {
  if (used_ * size_t{2} > mask_) Grow();
  const size_t slot = Probe(key);
  const Number known = slots_[slot];
  const Number is_new = known == kNone ? 1 : 0;
  const Number number = known + (used_ & (0 - is_new));
  std::construct_at(&entries_[used_], key);
  slots_[slot] = number;
  used_ += is_new;
  return number;
}

NameTable::Number NameTable::Find(uint64_t key) { return slots_[Probe(key)]; }

// The slot that has the key, or the free one where it would go. A free slot leads to the first
// entry, which gets the key, so that one question finds either.
inline size_t NameTable::Probe(uint64_t key) {
  entries_[kNone].key = key;
  size_t i = (key * 0x9e3779b97f4a7c15ULL >> 32) & mask_;
  while (entries_[slots_[i]].key != key) i = (i + 1) & mask_;
  return i;
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
