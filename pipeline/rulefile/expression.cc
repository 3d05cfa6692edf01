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
  Writer(const Alphabet& alphabet, const std::vector<bool>& marks, bool captures,
         FollowTable& follow)
      : alphabet_(alphabet), marks_(marks), captures_(captures), follow_(follow) {}

  Expression Write(const Pattern& pattern) {
    switch (pattern.kind) {
      case Pattern::Kind::kAtom:
        return Leaf(alphabet_.Accepted(pattern.any_of),
                    std::accumulate(pattern.any_of.begin(), pattern.any_of.end(), 0.0,
                                    [this](double sum, const Predicate& predicate) {
                                      return sum + Cost(predicate);
                                    }));
      case Pattern::Kind::kAny:
        return Leaf(alphabet_.Any(pattern.except), kNever);
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
    return marks_[test.value] ? 90 : 20;
  }

  Expression Sequence(const Pattern& pattern) {
    Expression whole;
    whole.nullable = true;
    whole.needed.set();
    whole.needed_cost = kNever;
    for (const PatternPtr& child : pattern.children) {
      Expression next = Write(*child);
      Link(whole.last, next.first, follow_);
      if (whole.nullable) whole.first |= next.first;
      whole.last = next.nullable ? whole.last | next.last : next.last;
      whole.nullable = whole.nullable && next.nullable;
      if (next.needed_cost < whole.needed_cost) {
        whole.needed = next.needed;
        whole.needed_cost = next.needed_cost;
      }
      whole.text += next.text;
      Append(whole.roles, next.roles);
    }
    return whole;
  }

  Expression Alternation(const Pattern& pattern) {
    Expression whole;
    whole.text += "(?:";
    for (const PatternPtr& child : pattern.children) {
      Expression next = Write(*child);
      if (whole.text.size() > 3) whole.text += '|';
      whole.text += next.text;
      whole.first |= next.first;
      whole.last |= next.last;
      whole.nullable = whole.nullable || next.nullable;
      whole.needed |= next.needed;
      whole.needed_cost += next.needed_cost;
      Append(whole.roles, next.roles);
    }
    whole.text += ')';
    return whole;
  }

  // What captures is written out as often as it may come, so that each time has a group.
  std::string Unroll(const Pattern& pattern, std::vector<Role>& roles) {
    const Pattern& child = *pattern.children[0];
    std::string text;
    for (uint32_t i = 0; i < pattern.max; ++i) {
      const Expression copy = Write(child);
      Append(roles, copy.roles);
      if (i >= pattern.min) text += "(?:";
      text += copy.text;
    }
    for (uint32_t i = pattern.min; i < pattern.max; ++i) text += pattern.lazy ? ")??" : ")?";
    return text;
  }

  Expression Repeat(const Pattern& pattern) {
    Expression whole = Write(*pattern.children[0]);
    if (pattern.max > 1) Link(whole.last, whole.first, follow_);
    if (captures_ && pattern.children[0]->captures > 0 && pattern.max != Pattern::kUnbounded) {
      whole.roles.clear();
      whole.text = Unroll(pattern, whole.roles);
    } else {
      whole.text =
          fmt::format("(?:{}){}{}", whole.text, CountText(pattern), pattern.lazy ? "?" : "");
    }
    if (pattern.min == 0) {
      whole.nullable = true;
      whole.needed.set();
      whole.needed_cost = kNever;
    }
    return whole;
  }

  Expression Capture(const Pattern& pattern) {
    if (!captures_) return Write(*pattern.children[0]);
    std::vector<Role> roles = {pattern.role};
    Expression whole = Write(*pattern.children[0]);
    whole.text = fmt::format("({})", whole.text);
    Append(roles, whole.roles);
    whole.roles = std::move(roles);
    return whole;
  }

  static void Append(std::vector<Role>& roles, const std::vector<Role>& more) {
    roles.insert(roles.end(), more.begin(), more.end());
  }

  const Alphabet& alphabet_;
  const std::vector<bool>& marks_;
  const bool captures_;
  FollowTable& follow_;
};

}  // namespace

Expression MakeExpression(const Pattern& pattern, const Alphabet& alphabet,
                          const std::vector<bool>& marks, bool captures, FollowTable& follow) {
  return Writer(alphabet, marks, captures, follow).Write(pattern);
}

}  // namespace whosaid
