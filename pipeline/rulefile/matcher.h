// The matches of one island, worked out. Each pattern gives its candidates from left to right, one
// for each place where it can begin; the best candidate of all by the total order wins, and claims
// its items; candidates that want a claimed item lose. So the outcome is as if all candidates had
// been sorted and gone through, but only those that count are ever made: patterns take their turn
// by priority, and one that has no free item left to claim is done.
#ifndef WHOSAID_RULEFILE_MATCHER_H_
#define WHOSAID_RULEFILE_MATCHER_H_

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
    uint32_t from = 0;  // the first item that its ways are marked for
    size_t marks = 0;   // where these marks begin, in marks_
    RuleMatch match;
  };

  [[nodiscard]] ItemRange NextWindow(ItemRange island) const;
  void Window(ItemRange window, std::vector<RuleMatch>& out);
  void FindHits();
  [[nodiscard]] uint64_t HitsIn(const Phase::Program::PatternBlock& block) const;
  void OpenStreams(size_t& next_hit);
  bool Open(const CompiledPattern& pattern, Stream& stream);
  bool Advance(Stream& stream, uint32_t from, uint32_t limit);
  [[nodiscard]] uint32_t LimitOf(const CompiledPattern& pattern, uint32_t from) const;
  uint64_t* RoomForMarks(size_t words);
  [[nodiscard]] uint32_t LastFree(const SymbolSet& symbols, ItemRange range) const;
  bool Vetoed(const CompiledPattern& pattern, const RuleMatch& match);
  void NoteReach(const CompiledGuard& guard, const RuleMatch& match, uint32_t looked);
  void SetMatch(const CompiledPattern& pattern, const uint64_t* marks, uint32_t begin,
                RuleMatch& match);
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
  ItemRange window_;
  std::string_view in_window_;  // its symbols
  bool within_reach_ = true;
  std::vector<TraceEntry>* trace_ = nullptr;
  std::vector<uint64_t> marks_;  // those of open streams first
  size_t marked_ = 0;            // how much of it they are
  std::vector<uint32_t> slots_;  // begin and end of each capture of a match
  std::vector<uint32_t> hits_;
  std::vector<Stream> streams_;
  std::vector<uint32_t> holders_;  // by item of the window: rule that took it + 1
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_MATCHER_H_
