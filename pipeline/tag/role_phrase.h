// A description beside a name, read off the tokens: "a former director for Asian affairs" in
// "Victor Olsen, a former director for Asian affairs, said".
#ifndef WHOSAID_TAG_ROLE_PHRASE_H_
#define WHOSAID_TAG_ROLE_PHRASE_H_

#include <cstdint>
#include <optional>

#include "tag/token_reader.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct RolePhrase {
  TokenRange tokens;        // up to the comma, relative clause or verb that ends it
  uint32_t head = 0;        // "director"
  bool indefinite = false;  // "a", "an", "one of"
  bool ends_well = false;   // in punctuation, not in a verb that has it as subject
};

// A noun for one person by what he or she does or is.
[[nodiscard]] inline bool IsRole(uint32_t token, const TokenReader& reader) {
  constexpr uint64_t kEither = tag_word::kRole | tag_word::kRolePlural;
  return (static_cast<unsigned>(reader.shape(token).is_word()) &
          static_cast<unsigned>((reader.Bits(token) & kEither) == tag_word::kRole)) != 0;
}

// The description that begins at a token, nothing where none does. Looks at a bounded number of
// tokens.
[[nodiscard]] std::optional<RolePhrase> RolePhraseAt(uint32_t token, const TokenReader& reader);
// The description that ends right before a token: "police chief" in "police chief Ana Silva".
[[nodiscard]] std::optional<RolePhrase> RolePhraseBefore(uint32_t token, const TokenReader& reader);

}  // namespace whosaid

#endif  // WHOSAID_TAG_ROLE_PHRASE_H_
