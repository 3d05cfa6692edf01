#include "tag/bearers.h"

namespace whosaid {

Index<Entity> Bearers::Make(const Mention& mention, const Name& name) {
  Bearer& bearer = bearers_.emplace_back();
  bearer.younger = name.younger;
  bearer.husbands = name.husbands;
  bearer.only_titled = name.count == 1 && name.address != 0;
  return MakeDescribed(mention);
}

Index<Entity> Bearers::MakeDescribed(const Mention& mention) {
  Entity& entity = entities_.emplace_back();
  entity.name = mention.name;
  entity.type = mention.type;
  entity.gender = mention.gender;
  return Index<Entity>(static_cast<uint32_t>(entities_.size() - 1));
}

void Bearers::Learn(Index<Entity> index, const Mention& mention, const Name& name,
                    std::span<const NameWord> words, const TokenReader& reader) {
  Entity& e = entities_[index.value()];
  Bearer& b = bearers_[index.value()];
  e.gender = FirstKnown(e.gender, mention.gender);
  e.type = FirstKnown(e.type, mention.type);
  b.address |= name.address;
  b.in_capitals = b.in_capitals && InCapitals(words, reader);
  const bool several = name.count > 1;
  const bool titled = !several && name.address != 0;
  b.only_titled = b.only_titled && titled;
  // "Mrs. Keller" says more than "Keller", "Ana Keller" more than both.
  // A name in capitals, as in a heading or under a letter, only where there is no other.
  const auto rank =
      static_cast<uint8_t>(several && InCapitals(words, reader)
                               ? 1
                               : 2 * (name.count + (name.younger ? 1 : 0)) + (titled ? 1 : 0));
  if (rank <= b.rank) return;
  b.rank = rank;
  e.name = titled ? Span{reader.begin(mention.tokens.begin), reader.end(mention.tokens.end - 1)}
                  : mention.name;
}

}  // namespace whosaid
