#include "tag/make_mention.h"

#include <array>

#include "rulefile/chunk.h"

namespace whosaid {
namespace {

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

uint8_t FlagsOf(uint64_t bits) {
  static_assert(tag_word::kFirstPerson == tag_word::kPlural * kFirstPersonFlag);
  static_assert(tag_word::kOwner == tag_word::kPlural * kPossessiveFlag && kPluralFlag == 1);
  const auto flags = static_cast<unsigned>(bits / tag_word::kPlural % 8);
  const bool object = (bits & (tag_word::kObject | tag_word::kSubject)) == tag_word::kObject;
  return static_cast<uint8_t>(flags + (object ? kObjectFlag : 0U));
}

// Reads what a match says beyond which tokens its mention is, by the kind of the mention.
class MentionReader {
 public:
  MentionReader(const RuleMatch& match, const Items& items, const TokenReader& reader)
      : match_(match), items_(items), reader_(reader) {}

  void ReadName(Mention& m) const {
    const TokenRange named = Part(Role::kName, m.tokens);
    m.name = SpanOf(named);
    m.head = named.end - 1;
    m.gender = GenderOf(reader_.Bits(m.tokens.begin));
    if (m.type == EntityType::kPerson && m.gender == Gender::kUnknown) {
      m.gender = GivenGenderOf(reader_.Bits(named.begin));
    }
    ReadOwner(m);
  }

  void ReadPronoun(Mention& m) const {
    m.name = SpanOf(m.tokens);
    m.head = m.tokens.end - 1;
    ReadHead(m);
  }

  void ReadDescription(Mention& m) const {
    m.name = SpanOf(m.tokens);
    m.head = Part(Role::kHead, m.tokens).end - 1;
    ReadHead(m);
    ReadOwner(m);
  }

 private:
  [[nodiscard]] TokenRange Part(Role role, TokenRange otherwise) const {
    const ItemRange* const part = match_.Find(role);
    return part == nullptr ? otherwise : items_.TokensOf(*part);
  }
  [[nodiscard]] Span SpanOf(TokenRange range) const {
    return {reader_.begin(range.begin), reader_.end(range.end - 1)};
  }
  void ReadHead(Mention& m) const {
    const uint64_t bits = reader_.Bits(m.head);
    m.gender = GenderOf(bits);
    m.flags = FlagsOf(bits);
  }
  void ReadOwner(Mention& m) const {
    m.flags |= m.type == EntityType::kGroup ? kPluralFlag : uint8_t{0};
    m.flags |= reader_.IsAny(m.tokens.end, tag_word::kClitic) ? kPossessiveFlag : uint8_t{0};
  }

  const RuleMatch& match_;
  const Items& items_;
  const TokenReader& reader_;
};

}  // namespace

Mention MakeMention(const RuleMatch& match, const Items& items, const TokenReader& reader,
                    const TagRules& rules) {
  const TagRules::MentionClass made = rules.mentions[match.rule.value()];
  const ItemRange* const speaker = match.Find(Role::kSpeaker);
  Mention m;
  m.tokens = items.TokensOf(speaker == nullptr ? match.items : *speaker);
  m.kind = made.kind;
  m.type = made.type;
  m.rule = match.rule;
  const MentionReader more(match, items, reader);
  switch (made.kind) {
    case MentionKind::kName:
      more.ReadName(m);
      break;
    case MentionKind::kPronoun:
      more.ReadPronoun(m);
      break;
    case MentionKind::kNominal:
      more.ReadDescription(m);
      break;
  }
  return m;
}

}  // namespace whosaid
