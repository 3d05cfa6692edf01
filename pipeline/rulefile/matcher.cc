#include "rulefile/matcher.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace whosaid {
namespace {

// A longer stretch is cut into windows, so that time stays linear.
constexpr uint32_t kWindow = 2048;
// A pattern that has looked at this many symbols for each of the window, as only patterns made for
// it do, goes on behind its last candidate instead of one item after its begin.
constexpr uint64_t kPatience = 64;

uint32_t Size(ItemRange range) { return range.end - range.begin; }

}  // namespace

bool Matcher::Run(const Phase::Program& program, std::string_view symbols, ItemRange island,
                  std::vector<RuleMatch>& out, std::vector<TraceEntry>* trace) {
  program_ = &program;
  symbols_ = symbols;
  trace_ = trace;
  within_reach_ = true;
  while (island.begin < island.end) {
    ItemRange window = island;
    if (Size(island) > kWindow) {
      window.end = island.begin + kWindow;
      for (uint32_t cut = window.end; cut > island.begin + kWindow / 2; --cut) {
        if (program.breaks[static_cast<unsigned char>(symbols[cut - 1])]) {
          window.end = cut;
          break;
        }
      }
    }
    Window(window, out);
    island.begin = window.end;
  }
  return within_reach_;
}

void Matcher::Window(ItemRange window, std::vector<RuleMatch>& out) {
  window_ = window;
  ChoosePatterns(window);
  if (trace_ != nullptr) TraceShadows();
  if (streams_.empty()) return;
  holders_.assign(Size(window), 0);
  const auto first = static_cast<std::ptrdiff_t>(out.size());
  while (!streams_.empty()) {
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
  std::stable_sort(out.begin() + first, out.end(), [](const RuleMatch& a, const RuleMatch& b) {
    return std::tuple(a.items.begin, a.items.end, a.rule) <
           std::tuple(b.items.begin, b.items.end, b.rule);
  });
}

// One stream for each pattern that occurs in the window.
void Matcher::ChoosePatterns(ItemRange window) {
  hits_.clear();
  bool known = false;
  if (program_->prefilter != nullptr) {
    re2::RE2::Set::ErrorInfo error{re2::RE2::Set::kNoError};
    const auto view = symbols_.substr(window.begin, Size(window));
    program_->prefilter->Match({view.data(), view.size()}, &hits_, &error);
    known = error.kind == re2::RE2::Set::kNoError;
  }
  if (!known) {
    hits_.resize(program_->patterns.size());
    std::iota(hits_.begin(), hits_.end(), 0);
  }
  streams_.clear();
  for (const int hit : hits_) {
    Stream stream;
    stream.rank = static_cast<uint32_t>(hit);
    stream.pattern = &program_->patterns[stream.rank];
    if (Advance(stream, window.begin)) streams_.push_back(stream);
  }
}

void Matcher::TraceShadows() {
  for (const CompiledPattern& pattern : program_->shadows) {
    Stream stream;
    stream.pattern = &pattern;
    uint32_t from = window_.begin;
    while (Advance(stream, from)) {
      trace_->push_back({stream.match, Outcome::kShadow, {}, 0});
      from = stream.match.items.end;
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

// Moves on to the first candidate that begins at `from` or later and that no guard vetoes.
bool Matcher::Advance(Stream& stream, uint32_t from) {
  const CompiledPattern& pattern = *stream.pattern;
  const re2::StringPiece text(symbols_.data(), symbols_.size());
  groups_.resize(pattern.roles.size() + 1);
  while (from + pattern.shortest <= window_.end) {
    if (!pattern.expression->Match(text, from, window_.end, re2::RE2::UNANCHORED, groups_.data(),
                                   static_cast<int>(groups_.size()))) {
      return false;
    }
    RuleMatch& match = stream.match;
    match.rule = pattern.rule;
    match.items.begin = static_cast<uint32_t>(groups_[0].data() - symbols_.data());
    match.items.end = match.items.begin + static_cast<uint32_t>(groups_[0].size());
    stream.work += match.items.end - from;
    SetCaptures(pattern, match);
    if (!Vetoed(pattern, match)) return true;
    const bool patient = stream.work <= kPatience * Size(window_);
    from = patient ? match.items.begin + 1 : match.items.end;
  }
  return false;
}

void Matcher::SetCaptures(const CompiledPattern& pattern, RuleMatch& match) const {
  match.capture_count = 0;
  for (size_t group = 1; group < groups_.size(); ++group) {
    const re2::StringPiece& piece = groups_[group];
    if (piece.data() == nullptr || piece.empty()) continue;
    const auto begin = static_cast<uint32_t>(piece.data() - symbols_.data());
    match.captures[match.capture_count++] = {pattern.roles[group - 1],
                                             {begin, begin + static_cast<uint32_t>(piece.size())}};
  }
}

bool Matcher::Vetoed(const CompiledPattern& pattern, const RuleMatch& match) {
  for (const CompiledGuard& guard : pattern.guards) {
    within_reach_ = within_reach_ && guard.longest <= program_->guard_reach;
    const auto size = static_cast<uint32_t>(symbols_.size());
    const uint32_t begin = guard.before
                               ? match.items.begin - std::min(match.items.begin, guard.longest)
                               : match.items.end;
    const uint32_t end =
        guard.before ? match.items.begin : std::min(size, match.items.end + guard.longest);
    const re2::StringPiece view(symbols_.data() + begin, end - begin);
    if (guard.expression->Match(view, 0, view.size(),
                                guard.before ? re2::RE2::UNANCHORED : re2::RE2::ANCHOR_START,
                                nullptr, 0)) {
      if (trace_ != nullptr) trace_->push_back({match, Outcome::kVetoed, {}, guard.line});
      return true;
    }
  }
  return false;
}

// Moves the stream on behind a candidate that has been dealt with; drops it at its end.
void Matcher::Resume(size_t at, bool won) {
  Stream& stream = streams_[at];
  const ItemRange items = stream.match.items;
  uint32_t from = items.begin + 1;
  if (won && program_->exclusive == 0) from = items.end;
  if (stream.work > kPatience * Size(window_)) from = items.end;
  if (Advance(stream, from)) return;
  streams_[at] = streams_.back();
  streams_.pop_back();
}

bool Matcher::ClaimsAll(const RuleMatch& match) const {
  return std::none_of(match.captures.begin(), match.captures.begin() + match.capture_count,
                      [&](const Capture& capture) { return IsExclusive(capture.role); });
}

// Calls visit(range) for the items that no other match may claim as well: those captured under
// exclusive roles; all of them where there are none.
template <class Visit>
void Matcher::ForClaims(const RuleMatch& match, Visit visit) const {
  if (ClaimsAll(match)) return visit(match.items);
  for (size_t i = 0; i < match.capture_count; ++i) {
    const Capture& capture = match.captures[i];
    if (IsExclusive(capture.role)) visit(capture.items);
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
