#include "rulefile/pattern_graph.h"

#include <algorithm>
#include <utility>

namespace whosaid {
namespace {

using Op = PatternSteps::Op;
using Step = PatternSteps::Step;

constexpr uint32_t kNoItem = UINT32_MAX;

bool IsExclusive(Role role, uint32_t exclusive) {
  return (exclusive >> static_cast<unsigned>(role) & 1) != 0;
}

bool CapturesExclusively(const PatternSteps& program, uint32_t exclusive) {
  return std::any_of(program.roles.begin(), program.roles.end(),
                     [&](Role role) { return IsExclusive(role, exclusive); });
}

class GraphMaker {
 public:
  GraphMaker(const PatternSteps& program, uint32_t exclusive)
      : program_(program),
        exclusive_(exclusive),
        claims_all_(!CapturesExclusively(program, exclusive)),
        item_of_(program.steps.size(), kNoItem),
        entered_(program.steps.size()) {
    for (uint32_t at = 0; at < program.steps.size(); ++at) {
      if (program.steps[at].op != Op::kItem) continue;
      item_of_[at] = static_cast<uint32_t>(graph_.items.size());
      PatternGraph::Item& item = graph_.items.emplace_back();
      item.symbols = program.sets[program.steps[at].set];
      item.symbols.reset(0);
      item.claimed = claims_all_;
    }
  }

  PatternGraph Run() {
    if (!claims_all_) MarkClaims();
    bool ends = false;
    graph_.first = ItemsFrom(program_.start, ends);
    for (uint32_t at = 0; at < program_.steps.size(); ++at) {
      if (item_of_[at] == kNoItem) continue;
      PatternGraph::Item& item = graph_.items[item_of_[at]];
      item.next = ItemsFrom(program_.steps[at].next, item.last);
    }
    return std::move(graph_);
  }

 private:
  // The items that may come first from a step on; `ends` where the match may end there.
  std::vector<uint32_t> ItemsFrom(uint32_t step, bool& ends) {
    std::vector<uint32_t> items;
    std::vector<uint32_t> steps = {step};
    ++round_;
    while (!steps.empty()) {
      const uint32_t at = steps.back();
      steps.pop_back();
      if (entered_[at] == round_) continue;
      entered_[at] = round_;
      const Step& here = program_.steps[at];
      if (here.op == Op::kItem) items.push_back(item_of_[at]);
      if (here.op == Op::kMatch) ends = true;
      if (here.op == Op::kSave || here.op == Op::kSplit) steps.push_back(here.next);
      if (here.op == Op::kSplit) steps.push_back(here.other);
    }
    return items;
  }

  // A step lies within the same captures whatever way leads to it.
  void MarkClaims() {
    std::vector<bool> seen(program_.steps.size());
    std::vector<std::pair<uint32_t, uint32_t>> rest = {{program_.start, 0}};  // and open captures
    while (!rest.empty()) {
      auto [at, open] = rest.back();
      rest.pop_back();
      if (seen[at]) continue;
      seen[at] = true;
      const Step& here = program_.steps[at];
      if (here.op == Op::kMatch) continue;
      if (here.op == Op::kSave && IsExclusive(program_.roles[here.slot / 2], exclusive_)) {
        open += here.slot % 2 == 0 ? 1U : -1U;
      }
      if (here.op == Op::kItem) graph_.items[item_of_[at]].claimed = open > 0;
      rest.emplace_back(here.next, open);
      if (here.op == Op::kSplit) rest.emplace_back(here.other, open);
    }
  }

  const PatternSteps& program_;
  const uint32_t exclusive_;
  const bool claims_all_;
  std::vector<uint32_t> item_of_;  // by step
  std::vector<uint32_t> entered_;  // by step: the round in which it was
  uint32_t round_ = 0;
  PatternGraph graph_;
};

}  // namespace

PatternGraph MakeGraph(const PatternSteps& program, uint32_t exclusive) {
  return GraphMaker(program, exclusive).Run();
}

bool ClaimsAreCertain(const CompiledPattern& pattern, uint32_t exclusive) {
  return !pattern.claims.empty() || !CapturesExclusively(pattern.steps, exclusive);
}

}  // namespace whosaid
