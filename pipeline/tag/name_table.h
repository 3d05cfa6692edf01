// From a name, or a part of one, to the entity that bears it: one flat table for all the ways in
// which names are looked up. All that is known of a word as a name lies side by side, so that one
// look-up serves many questions.
//
// Two keys with one 64-bit hash would share an entry; at a million names that is one chance in 37
// million. Nothing is ever taken out.
#ifndef WHOSAID_TAG_NAME_TABLE_H_
#define WHOSAID_TAG_NAME_TABLE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "base/index.h"
#include "tag/entities.h"

namespace whosaid {

// What a key is a key of.
enum class KeyKind : uint8_t {
  kWords,     // one or more words: NameHash
  kSection,   // all words of a section of a lexicon: "Bill" and "William"
  kYounger,   // all words of a name with "Jr."
  kPair,      // given name and surname, what stands between them left out
  kAddress,   // form of address and surname: "Mrs. Keller"
  kHusbands,  // all words of a name that is her husband's: "Mrs. John Keller"
};

[[nodiscard]] constexpr uint64_t KeyOf(KeyKind kind, uint64_t hash) {
  return hash ^ static_cast<uint64_t>(kind) * 0x632be59bd9b4e019ULL;
}

class NameTable {
 public:
  using Number = uint32_t;            // of an entry; stays, while others are made
  static constexpr Number kNone = 0;  // an entry like others, but nobody's

  struct alignas(64) Entry {
    uint64_t key = 0;
    Index<Entity> whole;     // whose name, or description word for word, it is
    Index<Entity> initials;  // of an organization
    Index<Entity> role;      // the head of whose description it is: "mayor"
    uint32_t qualifier = 0;  // of the role: a hash of what it is of; 0 where nothing is said
    std::array<Index<Entity>, 3> part;     // by gender: part of a name, as far as has been read
    std::array<Index<Entity>, 3> to_come;  // the same anywhere in the text
    std::array<bool, 3> several{};         // to_come: more than one entity bears it
    uint8_t strength = 0;   // how sure a reader is that the word means part[Gender::kUnknown]
    uint8_t alone = 0;      // how often it stands alone as a name
    uint8_t addresses = 0;  // the forms of address with which it does
  };

  // Comes first. Forgets all, keeps the memory; for about as many keys, more where there are more.
  void Clear(size_t keys);

  // The entry of a key, made where it is new. Whether it is cannot be foretold, so that no branch
  // asks: the blank entry behind the last gets the key in any case.
  [[nodiscard]] Number At(uint64_t key) {
    if (used_ * size_t{2} > mask_) Grow();
    const size_t slot = Probe(key);
    const Number known = slots_[slot];
    const Number is_new = known == kNone ? 1 : 0;
    const Number number = known + (used_ & (0 - is_new));
    entries_[used_].key = key;
    slots_[slot] = number;
    used_ += is_new;
    return number;
  }
  // kNone where there is none.
  [[nodiscard]] Number Find(uint64_t key) { return slots_[Probe(key)]; }

  // Valid until the next call of At.
  [[nodiscard]] Entry& operator[](Number number) { return entries_[number]; }
  [[nodiscard]] const Entry& operator[](Number number) const { return entries_[number]; }

 private:
  // The slot that has the key, or the free one where it would go. A free slot leads to the first
  // entry, which gets the key, so that one question finds either.
  [[nodiscard]] size_t Probe(uint64_t key) {
    entries_[kNone].key = key;
    size_t i = (key * 0x9e3779b97f4a7c15ULL >> 32) & mask_;
    while (entries_[slots_[i]].key != key) i = (i + 1) & mask_;
    return i;
  }
  void Lay(size_t slots);
  void Grow();

  // Of the slots, a power of two are in use; of the entries, at most half as many. Those not in use
  // are blank but for their keys.
  std::vector<Number> slots_;
  std::vector<Entry> entries_;
  size_t mask_ = 0;
  Number used_ = 1;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_TABLE_H_
