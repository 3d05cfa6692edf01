// Two phases of rules: "name" sees tokens and finds names and pronouns; "nominal" sees those as
// chunks and finds descriptions ("a spokeswoman for the ministry"). What they found is then
// gathered into entities (gather.h).

#include "tag/tag.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "tag/gather.h"
#include "tokenize/items.h"

namespace whosaid {
namespace {

// What the word after a rule's priority says about the mention that the rule makes.
struct MentionClass {
  std::string_view kind_word;
  MentionKind kind;
  EntityType type;
};
constexpr std::array<MentionClass, 11> kMentionClasses = {{
    {"person", MentionKind::kName, EntityType::kPerson},
    {"organization", MentionKind::kName, EntityType::kOrganization},
    {"place", MentionKind::kName, EntityType::kPlace},
    {"group", MentionKind::kName, EntityType::kGroup},
    {"name", MentionKind::kName, EntityType::kOther},
    {"pronoun", MentionKind::kPronoun, EntityType::kOther},
    {"person-role", MentionKind::kNominal, EntityType::kPerson},
    {"organization-role", MentionKind::kNominal, EntityType::kOrganization},
    {"group-role", MentionKind::kNominal, EntityType::kGroup},
    {"document-role", MentionKind::kNominal, EntityType::kOther},
    {"other-role", MentionKind::kNominal, EntityType::kOther},
}};

const MentionClass& ClassOf(const Rule& rule) {
  for (const MentionClass& c : kMentionClasses) {
    if (rule.kind == c.kind_word) return c;
  }
  return kMentionClasses[4];
}

// One row of a table that turns membership of a lexicon into a flag or a gender.
class WordTraits {
 public:
  explicit WordTraits(const Vocabulary& vocabulary)
      : vocabulary_(vocabulary),
        male_(Ids(vocabulary, {"title.male", "function.pronoun-male", "role.male"})),
        female_(Ids(vocabulary, {"title.female", "function.pronoun-female", "role.female"})),
        given_male_(Ids(vocabulary, {"given.male"})),
        given_female_(Ids(vocabulary, {"given.female"})),
        plural_(Ids(vocabulary,
                    {"function.pronoun-plural", "role.person[plural]", "role.speaker-group"})),
        self_(Ids(vocabulary, {"function.pronoun-first"})),
        owner_(Ids(vocabulary, {"function.possessive"})),
        object_(Ids(vocabulary, {"function.pronoun-object"})),
        subject_(Ids(vocabulary, {"function.pronoun-subject"})) {}

  [[nodiscard]] Gender GenderOf(WordClass word) const {
    if (Any(word, male_)) return Gender::kMale;
    if (Any(word, female_)) return Gender::kFemale;
    return Gender::kUnknown;
  }
  [[nodiscard]] Gender GivenGenderOf(WordClass word) const {
    const bool male = Any(word, given_male_);
    const bool female = Any(word, given_female_);
    if (male == female) return Gender::kUnknown;
    return male ? Gender::kMale : Gender::kFemale;
  }
  [[nodiscard]] uint8_t FlagsOf(WordClass word) const {
    uint8_t flags = 0;
    if (Any(word, plural_)) flags |= kPluralFlag;
    if (Any(word, self_)) flags |= kFirstPersonFlag;
    if (Any(word, owner_)) flags |= kPossessiveFlag;
    if (Any(word, object_) && !Any(word, subject_)) flags |= kObjectFlag;
    return flags;
  }

 private:
  using IdSet = std::array<std::optional<LexiconId>, 3>;
  static IdSet Ids(const Vocabulary& vocabulary, std::initializer_list<std::string_view> names) {
    IdSet ids;
    size_t n = 0;
    for (std::string_view name : names) ids[n++] = vocabulary.lexicon(name);
    return ids;
  }
  [[nodiscard]] bool Any(WordClass word, const IdSet& ids) const {
    return std::any_of(ids.begin(), ids.end(), [&](const std::optional<LexiconId>& id) {
      return id && vocabulary_.Has(word, *id);
    });
  }

  const Vocabulary& vocabulary_;
  IdSet male_, female_, given_male_, given_female_, plural_, self_, owner_, object_, subject_;
};

std::string_view Word(const Document& document, const Tokens& tokens, uint32_t token) {
  return Slice(document.text, tokens.span(token));
}

// The mention that a match makes: the SPEAKER it captures, else all of it.
Mention MakeMention(const Document& document, const Tokens& tokens, const Items& items,
                    const RuleMatch& match, const RulePack& rules, const WordTraits& traits) {
  const MentionClass& c = ClassOf(rules.rule(match.rule));
  const ItemRange* speaker = match.Find(Role::kSpeaker);
  Mention m;
  m.tokens = items.TokensOf(speaker != nullptr ? *speaker : match.items);
  m.kind = c.kind;
  m.type = c.type;
  m.rule = match.rule;
  const ItemRange* name = match.Find(Role::kName);
  const TokenRange named = name != nullptr ? items.TokensOf(*name) : m.tokens;
  m.name = tokens.span(named);
  const ItemRange* head = match.Find(Role::kHead);
  const uint32_t head_token = head != nullptr ? items.TokensOf(*head).end - 1 : m.tokens.end - 1;
  m.head = m.kind == MentionKind::kName ? named.end - 1 : head_token;
  m.gender =
      traits.GenderOf(tokens.word[m.kind == MentionKind::kName ? m.tokens.begin : head_token]);
  if (m.type == EntityType::kPerson && m.kind == MentionKind::kName &&
      m.gender == Gender::kUnknown) {
    m.gender = traits.GivenGenderOf(tokens.word[named.begin]);
  }
  if (m.kind != MentionKind::kName) m.flags = traits.FlagsOf(tokens.word[head_token]);
  if (m.type == EntityType::kGroup) m.flags |= kPluralFlag;
  if (m.tokens.end < tokens.size() && m.kind != MentionKind::kPronoun &&
      IsPossessiveClitic(Word(document, tokens, m.tokens.end))) {
    m.flags |= kPossessiveFlag;
  }
  return m;
}

// In text order, a mention before those inside it.
bool OuterFirst(const Mention& a, const Mention& b) {
  return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin
                                          : a.tokens.end > b.tokens.end;
}

}  // namespace

Entities TagEntities(const Document& document, const Tokens& tokens, const TagRules& rules,
                     MatchScratch& scratch) {
  Entities found;
  const WordTraits traits(rules.pack.vocabulary());
  std::vector<RuleMatch> matches;
  for (const char* name : {"name", "nominal"}) {
    const Phase* phase = rules.pack.phase(name);
    if (phase == nullptr) continue;
    Items items;
    items.Append(tokens, tokens.paragraphs, OutermostChunks(found.mentions, *phase), *phase);
    matches.clear();
    phase->Match(items.symbols, scratch, matches);
    const auto earlier = static_cast<ptrdiff_t>(found.mentions.size());
    found.mentions.reserve(found.mentions.size() + matches.size());
    for (const RuleMatch& match : matches) {
      found.mentions.push_back(MakeMention(document, tokens, items, match, rules.pack, traits));
    }
    std::inplace_merge(found.mentions.begin(), found.mentions.begin() + earlier,
                       found.mentions.end(), OuterFirst);
  }
  GatherEntities(document, tokens, rules.pack.vocabulary(), found);
  return found;
}

}  // namespace whosaid
