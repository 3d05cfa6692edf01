// The first pass over names: an entity for each name of several words.
#ifndef WHOSAID_TAG_FULL_NAMES_H_
#define WHOSAID_TAG_FULL_NAMES_H_

#include "tag/gathering.h"

namespace whosaid {

class FullNames {
 public:
  explicit FullNames(Gathering& gathering) : g_(gathering) {}

  // Gives the mention its entity, that of the same name before, a middle name more or less; and
  // tells the passes to come which short forms the text has a bearer for.
  void Gather(const Name& name);

  // "Il Hun" is part of "Jang Il Hun" where that is the only name that it is part of. Called once,
  // when all names have been gathered.
  void JoinShorter();

 private:
  Index<Entity> SamePair(const Mention& m, const Name& name, NameTable::Number pair, char middle);
  Index<Entity> MakeFull(const Mention& m, const Name& name, NameTable::Number full);
  void Announce(const Name& name, const Mention& m);
  [[nodiscard]] bool IsDoubtful(Index<Entity> index);

  Gathering& g_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_FULL_NAMES_H_
