#include "tag/make_mention.h"

#include "rulefile/chunk.h"

namespace whosaid {
namespace {

Gender GenderOf(uint64_t bits) {
  if ((bits & tag_word::kMale) != 0) return Gender::kMale;
  return (bits & tag_word::kFemale) != 0 ? Gender::kFemale : Gender::kUnknown;
}

Gender GivenGenderOf(uint64_t bits) {
  const uint64_t genders = bits & (tag_word::kGivenMale | tag_word::kGivenFemale);
  if (genders == tag_word::kGivenMale) return Gender::kMale;
  return genders == tag_word::kGivenFemale ? Gender::kFemale : Gender::kUnknown;
}

uint8_t FlagsOf(uint64_t bits) {
  uint8_t flags = 0;
  if ((bits & tag_word::kPlural) != 0) flags |= kPluralFlag;
  if ((bits & tag_word::kFirstPerson) != 0) flags |= kFirstPersonFlag;
  if ((bits & tag_word::kOwner) != 0) flags |= kPossessiveFlag;
  if ((bits & (tag_word::kObject | tag_word::kSubject)) == tag_word::kObject) flags |= kObjectFlag;
  return flags;
}

}  // namespace

Mention MakeMention(const RuleMatch& match, const Items& items, const Tokens& tokens,
                    const TokenReader& reader, const TagRules& rules) {
  const TagRules::MentionClass made = rules.mentions[match.rule.value()];
  const ItemRange* speaker = match.Find(Role::kSpeaker);
  const ItemRange* name = match.Find(Role::kName);
  const ItemRange* head = match.Find(Role::kHead);
  Mention m;
  m.tokens = items.TokensOf(speaker != nullptr ? *speaker : match.items);
  m.kind = made.kind;
  m.type = made.type;
  m.rule = match.rule;
  const TokenRange named = name != nullptr ? items.TokensOf(*name) : m.tokens;
  m.name = tokens.span(named);
  if (m.kind == MentionKind::kName) {
    m.head = named.end - 1;
    m.gender = GenderOf(reader.Bits(m.tokens.begin));
    if (m.type == EntityType::kPerson && m.gender == Gender::kUnknown) {
      m.gender = GivenGenderOf(reader.Bits(named.begin));
    }
  } else {
    m.head = head != nullptr ? items.TokensOf(*head).end - 1 : m.tokens.end - 1;
    const uint64_t bits = reader.Bits(m.head);
    m.gender = GenderOf(bits);
    m.flags = FlagsOf(bits);
  }
  if (m.type == EntityType::kGroup) m.flags |= kPluralFlag;
  if (m.kind != MentionKind::kPronoun && reader.IsClitic(m.tokens.end)) m.flags |= kPossessiveFlag;
  return m;
}

}  // namespace whosaid
