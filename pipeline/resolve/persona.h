// What is known of each entity while pronouns are resolved: gender, number, surname. Starts from
// what tag/ found and learns from pronouns that are clear.
#ifndef WHOSAID_RESOLVE_PERSONA_H_
#define WHOSAID_RESOLVE_PERSONA_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rulefile/vocabulary.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Persona {
  static constexpr uint32_t kNoToken = UINT32_MAX;

  EntityType type = EntityType::kOther;
  Gender gender = Gender::kUnknown;
  bool named = false;   // has a name, not only descriptions
  bool plural = false;  // several people
  bool speaks = false;  // is the source of an attribution by name
  uint32_t surname = kNoToken;
};

class Personas {
 public:
  Personas(const Document& document, const Tokens& tokens, const Entities& entities,
           const Vocabulary& vocabulary);

  [[nodiscard]] Persona& operator[](Index<Entity> e) { return personas_[e.value()]; }
  [[nodiscard]] const Persona& operator[](Index<Entity> e) const { return personas_[e.value()]; }

  // "Mr. Keller" (or with `wife`, "Mrs. Keller") of the surname of a person: husband, father.
  [[nodiscard]] Index<Entity> Elder(Index<Entity> of, bool wife);

  // A relative found before: "her sister" of somebody.
  [[nodiscard]] Index<Entity> Relative(Index<Entity> of, uint32_t kin) const;
  void RememberRelative(Index<Entity> of, uint32_t kin, Index<Entity> who);

 private:
  [[nodiscard]] uint64_t HashOf(uint32_t token) const;
  void ListElders();

  const Document& document_;
  const Tokens& tokens_;
  const Entities& entities_;
  const Vocabulary& vocabulary_;
  std::vector<Persona> personas_;
  bool elders_listed_ = false;
  std::unordered_map<uint64_t, Index<Entity>> elders_;     // by surname and form of address
  std::unordered_map<uint64_t, Index<Entity>> relatives_;  // by owner and kin word
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_PERSONA_H_
