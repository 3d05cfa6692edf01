// The matches of one island, worked out. Each pattern gives its candidates from left to right, one
// for each place where it can begin; the best candidate of all by the total order wins, and claims
// its items; candidates that want a claimed item lose. So the outcome is as if all candidates had
// been sorted and gone through, but only those that count are ever made: patterns take their turn
// by priority, and one that has no free item left to claim is done.
#ifndef WHOSAID_RULEFILE_MATCHER_H_
#define WHOSAID_RULEFILE_MATCHER_H_

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/program.h"
#include "rulefile/rule.h"
#include "rulefile/trace.h"

namespace whosaid {

class Matcher {
 public:
  // Appends the matches in [begin, end) of `symbols`, in text order, to `out`. Returns false where
  // a guard looked that an island is not keyed by. `trace` may be null.
  bool Run(const Phase::Program& program, std::string_view symbols, ItemRange island,
           std::vector<RuleMatch>& out, std::vector<TraceEntry>* trace);

 private:
  // The next candidate of one pattern.
  struct Stream {
    const CompiledPattern* pattern = nullptr;
    uint32_t rank = 0;
    uint64_t work = 0;  // symbols looked at
    RuleMatch match;
  };

  [[nodiscard]] ItemRange NextWindow(ItemRange island) const;
  void Window(ItemRange window, std::vector<RuleMatch>& out);
  void FindHits();
  [[nodiscard]] uint64_t HitsIn(const Phase::Program::PatternBlock& block) const;
  void OpenStreams(size_t& next_hit);
  bool Advance(Stream& stream, uint32_t from);
  [[nodiscard]] uint32_t LastFree(const SymbolSet& symbols, ItemRange range) const;
  bool Vetoed(const CompiledPattern& pattern, const RuleMatch& match);
  bool Vetoes(const CompiledGuard& guard, const RuleMatch& match);
  bool GuardMatches(const CompiledGuard& guard, uint32_t size);
  void SetMatch(const CompiledPattern& pattern, uint32_t begin, RuleMatch& match) const;
  void Resume(size_t at, bool won);
  void TraceShadows();
  uint32_t Holder(const RuleMatch& match) const;
  void Take(const RuleMatch& match);
  [[nodiscard]] bool IsExclusive(Role role) const {
    return (program_->exclusive >> static_cast<unsigned>(role) & 1) != 0;
  }
  [[nodiscard]] bool ClaimsAll(const RuleMatch& match) const;
  [[nodiscard]] unsigned char SymbolAt(uint32_t item) const {
    return static_cast<unsigned char>(symbols_[item]);
  }
  template <class Visit>
  void ForClaims(const RuleMatch& match, Visit visit) const;
  static bool Better(const Stream& a, const Stream& b);

  const Phase::Program* program_ = nullptr;
  std::string_view symbols_;
  ItemRange island_;
  ItemRange window_;
  std::string in_window_;  // its symbols
  bool within_reach_ = true;
  std::vector<TraceEntry>* trace_ = nullptr;
  Backtracker backtracker_;
  Backtracker guard_backtracker_;
  std::array<char, kGuardReach + 1> seen_;  // by a guard: the nearest item first
  std::vector<uint32_t> hits_;
  std::vector<Stream> streams_;
  std::vector<uint32_t> holders_;  // by item of the window: rule that took it + 1
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCHER_H_
