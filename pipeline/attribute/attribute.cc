// Five steps. Phase "attribute" ties quotations and content clauses to a cue and a source. Phase
// "continue" then sees which quotations have been attributed, joins to them the pieces that go on
// after the cue, and takes in those that stand alone. Phase "mixed" looks for content clauses
// around the quotations that are left, by a wider choice of cues. Phase "indirect" looks at the
// sentences whose cues tie nothing yet. Last, attributions are put in text order and each is told
// which one it stands in.

#include "attribute/attribute.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <tuple>

#include "attribute/reach.h"
#include "attribute/view.h"

namespace whosaid {
namespace {

constexpr uint32_t kNobody = UINT32_MAX;

class Attributor {
 public:
  Attributor(const Document& document, const Tokens& tokens, const Phrases& phrases,
             const Quotes& quotes, const Clauses& clauses, const AttributeRules& rules,
             MatchScratch& scratch)
      : document_(document),
        tokens_(tokens),
        phrases_(phrases),
        quotes_(quotes),
        clauses_(clauses),
        rules_(rules),
        scratch_(scratch),
        owner_(quotes.quotes.size(), kNobody) {}

  Attributions Run() {
    const ViewMaker maker(document_, tokens_, phrases_, quotes_);
    if (!quotes_.spoken.empty()) {
      for (const Phase* phase : rules_.phases) {
        if (phase == nullptr) continue;
        BeginPhase();
        if (view_.items.symbols.empty()) {
          view_ = maker.Make(Said(), *phase);
        } else {
          maker.Renew(Said(), *phase, view_);
        }
        for (const RuleMatch& match : Matches(*phase)) Take(match);
      }
    }
    const size_t told = rules_.speech_only ? 1 : 2;
    for (size_t i = 0; i < told; ++i) {
      const Phase* const phase = rules_.told[i];
      if (phase == nullptr) continue;
      BeginPhase();
      const std::vector<TokenRange> sentences = SentencesToTie();
      if (sentences.empty()) break;
      view_ = maker.MakeOf(sentences, Said(), *phase);
      const Reach reach(document_, tokens_, phrases_, clauses_, view_,
                        phase->ChunkSymbol(ChunkKind::kEnd, 0));
      for (const RuleMatch& match : Matches(*phase)) TakeIndirect(match, reach);
    }
    return Arrange();
  }

 private:
  struct Draft {
    Attribution attribution;
    bool has_marks = false;
    bool only_marks = true;  // every fragment is one whole quotation
  };
  struct Fragment {
    uint32_t draft = 0;
    Span span;

    friend auto operator<=>(const Fragment&, const Fragment&) = default;
  };

  [[nodiscard]] std::vector<bool> Said() const {
    std::vector<bool> said(owner_.size());
    std::transform(owner_.begin(), owner_.end(), said.begin(),
                   [](uint32_t owner) { return owner != kNobody; });
    return said;
  }

  std::span<const RuleMatch> Matches(const Phase& phase) {
    matches_.clear();
    view_.items.Match(phase, scratch_, matches_);
    return matches_;
  }

  void Take(const RuleMatch& match) {
    const AttributeRules::Makes makes = rules_.makes[match.rule.value()];
    if (makes == AttributeRules::Makes::kMore) {
      const uint32_t before = SaidBefore(match);
      if (before == kNobody) return;
      AddContent(match, before);
      drafts_[before].attribution.continued_by = match.rule;
      return;
    }
    const std::optional<ItemRange> tie = match.Find(Role::kCue);
    const Span cue = tie ? tokens_.span(view_.items.TokensOf(*tie)) : Span{};
    if (makes == AttributeRules::Makes::kMixed && (IsInSpeech(match) || IsCued(cue))) return;
    const auto index = static_cast<uint32_t>(drafts_.size());
    drafts_.emplace_back();
    Attribution& a = drafts_.back().attribution;
    a.rule = match.rule;
    AddContent(match, index);
    if (a.fragment_count == 0) {
      drafts_.pop_back();
      return;
    }
    a.cue = cue;
    std::optional<ItemRange> speaker = match.Find(Role::kSpeaker);
    std::optional<ItemRange> source = match.Find(Role::kSource);
    if (!source) source = speaker;
    if (source) a.source = tokens_.span(view_.items.TokensOf(*source));
    if (!speaker) speaker = source;
    if (speaker) a.speaker = HeadIn(*speaker);
  }

  void BeginPhase() {
    drafts_before_ = drafts_.size();
    cues_listed_ = false;
  }
  // Where the attributions made before this phase have their cues: each serves one.
  void ListCues() {
    cues_listed_ = true;
    cues_.clear();
    for (const Draft& draft : std::span(drafts_).first(drafts_before_)) {
      if (!draft.attribution.cue.empty()) cues_.push_back(draft.attribution.cue);
    }
    std::sort(cues_.begin(), cues_.end());
  }
  // The sentences with a cue that ties nothing yet.
  [[nodiscard]] std::vector<TokenRange> SentencesToTie() {
    std::vector<TokenRange> sentences;
    auto sentence = clauses_.cued.begin();
    for (const uint32_t cue : phrases_.cues) {
      while (sentence->end <= cue) ++sentence;
      if (!sentences.empty() && sentences.back() == *sentence) continue;
      if (!IsCued(tokens_.span(cue))) sentences.push_back(*sentence);
    }
    return sentences;
  }
  [[nodiscard]] bool IsCued(Span span) {
    if (!cues_listed_) ListCues();
    const auto after = std::lower_bound(cues_.begin(), cues_.end(), Span{span.end, span.end});
    return after != cues_.begin() && (after - 1)->end > span.begin;
  }

  // The match has the edges of the content: what is captured behind the cue is where the content
  // begins, what is captured before it, where it ends.
  void TakeIndirect(const RuleMatch& match, const Reach& reach) {
    const std::optional<ItemRange> cue = match.Find(Role::kCue);
    if (!cue || IsCued(tokens_.span(view_.items.TokensOf(*cue)))) return;
    const bool is_relative = rules_.makes[match.rule.value()] == AttributeRules::Makes::kRelative;
    std::array<ItemRange, kMaxCaptures> contents;
    size_t count = 0;
    for (size_t c = 0; c < match.capture_count; ++c) {
      const auto [role, items] = match.capture(c);
      if (role != Role::kContent) continue;
      contents[count] = items.begin >= cue->begin ? reach.From(items.begin)
                        : is_relative             ? items
                                                  : reach.UpTo(items.end);
      if (!MayHold(match.rule, contents[count++])) return;
    }
    std::optional<ItemRange> source = match.Find(Role::kSource);
    if (source && IsToken(*source)) {
      source = SourceFrom(*source, *cue, reach);
    } else if (!source && rules_.takes_subject[match.rule.value()]) {
      source = reach.SubjectBefore(cue->begin);
      if (source->begin == source->end) source.reset();
    }
    if (source && source->begin == source->end) return;
    const auto index = static_cast<uint32_t>(drafts_.size());
    drafts_.emplace_back();
    Attribution& a = drafts_.back().attribution;
    a.rule = match.rule;
    for (size_t i = 0; i < count; ++i) AddFragment(contents[i], index);
    if (a.fragment_count == 0) {
      drafts_.pop_back();
      return;
    }
    a.cue = tokens_.span(view_.items.TokensOf(*cue));
    if (!source) return;
    a.source = tokens_.span(view_.items.TokensOf(*source));
    a.speaker = HeadIn(*source);
  }

  // Quotations in the content are for rules of mixed speech.
  [[nodiscard]] bool MayHold(Index<Rule> rule, ItemRange content) const {
    if (rules_.makes[rule.value()] != AttributeRules::Makes::kWhole) return true;
    const auto chunks = view_.items.ChunksIn(content);
    return std::none_of(chunks.begin(), chunks.end(), [this](const Items::Place& place) {
      return view_.QuoteOf(place.index).has_value();
    });
  }

  [[nodiscard]] bool IsToken(ItemRange items) const {
    return items.end == items.begin + 1 && view_.items.ChunkAt(items.begin) == Items::kNoChunk;
  }

  // A source that a word stands for: a comma or dash ends it, or a word behind the cue begins it.
  [[nodiscard]] ItemRange SourceFrom(ItemRange items, ItemRange cue, const Reach& reach) const {
    if (items.begin > cue.begin) return reach.ToComma(items.begin);
    return reach.IsMark(items.begin) ? reach.Apposed(items.begin) : items;
  }

  // Whether a match lies inside a quotation. What somebody is quoted as reporting is taken where it
  // stands in marks as a whole; single words in marks there are the speaker's own manner.
  [[nodiscard]] bool IsInSpeech(const RuleMatch& match) const {
    for (const auto& [item, index] : view_.items.ChunksIn(match.items)) {
      const Index<Quote> quote = view_.QuoteOf(index);
      if (!quote.has_value()) continue;
      const Index<Quote> parent = quotes_.quotes[quote.value()].parent;
      return parent.has_value() && quotes_.quotes[parent.value()].use == QuoteUse::kSpeech;
    }
    return false;
  }

  // The attribution that a match goes on with: that of a [said] quotation in it.
  [[nodiscard]] uint32_t SaidBefore(const RuleMatch& match) const {
    for (const auto& [item, index] : view_.items.ChunksIn(match.items)) {
      const Index<Quote> quote = view_.QuoteOf(index);
      if (quote.has_value() && owner_[quote.value()] != kNobody) return owner_[quote.value()];
    }
    return kNobody;
  }

  // Fragments are the CONTENT that a match captures, and each QUOTE that is not inside one.
  void AddContent(const RuleMatch& match, uint32_t index) {
    uint32_t covered = 0;  // captures come in the order of their begins
    for (size_t c = 0; c < match.capture_count; ++c) {
      const auto [role, items] = match.capture(c);
      if (role != Role::kContent && role != Role::kQuote) continue;
      if (items.begin >= covered) AddFragment(items, index);
      covered = std::max(covered, items.end);
    }
  }

  void AddFragment(ItemRange items, uint32_t index) {
    Draft& draft = drafts_[index];
    Index<Quote> last;
    for (const auto& [item, chunk] : view_.items.ChunksIn(items)) {
      const Index<Quote> quote = view_.QuoteOf(chunk);
      if (!quote.has_value()) continue;
      if (!draft.attribution.quote.has_value()) draft.attribution.quote = quote;
      if (owner_[quote.value()] == kNobody) owner_[quote.value()] = index;
      draft.has_marks = draft.has_marks || HasMarks(quote.value());
      last = quote;
    }
    const bool only = items.end == items.begin + 1 && last.has_value();
    const Span fragment =
        only ? quotes_.quotes[last.value()].span : Trimmed(view_.items.TokensOf(items));
    if (fragment.empty()) return;
    draft.only_marks &= only && !quotes_.quotes[last.value()].labelled;
    ++draft.attribution.fragment_count;
    fragments_.push_back({index, fragment});
  }

  // A turn behind a label has none but those within it.
  [[nodiscard]] bool HasMarks(uint32_t quote) const {
    if (!quotes_.quotes[quote].labelled) return true;
    const uint32_t next = quote + 1;
    return next < quotes_.quotes.size() && quotes_.quotes[next].parent == Index<Quote>(quote) &&
           quotes_.quotes[next].use == QuoteUse::kSpeech;
  }

  // Whether a sentence ends with this token, and it is a word: "at 7 p.m.". Rules see it as the
  // end.
  [[nodiscard]] bool EndsWithAbbreviation(uint32_t token) const {
    return token < tokens_.size() && tokens_.shape[token].has(Shape::kSentenceEnd) &&
           tokens_.shape[token].is_word();
  }

  // Content without the punctuation that ties it to the rest of the sentence.
  [[nodiscard]] Span Trimmed(TokenRange range) const {
    const auto ties = [&](uint32_t t) {
      const std::string_view word = Slice(document_.text, tokens_.span(t));
      return word == "," || word == ":" || word == ";" || word == "." || word == "--" ||
             word == "\u2014" || word == "\u2013" || word == "-";
    };
    while (range.begin < range.end && ties(range.begin)) ++range.begin;
    while (range.begin < range.end && ties(range.end - 1)) --range.end;
    if (EndsWithAbbreviation(range.end)) ++range.end;
    return tokens_.span(range);
  }

  // The head of the first noun phrase in a stretch of items.
  [[nodiscard]] Index<Mention> HeadIn(ItemRange items) const {
    for (const auto& [item, index] : view_.items.ChunksIn(items)) {
      const Index<NounPhrase> noun = view_.NounOf(index);
      if (noun.has_value()) return phrases_.nouns[noun.value()].head;
    }
    return {};
  }

  Attributions Arrange() {
    std::sort(fragments_.begin(), fragments_.end());
    uint32_t fragments = 0;
    for (Draft& draft : drafts_) {
      draft.attribution.first_fragment = fragments;
      fragments += draft.attribution.fragment_count;
      draft.attribution.type = !draft.has_marks   ? AttributionType::kIndirect
                               : draft.only_marks ? AttributionType::kDirect
                                                  : AttributionType::kMixed;
    }
    std::vector<uint32_t> order(drafts_.size());
    std::iota(order.begin(), order.end(), 0);
    const auto first_of = [&](uint32_t draft) {
      return fragments_[drafts_[draft].attribution.first_fragment].span;
    };
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
      const Span x = first_of(a);
      const Span y = first_of(b);
      return std::tuple(x.begin, y.end, a) < std::tuple(y.begin, x.end, b);
    });
    Attributions result;
    result.attributions.reserve(drafts_.size());
    result.fragments.reserve(fragments_.size());
    std::vector<uint32_t> open;  // attributions whose first fragment holds the current place
    uint32_t reported_to = 0;
    for (const uint32_t d : order) {
      Attribution a = drafts_[d].attribution;
      const auto moved = std::span(fragments_).subspan(a.first_fragment, a.fragment_count);
      a.first_fragment = static_cast<uint32_t>(result.fragments.size());
      const Span first = moved.front().span;
      while (!open.empty() && !HoldsFragment(result, open.back(), first)) open.pop_back();
      if (!open.empty()) a.parent = Index<Attribution>(open.back());
      // What is reported as part of a report, without marks of its own, is that report's. So no two
      // of these overlap, and what is written of them is no longer than the text.
      if (a.type == AttributionType::kIndirect) {
        if (a.parent.has_value() || first.begin < reported_to) continue;
        reported_to = first.end;
      }
      for (const Fragment& fragment : moved) result.fragments.push_back(fragment.span);
      open.push_back(static_cast<uint32_t>(result.attributions.size()));
      result.attributions.push_back(a);
    }
    return result;
  }

  static bool HoldsFragment(const Attributions& all, uint32_t outer, Span inner) {
    const Attribution& a = all.attributions[outer];
    for (uint32_t f = 0; f < a.fragment_count; ++f) {
      if (all.fragments[a.first_fragment + f].Contains(inner)) return true;
    }
    return false;
  }

  const Document& document_;
  const Tokens& tokens_;
  const Phrases& phrases_;
  const Quotes& quotes_;
  const Clauses& clauses_;
  const AttributeRules& rules_;
  MatchScratch& scratch_;
  std::vector<RuleMatch> matches_;
  size_t drafts_before_ = 0;     // those of the phases before
  bool cues_listed_ = false;     // most phases ask for none
  std::vector<Span> cues_;       // in text order
  std::vector<uint32_t> owner_;  // of each quotation: the draft whose content it is in
  View view_;
  std::vector<Draft> drafts_;
  std::vector<Fragment> fragments_;
};

}  // namespace

Attributions Attribute(const Document& document, const Tokens& tokens, const Quotes& quotes,
                       const Phrases& phrases, const Clauses& clauses, const AttributeRules& rules,
                       MatchScratch& scratch) {
  if (quotes.spoken.empty() && phrases.told.empty()) return {};
  return Attributor(document, tokens, phrases, quotes, clauses, rules, scratch).Run();
}

}  // namespace whosaid
