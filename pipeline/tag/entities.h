// Entities: who and what the text speaks of. A mention is one place in the text; an entity is what
// mentions of it have in common.
#ifndef WHOSAID_TAG_ENTITIES_H_
#define WHOSAID_TAG_ENTITIES_H_

#include <cstdint>
#include <vector>

#include "base/index.h"
#include "base/span.h"
#include "rulefile/chunk.h"
#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "tokenize/items.h"
#include "tokenize/tokens.h"

namespace whosaid {

enum class EntityType : uint8_t { kPerson, kOrganization, kPlace, kGroup, kOther };
enum class Gender : uint8_t { kUnknown, kMale, kFemale };
enum class MentionKind : uint8_t { kName, kPronoun, kNominal };

[[nodiscard]] constexpr bool GendersAgree(Gender a, Gender b) {
  return a == b || a == Gender::kUnknown || b == Gender::kUnknown;
}

struct Entity;

struct Mention {
  TokenRange tokens;  // the mention: "Mr. Kim", "a spokeswoman for the ministry", "she"
  Span name;          // a name without its title: "Kim"; else the whole mention
  MentionKind kind = MentionKind::kName;
  EntityType type = EntityType::kOther;
  Gender gender = Gender::kUnknown;
  uint8_t flags = 0;     // the flags of rulefile/chunk.h: plural, self, owner, object
  Index<Entity> entity;  // none for a pronoun: resolve/ decides
  Index<Rule> rule;      // that made it
  uint32_t head = 0;     // the token of its head noun; of a name, its last word
};

// The symbol kind under which later phases of rules see a mention.
[[nodiscard]] constexpr ChunkKind ChunkOf(const Mention& mention) {
  if (mention.kind == MentionKind::kPronoun) return ChunkKind::kPronoun;
  if (mention.kind == MentionKind::kNominal) return ChunkKind::kRole;
  switch (mention.type) {
    case EntityType::kPerson:
      return ChunkKind::kPerson;
    case EntityType::kOrganization:
      return ChunkKind::kOrganization;
    case EntityType::kPlace:
      return ChunkKind::kPlace;
    case EntityType::kGroup:
      return ChunkKind::kGroup;
    case EntityType::kOther:
      return ChunkKind::kName;
  }
  return ChunkKind::kName;
}

struct Entity {
  Span name;  // its fullest name in the text
  Span role;  // "a former director ...", empty where the text gives none
  EntityType type = EntityType::kOther;
  Gender gender = Gender::kUnknown;
};

struct Entities {
  // In text order, properly nested: a description comes before the names inside it.
  std::vector<Mention> mentions;
  std::vector<Entity> entities;  // in the order of their first mention
};

// The outermost of the mentions, which a later phase of rules sees as one symbol each.
[[nodiscard]] std::vector<Chunk> OutermostChunks(const std::vector<Mention>& mentions,
                                                 const Phase& phase);

}  // namespace whosaid

#endif  // WHOSAID_TAG_ENTITIES_H_
