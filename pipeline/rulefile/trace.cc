#include "rulefile/trace.h"

#include <algorithm>
#include <tuple>

#include "rulefile/islands.h"
#include "rulefile/matcher.h"
#include "rulefile/phase.h"
#include "rulefile/program.h"

namespace whosaid {
namespace {

auto PlaceOf(const TraceEntry& entry) {
  const RuleMatch& match = entry.match;
  return std::tuple(match.items.begin, match.items.end, entry.outcome, match.rule, entry.winner,
                    entry.guard_line);
}

bool IsSame(const RuleMatch& a, const RuleMatch& b) {
  return a.rule == b.rule && a.items.begin == b.items.begin && a.items.end == b.items.end;
}

bool Overlap(ItemRange a, ItemRange b) { return a.begin < b.end && b.begin < a.end; }

int PriorityOf(const Phase::Program& program, Index<Rule> rule) {
  const auto pattern =
      std::find_if(program.patterns.begin(), program.patterns.end(),
                   [rule](const CompiledPattern& compiled) { return compiled.rule == rule; });
  return pattern == program.patterns.end() ? 0 : pattern->priority;
}

LossReason WhyLost(const Phase::Program& program, const RuleMatch& loser, const RuleMatch& winner) {
  if (PriorityOf(program, loser.rule) != PriorityOf(program, winner.rule)) {
    return LossReason::kPriority;
  }
  if (loser.items.begin != winner.items.begin) return LossReason::kStart;
  if (loser.items.end != winner.items.end) return LossReason::kLength;
  return LossReason::kId;
}

// Traces one island after the other, as they are matched.
class Tracer {
 public:
  Tracer(const Phase::Program& program, std::string_view symbols, std::vector<TraceEntry>& out)
      : program_(program), symbols_(symbols), out_(out) {}

  void Run() {
    std::vector<ItemRange> islands;
    FindIslands(program_, symbols_, islands);
    for (const ItemRange island : islands) TraceIsland(island);
    if (!program_.shadows.empty()) TraceShadows();
    std::sort(out_.begin(), out_.end(),
              [](const TraceEntry& a, const TraceEntry& b) { return PlaceOf(a) < PlaceOf(b); });
    const auto last = std::unique(
        out_.begin(), out_.end(),
        [](const TraceEntry& a, const TraceEntry& b) { return PlaceOf(a) == PlaceOf(b); });
    out_.erase(last, out_.end());
  }

 private:
  void TraceIsland(ItemRange island) {
    won_.clear();
    entries_.clear();
    matcher_.Run(program_, symbols_, island, won_, &entries_);
    for (TraceEntry& entry : entries_) {
      if (entry.outcome == Outcome::kShadow) continue;
      if (entry.outcome == Outcome::kWon && !HasWon(entry.match)) continue;
      if (entry.outcome == Outcome::kLost) FindReason(entry);
      out_.push_back(entry);
    }
  }

  // A long island is matched in windows that overlap: what won at the end of one may be left to the
  // next.
  [[nodiscard]] bool HasWon(const RuleMatch& match) const {
    return std::any_of(won_.begin(), won_.end(),
                       [&](const RuleMatch& won) { return IsSame(won, match); });
  }

  void FindReason(TraceEntry& entry) const {
    for (const RuleMatch& won : won_) {
      if (won.rule != entry.winner || !Overlap(won.items, entry.match.items)) continue;
      entry.because = WhyLost(program_, entry.match, won);
      return;
    }
  }

  // They take no part in what an island is, so that they are looked for everywhere.
  void TraceShadows() {
    won_.clear();
    entries_.clear();
    matcher_.Run(program_, symbols_, {0, static_cast<uint32_t>(symbols_.size())}, won_, &entries_);
    for (const TraceEntry& entry : entries_) {
      if (entry.outcome == Outcome::kShadow) out_.push_back(entry);
    }
  }

  const Phase::Program& program_;
  const std::string_view symbols_;
  std::vector<TraceEntry>& out_;
  Matcher matcher_;
  std::vector<RuleMatch> won_;
  std::vector<TraceEntry> entries_;
};

}  // namespace

void Phase::Trace(std::string_view symbols, std::vector<TraceEntry>& out) const {
  out.clear();
  Tracer(*program_, symbols, out).Run();
}

}  // namespace whosaid
