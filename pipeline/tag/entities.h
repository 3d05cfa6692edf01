// Entities: who and what the text speaks of. A mention is one place in the text; an entity is what
// mentions of it have in common.
#ifndef WHOSAID_TAG_ENTITIES_H_
#define WHOSAID_TAG_ENTITIES_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
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

// What is known first: `a` unless it says nothing, then `b`. By arithmetic and a table, not by a
// branch, as nobody can foretell which.
[[nodiscard]] constexpr Gender FirstKnown(Gender a, Gender b) {
  static_assert(static_cast<unsigned>(Gender::kUnknown) == 0);
  const unsigned take_b = 0U - static_cast<unsigned>(a == Gender::kUnknown);
  return static_cast<Gender>(static_cast<unsigned>(a) | (static_cast<unsigned>(b) & take_b));
}
inline constexpr auto kFirstKnownTypes = [] {
  std::array<std::array<EntityType, 8>, 5> first{};
  for (size_t a = 0; a < first.size(); ++a) {
    for (size_t b = 0; b < first.size(); ++b) {
      first[a][b] =
          static_cast<EntityType>(static_cast<EntityType>(a) == EntityType::kOther ? b : a);
    }
  }
  return first;
}();
[[nodiscard]] constexpr EntityType FirstKnown(EntityType a, EntityType b) {
  return kFirstKnownTypes[static_cast<size_t>(a)][static_cast<size_t>(b)];
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

// The symbol kind under which later phases of rules see a mention. By a table, as no kind of
// mention can be foretold from the one before.
inline constexpr auto kChunksOfMentions = [] {
  std::array<std::array<ChunkKind, 8>, 3> chunks{};
  chunks[static_cast<size_t>(MentionKind::kName)] = {ChunkKind::kPerson, ChunkKind::kOrganization,
                                                     ChunkKind::kPlace, ChunkKind::kGroup,
                                                     ChunkKind::kName};
  chunks[static_cast<size_t>(MentionKind::kPronoun)].fill(ChunkKind::kPronoun);
  chunks[static_cast<size_t>(MentionKind::kNominal)].fill(ChunkKind::kRole);
  return chunks;
}();
[[nodiscard]] constexpr ChunkKind ChunkOf(const Mention& mention) {
  return kChunksOfMentions[static_cast<size_t>(mention.kind)][static_cast<size_t>(mention.type)];
}

struct Entity {
  Span name;  // its fullest name in the text
  Span role;  // "a former director ...", empty where the text gives none
  EntityType type = EntityType::kOther;
  Gender gender = Gender::kUnknown;
};

// How a mention came by its entity.
enum class Tie : uint8_t {
  kNone,        // a pronoun, for resolve/ to decide
  kNew,         // nothing before it names the same
  kSameName,    // the same name in full
  kSamePair,    // the same given name and surname, a middle name more or less
  kLongerName,  // its words are part of one longer name
  kPart,        // a word of a name, which its latest bearer has
  kPartToCome,  // a word of a name that stands elsewhere in the text, in full
  kAddress,     // "Mrs. Keller", as before
  kNickname,    // "Bill" for William
  kInitials,    // an acronym, of a name in the text
  kAcronym,     // an acronym that stands in parentheses behind its name
  kHeading,     // a heading begins with a name that stands elsewhere
  kBeside,      // a description of the name beside it
  kSameRole,    // a description with the same head as the latest
  kSameWords,   // a description in the same words
};

struct Entities {
  // In text order, properly nested: a description comes before the names inside it.
  std::vector<Mention> mentions;
  std::vector<Entity> entities;  // in the order of their first mention
  std::vector<Tie> ties;         // one a mention
};

// Replaces `chunks` with the outermost of the mentions, which a later phase of rules sees as one
// symbol each.
void OutermostChunks(std::span<const Mention> mentions, const Phase& phase,
                     std::vector<Chunk>& chunks);

}  // namespace whosaid

#endif  // WHOSAID_TAG_ENTITIES_H_
