// The second pass over names: each single word (surname, given name, acronym) is tied to the bearer
// that a reader would have in mind there.
#ifndef WHOSAID_TAG_SHORT_NAMES_H_
#define WHOSAID_TAG_SHORT_NAMES_H_

#include <cstdint>

#include "tag/gathering.h"

namespace whosaid {

class ShortNames {
 public:
  explicit ShortNames(Gathering& gathering) : g_(gathering) {}

  // Ties all names, in text order. The full ones have entities by then.
  void Gather();

 private:
  void Gather(Name& name);
  void DropFirstWord(Name& name);
  void GatherInHeading(Name& name);
  [[nodiscard]] uint32_t LongestKnown(const Name& name) const;
  void TakeAcronym(const Name& name);
  void Link(const Name& name);
  Index<Entity> Bearing(const Mention& m, const Name& name, const NameWord& word);
  Index<Entity> Fitting(Index<Entity> candidate, const Mention& m, const Name& name);
  [[nodiscard]] bool MayBeAfterAll(const Mention& m, const Name& name, Index<Entity> index);
  [[nodiscard]] bool IsFarOftener(Index<Entity> entity, Index<Entity> than) const;
  void Take(NameTable::Number part, Index<Entity> entity, uint8_t weight);

  Gathering& g_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_SHORT_NAMES_H_
