#include "tag/bearers.h"

#include <algorithm>
#include <span>

namespace whosaid {
namespace {

bool TypesAgree(EntityType a, EntityType b) {
  return a == b || a == EntityType::kOther || b == EntityType::kOther;
}

}  // namespace

Index<Entity> Bearers::Make(const Mention& mention, const Name& name) {
  const Index<Entity> made(static_cast<uint32_t>(entities_.entities.size()));
  entities_.entities.push_back({mention.name, {}, mention.type, mention.gender});
  Bearer& bearer = bearers_.emplace_back();
  bearer.younger = name.younger;
  bearer.only_titled = name.count == 1 && name.address != 0;
  return made;
}

bool Bearers::InCapitals(const Name& name) const {
  const std::span<const NameWord> words = names_.WordsOf(name);
  return std::none_of(words.begin(), words.end(), [&](const NameWord& word) {
    return tokens_.shape[word.token].form() == Form::kUpper;
  });
}

void Bearers::Learn(Index<Entity> index, const Mention& mention, const Name& name) {
  Entity& e = EntityAt(index);
  Bearer& b = (*this)[index];
  if (e.gender == Gender::kUnknown) e.gender = mention.gender;
  if (e.type == EntityType::kOther) e.type = mention.type;
  b.address |= name.address;
  b.in_capitals = b.in_capitals && InCapitals(name);
  if (name.address == 0 || name.count > 1) b.only_titled = false;
  // "Mrs. Keller" says more than "Keller", "Ana Keller" more than both.
  const bool titled = name.count == 1 && name.address != 0;
  const auto rank =
      static_cast<uint8_t>(2 * (name.count + (name.younger ? 1 : 0)) + (titled ? 1 : 0));
  if (rank <= b.rank) return;
  b.rank = rank;
  e.name = titled ? tokens_.span(mention.tokens) : mention.name;
}

bool Bearers::Fits(Index<Entity> index, const Mention& mention, const Name& name) const {
  const Entity& e = entities_.entities[index.value()];
  const Bearer& b = bearers_[index.value()];
  return TypesAgree(e.type, mention.type) && GendersAgree(e.gender, mention.gender) &&
         AddressesAgree(b.address, name.address) && b.younger == name.younger;
}

}  // namespace whosaid
