// The lexicons and sections that stages ask for by name, outside of rules. A test holds the list
// against the sources of the stages.
#ifndef WHOSAID_REGRESS_STAGE_LEXICONS_H_
#define WHOSAID_REGRESS_STAGE_LEXICONS_H_

#include <array>
#include <string_view>

namespace whosaid {

inline constexpr auto kStageLexicons = std::to_array<std::string_view>({
    "abbreviation.before-name",
    "abbreviation.before-number",
    "abbreviation.calendar",
    "abbreviation.inside",
    "abbreviation.other",
    "abbreviation.place",
    "abbreviation.starter",
    "courtesy.man",
    "courtesy.married",
    "courtesy.unmarried",
    "courtesy.woman",
    "cue.ambiguous",
    "cue.answer",
    "cue.ask",
    "cue.belief",
    "cue.colloquial",
    "cue.describe",
    "cue.directive",
    "cue.going-on",
    "cue.manner",
    "cue.phrase",
    "cue.say",
    "cue.tell",
    "cue.written",
    "function",
    "function.adverb",
    "function.article",
    "function.aux",
    "function.aux-be",
    "function.determiner",
    "function.modal",
    "function.possessive",
    "function.preposition",
    "function.pronoun-female",
    "function.pronoun-first",
    "function.pronoun-male",
    "function.pronoun-object",
    "function.pronoun-plural",
    "function.pronoun-second",
    "function.pronoun-subject",
    "function.pronoun-third",
    "function.relative",
    "given.female",
    "given.male",
    "given.word-female",
    "given.word-male",
    "mention.place",
    "mention.word",
    "nameless",
    "nickname",
    "office",
    "organization.body",
    "pos.verb",
    "role.female",
    "role.kin",
    "role.male",
    "role.person",
    "role.speaker-group",
    "suffix.generation",
    "title.female",
    "title.male",
    "title.neutral",
    "work.sign",
    "work.sign-verb",
    "work.titled",
    "work.work",
});

// Sections whose words are there to be known, which `unknown` words are not, and for nothing else.
inline constexpr auto kKnownOnly = std::to_array<std::string_view>({
    "organization.known-word",
    "pos.adverb",
    "pos.ambiguous-verb",
    "pos.seldom-noun",
    "pos.seldom-verb",
});

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_STAGE_LEXICONS_H_
