#include "rulefile/order_proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "rulefile/pattern_graph.h"

namespace whosaid {
namespace {

constexpr size_t kMostItems = 1000;    // of a pattern
constexpr size_t kMostStates = 20000;  // of one question
constexpr int kMostWitnesses = 16;     // that are tried for one overlap

enum class Answer : uint8_t { kYes, kNo, kTooLarge };

using Item = PatternGraph::Item;

// Walks two patterns over the same text, whose places are pairs: an item of each, just taken. The
// shortest way to a place is found first.
class PairWalk {
 public:
  static constexpr uint32_t kNotBegun = UINT32_MAX - 1;
  static constexpr uint32_t kEnded = UINT32_MAX;
  struct State {
    uint32_t a = kNotBegun;
    uint32_t b = kNotBegun;
    bool met = false;  // both have claimed the same item
    friend auto operator<=>(const State&, const State&) = default;
  };

  PairWalk(const PatternGraph& a, const PatternGraph& b, const SymbolWords& words)
      : a_(a), b_(b), words_(words) {}

  // Texts in which both match and claim the same item, `a` from their begin on, the shortest first;
  // until `accept` takes one.
  template <class Accept>
  std::optional<std::string> FindOverlap(Accept accept, bool& too_large) {
    steps_.push_back({});
    int tries = 0;
    for (size_t at = 0; at < steps_.size(); ++at) {
      if (steps_.size() > kMostStates) {
        too_large = true;
        return std::nullopt;
      }
      const State state = steps_[at].state;
      if (state.met && HasEnded(a_, state.a) && HasEnded(b_, state.b)) {
        std::string text = TextTo(at);
        if (accept(text)) return text;
        if (++tries == kMostWitnesses) return std::nullopt;
      }
      Expand(at, state);
    }
    return std::nullopt;
  }

 private:
  struct Step {
    State state;
    size_t from = 0;
    uint8_t symbol = 0;
  };

  static bool HasEnded(const PatternGraph& graph, uint32_t item) {
    return item == kEnded || (item != kNotBegun && graph.items[item].last);
  }

  // Where a pattern can go from an item: an item, or (with its end) nowhere.
  static std::vector<uint32_t> MovesOf(const PatternGraph& graph, uint32_t item, bool may_wait) {
    std::vector<uint32_t> moves;
    if (item == kNotBegun) {
      moves = graph.first;
      if (may_wait) moves.push_back(kNotBegun);
    } else if (item != kEnded) {
      moves = graph.items[item].next;
    }
    if (HasEnded(graph, item)) moves.push_back(kEnded);
    return moves;
  }

  void Expand(size_t at, const State& state) {
    for (const uint32_t a : MovesOf(a_, state.a, /*may_wait=*/false)) {
      for (const uint32_t b : MovesOf(b_, state.b, /*may_wait=*/true)) {
        const bool a_takes = a != kEnded;
        const bool b_takes = b != kEnded && b != kNotBegun;
        if (!a_takes && (!b_takes || !state.met)) continue;
        SymbolSet symbols;
        symbols.set();
        if (a_takes) symbols &= a_.items[a].symbols;
        if (b_takes) symbols &= b_.items[b].symbols;
        if (symbols.none()) continue;
        const bool meet = a_takes && b_takes && a_.items[a].claimed && b_.items[b].claimed;
        const State next{a, b, state.met || meet};
        if (known_.insert(next).second) steps_.push_back({next, at, words_.Best(symbols)});
      }
    }
  }

  [[nodiscard]] std::string TextTo(size_t at) const {
    std::string text;
    for (; at != 0; at = steps_[at].from) text += static_cast<char>(steps_[at].symbol);
    std::reverse(text.begin(), text.end());
    return text;
  }

  const PatternGraph& a_;
  const PatternGraph& b_;
  const SymbolWords& words_;
  std::vector<Step> steps_;
  std::set<State> known_;
};

// Does `b` match from the same begin, wherever `a` does?
class Cover {
 public:
  Cover(const PatternGraph& a, const PatternGraph& b) : a_(a), b_(b) {}

  Answer Run() {
    if (!Reach(a_.first, b_.first)) return Answer::kNo;
    for (size_t at = 0; at < states_.size(); ++at) {
      if (states_.size() > kMostStates) return Answer::kTooLarge;
      const auto [a, b] = states_[at];
      std::vector<uint32_t> next;
      for (const uint32_t item : b) {
        next.insert(next.end(), b_.items[item].next.begin(), b_.items[item].next.end());
      }
      std::sort(next.begin(), next.end());
      next.erase(std::unique(next.begin(), next.end()), next.end());
      if (!Reach(a_.items[a].next, next)) return Answer::kNo;
    }
    return Answer::kYes;
  }

 private:
  // An item of `a`, and the items of `b` that may be taken along with it.
  using State = std::pair<uint32_t, std::vector<uint32_t>>;

  // Takes one more item. False where `a` may match there and `b` does not.
  bool Reach(const std::vector<uint32_t>& a_moves, const std::vector<uint32_t>& b_moves) {
    for (const uint32_t a : a_moves) {
      SymbolSet left = a_.items[a].symbols;
      while (left.any()) {
        const SymbolSet alike = TakeAlike(left, b_moves);
        std::vector<uint32_t> with;
        bool covered = false;
        for (const uint32_t b : b_moves) {
          if ((b_.items[b].symbols & alike).none()) continue;
          with.push_back(b);
          covered = covered || b_.items[b].last;
        }
        if (covered) continue;
        if (with.empty() || a_.items[a].last) return false;
        State state{a, std::move(with)};
        if (known_.insert(state).second) states_.push_back(std::move(state));
      }
    }
    return true;
  }

  // Takes out of `left` the symbols that the moves do not tell apart from its first.
  SymbolSet TakeAlike(SymbolSet& left, const std::vector<uint32_t>& moves) const {
    size_t first = 0;
    while (!left[first]) ++first;
    SymbolSet alike = left;
    for (const uint32_t b : moves) {
      const SymbolSet& symbols = b_.items[b].symbols;
      alike &= symbols[first] ? symbols : ~symbols;
    }
    left &= ~alike;
    return alike;
  }

  const PatternGraph& a_;
  const PatternGraph& b_;
  std::vector<State> states_;
  std::set<State> known_;
};

// Does `b`, from the same begin, claim no item that `a` does not claim? If so, whoever takes what
// `b` wants takes it from `a`, too.
Answer ClaimsNoMore(const PatternGraph& a, const PatternGraph& b) {
  constexpr uint32_t kEnded = UINT32_MAX;
  std::set<std::pair<uint32_t, uint32_t>> known;
  std::vector<std::pair<uint32_t, uint32_t>> rest;
  const auto reach = [&](const std::vector<uint32_t>& a_moves, bool a_ended,
                         const std::vector<uint32_t>& b_moves) {
    for (const uint32_t to : b_moves) {
      const Item& taken = b.items[to];
      if (a_ended) {
        if (taken.claimed) return false;
        if (known.emplace(kEnded, to).second) rest.emplace_back(kEnded, to);
      }
      for (const uint32_t along : a_moves) {
        if ((a.items[along].symbols & taken.symbols).none()) continue;
        if (taken.claimed && !a.items[along].claimed) return false;
        if (known.emplace(along, to).second) rest.emplace_back(along, to);
      }
    }
    return true;
  };
  if (!reach(a.first, false, b.first)) return Answer::kNo;
  while (!rest.empty()) {
    if (known.size() > kMostStates) return Answer::kTooLarge;
    const auto [along, at] = rest.back();
    rest.pop_back();
    const bool ended = along == kEnded || a.items[along].last;
    const std::vector<uint32_t> none;
    if (!reach(along == kEnded ? none : a.items[along].next, ended, b.items[at].next)) {
      return Answer::kNo;
    }
  }
  return Answer::kYes;
}

class OrderProver {
 public:
  OrderProver(const Phase& phase, const Phase::Program& program,
              const std::vector<RuleSource>& rules, const SymbolWords& words, RuleErrors& errors)
      : phase_(phase), program_(program), rules_(rules), words_(words), errors_(errors) {
    std::map<Index<Rule>, size_t> lines;
    for (const CompiledPattern& pattern : program.patterns) {
      places_.push_back(&SourceOf(pattern).matches[lines[pattern.rule]++].place);
      graphs_.push_back(MakeGraph(pattern.program, program.exclusive));
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
    const bool first_differs = (program_.patterns[rank].program.first & ~other.program.first).any();
    if (first_differs || !other.guards.empty() || graphs_[by].items.size() > kMostItems ||
        !ClaimsAreCertain(other, program_.exclusive) ||
        !ClaimsAreCertain(program_.patterns[rank], program_.exclusive)) {
      return Answer::kNo;
    }
    const Answer covered = Cover(graphs_[rank], graphs_[by]).Run();
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
      if (!too_large) text = FindOverlap(rank, other, too_large);
      if (!text && !too_large) text = FindOverlap(other, rank, too_large);
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
  std::optional<std::string> FindOverlap(size_t a, size_t b, bool& too_large) {
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
    return PairWalk(graphs_[a], graphs_[b], words_).FindOverlap(collide, too_large);
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
