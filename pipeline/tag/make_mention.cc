#include "tag/make_mention.h"

#include <array>

#include "rulefile/chunk.h"

namespace whosaid {
namespace {

Gender GenderOf(uint64_t bits) {
  static_assert(tag_word::kFemale == tag_word::kMale << 1);
  static constexpr std::array<Gender, 4> kGenders = {Gender::kUnknown, Gender::kMale,
                                                     Gender::kFemale, Gender::kMale};
  return kGenders[bits / tag_word::kMale % 4];
}

Gender GivenGenderOf(uint64_t bits) {
  static_assert(tag_word::kGivenFemale == tag_word::kGivenMale << 1);
  static constexpr std::array<Gender, 4> kGenders = {Gender::kUnknown, Gender::kMale,
                                                     Gender::kFemale, Gender::kUnknown};
  return kGenders[bits / tag_word::kGivenMale % 4];
}

uint8_t FlagsOf(uint64_t bits) {
  static_assert(tag_word::kFirstPerson == tag_word::kPlural * kFirstPersonFlag);
  static_assert(tag_word::kOwner == tag_word::kPlural * kPossessiveFlag && kPluralFlag == 1);
  const auto flags = static_cast<unsigned>(bits / tag_word::kPlural % 8);
  const bool object = (bits & (tag_word::kObject | tag_word::kSubject)) == tag_word::kObject;
  return static_cast<uint8_t>(flags + (object ? kObjectFlag : 0U));
}

class MentionMaker {
 public:
  MentionMaker(const Items& items, const TokenReader& reader, const TagRules& rules)
      : items_(items), reader_(reader), rules_(rules) {}

  // Writes all of the mention, whatever was there.
  void Make(const RuleMatch& match, Mention& m) const {
    const TagRules::MentionClass made = rules_.mentions[match.rule.value()];
    const ItemRange speaker = PartOf(match, Role::kSpeaker, match.items);
    m.tokens = items_.TokensOf(speaker);
    m.kind = made.kind;
    m.type = made.type;
    m.entity = {};
    m.rule = match.rule;
    switch (made.kind) {
      case MentionKind::kName:
        return ReadName(items_.TokensOf(PartOf(match, Role::kName, speaker)), m);
      case MentionKind::kPronoun:
        m.head = m.tokens.end - 1;
        return ReadHead(0, m);
      case MentionKind::kNominal:
        m.head = items_.TokensOf(PartOf(match, Role::kHead, speaker)).end - 1;
        return ReadHead(OwnerFlags(m), m);
    }
  }

 private:
  void ReadName(TokenRange named, Mention& m) const {
    m.name = SpanOf(named);
    m.head = named.end - 1;
    // By tables and arithmetic, not by branches, as no name can be foretold from the one before.
    m.gender = FirstKnown(
        GenderOf(reader_.Bits(m.tokens.begin)),
        GivenGenderOf(m.type == EntityType::kPerson ? reader_.Bits(named.begin) : uint64_t{0}));
    m.flags = OwnerFlags(m);
  }

  void ReadHead(uint8_t flags, Mention& m) const {
    const uint64_t bits = reader_.Bits(m.head);
    m.name = SpanOf(m.tokens);
    m.gender = GenderOf(bits);
    m.flags = FlagsOf(bits) | flags;
  }

  // The first capture of the role; `otherwise` where there is none.
  [[nodiscard]] static ItemRange PartOf(const RuleMatch& match, Role role, ItemRange otherwise) {
    for (size_t i = 0; i < match.capture_count; ++i) {
      if (match.roles[i] == role) return match.capture(i).items;
    }
    return otherwise;
  }
  // Without the comma that closes "Paris, Texas,".
  [[nodiscard]] Span SpanOf(TokenRange range) const {
    const unsigned comma = range.size() > 1 && reader_.Is(range.end - 1, ',') ? 1 : 0;
    return {reader_.begin(range.begin), reader_.end(range.end - 1 - comma)};
  }
  [[nodiscard]] uint8_t OwnerFlags(const Mention& m) const {
    const unsigned several = m.type == EntityType::kGroup ? kPluralFlag : 0U;
    const unsigned owner = reader_.IsAny(m.tokens.end, tag_word::kClitic) ? kPossessiveFlag : 0U;
    return static_cast<uint8_t>(several | owner);
  }

  const Items& items_;
  const TokenReader reader_;
  const TagRules& rules_;
};

}  // namespace

void MakeMentions(std::span<const RuleMatch> matches, const Items& items, const TokenReader& reader,
                  const TagRules& rules, std::vector<Mention>& mentions) {
  mentions.resize(matches.size());
  const MentionMaker maker(items, reader, rules);
  for (size_t i = 0; i < matches.size(); ++i) maker.Make(matches[i], mentions[i]);
}

}  // namespace whosaid
