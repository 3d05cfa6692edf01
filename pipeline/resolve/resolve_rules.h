// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_RESOLVE_RESOLVE_RULES_H_
#define WHOSAID_RESOLVE_RESOLVE_RULES_H_

#include <cstdint>
#include <vector>

#include "resolve/persona.h"
#include "rulefile/chunk.h"
#include "rulefile/pack.h"
#include "rulefile/phase.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// What a word is to this stage; of all of a text's words these bytes are read, so they are small.
class WordUse {
 public:
  static constexpr uint8_t kKin = 0x08;
  static constexpr uint8_t kPreposition = 0x10;
  // Of a word before a name: "Mr.", "Mrs." Of a verb: of saying something to somebody, "told"; of
  // saying.
  static constexpr uint8_t kManTitle = 0x20;
  static constexpr uint8_t kTells = 0x20;
  static constexpr uint8_t kMarriedTitle = 0x40;
  static constexpr uint8_t kSays = 0x40;
  // Of an article: "the". Of a noun: a role whose bearer mostly has no name, as "the narrator". Of
  // a verb: one goes on with what one said, "added". Of none of these: "whom". No word is two.
  static constexpr uint8_t kDefinite = 0x80;
  static constexpr uint8_t kNameless = 0x80;
  static constexpr uint8_t kGoesOn = 0x80;
  static constexpr uint8_t kRelative = 0x80;

  constexpr WordUse() = default;
  constexpr explicit WordUse(uint8_t flags) : bits_(flags) {}
  constexpr WordUse(uint8_t flags, Sought sought)
      : bits_(static_cast<uint8_t>(flags | (static_cast<int>(sought) + 1))) {}

  [[nodiscard]] constexpr bool Is(uint8_t flags) const { return (bits_ & flags) != 0; }
  // Is it a pronoun that stands for somebody named elsewhere? `sought` only where it is.
  [[nodiscard]] constexpr bool asks() const { return (bits_ & kSought) != 0; }
  [[nodiscard]] constexpr Sought sought() const {
    return static_cast<Sought>((bits_ & kSought) - 1);
  }

 private:
  static constexpr uint8_t kSought = 0x07;
  uint8_t bits_ = 0;
};

// How a text tells who speaks: people talk with each other, as in novels, or what they said is
// reported, as in news.
enum class Manner : uint8_t { kAsTheTextShows, kDialogue, kReport };

// Does a rule of the phase, which may be null, ask for such an item?
[[nodiscard]] inline bool AsksFor(ChunkKind kind, const Phase* phase) {
  return phase != nullptr && phase->ChunkSymbol(kind, 0) != Phase::kPlainSymbol;
}

struct ResolveRules {
  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  ResolveRules(const RulePack& rules);

  const RulePack& pack;
  std::vector<WordUse> words;  // by word class
  const Phase* dialogue;       // null where the pack has no such rules
  const Phase* report;
  Manner manner = Manner::kAsTheTextShows;
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_RESOLVE_RULES_H_
