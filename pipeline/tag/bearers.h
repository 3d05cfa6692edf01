// What is known of the entities of a document while its names are gathered.
#ifndef WHOSAID_TAG_BEARERS_H_
#define WHOSAID_TAG_BEARERS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "base/index.h"
#include "tag/entities.h"
#include "tag/name_table.h"
#include "tag/name_words.h"
#include "tag/token_reader.h"

namespace whosaid {

[[nodiscard]] constexpr bool MayBePerson(EntityType type) {
  return type == EntityType::kPerson || type == EntityType::kOther;
}

[[nodiscard]] constexpr bool TypesAgree(EntityType a, EntityType b) {
  return a == b || a == EntityType::kOther || b == EntityType::kOther;
}

// Beside an Entity.
struct Bearer {
  NameTable::Number full = NameTable::kNone;  // its first name of several words
  NameTable::Number last = NameTable::kNone;  // the last word of it
  NameTable::Number rest = NameTable::kNone;  // all but the first, where that is a common word too
  Index<Entity> part_of;                      // the entity of the longer name that this is part of
  uint32_t count = 0;                         // mentions by a name of several words
  uint8_t address = 0;                        // every form of address used of it
  uint8_t full_address = 0;                   // with the given name: "Mr. John Keller"
  uint8_t rank = 0;                           // of Entity::name: fuller names rank higher
  char middle = 0;                            // the first letter between given name and surname
  bool younger = false;                       // "Jr."
  bool husbands = false;                      // no name but "Mrs. John Keller"
  bool only_titled = false;                   // no name but "Mrs. Keller"
  bool known_words = true;                    // a word before the surname is a known name
  bool ends_common = false;                   // its last word is a common word too
  bool in_capitals = true;                    // nowhere but in capitals, as in a heading
  bool doubtful = false;                      // its first word is no part of a name
};

class Bearers {
 public:
  // Forgets all, keeps the memory.
  void Clear() {
    bearers_.clear();
    entities_.clear();
  }

  Bearer& operator[](Index<Entity> index) { return bearers_[index.value()]; }
  Entity& EntityAt(Index<Entity> index) { return entities_[index.value()]; }
  [[nodiscard]] std::span<const Entity> entities() const { return entities_; }

  // A new entity that is named; Learn gives it its name.
  Index<Entity> Make(const Mention& mention, const Name& name);
  // One that is described only, and has no Bearer. No named one is made after it.
  Index<Entity> MakeDescribed(const Mention& mention);

  // Takes over what a mention tells of its entity.
  void Learn(Index<Entity> index, const Mention& mention, const Name& name,
             std::span<const NameWord> words, const TokenReader& reader);
  // Whether nothing that is known of the entity speaks against a mention of it.
  [[nodiscard]] bool Fits(Index<Entity> index, const Mention& mention, const Name& name) const {
    const Entity& e = entities_[index.value()];
    const Bearer& b = bearers_[index.value()];
    return TypesAgree(e.type, mention.type) && GendersAgree(e.gender, mention.gender) &&
           AddressesAgree(b.address, name.address) && b.younger == name.younger;
  }

  // The entity of the longest name that this one's is part of.
  [[nodiscard]] Index<Entity> Root(Index<Entity> index) const {
    while (bearers_[index.value()].part_of.has_value()) index = bearers_[index.value()].part_of;
    return index;
  }

 private:
  std::vector<Bearer> bearers_;
  std::vector<Entity> entities_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_BEARERS_H_
