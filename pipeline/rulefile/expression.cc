#include "rulefile/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace whosaid {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

std::string ClassText(const SymbolSet& symbols) {
  if (symbols.none()) return R"([^\x00-\xff])";
  std::string text = "[";
  for (unsigned begin = 0; begin < 256; ++begin) {
    if (!symbols[begin]) continue;
    unsigned end = begin;
    while (end + 1 < 256 && symbols[end + 1]) ++end;
    text += end == begin ? fmt::format("\\x{:02x}", begin)
                         : fmt::format("\\x{:02x}-\\x{:02x}", begin, end);
    begin = end;
  }
  text += "]";
  return text;
}

std::string CountText(const Pattern& repeat) {
  if (repeat.max != Pattern::kUnbounded) return fmt::format("{{{},{}}}", repeat.min, repeat.max);
  return fmt::format("{{{},}}", repeat.min);
}

void Link(const SymbolSet& last, const SymbolSet& first, FollowTable& follow) {
  for (size_t symbol = 0; symbol < follow.size(); ++symbol) {
    if (last[symbol]) follow[symbol] |= first;
  }
}

class Writer {
 public:
  explicit Writer(const ExpressionContext& context) : context_(context) {}

  Expression Write(const Pattern& pattern) {
    switch (pattern.kind) {
      case Pattern::Kind::kAtom:
        return Leaf(context_.alphabet.Accepted(pattern.any_of),
                    std::accumulate(pattern.any_of.begin(), pattern.any_of.end(), 0.0,
                                    [this](double sum, const Predicate& predicate) {
                                      return sum + Cost(predicate);
                                    }));
      case Pattern::Kind::kAny:
        return Leaf(context_.alphabet.Any(pattern.except), kNever);
      case Pattern::Kind::kSequence:
        return Sequence(pattern);
      case Pattern::Kind::kAlternation:
        return Alternation(pattern);
      case Pattern::Kind::kRepeat:
        return Repeat(pattern);
      case Pattern::Kind::kCapture:
        return Capture(pattern);
    }
    return {};
  }

 private:
  static Expression Leaf(const SymbolSet& symbols, double cost) {
    Expression leaf;
    leaf.text = ClassText(symbols);
    leaf.first = leaf.last = leaf.needed = symbols;
    leaf.needed_cost = cost;
    return leaf;
  }

  // About how often in a thousand tokens such an item stands.
  double Cost(const Predicate& predicate) const {
    constexpr auto kBit = [](ChunkKind kind) { return 1U << static_cast<unsigned>(kind); };
    if (predicate.of_chunk()) {
      if (predicate.chunks == kBit(ChunkKind::kQuote)) return 1;
      return (predicate.chunks & (kBit(ChunkKind::kEnd) | kBit(ChunkKind::kParagraph))) != 0 ? 80
                                                                                             : 40;
    }
    double best = kNever;
    for (const std::vector<Test>& clause : predicate.clauses) {
      double cost = 0;
      for (const Test& test : clause) cost += CostOf(test);
      best = std::min(best, cost);
    }
    return best;
  }
  double CostOf(const Test& test) const {
    if (test.kind != Test::Kind::kLexicon || !test.wanted) return 400;
    return context_.marks[test.value] ? 90 : 20;
  }

  Expression Sequence(const Pattern& pattern) {
    Expression whole;
    whole.nullable = true;
    whole.needed.set();
    whole.needed_cost = kNever;
    for (const PatternPtr& child : pattern.children) {
      Expression next = Write(*child);
      Link(whole.last, next.first, context_.follow);
      if (whole.nullable) whole.first |= next.first;
      whole.last = next.nullable ? whole.last | next.last : next.last;
      whole.nullable = whole.nullable && next.nullable;
      if (next.needed_cost < whole.needed_cost) {
        whole.needed = next.needed;
        whole.needed_cost = next.needed_cost;
      }
      whole.text += next.text;
      whole.claims.insert(whole.claims.end(), next.claims.begin(), next.claims.end());
    }
    return whole;
  }

  Expression Alternation(const Pattern& pattern) {
    Expression whole;
    whole.text += "(?:";
    bool all_claim = true;
    SymbolSet claim;  // one or the other
    for (const PatternPtr& child : pattern.children) {
      Expression next = Write(*child);
      if (whole.text.size() > 3) whole.text += '|';
      whole.text += next.text;
      whole.first |= next.first;
      whole.last |= next.last;
      whole.nullable = whole.nullable || next.nullable;
      whole.needed |= next.needed;
      whole.needed_cost += next.needed_cost;
      all_claim = all_claim && !next.claims.empty();
      if (all_claim) claim |= next.claims.front();
    }
    if (all_claim) whole.claims.push_back(claim);
    whole.text += ')';
    return whole;
  }

  Expression Repeat(const Pattern& pattern) {
    Expression whole = Write(*pattern.children[0]);
    if (pattern.max > 1) Link(whole.last, whole.first, context_.follow);
    whole.text = fmt::format("(?:{}){}{}", whole.text, CountText(pattern), pattern.lazy ? "?" : "");
    if (pattern.min == 0) {
      whole.nullable = true;
      whole.needed.set();
      whole.needed_cost = kNever;
      whole.claims.clear();
    }
    return whole;
  }

  Expression Capture(const Pattern& pattern) {
    Expression whole = Write(*pattern.children[0]);
    const bool exclusive = (context_.exclusive >> static_cast<unsigned>(pattern.role) & 1) != 0;
    if (exclusive && !whole.nullable) whole.claims.push_back(whole.first);
    return whole;
  }

  const ExpressionContext& context_;
};

}  // namespace

Expression MakeExpression(const Pattern& pattern, const ExpressionContext& context) {
  return Writer(context).Write(pattern);
}

}  // namespace whosaid
