#include "tag/name_table.h"

namespace whosaid {

NameTable::Entry& NameTable::At(KeyKind kind, uint64_t hash, Gender gender) {
  const uint64_t key = KeyOf(kind, hash, gender);
  size_t i = Probe(key);
  if (slots_[i].key == 0) {
    if (++used_ * 2 > slots_.size()) {
      Grow();
      i = Probe(key);
    }
    slots_[i].key = key;
  }
  return slots_[i].entry;
}

void NameTable::Grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.key != 0) slots_[Probe(slot.key)] = slot;
  }
}

}  // namespace whosaid
