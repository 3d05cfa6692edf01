// What is known of the entities of a document while its names are gathered.
#ifndef WHOSAID_TAG_BEARERS_H_
#define WHOSAID_TAG_BEARERS_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "tag/entities.h"
#include "tag/name_table.h"
#include "tag/name_words.h"
#include "tokenize/tokens.h"

namespace whosaid {

[[nodiscard]] constexpr bool MayBePerson(EntityType type) {
  return type == EntityType::kPerson || type == EntityType::kOther;
}

// Beside an Entity.
struct Bearer {
  NameTable::Number full = NameTable::kNone;  // its first name of several words
  NameTable::Number last = NameTable::kNone;  // the last word of it
  Index<Entity> part_of;                      // the entity of the longer name that this is part of
  uint32_t count = 0;                         // mentions by a name of several words
  uint8_t address = 0;                        // every form of address used of it
  uint8_t full_address = 0;                   // with the given name: "Mr. John Keller"
  uint8_t rank = 0;                           // of Entity::name: fuller names rank higher
  char middle = 0;                            // the first letter between given name and surname
  bool younger = false;                       // "Jr."
  bool only_titled = false;                   // no name but "Mrs. Keller"
  bool known_words = true;                    // a word before the surname is a known name
  bool in_capitals = true;                    // nowhere but in capitals, as in a heading
  bool doubtful = false;                      // its first word is no part of a name
};

class Bearers {
 public:
  Bearers(const Tokens& tokens, const NameList& names, Entities& entities)
      : tokens_(tokens), names_(names), entities_(entities) {}

  [[nodiscard]] uint32_t size() const { return static_cast<uint32_t>(bearers_.size()); }
  Bearer& operator[](Index<Entity> index) { return bearers_[index.value()]; }
  Entity& EntityAt(Index<Entity> index) { return entities_.entities[index.value()]; }

  // A new entity; Learn gives it its name.
  Index<Entity> Make(const Mention& mention, const Name& name);
  // Takes over what a mention tells of its entity.
  void Learn(Index<Entity> index, const Mention& mention, const Name& name);
  // Whether nothing that is known of the entity speaks against a mention of it.
  [[nodiscard]] bool Fits(Index<Entity> index, const Mention& mention, const Name& name) const;

  // The entity of the longest name that this one's is part of.
  [[nodiscard]] Index<Entity> Root(Index<Entity> index) const {
    while (bearers_[index.value()].part_of.has_value()) index = bearers_[index.value()].part_of;
    return index;
  }
  [[nodiscard]] bool InCapitals(const Name& name) const;

 private:
  const Tokens& tokens_;
  const NameList& names_;
  Entities& entities_;
  std::vector<Bearer> bearers_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_BEARERS_H_
