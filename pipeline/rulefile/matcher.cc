#include "rulefile/matcher.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <numeric>
#include <span>
#include <tuple>

namespace whosaid {
namespace {

// A longer stretch is cut into windows, so that time stays linear.
constexpr uint32_t kWindow = 1024;
constexpr uint32_t kOverlap = 256;
static_assert(kWindow <= kMostMatchedItems);
// A window has half of its items or more, so that the next one begins behind it.
static_assert(kOverlap < kWindow / 2);
// A pattern that has looked at this many symbols for each of the window, as only patterns made for
// it do, goes on behind its last candidate instead of one item after its begin.
constexpr uint64_t kPatience = 64;

constexpr uint32_t kUnset = UINT32_MAX;

uint32_t Size(ItemRange range) { return range.end - range.begin; }

// Stable. Mostly there are one or two matches, for which std::stable_sort would allocate.
void SortByPlace(std::span<RuleMatch> matches) {
  constexpr size_t kFew = 12;
  const auto before = [](const RuleMatch& a, const RuleMatch& b) {
    return std::tuple(a.items.begin, a.items.end, a.rule) <
           std::tuple(b.items.begin, b.items.end, b.rule);
  };
  if (matches.size() > kFew) {
    std::stable_sort(matches.begin(), matches.end(), before);
    return;
  }
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    std::rotate(std::upper_bound(matches.begin(), match, *match, before), match, match + 1);
  }
}

}  // namespace

bool Matcher::Run(const Phase::Program& program, std::string_view symbols, ItemRange island,
                  std::vector<RuleMatch>& out, std::vector<TraceEntry>* trace) {
  program_ = &program;
  symbols_ = symbols;
  trace_ = trace;
  within_reach_ = true;
  while (island.begin < island.end) {
    const size_t first = out.size();
    const ItemRange window = NextWindow(island);
    Window(window, out);
    island.begin = window.end;
    if (window.end == island.end) continue;
    // A match may go on behind the window, and over the end of a sentence: what begins near its end
    // is left to the next one.
    island.begin = window.end - kOverlap;
    const auto late =
        std::find_if(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                     [&](const RuleMatch& match) { return match.items.begin >= island.begin; });
    out.erase(late, out.end());
    for (const RuleMatch& match : std::span(out).subspan(first)) {
      island.begin = std::max(island.begin, match.items.end);
    }
  }
  return within_reach_;
}

// The begin of the island, cut after a sentence where that can be.
ItemRange Matcher::NextWindow(ItemRange island) const {
  if (Size(island) <= kWindow) return island;
  const ItemRange whole{island.begin, island.begin + kWindow};
  for (uint32_t cut = whole.end; cut > whole.begin + kWindow / 2; --cut) {
    if (program_->breaks[SymbolAt(cut - 1)]) return {whole.begin, cut};
  }
  return whole;
}

void Matcher::Window(ItemRange window, std::vector<RuleMatch>& out) {
  window_ = window;
  in_window_ = symbols_.substr(window.begin, Size(window));
  holders_.assign(Size(window), 0);
  FindHits();
  if (trace_ != nullptr) TraceShadows();
  const size_t first = out.size();
  streams_.clear();
  for (size_t next_hit = 0;;) {
    if (streams_.empty()) OpenStreams(next_hit);
    if (streams_.empty()) break;
    const auto best = static_cast<size_t>(
        std::min_element(streams_.begin(), streams_.end(), Better) - streams_.begin());
    const RuleMatch& match = streams_[best].match;
    const uint32_t holder = Holder(match);
    if (holder == 0) {
      Take(match);
      out.push_back(match);
    }
    if (trace_ != nullptr) {
      trace_->push_back({match, holder == 0 ? Outcome::kWon : Outcome::kLost,
                         holder == 0 ? Index<Rule>() : Index<Rule>(holder - 1), 0});
    }
    Resume(best, holder == 0);
  }
  SortByPlace(std::span(out).subspan(first));
}

// The patterns that may occur in the window, by rank.
void Matcher::FindHits() {
  hits_.clear();
  for (size_t block = 0; block < program_->blocks.size(); ++block) {
    uint64_t hits = HitsIn(program_->blocks[block]);
    for (; hits != 0; hits &= hits - 1) {
      hits_.push_back(static_cast<uint32_t>(64 * block) +
                      static_cast<uint32_t>(std::countr_zero(hits)));
    }
  }
}

// As bit set over the patterns of the block.
uint64_t Matcher::HitsIn(const Phase::Program::PatternBlock& block) const {
  std::array<uint64_t, kMostNeeds> needs = block.needless;
  std::array<uint64_t, kMostJoints> joints = block.jointless;
  std::array<uint64_t, kMostJoints> lefts{};  // of the item before
  for (uint32_t item = window_.begin; item < window_.end; ++item) {
    const Phase::Program::Served& served = block.served[SymbolAt(item)];
    for (size_t i = 0; i < kMostNeeds; ++i) needs[i] |= served.needs[i];
    uint64_t in_order = ~uint64_t{0};
    for (size_t i = 0; i < kMostJoints; ++i) {
      joints[i] |= lefts[i] & served.rights[i] & in_order;
      in_order = joints[i];
    }
    lefts = served.lefts;
  }
  const uint64_t needs_met =
      std::accumulate(needs.begin(), needs.end(), ~uint64_t{0}, std::bit_and());
  return std::accumulate(joints.begin(), joints.end(), needs_met, std::bit_and());
}

// Streams for the patterns of the next priority that have a candidate.
void Matcher::OpenStreams(size_t& next_hit) {
  while (streams_.empty() && next_hit < hits_.size()) {
    marked_ = 0;
    const int priority = program_->patterns[hits_[next_hit]].priority;
    for (; next_hit < hits_.size(); ++next_hit) {
      const uint32_t rank = hits_[next_hit];
      const CompiledPattern& pattern = program_->patterns[rank];
      if (pattern.priority != priority) break;
      Stream& stream = streams_.emplace_back();
      stream.rank = rank;
      if (!Open(pattern, stream)) streams_.pop_back();
    }
  }
}

void Matcher::TraceShadows() {
  for (const CompiledPattern& pattern : program_->shadows) {
    Stream stream;
    marked_ = 0;
    for (bool found = Open(pattern, stream); found;
         found = Advance(stream, stream.match.items.end, window_.end)) {
      trace_->push_back({stream.match, Outcome::kShadow, {}, 0});
    }
  }
}

// Priority, earlier begin, longer, rule id, line.
bool Matcher::Better(const Stream& a, const Stream& b) {
  const auto order = [](const Stream& s) {
    return std::tuple(-s.pattern->priority, s.match.items.begin, UINT32_MAX - Size(s.match.items),
                      s.rank);
  };
  return order(a) < order(b);
}

// The last item of the range that has one of the symbols and that no match has taken, + 1; 0 where
// there is none.
uint32_t Matcher::LastFree(const SymbolSet& symbols, ItemRange range) const {
  for (uint32_t item = range.end; item > range.begin; --item) {
    if (symbols[SymbolAt(item - 1)] && holders_[item - 1 - window_.begin] == 0) return item;
  }
  return 0;
}

// The item from which on no match can begin, of those from `from` on.
uint32_t Matcher::LimitOf(const CompiledPattern& pattern, uint32_t from) const {
  if (pattern.shortest > window_.end - from) return from;
  uint32_t limit = window_.end + 1 - pattern.shortest;
  // What it claims must be free. A trace shows all losers, so there it is not asked.
  for (size_t i = 0; trace_ == nullptr && from < limit && i < pattern.claims.size(); ++i) {
    limit = std::min(limit, LastFree(pattern.claims[i], {from, window_.end}));
  }
  return limit;
}

// Moves to the first candidate of the window.
bool Matcher::Open(const CompiledPattern& pattern, Stream& stream) {
  stream.pattern = &pattern;
  const uint32_t limit = LimitOf(pattern, window_.begin);
  uint32_t from = window_.begin;
  while (from < limit && !pattern.steps.first[SymbolAt(from)]) ++from;
  if (from >= limit) return false;
  stream.from = from;
  stream.marks = marked_;
  const size_t words = (window_.end - from + size_t{1}) * pattern.ways.words();
  pattern.ways.Mark(in_window_, from - window_.begin, RoomForMarks(words));
  marked_ += words;
  if (Advance(stream, from, limit)) return true;
  marked_ = stream.marks;
  return false;
}

// Behind the marks that there are.
uint64_t* Matcher::RoomForMarks(size_t words) {
  if (marks_.size() < marked_ + words) marks_.resize(marked_ + words);
  return &marks_[marked_];
}

// Moves on to the first candidate that begins at `from` or later, but before `limit`, and that no
// guard vetoes.
bool Matcher::Advance(Stream& stream, uint32_t from, uint32_t limit) {
  const CompiledPattern& pattern = *stream.pattern;
  const bool whole = program_->exclusive == 0 && trace_ == nullptr;
  const uint32_t began = from;
  for (uint32_t begin = from; begin < limit; ++begin) {
    const uint64_t* const marks =
        &marks_[stream.marks + (begin - stream.from) * pattern.ways.words()];
    if (!pattern.ways.Begins(marks)) continue;
    if (whole && holders_[begin - window_.begin] != 0) continue;
    RuleMatch& match = stream.match;
    SetMatch(pattern, marks, begin, match);
    stream.work += match.items.end - began;
    if (!Vetoed(pattern, match)) return true;
    if (stream.work > kPatience * Size(window_)) begin = match.items.end - 1;
  }
  return false;
}

void Matcher::SetMatch(const CompiledPattern& pattern, const uint64_t* marks, uint32_t begin,
                       RuleMatch& match) {
  slots_.assign(2 * pattern.steps.roles.size(), kUnset);
  match.rule = pattern.rule;
  match.items = {begin, pattern.ways.Follow(marks, begin, slots_.data())};
  match.capture_count = 0;
  for (size_t i = 0; i < pattern.steps.roles.size(); ++i) {
    const ItemRange range{slots_[2 * i], slots_[2 * i + 1]};
    if (range.begin == kUnset || range.begin == range.end) continue;
    match.Add({pattern.steps.roles[i], range});
  }
}

bool Matcher::Vetoed(const CompiledPattern& pattern, const RuleMatch& match) {
  std::array<char, kGuardReach> seen;
  for (const CompiledGuard& guard : pattern.guards) {
    uint32_t size = 0;
    if (guard.before) {
      size = std::min(match.items.begin, guard.longest);
      std::reverse_copy(symbols_.begin() + match.items.begin - size,
                        symbols_.begin() + match.items.begin, seen.begin());
    } else {
      size = static_cast<uint32_t>(symbols_.copy(seen.data(), guard.longest, match.items.end));
    }
    if (size == 0) continue;
    const bool begins = guard.ways.CanBeginWith(seen[0]);
    NoteReach(guard, match, begins ? guard.longest : 1);
    if (!begins) continue;
    uint64_t* const marks = RoomForMarks((size + size_t{1}) * guard.ways.words());
    guard.ways.Mark({seen.data(), size}, 0, marks);
    if (guard.ways.Begins(marks)) {
      if (trace_ != nullptr) trace_->push_back({match, Outcome::kVetoed, {}, guard.line});
      return true;
    }
  }
  return false;
}

// A guard has looked at so many items beside the match. Is the island known by all of them?
void Matcher::NoteReach(const CompiledGuard& guard, const RuleMatch& match, uint32_t looked) {
  const uint32_t inside =
      guard.before ? match.items.begin - window_.begin : window_.end - match.items.end;
  const GuardView& view = guard.before ? program_->before : program_->after;
  if (looked > inside + view.reach) within_reach_ = false;
}

// Moves the stream on behind a candidate that has been dealt with; drops it at its end.
void Matcher::Resume(size_t at, bool won) {
  Stream& stream = streams_[at];
  const ItemRange items = stream.match.items;
  uint32_t from = items.begin + 1;
  if (won && program_->exclusive == 0) from = items.end;
  if (stream.work > kPatience * Size(window_)) from = items.end;
  if (Advance(stream, from, LimitOf(*stream.pattern, from))) return;
  streams_[at] = streams_.back();
  streams_.pop_back();
}

bool Matcher::ClaimsAll(const RuleMatch& match) const {
  return std::none_of(match.roles.begin(), match.roles.begin() + match.capture_count,
                      [&](Role role) { return IsExclusive(role); });
}

// Calls visit(range) for the items that no other match may claim as well: those captured under
// exclusive roles; all of them where there are none.
template <class Visit>
void Matcher::ForClaims(const RuleMatch& match, Visit visit) const {
  if (ClaimsAll(match)) return visit(match.items);
  for (size_t i = 0; i < match.capture_count; ++i) {
    if (IsExclusive(match.roles[i])) visit(match.capture(i).items);
  }
}

// The rule that took an item that this match claims, + 1; 0 where none is taken.
uint32_t Matcher::Holder(const RuleMatch& match) const {
  uint32_t holder = 0;
  ForClaims(match, [&](ItemRange range) {
    for (uint32_t item = range.begin; item < range.end && holder == 0; ++item) {
      holder = holders_[item - window_.begin];
    }
  });
  return holder;
}

void Matcher::Take(const RuleMatch& match) {
  ForClaims(match, [&](ItemRange range) {
    for (uint32_t item = range.begin; item < range.end; ++item) {
      holders_[item - window_.begin] = match.rule.value() + 1;
    }
  });
}

}  // namespace whosaid
