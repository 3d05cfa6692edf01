#include "phrase/find_phrases.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "phrase/told.h"
#include "tokenize/items.h"

namespace whosaid {
namespace {

// The flags of a phrase by the kind of its head. A table, as no kind can be foretold.
constexpr std::array<uint8_t, 3> kFlagsOfKinds = [] {
  std::array<uint8_t, 3> flags{};
  flags[static_cast<size_t>(MentionKind::kName)] = kNamedFlag;
  flags[static_cast<size_t>(MentionKind::kPronoun)] = kPronounFlag;
  return flags;
}();

// What a phrase takes over from its head.
uint8_t FlagsOf(const Mention& head) {
  const uint8_t of_kind = kFlagsOfKinds[static_cast<size_t>(head.kind)];
  const unsigned place = head.type == EntityType::kPlace ? kNamedFlag : 0U;
  return static_cast<uint8_t>(head.flags | (of_kind & ~place));
}

// Goes through matches and mentions side by side: a mention in no match is a phrase of its own.
class PhraseMaker {
 public:
  PhraseMaker(const Document& document, const Tokens& tokens, const Entities& entities,
              const Items& items, const PhraseRules& rules)
      : document_(document),
        tokens_(tokens),
        mentions_(entities.mentions),
        items_(items),
        rules_(rules) {}

  std::vector<NounPhrase> Make(std::span<const RuleMatch> matches) {
    nouns_.reserve(items_.chunks.size() + matches.size());
    for (const RuleMatch& match : matches) {
      AddMentionsBefore(match.items.begin);
      AddMatch(match);
    }
    AddMentionsBefore(static_cast<uint32_t>(items_.symbols.size()));
    return std::move(nouns_);
  }

 private:
  [[nodiscard]] bool HasMentionBefore(uint32_t item) const {
    return next_ < items_.chunks.size() && items_.chunks[next_].item < item;
  }

  void AddMentionsBefore(uint32_t item) {
    for (; HasMentionBefore(item); ++next_) {
      const Index<Mention> head(items_.chunks[next_].index);
      const Mention& mention = mentions_[head.value()];
      nouns_.push_back({mention.tokens, head, FlagsOf(mention), {}});
    }
  }

  void AddMatch(const RuleMatch& match) {
    NounPhrase& phrase = nouns_.emplace_back();
    phrase.tokens = items_.TokensOf(match.items);
    phrase.rule = match.rule;
    const std::optional<ItemRange> speaker = match.Find(Role::kSpeaker);
    bool ends_in_head = false;  // "her" alone still owns something, "her bridge" does not
    for (; HasMentionBefore(match.items.end); ++next_) {
      const Items::Place& place = items_.chunks[next_];
      if (!speaker || place.item != speaker->begin) continue;
      phrase.head = Index<Mention>(place.index);
      phrase.flags = FlagsOf(mentions_[place.index]);
      ends_in_head = mentions_[place.index].tokens.end == phrase.tokens.end;
    }
    if (!ends_in_head) phrase.flags = static_cast<uint8_t>(phrase.flags & ~kPossessiveFlag);
    if (EndsAsOwner(phrase.tokens)) phrase.flags |= kPossessiveFlag;
  }

  [[nodiscard]] bool EndsAsOwner(TokenRange range) const {
    if (range.end >= tokens_.size()) return false;
    // The text is looked at only where it may well be one.
    const WordClass word = tokens_.word[range.end];
    return (word == rules_.clitics[0] || word == rules_.clitics[1]) &&
           IsPossessiveClitic(Slice(document_.text, tokens_.span(range.end)));
  }

  const Document& document_;
  const Tokens& tokens_;
  const std::vector<Mention>& mentions_;
  const Items& items_;
  const PhraseRules& rules_;
  size_t next_ = 0;  // the first mention, of those among the items, not dealt with
  std::vector<NounPhrase> nouns_;
};

}  // namespace

Phrases FindPhrases(const Document& document, const Tokens& tokens, const Entities& entities,
                    const Quotes& quotes, const PhraseRules& rules, MatchScratch& scratch) {
  if (rules.phase == nullptr) return {};
  Phrases phrases;
  phrases.cues = FindCues(tokens, quotes, rules);
  phrases.told = FindTold(tokens, quotes, phrases.cues);
  if (phrases.told.empty()) return phrases;
  Items items;
  std::vector<Chunk> chunks;
  OutermostChunks(entities.mentions, *rules.phase, chunks);
  items.Append(tokens, phrases.told, chunks, *rules.phase);
  std::vector<RuleMatch> matches;
  items.Match(*rules.phase, scratch, matches);
  phrases.nouns = PhraseMaker(document, tokens, entities, items, rules).Make(matches);
  return phrases;
}

}  // namespace whosaid
