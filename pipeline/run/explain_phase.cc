#include "run/explain_phase.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "rulefile/near_miss.h"
#include "rulefile/phase.h"

namespace whosaid {
namespace {

// Of a turn, so many items before it are shown: who spoke just then.
constexpr uint32_t kTurnItemsBefore = 4;
// A rule is looked for near from so many items of a place.
constexpr uint32_t kMostBegins = 512;

bool Overlap(TokenRange a, TokenRange b) { return a.begin < b.end && b.begin < a.end; }

bool IsContent(Role role) { return role == Role::kQuote || role == Role::kContent; }

}  // namespace

PhaseExplainer::PhaseExplainer(const Analysis& analysis, const StageRules& rules,
                               const WrittenRules* written, const WordLists& lists,
                               const PhaseRun& run, std::string_view phase)
    : analysis_(analysis),
      written_(written),
      lists_(&lists),
      run_(run),
      phase_(phase),
      of_turns_(phase == "dialogue" || phase == "report"),
      of_words_(phase == "name" || phase == "nominal" || phase == "phrase"),
      items_(analysis, rules, run, phase) {
  Trace();
  FindGroups();
}

// The winners of the trace are left aside: those that the stage was given are told of.
void PhaseExplainer::Trace() {
  run_.phase->Trace(run_.symbols, trace_);
  std::erase_if(trace_, [](const TraceEntry& entry) { return entry.outcome == Outcome::kWon; });
  for (const RuleMatch& won : run_.won) {
    TraceEntry& entry = trace_.emplace_back();
    entry.match = won;
  }
  for (uint32_t i = 0; i < trace_.size(); ++i) {
    entries_.push_back({AboutOf(trace_[i].match), i});
    longest_entry_ = std::max(longest_entry_, entries_.back().tokens.size());
  }
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.tokens.begin < b.tokens.begin; });
}

// What a match is about: the words said, where it has any; else all of it.
TokenRange PhaseExplainer::AboutOf(const RuleMatch& match) const {
  ItemRange items = match.items;
  bool first = true;
  for (size_t c = 0; c < match.capture_count; ++c) {
    const Capture capture = match.capture(c);
    if (!IsContent(capture.role)) continue;
    items = {first ? capture.items.begin : std::min(items.begin, capture.items.begin),
             first ? capture.items.end : std::max(items.end, capture.items.end)};
    first = false;
  }
  if (of_turns_) return {run_.first_token[items.begin], run_.first_token[items.begin] + 1};
  const TokenRange tokens = items_.TokensOf(items);
  return {tokens.begin, std::max(tokens.end, tokens.begin + 1)};
}

void PhaseExplainer::FindGroups() {
  for (uint32_t item = 0; item < items_.size(); ++item) {
    if (item == 0 || run_.first_token[item] < run_.first_token[item - 1]) {
      groups_.push_back({item, item});
    }
    groups_.back().end = item + 1;
  }
}

// The stretches of items in some tokens, ends without tokens among them. Of turns, the item of the
// paragraph with those around it that its speaker may depend on.
std::vector<ItemRange> PhaseExplainer::ItemsIn(TokenRange place) const {
  std::vector<ItemRange> found;
  const auto begin = run_.first_token.begin();
  for (const ItemRange group : groups_) {
    const auto first = std::lower_bound(begin + group.begin, begin + group.end, place.begin);
    auto item = static_cast<uint32_t>(first - begin);
    const auto is_empty = [&](uint32_t at) {
      return at + 1 >= group.end || run_.first_token[at + 1] == run_.first_token[at];
    };
    if (!of_turns_) {
      while (item < group.end && items_.TokensOf({item, item + 1}).size() == 0) ++item;
    } else {
      while (item < group.end && !items_.IsQuote(item) && is_empty(item)) ++item;
    }
    uint32_t end = item;
    while (end < group.end && run_.first_token[end] < place.end) ++end;
    if (end == item) continue;
    while (end < group.end && !of_turns_ && items_.TokensOf({end, end + 1}).size() == 0) {
      ++end;
    }
    if (of_turns_) item -= std::min(item - group.begin, kTurnItemsBefore);
    if (of_turns_ && end < group.end && items_.IsParagraphEnd(end)) ++end;
    found.push_back({item, end});
  }
  return found;
}

ConsideredMatch PhaseExplainer::Told(const TraceEntry& entry) const {
  ConsideredMatch told;
  told.rule = entry.match.rule;
  told.outcome = entry.outcome;
  told.span = items_.SpanOf(entry.match.items);
  for (size_t c = 0; c < entry.match.capture_count; ++c) {
    const Capture capture = entry.match.capture(c);
    const bool one = of_turns_ && capture.items.end == capture.items.begin + 1;
    told.captures.push_back(
        {capture.role, one ? items_.At(capture.items.begin).span : items_.SpanOf(capture.items)});
  }
  told.winner = entry.winner;
  told.because = entry.because;
  if (entry.outcome == Outcome::kVetoed && written_ != nullptr) {
    told.guard = written_->GuardAt(entry.match.rule, entry.guard_line);
  }
  return told;
}

// One entry for each rule and what it is about. A rule that has won there is not told of again.
std::vector<ConsideredMatch> PhaseExplainer::Considered(TokenRange place) const {
  std::vector<Entry> inside;
  const uint32_t from = place.begin - std::min(place.begin, longest_entry_);
  auto entry =
      std::lower_bound(entries_.begin(), entries_.end(), from,
                       [](const Entry& e, uint32_t token) { return e.tokens.begin < token; });
  for (; entry != entries_.end() && entry->tokens.begin < place.end; ++entry) {
    if (Overlap(entry->tokens, place)) inside.push_back(*entry);
  }
  const auto of = [&](const Entry& e) -> const TraceEntry& { return trace_[e.trace]; };
  std::stable_sort(inside.begin(), inside.end(),
                   [&](const Entry& a, const Entry& b) { return of(a).outcome < of(b).outcome; });
  std::vector<ConsideredMatch> told;
  std::map<Index<Rule>, std::vector<TokenRange>> known;
  for (const Entry& e : inside) {
    if (of(e).outcome == Outcome::kLost && of(e).winner == of(e).match.rule) continue;
    std::vector<TokenRange>& before = known[of(e).match.rule];
    const bool is_known = std::any_of(before.begin(), before.end(),
                                      [&](TokenRange other) { return Overlap(other, e.tokens); });
    if (is_known && of(e).outcome != Outcome::kWon) continue;
    before.push_back(e.tokens);
    told.push_back(Told(of(e)));
  }
  return told;
}

std::vector<ConsideredMatch> PhaseExplainer::OthersAt(TokenRange tokens) const {
  std::vector<ConsideredMatch> others = Considered(tokens);
  std::erase_if(others, [](const ConsideredMatch& m) { return m.outcome == Outcome::kWon; });
  return others;
}

bool PhaseExplainer::HoldsQuote(ItemRange items) const {
  for (uint32_t item = items.begin; item < items.end; ++item) {
    if (items_.IsQuote(item)) return true;
  }
  return false;
}

NearRule PhaseExplainer::Told(const NearMiss& miss) const {
  NearRule told;
  told.rule = miss.rule;
  told.span = items_.SpanOf(miss.items);
  told.matched = miss.matched;
  told.elements = miss.elements;
  told.wanted = miss.wanted;
  told.inside = miss.inside;
  const uint32_t item = miss.items.end;
  if (item >= items_.size()) {
    told.saw.kind = "the end";
    return told;
  }
  told.saw = items_.At(item);
  if (told.saw.is_chunk) return told;
  told.saw.lexicons = lists_->Of(items_.TokensOf({item, item + 1}));
  return told;
}

std::vector<NearRule> PhaseExplainer::Near(std::span<const ItemRange> items,
                                           Index<Rule> only) const {
  struct Found {
    bool far;  // adrift, or it holds no quotation
    NearMiss miss;
  };
  std::vector<Found> found;
  for (ItemRange begins : items) {
    begins.end = std::min(begins.end, begins.begin + kMostBegins);
    for (NearMiss& miss : FindNearMisses(*run_.phase, *written_, run_.symbols, begins)) {
      if (only.has_value() && miss.rule != only) continue;
      const bool far = miss.adrift || (!of_words_ && !HoldsQuote(miss.items));
      found.push_back({far, std::move(miss)});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Found& a, const Found& b) { return a.far < b.far; });
  std::vector<NearRule> told;
  for (const Found& f : found) {
    if (told.size() == kMostNear) break;
    told.push_back(Told(f.miss));
  }
  return told;
}

std::vector<NearRule> PhaseExplainer::NearFrom(uint32_t token) const {
  if (written_ == nullptr) return {};
  std::vector<ItemRange> items = ItemsIn({token, token + 1});
  for (ItemRange& range : items) range.end = range.begin + 1;
  return Near(items, {});
}

ExplainedPhase PhaseExplainer::Tell(TokenRange place, Index<Rule> only) const {
  ExplainedPhase told;
  told.name = phase_;
  if (of_turns_) {
    const std::vector<TokenRange>& paragraphs = analysis_.tokens.paragraphs;
    const auto paragraph =
        std::partition_point(paragraphs.begin(), paragraphs.end(),
                             [&](TokenRange range) { return range.end <= place.begin; });
    place = {paragraph->begin, paragraph->begin + 1};
  }
  const std::vector<ItemRange> items = ItemsIn(place);
  for (const ItemRange range : items) {
    std::vector<SeenItem>& line = told.lines.emplace_back();
    for (uint32_t item = range.begin; item < range.end; ++item) line.push_back(items_.At(item));
  }
  told.considered = Considered(place);
  if (only.has_value()) {
    std::erase_if(told.considered, [&](const ConsideredMatch& match) {
      return match.rule != only && match.winner != only;
    });
  }
  // What is near in a sentence of words is nothing but noise, unless a rule is asked for.
  if (written_ != nullptr && (!of_words_ || only.has_value())) told.near = Near(items, only);
  return told;
}

}  // namespace whosaid
