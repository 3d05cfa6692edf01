// One pattern as a program for a backtracking matcher.
//
// Semantics are RE2's (Perl's): of the matches at a place, the one that the order of choices and
// the greed of repeats prefer. No state is entered twice at the same item, so that time is linear
// in program and text. RE2 itself sets up for megabytes where an island has a dozen symbols, most
// of them new to it: on running news it took ten times as long, most of it to build automata.
#ifndef WHOSAID_RULEFILE_BACKTRACK_H_
#define WHOSAID_RULEFILE_BACKTRACK_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/symbols.h"

namespace whosaid {

struct BacktrackProgram {
  enum class Op : uint8_t {
    kItem,   // takes an item of set `set`
    kSplit,  // goes on at `next`; if that fails, at `other`
    kSave,   // notes the place in slot `slot`
    kMatch,
  };
  struct Step {
    Op op = Op::kMatch;
    uint32_t next = 0;
    uint32_t other = 0;
    uint32_t slot = 0;       // of a split: its number
    uint32_t set = 0;        // of a split: what may come at `next` ...
    uint32_t other_set = 0;  // ... and at `other`
    // Of a split, once that is known: where the two go on with what may come taken, which is an
    // item or, where they begin with another step, nothing.
    uint32_t behind_next = 0;
    uint32_t behind_other = 0;
    uint8_t next_items = 0;
    uint8_t other_items = 0;
  };
  std::vector<Step> steps;
  uint32_t start = 0;
  uint32_t splits = 0;
  // Bit 0 of a set, which is no symbol, is the end of the text: whether the pattern may end there.
  std::vector<SymbolSet> sets;
  SymbolSet first;          // symbols that may begin a match
  std::vector<Role> roles;  // of captures, in the order in which they open; two slots each
};

[[nodiscard]] BacktrackProgram CompileBacktrack(const Pattern& pattern, const Alphabet& alphabet);

// Where a step of the program comes from, for explanations.
struct StepOrigin {
  const Pattern* atom = nullptr;  // null for a step that takes no item
  uint32_t element = 0;           // which child of `elements` it is in
};
// One for each step of what CompileBacktrack makes of the pattern, in which `elements` is one
// sequence.
[[nodiscard]] std::vector<StepOrigin> OriginsOfSteps(const Pattern& pattern,
                                                     const Pattern& elements);

// The same pattern from right to left.
[[nodiscard]] PatternPtr Reversed(const PatternPtr& pattern);

class Backtracker {
 public:
  static constexpr uint32_t kUnset = UINT32_MAX;

  // Forgets what failed: before the first try on another text, and after each success. The byte
  // behind the text must be 0.
  void Restart(const BacktrackProgram& program, std::string_view text);
  // Tries to match at `begin`. Until Restart, a try makes use of what failed in the tries before.
  bool MatchAt(uint32_t begin);

  [[nodiscard]] uint32_t end() const { return end_; }
  // Begin and end of each capture, or kUnset.
  [[nodiscard]] const std::vector<uint32_t>& slots() const { return slots_; }

 private:
  // What is left to try, or (with kRestore) a slot to put back.
  struct Job {
    static constexpr uint32_t kRestore = UINT32_MAX;
    uint32_t step = 0;
    uint32_t place = 0;
    uint32_t slot = 0;
  };

  const BacktrackProgram* program_ = nullptr;
  std::string_view text_;
  uint32_t end_ = 0;
  uint16_t round_ = 0;
  std::vector<uint16_t> entered_;  // by split and place: the round in which it was
  std::vector<uint32_t> slots_;
  std::vector<Job> jobs_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_BACKTRACK_H_
