// A description beside a name, read off the tokens: "a former director for Asian affairs" in
// "Victor Olsen, a former director for Asian affairs, said".
#ifndef WHOSAID_TAG_ROLE_PHRASE_H_
#define WHOSAID_TAG_ROLE_PHRASE_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "rulefile/vocabulary.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct RolePhrase {
  TokenRange tokens;        // up to the comma, relative clause or verb that ends it
  uint32_t head = 0;        // "director"
  bool indefinite = false;  // "a", "an", "one of"
  bool ends_well = false;   // in punctuation, not in a verb that has it as subject
};

class RolePhraseReader {
 public:
  RolePhraseReader(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary);

  // The description that begins at a token, nothing where none does. Looks at a bounded number of
  // tokens.
  [[nodiscard]] std::optional<RolePhrase> At(uint32_t token) const;
  // The description that ends right before a token: "police chief" in "police chief Ana Silva".
  [[nodiscard]] std::optional<RolePhrase> Before(uint32_t token) const;

  // A noun for one person by what he or she does or is.
  [[nodiscard]] bool IsRole(uint32_t token) const;
  [[nodiscard]] bool IsKin(uint32_t token) const { return Has(token, kin_); }
  [[nodiscard]] bool IsArticle(uint32_t token) const { return Has(token, article_); }
  // "a", "an", "one", "another": somebody not met before.
  [[nodiscard]] bool IsIndefinite(uint32_t token) const;
  [[nodiscard]] bool IsOwner(uint32_t token) const { return Has(token, possessive_); }
  [[nodiscard]] bool IsAdverb(uint32_t token) const { return Has(token, adverb_); }
  [[nodiscard]] bool IsBe(uint32_t token) const { return Has(token, be_); }
  [[nodiscard]] std::string_view Word(uint32_t token) const {
    return Slice(document_.text, tokens_.span(token));
  }

 private:
  using Id = std::optional<LexiconId>;
  [[nodiscard]] bool Has(uint32_t token, const Id& id) const {
    return id && vocabulary_.Has(tokens_.word[token], *id);
  }
  [[nodiscard]] bool IsVerb(uint32_t token) const;
  void FindEnd(RolePhrase& phrase) const;

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  Id person_, person_plural_, kin_, kin_plural_, title_, function_, article_, determiner_,
      possessive_, adverb_, relative_, aux_, modal_, be_;
  std::array<Id, 4> verbs_;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_ROLE_PHRASE_H_
