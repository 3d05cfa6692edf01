// From a name, or a part of one, to the entity that bears it: one flat table for all the ways in
// which names are looked up, told apart by a salt.
//
// Two keys with one 64-bit hash would share an entry; at a million names that is one chance in 37
// million. Nothing is ever taken out.
#ifndef WHOSAID_TAG_NAME_TABLE_H_
#define WHOSAID_TAG_NAME_TABLE_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/index.h"
#include "tag/entities.h"

namespace whosaid {

// FNV-1a over letters folded by ASCII case; whatever stands between two words, a hyphen too, counts
// as one space: "Il-hun" is "Il Hun".
class NameHash {
 public:
  void Add(std::string_view word) {
    if (count_++ > 0) Byte(' ');
    for (const char c : word) {
      const auto byte = static_cast<unsigned char>(c);
      Byte(byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte | 0x20)
           : byte == '-'              ? static_cast<unsigned char>(' ')
                                      : byte);
    }
  }
  [[nodiscard]] uint64_t value() const { return state_; }

 private:
  void Byte(unsigned char byte) { state_ = (state_ ^ byte) * 0x100000001b3ULL; }
  uint64_t state_ = 0xcbf29ce484222325ULL;
  int count_ = 0;
};

// What a key is a key of.
enum class KeyKind : uint8_t {
  kFull,      // all words of a name
  kPair,      // given name and surname, what stands between them left out
  kPart,      // a part of a name, as far as the text has been read
  kToCome,    // a part of a name anywhere in the text
  kAlone,     // a word that stands alone as a name: `strength` says how often
  kAddress,   // form of address and surname: "Mrs. Keller"
  kRole,      // the head of a description: "mayor"
  kInitials,  // of an organization
};

class NameTable {
 public:
  NameTable() : slots_(kFirstSize) {}

  struct Entry {
    Index<Entity> entity;
    uint32_t qualifier = 0;  // of a role: a hash of what it is of; 0 where nothing is said
    uint8_t strength = 0;    // how sure a reader is that the word means the bearer
    bool several = false;    // kToCome: more than one entity bears it
  };

  // The entry of a key as it is; without an entity where there is none.
  [[nodiscard]] Entry Find(KeyKind kind, uint64_t hash, Gender gender = Gender::kUnknown) const {
    return slots_[Probe(KeyOf(kind, hash, gender))].entry;
  }
  // The entry of a key, made where it is new. Valid until the next call.
  [[nodiscard]] Entry& At(KeyKind kind, uint64_t hash, Gender gender = Gender::kUnknown);

 private:
  static constexpr size_t kFirstSize = 256;
  struct Slot {
    uint64_t key = 0;
    Entry entry;
  };
  static uint64_t KeyOf(KeyKind kind, uint64_t hash, Gender gender) {
    const uint64_t salt = static_cast<uint64_t>(kind) * 3 + static_cast<uint64_t>(gender) + 1;
    const uint64_t key = (hash ^ salt * 0x632be59bd9b4e019ULL) * 0x9e3779b97f4a7c15ULL;
    return key == 0 ? 1 : key;
  }
  [[nodiscard]] size_t Probe(uint64_t key) const {
    const size_t mask = slots_.size() - 1;
    size_t i = (key >> 20) & mask;
    while (slots_[i].key != 0 && slots_[i].key != key) i = (i + 1) & mask;
    return i;
  }
  void Grow();

  std::vector<Slot> slots_;
  size_t used_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_NAME_TABLE_H_
