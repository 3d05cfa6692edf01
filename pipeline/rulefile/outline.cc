#include "rulefile/outline.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace whosaid {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

constexpr uint16_t Bit(ChunkKind kind) {
  return static_cast<uint16_t>(1U << static_cast<unsigned>(kind));
}

void Link(const SymbolSet& last, const SymbolSet& first, FollowTable& follow) {
  for (size_t symbol = 0; symbol < follow.size(); ++symbol) {
    if (last[symbol]) follow[symbol] |= first;
  }
}

void AddNeeds(const std::vector<Need>& more, std::vector<Need>& needs) {
  for (const Need& need : more) {
    if (std::none_of(needs.begin(), needs.end(),
                     [&](const Need& known) { return known.symbols == need.symbols; })) {
      needs.push_back(need);
    }
  }
  std::stable_sort(needs.begin(), needs.end(),
                   [](const Need& a, const Need& b) { return a.cost < b.cost; });
  if (needs.size() > kMostNeeds) needs.resize(kMostNeeds);
}

void AddJoint(const Joint& joint, std::vector<Joint>& joints) {
  if (std::none_of(joints.begin(), joints.end(), [&](const Joint& known) {
        return known.left == joint.left && known.right == joint.right;
      })) {
    joints.push_back(joint);
  }
}

// Those that the fewest pairs of symbols meet are kept, in their order.
void KeepBest(std::vector<Joint>& joints) {
  const auto pairs = [](const Joint& joint) { return joint.left.count() * joint.right.count(); };
  while (joints.size() > kMostJoints) {
    joints.erase(
        std::max_element(joints.begin(), joints.end(),
                         [&](const Joint& a, const Joint& b) { return pairs(a) < pairs(b); }));
  }
}

class Outliner {
 public:
  Outliner(const OutlineContext& context, FollowTable& follow)
      : context_(context), follow_(follow) {}

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  Outline Of(const Pattern& pattern) {
    switch (pattern.kind) {
      case Pattern::Kind::kAtom:
        return OfItem(context_.alphabet.Accepted(pattern.any_of), Cost(pattern.any_of));
      case Pattern::Kind::kAny:
        return OfItem(context_.alphabet.Any(pattern.except), kNever);
      case Pattern::Kind::kSequence:
        return OfSequence(pattern);
      case Pattern::Kind::kAlternation:
        return OfAlternation(pattern);
      case Pattern::Kind::kRepeat:
        return OfRepeat(pattern);
      case Pattern::Kind::kCapture:
        return OfCapture(pattern);
    }
    return {};
  }

 private:
  static Outline OfItem(const SymbolSet& symbols, double cost) {
    Outline item;
    item.first = item.last = symbols;
    if (cost < kNever) item.needs.push_back({symbols, cost});
    return item;
  }

  // About how often in a thousand tokens such an item stands.
  double Cost(const std::vector<Predicate>& any_of) const {
    return std::accumulate(
        any_of.begin(), any_of.end(), 0.0,
        [this](double sum, const Predicate& predicate) { return sum + Cost(predicate); });
  }
  double Cost(const Predicate& predicate) const {
    if (predicate.of_chunk()) {
      if (predicate.chunks == Bit(ChunkKind::kQuote)) return 1;
      const bool end =
          (predicate.chunks & (Bit(ChunkKind::kEnd) | Bit(ChunkKind::kParagraph))) != 0;
      return end ? 80 : 40;
    }
    double best = 1000;
    for (const std::vector<Test>& clause : predicate.clauses) {
      double cost = 0;
      for (const Test& test : clause) cost += Cost(test);
      best = std::min(best, cost);
    }
    return best;
  }
  double Cost(const Test& test) const {
    if (test.kind != Test::Kind::kLexicon || !test.wanted) return 400;
    return context_.marks[test.value] ? 90 : 20;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  Outline OfSequence(const Pattern& pattern) {
    Outline whole;
    whole.nullable = true;
    Joint next_joint;  // what the last item that must be has right after it
    for (const PatternPtr& child : pattern.children) {
      const Outline next = Of(*child);
      Link(whole.last, next.first, follow_);
      next_joint.right |= next.first;
      if (!next.nullable) {
        if (!whole.nullable) {
          AddJoint(next_joint, whole.joints);
          AddJoint({whole.last, next.first}, whole.joints);
        }
        next_joint = {next.last, {}};
      }
      for (const Joint& joint : next.joints) AddJoint(joint, whole.joints);
      if (whole.nullable) whole.first |= next.first;
      whole.last = next.nullable ? whole.last | next.last : next.last;
      whole.nullable = whole.nullable && next.nullable;
      AddNeeds(next.needs, whole.needs);
      whole.claims.insert(whole.claims.end(), next.claims.begin(), next.claims.end());
    }
    return whole;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  Outline OfAlternation(const Pattern& pattern) {
    Outline whole;
    bool all_need = true;
    bool all_claim = true;
    Need need;  // of one branch or the other
    SymbolSet claim;
    for (const PatternPtr& child : pattern.children) {
      const Outline next = Of(*child);
      whole.first |= next.first;
      whole.last |= next.last;
      whole.nullable = whole.nullable || next.nullable;
      all_need = all_need && !next.needs.empty();
      all_claim = all_claim && !next.claims.empty();
      if (all_claim) claim |= next.claims.front();
      if (!all_need) continue;
      need.symbols |= next.needs.front().symbols;
      need.cost += next.needs.front().cost;
    }
    if (all_need) whole.needs.push_back(need);
    if (all_claim) whole.claims.push_back(claim);
    return whole;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  Outline OfRepeat(const Pattern& pattern) {
    Outline whole = Of(*pattern.children[0]);
    if (pattern.max > 1) Link(whole.last, whole.first, follow_);
    if (pattern.min == 0) {
      whole.nullable = true;
      whole.needs.clear();
      whole.joints.clear();
      whole.claims.clear();
    }
    return whole;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  Outline OfCapture(const Pattern& pattern) {
    Outline whole = Of(*pattern.children[0]);
    const bool exclusive = (context_.exclusive >> static_cast<unsigned>(pattern.role) & 1) != 0;
    if (exclusive && !whole.nullable) whole.claims.push_back(whole.first);
    return whole;
  }

  const OutlineContext& context_;
  FollowTable& follow_;
};

}  // namespace

Outline MakeOutline(const Pattern& pattern, const OutlineContext& context, FollowTable& follow) {
  Outline outline = Outliner(context, follow).Of(pattern);
  KeepBest(outline.joints);
  return outline;
}

}  // namespace whosaid
