#include "tag/tag_rules.h"

#include <array>
#include <optional>
#include <span>

namespace whosaid {
namespace {

struct MentionWord {
  std::string_view word;
  TagRules::MentionClass made;
};
constexpr std::array<MentionWord, 11> kMentionWords = {{
    {"person", {MentionKind::kName, EntityType::kPerson}},
    {"organization", {MentionKind::kName, EntityType::kOrganization}},
    {"place", {MentionKind::kName, EntityType::kPlace}},
    {"group", {MentionKind::kName, EntityType::kGroup}},
    {"name", {MentionKind::kName, EntityType::kOther}},
    {"pronoun", {MentionKind::kPronoun, EntityType::kOther}},
    {"person-role", {MentionKind::kNominal, EntityType::kPerson}},
    {"organization-role", {MentionKind::kNominal, EntityType::kOrganization}},
    {"group-role", {MentionKind::kNominal, EntityType::kGroup}},
    {"document-role", {MentionKind::kNominal, EntityType::kOther}},
    {"other-role", {MentionKind::kNominal, EntityType::kOther}},
}};

std::vector<TagRules::MentionClass> MentionsOf(std::span<const Rule> rules) {
  std::vector<TagRules::MentionClass> mentions(rules.size());
  for (size_t i = 0; i < rules.size(); ++i) {
    for (const MentionWord& m : kMentionWords) {
      if (rules[i].kind == m.word) mentions[i] = m.made;
    }
  }
  return mentions;
}

WordFlags WordsOf(const Vocabulary& vocabulary) {
  return {vocabulary,
          {{tag_word::kFunction, "function"},
           {tag_word::kArticle, "function.article"},
           {tag_word::kDeterminer, "function.article"},
           {tag_word::kDeterminer, "function.determiner"},
           {tag_word::kDeterminer, "function.possessive"},
           {tag_word::kPreposition, "function.preposition"},
           {tag_word::kAdverb, "function.adverb"},
           {tag_word::kRelative, "function.relative"},
           {tag_word::kBe, "function.aux-be"},
           {tag_word::kVerb, "function.aux"},
           {tag_word::kVerb, "function.modal"},
           {tag_word::kVerb, "cue[past]"},
           {tag_word::kVerb, "cue.say[s]"},
           {tag_word::kVerb, "pos.verb[past]"},
           {tag_word::kVerb, "pos.verb[s]"},
           {tag_word::kGiven, "given"},
           {tag_word::kSurname, "surname"},
           {tag_word::kGeneration, "suffix.generation"},
           {tag_word::kAddressMan, "courtesy.man"},
           {tag_word::kAddressMarried, "courtesy.married"},
           {tag_word::kAddressUnmarried, "courtesy.unmarried"},
           {tag_word::kAddressWoman, "courtesy.woman"},
           {tag_word::kRole, "role.person"},
           {tag_word::kRole, "role.kin"},
           {tag_word::kRole, "title.neutral"},
           {tag_word::kRolePlural, "role.person[plural]"},
           {tag_word::kRolePlural, "role.kin[plural]"},
           {tag_word::kKin, "role.kin"},
           {tag_word::kBody, "organization.body"},
           {tag_word::kRoleMale, "role.male"},
           {tag_word::kRoleFemale, "role.female"},
           {tag_word::kMale, "title.male"},
           {tag_word::kMale, "function.pronoun-male"},
           {tag_word::kMale, "role.male"},
           {tag_word::kFemale, "title.female"},
           {tag_word::kFemale, "function.pronoun-female"},
           {tag_word::kFemale, "role.female"},
           {tag_word::kGivenMale, "given.male"},
           {tag_word::kGivenMale, "given.word-male"},
           {tag_word::kGivenFemale, "given.female"},
           {tag_word::kGivenFemale, "given.word-female"},
           {tag_word::kPlural, "function.pronoun-plural"},
           {tag_word::kPlural, "role.person[plural]"},
           {tag_word::kPlural, "role.speaker-group"},
           {tag_word::kPlural, "demonym.people"},
           {tag_word::kFirstPerson, "function.pronoun-first"},
           {tag_word::kOwner, "function.possessive"},
           {tag_word::kObject, "function.pronoun-object"},
           {tag_word::kSubject, "function.pronoun-subject"},
           {tag_word::kClitic, "function.clitic"},
           {tag_word::kIntroducing, "function.introducing"},
           {tag_word::kBeforeHead, "function.before-head"},
           {tag_word::kAnd, "function.and"},
           {tag_word::kIts, "function.its"},
           {tag_word::kOf, "function.of"},
           {tag_word::kWho, "function.who"},
           {tag_word::kCommon, "function"},
           {tag_word::kCommon, "pos"},
           {tag_word::kHeadingVerb, "function.aux"},
           {tag_word::kHeadingVerb, "function.modal"},
           {tag_word::kHeadingVerb, "cue[past]"},
           {tag_word::kHeadingVerb, "cue[s]"},
           {tag_word::kHeadingVerb, "pos.verb[past]"},
           {tag_word::kHeadingVerb, "pos.verb[s]"},
           {tag_word::kHeadingVerb, "pos.ambiguous-verb[s]"}}};
}

// A word of several sections counts for the first. The sections of a lexicon are numbered right
// after the lexicon, so the number that follows the lexicon's is that of the first section.
std::vector<LexiconId> SectionsOf(const Vocabulary& vocabulary, std::string_view name) {
  std::vector<LexiconId> sections(vocabulary.class_count());
  const std::optional<LexiconId> lexicon = vocabulary.lexicon(name);
  if (!lexicon) return sections;
  for (size_t i = 0; i < sections.size(); ++i) {
    const auto word = static_cast<WordClass>(i);
    if (!vocabulary.Has(word, *lexicon)) continue;
    for (const LexiconId id : vocabulary.Lexicons(word)) {
      if (id <= *lexicon) continue;
      sections[i] = id;
      break;
    }
  }
  return sections;
}

}  // namespace

TagRules::TagRules(const RulePack& rules)
    : name(rules.phase("name")),
      nominal(rules.phase("nominal")),
      words(WordsOf(rules.vocabulary())),
      mentions(MentionsOf(rules.rules())),
      nickname(SectionsOf(rules.vocabulary(), "nickname")),
      office(SectionsOf(rules.vocabulary(), "office")) {}

}  // namespace whosaid
