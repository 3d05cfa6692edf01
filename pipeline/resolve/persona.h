// What is known of an entity while pronouns are resolved, in one byte, and which pronouns fit it:
// a table look-up each. Starts from what tag/ found and learns from pronouns that are clear.
#ifndef WHOSAID_RESOLVE_PERSONA_H_
#define WHOSAID_RESOLVE_PERSONA_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tag/entities.h"

namespace whosaid {

class Persona {
 public:
  constexpr Persona() = default;
  constexpr explicit Persona(uint8_t bits) : bits_(bits) {}
  constexpr Persona(EntityType type, Gender gender)
      : bits_(
            static_cast<uint8_t>(static_cast<uint8_t>(type) | static_cast<uint8_t>(gender) << 3)) {}

  [[nodiscard]] constexpr EntityType type() const { return static_cast<EntityType>(bits_ & 7); }
  [[nodiscard]] constexpr Gender gender() const { return static_cast<Gender>(bits_ >> 3 & 3); }
  // Has a name, not only descriptions.
  [[nodiscard]] constexpr bool named() const { return (bits_ & kNamed) != 0; }
  // Several people.
  [[nodiscard]] constexpr bool plural() const { return (bits_ & kPlural) != 0; }
  // Is the source of an attribution by name.
  [[nodiscard]] constexpr bool speaks() const { return (bits_ & kSpeaks) != 0; }
  [[nodiscard]] constexpr uint8_t bits() const { return bits_; }

  constexpr void Learn(EntityType type, Gender gender) {
    bits_ =
        static_cast<uint8_t>((bits_ & (kNamed | kPlural | kSpeaks)) | Persona(type, gender).bits_);
  }
  // What a mention tells of its entity.
  [[nodiscard]] static constexpr uint8_t FlagsOf(const Mention& m) {
    static_assert(kPlural == kPluralFlag << 6);
    return static_cast<uint8_t>((m.flags & kPluralFlag) << 6 |
                                (m.kind == MentionKind::kName ? kNamed : 0));
  }
  static constexpr uint8_t kNamed = 0x20;
  static constexpr uint8_t kPlural = 0x40;
  static constexpr uint8_t kSpeaks = 0x80;
  constexpr void Set(uint8_t flags) { bits_ |= flags; }

 private:
  uint8_t bits_ = 0;
};

// One an entity.
using Personas = std::vector<Persona>;
// What tag/ found of each, but for what its mentions tell.
[[nodiscard]] Personas PersonasOf(const Entities& entities);

// What a pronoun asks for.
enum class Sought : uint8_t { kMan, kWoman, kAnybody, kSeveral, kBody };
inline constexpr size_t kSoughts = 5;
// What a description asks for: somebody with a name.
enum class Described : uint8_t { kPerson, kMan, kWoman, kBody };

// How well each persona fits, from 0 to 1; by Persona::bits().
using FitTable = std::array<float, 256>;
[[nodiscard]] const FitTable& FitsOf(Sought sought);
// The same the other way round: by Persona::bits(), then by what is sought.
extern const std::array<std::array<float, kSoughts>, 256> kFitsOfPersonas;
[[nodiscard]] const FitTable& FitsOf(Described sought);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_PERSONA_H_
