#include "resolve/resolve_rules.h"

#include "rulefile/word_flags.h"

namespace whosaid {
namespace {

// Bits of WordFlags.
constexpr uint64_t kMale = 1 << 0;
constexpr uint64_t kFemale = 1 << 1;
constexpr uint64_t kPlural = 1 << 2;
constexpr uint64_t kThirdPerson = 1 << 3;
constexpr uint64_t kSecondPerson = 1 << 4;
constexpr uint64_t kKin = 1 << 5;
constexpr uint64_t kPreposition = 1 << 6;
constexpr uint64_t kMan = 1 << 7;
constexpr uint64_t kMarried = 1 << 8;
constexpr uint64_t kArticle = 1 << 9;
constexpr uint64_t kIntroducing = 1 << 10;
constexpr uint64_t kNameless = 1 << 11;
constexpr uint64_t kRelative = 1 << 12;
constexpr uint64_t kGoesOn = 1 << 13;
constexpr uint64_t kSays = 1 << 14;
constexpr uint64_t kTells = 1 << 15;

Sought SoughtBy(uint64_t pronoun) {
  if ((pronoun & kPlural) != 0) return Sought::kSeveral;
  if ((pronoun & kMale) != 0) return Sought::kMan;
  return (pronoun & kFemale) != 0 ? Sought::kWoman : Sought::kBody;
}

WordUse UseOf(uint64_t word) {
  int flags = 0;
  if ((word & kKin) != 0) flags |= WordUse::kKin;
  if ((word & kPreposition) != 0) flags |= WordUse::kPreposition;
  if ((word & kMan) != 0) flags |= WordUse::kManTitle;
  if ((word & kMarried) != 0) flags |= WordUse::kMarriedTitle;
  if ((word & (kArticle | kIntroducing)) == kArticle) flags |= WordUse::kDefinite;
  if ((word & kNameless) != 0) flags |= WordUse::kNameless;
  if ((word & kGoesOn) != 0) flags |= WordUse::kGoesOn;
  if ((word & kSays) != 0) flags |= WordUse::kSays;
  if ((word & kTells) != 0) flags |= WordUse::kTells;
  if ((word & kRelative) != 0) flags |= WordUse::kRelative;
  const auto use = static_cast<uint8_t>(flags);
  if ((word & (kThirdPerson | kSecondPerson)) != kThirdPerson) return WordUse(use);
  return {use, SoughtBy(word)};
}

std::vector<WordUse> UsesIn(const Vocabulary& vocabulary) {
  const WordFlags flags(vocabulary, {{kMale, "function.pronoun-male"},
                                     {kFemale, "function.pronoun-female"},
                                     {kPlural, "function.pronoun-plural"},
                                     {kThirdPerson, "function.pronoun-third"},
                                     {kSecondPerson, "function.pronoun-second"},
                                     {kKin, "role.kin"},
                                     {kPreposition, "function.preposition"},
                                     {kMan, "courtesy.man"},
                                     {kMarried, "courtesy.married"},
                                     {kArticle, "function.article"},
                                     {kIntroducing, "function.introducing"},
                                     {kNameless, "nameless"},
                                     {kRelative, "function.who"},
                                     {kGoesOn, "cue.going-on"},
                                     {kSays, "cue.say"},
                                     {kTells, "cue.tell"}});
  std::vector<WordUse> uses(vocabulary.class_count());
  for (size_t word = 0; word < uses.size(); ++word) {
    uses[word] = UseOf(flags[static_cast<WordClass>(word)]);
  }
  return uses;
}

}  // namespace

ResolveRules::ResolveRules(const RulePack& rules)
    : pack(rules),
      words(UsesIn(rules.vocabulary())),
      dialogue(rules.phase("dialogue")),
      report(rules.phase("report")) {}

}  // namespace whosaid
