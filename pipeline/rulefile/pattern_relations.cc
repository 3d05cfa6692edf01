#include "rulefile/pattern_relations.h"

#include <algorithm>
#include <set>
#include <utility>

namespace whosaid {
namespace {

using Item = PatternGraph::Item;

constexpr size_t kMostStates = 20000;  // of one question
constexpr int kMostWitnesses = 16;     // that are tried for one overlap

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
  std::optional<std::string> FindOverlap(const std::function<bool(const std::string&)>& accept,
                                         bool& too_large) {
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
    size_t done = 0;
    while (done < states_.size()) {  // Reach adds to them
      if (states_.size() > kMostStates) return Answer::kTooLarge;
      const auto [a, b] = states_[done++];
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

}  // namespace

Answer Covers(const PatternGraph& a, const PatternGraph& b) { return Cover(a, b).Run(); }

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

std::optional<std::string> FindOverlap(const PatternGraph& a, const PatternGraph& b,
                                       const SymbolWords& words,
                                       const std::function<bool(const std::string&)>& accept,
                                       bool& too_large) {
  return PairWalk(a, b, words).FindOverlap(accept, too_large);
}

}  // namespace whosaid
