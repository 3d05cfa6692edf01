#include "emit/why.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "emit/words.h"

namespace whosaid {
namespace {

// What there is to tell of a code.
struct Told {
  std::string_view name;
  std::string_view words;
};

// In the order of their enums.
constexpr std::array<Told, 14> kSigns = {{
    {"none", "nothing speaks against it"},
    {"dash", "a dash begins it"},
    {"label", "a label that says who speaks begins it"},
    {"open", "left open, or going on from the paragraph before"},
    {"long", "too long for anything else"},
    {"no-words", "there is no word in it"},
    {"in-name", "it is part of a name"},
    {"between", "it stands between the parts of a name"},
    {"sign", "it is what a sign reads"},
    {"announced", "a word for wording stands before it"},
    {"title", "it is written or announced like the title of a work"},
    {"section", "it is a short paragraph in single marks alone"},
    {"in-heading", "its paragraph is short and has no end"},
    {"determined", "it is a word or two behind a determiner, in a sentence without a cue"},
}};
constexpr std::array<Told, 15> kTies = {{
    {"none", "left to the words around it"},
    {"new", "nothing before it names the same"},
    {"same-name", "the same name in full"},
    {"same-pair", "the same given name and surname"},
    {"longer-name", "part of that longer name"},
    {"part", "part of that name, as its latest bearer"},
    {"part-to-come", "part of that name, which stands elsewhere in the text"},
    {"address", "so called before"},
    {"nickname", "short for the given name"},
    {"initials", "the initials of that name"},
    {"acronym", "in parentheses behind that name"},
    {"heading", "a heading that begins with that name"},
    {"beside", "describes the name beside it"},
    {"same-role", "the latest of this role"},
    {"same-words", "described before in the same words"},
}};
constexpr std::array<Told, 4> kLosses = {{
    {"priority", "lower priority"},
    {"start", "begins later"},
    {"length", "shorter"},
    {"id", "its id comes later"},
}};

template <size_t kSize, class Code>
const Told& Of(const std::array<Told, kSize>& all, Code code) {
  return all[static_cast<size_t>(code)];
}

std::string Label(const Analysis& analysis, Span span) {
  std::string label;
  ForLabelWords(Slice(analysis.document.text, span),
                [&](std::string_view words) { label += words; });
  return label;
}

std::string_view ActionWords(std::string_view action) {
  if (action == "last-speaker") return "the last speaker goes on";
  if (action == "other-speaker") return "it is the other speaker's turn";
  return "who is named there";
}

}  // namespace

std::string_view Name(QuoteUse use) {
  constexpr std::array<std::string_view, 5> kNames = {"speech", "title", "nickname", "heading",
                                                      "word"};
  return kNames[static_cast<size_t>(use)];
}

std::string_view Name(UseSign sign) { return Of(kSigns, sign).name; }
std::string_view Words(UseSign sign) { return Of(kSigns, sign).words; }
std::string_view Name(Tie tie) { return Of(kTies, tie).name; }
std::string_view Words(Tie tie) { return Of(kTies, tie).words; }
std::string_view Name(LossReason reason) { return Of(kLosses, reason).name; }
std::string_view Words(LossReason reason) { return Of(kLosses, reason).words; }

std::string_view Words(Reason reason) {
  switch (reason) {
    case Reason::kNobody:
      return "nobody that it fits is near";
    case Reason::kSalient:
      return "the most salient of those whom it fits";
    case Reason::kLevel:
      return "two whom it fits are level, so that nobody is taken";
    case Reason::kSaidIt:
      return "who says the words that it stands in";
    case Reason::kFamily:
      return "who that is to the owner";
    case Reason::kSameTurn:
      return "who speaks beside it in the paragraph";
    case Reason::kNarrator:
      return "who tells the story, as others call him or her";
    case Reason::kLikeliest:
      return "the likeliest of those present";
    default:
      return Name(reason);
  }
}

std::string_view Name(Outcome outcome) {
  constexpr std::array<std::string_view, 4> kNames = {"won", "lost", "vetoed", "shadow"};
  return kNames[static_cast<size_t>(outcome)];
}

std::string PlaceOf(const Rule& rule, std::string_view rule_folder) {
  return fmt::format("{}{}:{}", rule_folder, rule.file, rule.line);
}

std::string_view WhyReferent(const Analysis& analysis, uint32_t mention) {
  const Reason reason = analysis.speakers.reason[mention];
  return reason == Reason::kNamed ? Words(analysis.entities.ties[mention]) : Words(reason);
}

std::string WhySpeaker(const Analysis& analysis, const Listing& listing, uint32_t attribution) {
  const Attribution& a = analysis.attributions.attributions[attribution];
  const Speaker& speaker = analysis.speakers.speakers[attribution];
  if (a.speaker.has_value()) {
    const uint32_t mention = a.speaker.value();
    const Span span = analysis.tokens.span(analysis.entities.mentions[mention].tokens);
    const ListedSpeaker found = listing.SpeakerOf(attribution);
    const std::string said = Label(analysis, span);
    const std::string name = found.entity.has_value() ? Label(analysis, found.name) : "nobody";
    if (name == said) return fmt::format("“{}”: {}", said, WhyReferent(analysis, mention));
    return fmt::format("“{}” is {}: {}", said, name, WhyReferent(analysis, mention));
  }
  if (!a.source.empty()) {
    return fmt::format("“{}” names nobody that is known", Label(analysis, a.source));
  }
  if (listing.SpeakerOf(attribution).kind != SpeakerKind::kImplicit) {
    return "no source, and nobody who must be meant";
  }
  const std::string_view action =
      speaker.rule.has_value() ? analysis.rules->rule(speaker.rule).action : std::string_view();
  return fmt::format("no source: {}", ActionWords(action));
}

std::vector<Index<Rule>> LosersOf(const Analysis& analysis, const ExplainedPlace& place,
                                  uint32_t attribution) {
  const Attribution& a = analysis.attributions.attributions[attribution];
  const Index<Rule> last = analysis.speakers.speakers[attribution].rule;
  Span content = analysis.attributions.fragments[a.first_fragment];
  for (uint32_t f = 1; f < a.fragment_count; ++f) {
    content.end = std::max(content.end, analysis.attributions.fragments[a.first_fragment + f].end);
  }
  std::vector<Index<Rule>> losers;
  for (const ExplainedPhase& phase : place.phases) {
    for (const ConsideredMatch& match : phase.considered) {
      if (match.outcome != Outcome::kLost || !match.span.Overlaps(content)) continue;
      const bool to_it =
          match.winner == a.rule || match.winner == a.continued_by || match.winner == last;
      const bool is_new = std::find(losers.begin(), losers.end(), match.rule) == losers.end();
      if (to_it && is_new) losers.push_back(match.rule);
    }
  }
  std::stable_sort(losers.begin(), losers.end(), [&](Index<Rule> x, Index<Rule> y) {
    return analysis.rules->rule(x).priority > analysis.rules->rule(y).priority;
  });
  return losers;
}

}  // namespace whosaid
