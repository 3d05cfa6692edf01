#include "rulefile/order_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "rulefile/pattern_graph.h"
#include "rulefile/pattern_relations.h"

namespace whosaid {
namespace {

constexpr size_t kMostItems = 1000;  // of a pattern

class OrderProver {
 public:
  OrderProver(const Phase& phase, const Phase::Program& program,
              const std::vector<RuleSource>& rules, const SymbolWords& words, RuleErrors& errors)
      : phase_(phase), program_(program), rules_(rules), words_(words), errors_(errors) {
    std::map<Index<Rule>, size_t> lines;
    for (const CompiledPattern& pattern : program.patterns) {
      places_.push_back(&SourceOf(pattern).matches[lines[pattern.rule]++].place);
      graphs_.push_back(MakeGraph(pattern.steps, program.exclusive));
    }
  }

  void Run() {
    for (size_t i = 0; i < graphs_.size(); ++i) {
      if (graphs_[i].items.size() > kMostItems) {
        errors_.Warn(
            rule_code::kNotProved, *places_[i],
            "not proved that this can win: the pattern is too large",
            fmt::format("it takes {} atoms, repeats written out", graphs_[i].items.size()));
        continue;
      }
      if (!FindCover(i)) FindTies(i);
    }
  }

 private:
  [[nodiscard]] const RuleSource& SourceOf(const CompiledPattern& pattern) const {
    return rules_[pattern.rule.value()];
  }
  [[nodiscard]] std::string_view NameOf(size_t rank) const {
    return SourceOf(program_.patterns[rank]).rule.id;
  }

  // A pattern of higher priority, and without a guard, that leaves nothing to this one.
  bool FindCover(size_t rank) {
    for (size_t by = 0; by < rank; ++by) {
      if (program_.patterns[by].priority == program_.patterns[rank].priority) break;
      const Answer answer = IsCovered(rank, by);
      if (answer == Answer::kTooLarge) ReportTooLarge(rank, by);
      if (answer != Answer::kYes) continue;
      errors_.Warn(rule_code::kNeverWins, *places_[rank],
                   fmt::format("this can never win: {} (priority {}) matches wherever it does",
                               NameOf(by), program_.patterns[by].priority),
                   fmt::format("as in `{}`", words_.Describe(ShortestOf(graphs_[rank]))));
      return true;
    }
    return false;
  }

  [[nodiscard]] Answer IsCovered(size_t rank, size_t by) const {
    const CompiledPattern& other = program_.patterns[by];
    const bool first_differs = (program_.patterns[rank].steps.first & ~other.steps.first).any();
    if (first_differs || !other.guards.empty() || graphs_[by].items.size() > kMostItems ||
        !ClaimsAreCertain(other, program_.exclusive) ||
        !ClaimsAreCertain(program_.patterns[rank], program_.exclusive)) {
      return Answer::kNo;
    }
    const Answer covered = Covers(graphs_[rank], graphs_[by]);
    return covered == Answer::kYes ? ClaimsNoMore(graphs_[rank], graphs_[by]) : covered;
  }

  void FindTies(size_t rank) {
    for (size_t other = rank + 1; other < graphs_.size(); ++other) {
      if (program_.patterns[other].priority != program_.patterns[rank].priority) break;
      const Index<Rule> rule = program_.patterns[other].rule;
      const std::pair pair(program_.patterns[rank].rule, rule);
      if (pair.first == rule || tied_.contains(pair)) continue;
      bool too_large = graphs_[other].items.size() > kMostItems;
      std::optional<std::string> text;
      if (!too_large) text = Collision(rank, other, too_large);
      if (!text && !too_large) text = Collision(other, rank, too_large);
      if (!text && too_large) ReportTooLarge(rank, other);
      if (!text) continue;
      tied_.insert(pair);
      errors_.Warn(rule_code::kTie, *places_[other],
                   fmt::format("{} has the same priority, {}, and wants the same items",
                               NameOf(rank), program_.patterns[rank].priority),
                   fmt::format("as in `{}`: the earlier wins, then the longer, then the id",
                               words_.Describe(*text)));
    }
  }

  // The matcher itself must say that one of the two takes it from the other.
  std::optional<std::string> Collision(size_t a, size_t b, bool& too_large) {
    const Index<Rule> rule_a = program_.patterns[a].rule;
    const Index<Rule> rule_b = program_.patterns[b].rule;
    const auto collide = [&](const std::string& text) {
      trace_.clear();
      phase_.Trace(text, trace_);
      return std::any_of(trace_.begin(), trace_.end(), [&](const TraceEntry& entry) {
        return entry.outcome == Outcome::kLost &&
               ((entry.match.rule == rule_a && entry.winner == rule_b) ||
                (entry.match.rule == rule_b && entry.winner == rule_a));
      });
    };
    return FindOverlap(graphs_[a], graphs_[b], words_, collide, too_large);
  }

  void ReportTooLarge(size_t rank, size_t other) {
    errors_.Warn(rule_code::kNotProved, *places_[rank],
                 fmt::format("not proved whether {} leaves it something: too many ways to match",
                             NameOf(other)));
  }

  [[nodiscard]] std::string ShortestOf(const PatternGraph& graph) const {
    std::vector<std::pair<uint32_t, size_t>> steps;  // an item, and the step before it + 1
    std::set<uint32_t> known;
    const auto reach = [&](const std::vector<uint32_t>& items, size_t from) {
      for (const uint32_t item : items) {
        if (known.insert(item).second) steps.emplace_back(item, from);
      }
    };
    reach(graph.first, 0);
    std::string text;
    for (size_t at = 0; at < steps.size(); ++at) {
      if (!graph.items[steps[at].first].last) {
        reach(graph.items[steps[at].first].next, at + 1);
        continue;
      }
      for (size_t back = at + 1; back != 0; back = steps[back - 1].second) {
        text += static_cast<char>(words_.Best(graph.items[steps[back - 1].first].symbols));
      }
      break;
    }
    std::reverse(text.begin(), text.end());
    return text;
  }

  const Phase& phase_;
  const Phase::Program& program_;
  const std::vector<RuleSource>& rules_;
  const SymbolWords& words_;
  RuleErrors& errors_;
  std::vector<const Place*> places_;  // by rank
  std::vector<PatternGraph> graphs_;
  std::set<std::pair<Index<Rule>, Index<Rule>>> tied_;
  std::vector<TraceEntry> trace_;
};

}  // namespace

void ProveOrder(const Phase& phase, const Phase::Program& program,
                const std::vector<RuleSource>& rules, const SymbolWords& words,
                RuleErrors& errors) {
  OrderProver(phase, program, rules, words, errors).Run();
}

}  // namespace whosaid
