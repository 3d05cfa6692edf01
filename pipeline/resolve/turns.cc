// The rules say of each paragraph how its speaker is to be found; this carries it out, in text
// order, so that a turn found by one rule helps the next.

#include "resolve/turns.h"

#include <algorithm>
#include <string_view>

#include "resolve/paragraphs.h"

namespace whosaid {
namespace {

// The other party of a conversation spoke at most so many turns ago.
constexpr uint32_t kTurnsRemembered = 6;
// Beyond so many paragraphs of narration a conversation is another one.
constexpr uint32_t kLongestPause = 4;

// Are these words a turn of which no source says who has it?
bool LacksSpeaker(const Attribution& a) {
  return IsSilent(a) && a.quote.has_value() && a.source.empty();
}

class TurnTaker {
 public:
  TurnTaker(const Tokens& tokens, const Entities& entities, const Attributions& attributions,
            const Discourse& discourse, const Referents& referents, const ResolveRules& rules,
            ParagraphView view)
      : tokens_(tokens),
        entities_(entities),
        attributions_(attributions),
        discourse_(discourse),
        referents_(referents),
        rules_(rules),
        view_(std::move(view)),
        said_(view_.spoken.size()) {
    turns_.speaker.resize(attributions.attributions.size());
    turns_.rule.resize(attributions.attributions.size());
    for (uint32_t a = 0; a < attributions.attributions.size(); ++a) {
      const Index<Mention> speaker = attributions.attributions[a].speaker;
      if (speaker.has_value()) turns_.speaker[a] = referents.entity[speaker.value()];
    }
    for (uint32_t s = 0; s < view_.spoken.size(); ++s) said_[s] = SpeakerGiven(view_.spoken[s]);
  }

  Turns Run(const Phase* phase, MatchScratch& scratch) {
    if (phase == nullptr) return std::move(turns_);
    std::vector<RuleMatch> matches;
    view_.items.Match(*phase, scratch, matches);
    std::sort(matches.begin(), matches.end(), [](const RuleMatch& a, const RuleMatch& b) {
      return a.Find(Role::kQuote)->begin < b.Find(Role::kQuote)->begin;
    });
    for (const RuleMatch& match : matches) Apply(match);
    return std::move(turns_);
  }

 private:
  // Who speaks in a paragraph, by the sources in it.
  [[nodiscard]] Index<Entity> SpeakerGiven(const SpokenParagraph& p) const {
    for (uint32_t a = p.first; a < p.last; ++a) {
      const Attribution& attribution = attributions_.attributions[a];
      if (!attribution.quote.has_value() || attribution.parent.has_value()) continue;
      if (turns_.speaker[a].has_value()) return turns_.speaker[a];
    }
    return {};
  }

  void Apply(const RuleMatch& match) {
    const uint32_t s = view_.spoken_of[match.Find(Role::kQuote)->begin];
    const std::optional<ItemRange> speaker = match.Find(Role::kSpeaker);
    Index<Entity> who;
    if (speaker) {
      who = referents_.entity[view_.mention[speaker->begin].value()];
    } else {
      const std::string_view action = rules_.pack.rule(match.rule).action;
      if (action == "last-speaker") who = LastSpeaker(s);
      if (action == "other-speaker") who = OtherSpeaker(s);
    }
    if (who.has_value() && IsNamedIn(s, who)) who = OtherThan(s, who);
    Give(s, who, match.rule);
  }

  void Give(uint32_t s, Index<Entity> who, Index<Rule> rule) {
    if (!who.has_value()) return;
    const SpokenParagraph& p = view_.spoken[s];
    if (!said_[s].has_value()) said_[s] = who;
    for (uint32_t a = p.first; a < p.last; ++a) {
      const Attribution& attribution = attributions_.attributions[a];
      if (!LacksSpeaker(attribution)) continue;
      turns_.speaker[a] = who;
      turns_.rule[a] = rule;
    }
  }

  [[nodiscard]] bool AreOneScene(uint32_t earlier, uint32_t later) const {
    return view_.spoken[later].paragraph - view_.spoken[earlier].paragraph <=
           kLongestPause * (later - earlier);
  }

  [[nodiscard]] Index<Entity> LastSpeaker(uint32_t s) const {
    return s == 0 ? Index<Entity>() : said_[s - 1];
  }

  // Is the turn right after the one before it, no narration between?
  [[nodiscard]] bool IsAnswer(uint32_t s) const {
    return s > 0 && view_.spoken[s].paragraph == view_.spoken[s - 1].paragraph + 1;
  }

  // The next turn of the same party that has a source, two, four ... turns on, or whom the other
  // party calls by name. In `between`, who speaks in the turns between.
  [[nodiscard]] Index<Entity> NextOfParty(uint32_t s, Index<Entity>& between) const {
    for (uint32_t ahead = 1; ahead <= kTurnsRemembered && s + ahead < said_.size(); ++ahead) {
      if (!IsAnswer(s + ahead)) break;
      const Index<Mention> addressed = view_.spoken[s + ahead].addressed;
      const Index<Entity> who = said_[s + ahead];
      if (ahead % 2 == 1 && addressed.has_value()) {
        const Index<Entity> called = entities_.mentions[addressed.value()].entity;
        if (called != who) return called;
      }
      if (!who.has_value()) continue;
      if (ahead % 2 == 0) return who;
      if (!between.has_value()) between = who;
    }
    return {};
  }

  // Has the text a name for somebody, not only descriptions?
  [[nodiscard]] bool IsNamed(Index<Entity> who) const { return referents_.names[who.value()] > 0; }

  // A person, described or named; what a text only describes may speak, but does not answer.
  [[nodiscard]] bool IsParty(Index<Entity> who) const {
    if (!who.has_value()) return false;
    const EntityType type = entities_.entities[who.value()].type;
    return type == EntityType::kPerson || (type == EntityType::kOther && IsNamed(who));
  }

  // Who speaks with the last speaker.
  [[nodiscard]] Index<Entity> OtherSpeaker(uint32_t s) const {
    const Index<Entity> last = IsAnswer(s) ? said_[s - 1] : Index<Entity>();
    const bool chained = last.has_value() && IsAnswer(s - 1) && said_[s - 2].has_value();
    Index<Entity> between;
    if (!chained) {
      const Index<Entity> next = NextOfParty(s, between);
      if (next.has_value() && next != last && next != between && !IsNamedIn(s, next)) return next;
    }
    const Index<Entity> not_he = last.has_value() ? last : between;
    for (uint32_t back = 1; back <= kTurnsRemembered && back <= s; ++back) {
      if (!AreOneScene(s - back, s)) break;
      const Index<Entity> who = said_[s - back];
      if (IsParty(who) && who != not_he && who != between && !IsNamedIn(s, who)) return who;
    }
    return not_he.has_value() && s > 0 ? Present(s, not_he) : Index<Entity>();
  }

  [[nodiscard]] Index<Entity> OtherThan(uint32_t s, Index<Entity> named) const {
    for (uint32_t back = 1; back <= kTurnsRemembered && back <= s; ++back) {
      if (!AreOneScene(s - back, s)) break;
      const Index<Entity> who = said_[s - back];
      if (IsParty(who) && who != named && !IsNamedIn(s, who)) return who;
    }
    return {};
  }

  // Somebody besides the last speaker whom the narration around the turn before names, latest
  // first.
  [[nodiscard]] Index<Entity> Present(uint32_t s, Index<Entity> last) const {
    const uint32_t from = view_.spoken[s - 1].paragraph;
    const uint32_t begin = tokens_.paragraphs[from - std::min(from, 1U)].begin;
    const uint32_t end = tokens_.paragraphs[view_.spoken[s].paragraph].begin;
    auto it = FirstMentionAt(end);
    for (uint32_t steps = 0; it != entities_.mentions.begin() && steps < kMostMentionsSeen;
         ++steps) {
      --it;
      if (it->tokens.begin < begin) break;
      const auto i = static_cast<size_t>(it - entities_.mentions.begin());
      const Index<Entity> who = referents_.entity[i];
      if (!who.has_value() || who == last || discourse_.places[i].quoted) continue;
      if (entities_.entities[who.value()].type != EntityType::kPerson) continue;
      if (!IsNamed(who)) continue;
      if ((it->flags & (kPluralFlag | kPossessiveFlag)) == 0 && !IsNamedIn(s, who)) return who;
    }
    return {};
  }

  [[nodiscard]] std::vector<Mention>::const_iterator FirstMentionAt(uint32_t token) const {
    return std::partition_point(entities_.mentions.begin(), entities_.mentions.end(),
                                [token](const Mention& m) { return m.tokens.begin < token; });
  }

  // Is somebody named in the words of a paragraph? Then he or she does not say them.
  [[nodiscard]] bool IsNamedIn(uint32_t s, Index<Entity> who) const {
    const SpokenParagraph& p = view_.spoken[s];
    uint32_t steps = 0;
    for (uint32_t q = p.first_quote; q < p.last_quote; ++q) {
      const auto [begin, end] = discourse_.mentions_said[q];
      for (uint32_t i = begin; i < end; ++i) {
        if (++steps > kMostMentionsSeen) return false;
        const Mention& m = entities_.mentions[i];
        if (m.kind == MentionKind::kName && m.entity == who) return true;
      }
    }
    return false;
  }

  static constexpr uint32_t kMostMentionsSeen = 200;

  const Tokens& tokens_;
  const Entities& entities_;
  const Attributions& attributions_;
  const Discourse& discourse_;
  const Referents& referents_;
  const ResolveRules& rules_;
  ParagraphView view_;
  std::vector<Index<Entity>> said_;  // one a spoken paragraph
  Turns turns_;
};

}  // namespace

TurnFinder::TurnFinder(const Document& document, const Tokens& tokens, const Entities& entities,
                       const Quotes& quotes, const Attributions& attributions,
                       const Discourse& discourse, const ResolveRules& rules)
    : document_(document),
      tokens_(tokens),
      entities_(entities),
      quotes_(quotes),
      attributions_(attributions),
      discourse_(discourse),
      rules_(rules) {
  const std::vector<Attribution>& all = attributions.attributions;
  if (std::none_of(all.begin(), all.end(), LacksSpeaker)) return;
  phase_ = discourse.dialogue ? rules.dialogue : rules.report;
  if (phase_ != nullptr) cast_ = ListCast(tokens, entities, discourse, *phase_);
}

Turns TurnFinder::Find(const Referents& referents, MatchScratch& scratch) const {
  ParagraphView view;
  if (phase_ != nullptr) {
    view = ViewParagraphs(document_, tokens_, entities_, quotes_, attributions_, discourse_, cast_,
                          referents, *phase_);
  }
  TurnTaker taker(tokens_, entities_, attributions_, discourse_, referents, rules_,
                  std::move(view));
  return taker.Run(phase_, scratch);
}

}  // namespace whosaid
