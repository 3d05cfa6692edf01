#include "tag/make_mention.h"

#include <array>

#include "rulefile/chunk.h"

namespace whosaid {
namespace {

// As no kind of mention can be foretold from the one before, the functions here choose by tables
// and arithmetic, not by branches.

Gender GenderOf(uint64_t bits) {
  static_assert(tag_word::kFemale == tag_word::kMale << 1);
  constexpr std::array<Gender, 4> kGenders = {Gender::kUnknown, Gender::kMale, Gender::kFemale,
                                              Gender::kMale};
  return kGenders[bits / tag_word::kMale % 4];
}

Gender GivenGenderOf(uint64_t bits) {
  static_assert(tag_word::kGivenFemale == tag_word::kGivenMale << 1);
  constexpr std::array<Gender, 4> kGenders = {Gender::kUnknown, Gender::kMale, Gender::kFemale,
                                              Gender::kUnknown};
  return kGenders[bits / tag_word::kGivenMale % 4];
}

unsigned FlagsOf(uint64_t bits) {
  static_assert(tag_word::kFirstPerson == tag_word::kPlural * kFirstPersonFlag);
  static_assert(tag_word::kOwner == tag_word::kPlural * kPossessiveFlag && kPluralFlag == 1);
  const auto flags = static_cast<unsigned>(bits / tag_word::kPlural % 8);
  const bool object = (bits & (tag_word::kObject | tag_word::kSubject)) == tag_word::kObject;
  return flags + (object ? kObjectFlag : 0);
}

struct Parts {
  ItemRange extent, name, head;
};

// The first capture of each role; where there is none, the name is all, and so is the head.
Parts PartsOf(const RuleMatch& match) {
  Parts parts{match.items, {}, {}};
  for (size_t i = match.capture_count; i > 0; --i) {
    const Capture capture = match.capture(i - 1);
    if (capture.role == Role::kSpeaker) parts.extent = capture.items;
    if (capture.role == Role::kName) parts.name = capture.items;
    if (capture.role == Role::kHead) parts.head = capture.items;
  }
  if (parts.name.end == 0) parts.name = parts.extent;
  if (parts.head.end == 0) parts.head = parts.extent;
  return parts;
}

}  // namespace

Mention MakeMention(const RuleMatch& match, const Items& items, const TokenReader& reader,
                    const TagRules& rules) {
  const TagRules::MentionClass made = rules.mentions[match.rule.value()];
  const Parts parts = PartsOf(match);
  const bool is_name = made.kind == MentionKind::kName;
  const TokenRange named = items.TokensOf(parts.name);
  Mention m;
  m.tokens = items.TokensOf(parts.extent);
  m.kind = made.kind;
  m.type = made.type;
  m.rule = match.rule;
  m.name = {reader.begin(named.begin), reader.end(named.end - 1)};
  m.head = items.TokensOf(is_name ? parts.name : parts.head).end - 1;
  const uint64_t bits = reader.Bits(is_name ? m.tokens.begin : m.head);
  m.gender = GenderOf(bits);
  const bool ask_given =
      is_name & (made.type == EntityType::kPerson) & (m.gender == Gender::kUnknown);
  m.gender = ask_given ? GivenGenderOf(reader.Bits(named.begin)) : m.gender;
  unsigned flags = is_name ? 0 : FlagsOf(bits);
  flags |= made.type == EntityType::kGroup ? kPluralFlag : 0U;
  if (reader.IsClitic(m.tokens.end) && made.kind != MentionKind::kPronoun) flags |= kPossessiveFlag;
  m.flags = static_cast<uint8_t>(flags);
  return m;
}

}  // namespace whosaid
