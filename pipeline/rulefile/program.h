// A phase as it runs: symbol tables, compiled patterns, and what lets most of a text be skipped.
// Written by CompilePhase, read by Phase and Matcher; immutable.
//
// Islands. Two neighbouring symbols can only lie in one match if some pattern may consume the one
// right after the other (`neighbours`, after Glushkov). Where none may, the string is cut; what is
// left between two cuts is an island, whose matches depend on nothing else but, through guards, on
// a few symbols either side (`before`, `after`). Most islands are short and come again and again.
#ifndef WHOSAID_RULEFILE_PROGRAM_H_
#define WHOSAID_RULEFILE_PROGRAM_H_

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "rulefile/neighbours.h"
#include "rulefile/outline.h"
#include "rulefile/pattern_steps.h"
#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "rulefile/rule_file.h"
#include "rulefile/symbols.h"
#include "rulefile/ways.h"

namespace whosaid {

// A guard looks at no more items than this.
inline constexpr uint32_t kGuardReach = 32;
// So many items on either side are part of what an island is known by, as far as guards tell them
// apart. Few guards look farther, and those mostly not beyond the first item.
inline constexpr uint32_t kMostKeyedAround = 2;

// The patterns of a phase, and those of one rule, have no more steps than this. Each item of a text
// can lead to each of them, and to compile a rule can take the square of its size: 40 ms for one at
// its limit. The English pack has about 5000 steps in its largest phase and 400 in its largest
// rule.
inline constexpr size_t kMostSteps = 20000;
inline constexpr size_t kMostRuleSteps = 2000;

struct CompiledGuard {
  bool before = false;
  uint32_t longest = 0;  // items that it may look at
  uint32_t line = 0;     // in the rule's file
  PatternSteps steps;    // from right to left where it looks before
  Ways ways;
};

// One `match` line of a rule.
struct CompiledPattern {
  Index<Rule> rule;
  int priority = 0;
  uint32_t shortest = 1;
  PatternSteps steps;
  Ways ways;
  std::vector<SymbolSet> claims;  // see Outline
  std::vector<CompiledGuard> guards;
};

// What the guards on one side of a match tell apart, as far as islands are keyed by it.
struct GuardView {
  uint32_t reach = 0;  // how many items beyond an island they look at; at most kMostKeyedAround
  std::array<uint8_t, 256> kind{};  // of each symbol: those alike have the same; from 1
};

struct Phase::Program {
  uint64_t serial = 0;  // unlike that of any other program of the process
  SymbolTables symbols;
  // Live patterns by the total order, as far as it does not depend on the match: priority, rule id,
  // line. Then the shadow ones.
  std::vector<CompiledPattern> patterns;
  std::vector<CompiledPattern> shadows;

  // Which patterns a symbol serves, for each 64 of them as bit sets: which have it in a need, and
  // which as the left or the right of a joint. A pattern may match where all its needs and joints
  // are met.
  struct Served {
    std::array<uint64_t, kMostNeeds> needs{};
    std::array<uint64_t, kMostJoints> lefts{};
    std::array<uint64_t, kMostJoints> rights{};
  };
  struct PatternBlock {
    std::array<Served, 256> served;
    // The patterns that have fewer needs, or fewer joints.
    std::array<uint64_t, kMostNeeds> needless{};
    std::array<uint64_t, kMostJoints> jointless{};
  };
  std::vector<PatternBlock> blocks;

  uint32_t exclusive = 0;  // bit set of Role
  uint32_t shortest = UINT32_MAX;
  GuardView before;
  GuardView after;
  Neighbours neighbours;
  // Every match has a trigger: the rarest symbol that it needs. Triggers are the symbols from here
  // on.
  uint8_t first_trigger = 0;
  SymbolSet breaks;  // ends of sentences and paragraphs: where a long island is best cut
};

// Compiles the live and shadow rules of one phase. Faults go to `errors`.
[[nodiscard]] std::unique_ptr<const Phase::Program> CompilePhase(
    const std::vector<RuleSource>& rules, const std::string& name, const PhaseSource& phase,
    const Vocabulary& vocabulary, RuleErrors& errors);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PROGRAM_H_
