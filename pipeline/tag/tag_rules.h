// What this stage takes of a rule pack, looked up once a pack. The pack must outlive it.
#ifndef WHOSAID_TAG_TAG_RULES_H_
#define WHOSAID_TAG_TAG_RULES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "rulefile/pack.h"
#include "rulefile/word_flags.h"
#include "tag/entities.h"

namespace whosaid {

// What a word may be, a bit each: TagRules::words has them.
namespace tag_word {

inline constexpr uint64_t kFunction = uint64_t{1} << 0;
inline constexpr uint64_t kArticle = uint64_t{1} << 1;
inline constexpr uint64_t kDeterminer = uint64_t{1} << 2;  // an article, a possessive too
inline constexpr uint64_t kPreposition = uint64_t{1} << 3;
inline constexpr uint64_t kAdverb = uint64_t{1} << 4;
inline constexpr uint64_t kRelative = uint64_t{1} << 5;
inline constexpr uint64_t kBe = uint64_t{1} << 6;
inline constexpr uint64_t kVerb = uint64_t{1} << 7;  // finite
// Of names.
inline constexpr uint64_t kGiven = uint64_t{1} << 8;
inline constexpr uint64_t kSurname = uint64_t{1} << 9;
inline constexpr uint64_t kGeneration = uint64_t{1} << 10;  // "Jr.", "III"
inline constexpr uint64_t kAddressMan = uint64_t{1} << 11;
inline constexpr uint64_t kAddressMarried = uint64_t{1} << 12;
inline constexpr uint64_t kAddressUnmarried = uint64_t{1} << 13;
inline constexpr uint64_t kAddressWoman = uint64_t{1} << 14;
// Of descriptions.
inline constexpr uint64_t kRole = uint64_t{1} << 15;        // a noun for a person
inline constexpr uint64_t kRolePlural = uint64_t{1} << 16;  // the same in the plural
inline constexpr uint64_t kKin = uint64_t{1} << 17;
inline constexpr uint64_t kBody = uint64_t{1} << 18;  // "ministry"
inline constexpr uint64_t kRoleMale = uint64_t{1} << 19;
inline constexpr uint64_t kRoleFemale = uint64_t{1} << 20;
// What a mention has of its word.
inline constexpr uint64_t kMale = uint64_t{1} << 21;
inline constexpr uint64_t kFemale = uint64_t{1} << 22;
inline constexpr uint64_t kGivenMale = uint64_t{1} << 23;
inline constexpr uint64_t kGivenFemale = uint64_t{1} << 24;
inline constexpr uint64_t kPlural = uint64_t{1} << 25;
inline constexpr uint64_t kFirstPerson = uint64_t{1} << 26;
inline constexpr uint64_t kOwner = uint64_t{1} << 27;
inline constexpr uint64_t kObject = uint64_t{1} << 28;
inline constexpr uint64_t kSubject = uint64_t{1} << 29;
// Words asked for one by one, and by what they do there.
inline constexpr uint64_t kClitic = uint64_t{1} << 30;  // "'s"
inline constexpr uint64_t kIntroducing = uint64_t{1}
                                         << 31;  // "a", "another": somebody not met before
inline constexpr uint64_t kBeforeHead = uint64_t{1} << 32;  // of a description
inline constexpr uint64_t kAnd = uint64_t{1} << 33;
inline constexpr uint64_t kIts = uint64_t{1} << 34;
inline constexpr uint64_t kOf = uint64_t{1} << 35;
inline constexpr uint64_t kWho = uint64_t{1} << 36;
// A common word in lower case.
inline constexpr uint64_t kCommon = uint64_t{1} << 37;
// A finite verb where every word is capital, nouns that read the same among them: "Blasts".
inline constexpr uint64_t kHeadingVerb = uint64_t{1} << 38;

}  // namespace tag_word

struct TagRules {
  // What the word after a rule's priority says about the mention that the rule makes.
  struct MentionClass {
    MentionKind kind = MentionKind::kName;
    EntityType type = EntityType::kOther;
  };

  // Implicit, so that a pack can stand for what this stage takes of it.
  // NOLINTNEXTLINE(google-explicit-constructor)
  TagRules(const RulePack& rules);

  const Phase* name;  // null where the pack has none
  const Phase* nominal;
  WordFlags words;
  std::vector<MentionClass> mentions;  // by rule
  // By word class, one number for all words of a section, 0 where the word is in none: the same for
  // "Bill" and "William", and for "Sen." and "senator".
  std::vector<LexiconId> nickname, office;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_RULES_H_
