// Who is "his wife", "Keller's mother": relatives by the words that tell of them.
#ifndef WHOSAID_RESOLVE_FAMILY_H_
#define WHOSAID_RESOLVE_FAMILY_H_

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "resolve/resolve_rules.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Parents and spouses, who go by "Mr." and "Mrs." and the surname. Listed at the first question:
// few documents ask.
class Elders {
 public:
  // Everything given must outlive this.
  Elders(const Document& document, const Tokens& tokens, const Entities& entities,
         const ResolveRules& rules)
      : document_(document), tokens_(tokens), entities_(entities), rules_(rules) {}

  // The wife, mother, husband or father of a person, by the token of that word; none where the word
  // is another or there is nobody of the surname.
  [[nodiscard]] Index<Entity> Find(Index<Entity> of, uint32_t kin);

 private:
  void List();
  [[nodiscard]] uint64_t HashOf(uint32_t token) const;

  const Document& document_;
  const Tokens& tokens_;
  const Entities& entities_;
  const ResolveRules& rules_;
  std::vector<uint32_t> surname_;                       // one an entity: a token, or kNoToken
  std::unordered_map<uint64_t, Index<Entity>> elders_;  // by surname and form of address
};

// Relatives found before: "her sister" of somebody.
class Relatives {
 public:
  [[nodiscard]] Index<Entity> Find(Index<Entity> of, std::string_view kin) const;
  void Remember(Index<Entity> of, std::string_view kin, Index<Entity> who);

 private:
  std::unordered_map<uint64_t, Index<Entity>> relatives_;  // by owner and kin word
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_FAMILY_H_
