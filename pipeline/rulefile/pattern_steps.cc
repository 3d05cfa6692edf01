#include "rulefile/pattern_steps.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace whosaid {
namespace {

using Op = PatternSteps::Op;
using Step = PatternSteps::Step;

// Writes a program from its end to its begin, so that each part knows where it goes on.
class Writer {
 public:
  explicit Writer(const Alphabet& alphabet) : alphabet_(&alphabet) {}

  // Writes no sets of symbols, but the origins of all steps.
  Writer(const Pattern& elements, std::vector<StepOrigin>& origins)
      : elements_(&elements), origins_(&origins) {}

  PatternSteps Write(const Pattern& pattern) {
    program_.start = Add(pattern, Emit({Op::kMatch, 0, 0, 0, 0}));
    std::reverse(program_.roles.begin(), program_.roles.end());
    const auto captures = static_cast<uint32_t>(program_.roles.size());
    for (Step& step : program_.steps) {
      if (step.op != Op::kSave) continue;
      step.slot = 2 * (captures - 1 - step.slot / 2) + step.slot % 2;
    }
    if (alphabet_ != nullptr) FindFirst();
    if (origins_ != nullptr) origins_->resize(program_.steps.size());
    return std::move(program_);
  }

 private:
  uint32_t Emit(const Step& step) {
    program_.steps.push_back(step);
    return static_cast<uint32_t>(program_.steps.size() - 1);
  }
  uint32_t EmitItem(const Pattern& pattern, uint32_t next) {
    if (origins_ != nullptr) {
      origins_->resize(program_.steps.size());
      origins_->push_back({&pattern, element_});
    }
    return Emit({Op::kItem, next, 0, 0, alphabet_ == nullptr ? 0 : Set(SymbolsOf(pattern))});
  }
  [[nodiscard]] SymbolSet SymbolsOf(const Pattern& pattern) const {
    return pattern.kind == Pattern::Kind::kAny ? alphabet_->Any(pattern.except)
                                               : alphabet_->Accepted(pattern.any_of);
  }
  uint32_t Split(uint32_t next, uint32_t other) { return Emit({Op::kSplit, next, other, 0, 0}); }
  uint32_t Set(const SymbolSet& symbols) {
    const size_t hash = std::hash<SymbolSet>()(symbols);
    const auto [begin, end] = numbers_.equal_range(hash);
    for (auto at = begin; at != end; ++at) {
      if (program_.sets[at->second] == symbols) return at->second;
    }
    program_.sets.push_back(symbols);
    return numbers_.emplace(hash, static_cast<uint32_t>(program_.sets.size() - 1))->second;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  uint32_t Add(const Pattern& pattern, uint32_t next) {
    switch (pattern.kind) {
      case Pattern::Kind::kAtom:
      case Pattern::Kind::kAny:
        return EmitItem(pattern, next);
      case Pattern::Kind::kSequence:
        if (&pattern == elements_) return AddElements(pattern, next);
        std::for_each(pattern.children.rbegin(), pattern.children.rend(),
                      [&](const PatternPtr& child) { next = Add(*child, next); });
        return next;
      case Pattern::Kind::kAlternation: {
        uint32_t entry = Add(*pattern.children.back(), next);
        for (auto child = pattern.children.rbegin() + 1; child != pattern.children.rend();
             ++child) {
          entry = Split(Add(**child, next), entry);
        }
        return entry;
      }
      case Pattern::Kind::kRepeat:
        return Repeat(pattern, next);
      case Pattern::Kind::kCapture:
        return Capture(pattern, next);
    }
    return next;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  uint32_t AddElements(const Pattern& sequence, uint32_t next) {
    for (size_t i = sequence.children.size(); i > 0; --i) {
      element_ = static_cast<uint32_t>(i - 1);
      next = Add(*sequence.children[i - 1], next);
    }
    return next;
  }

  uint32_t Choose(bool lazy, uint32_t more, uint32_t next) {
    return lazy ? Split(next, more) : Split(more, next);
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  uint32_t Repeat(const Pattern& pattern, uint32_t next) {
    const Pattern& child = *pattern.children[0];
    uint32_t entry = next;
    uint32_t written = 0;
    if (pattern.max == Pattern::kUnbounded) {
      const uint32_t loop = Choose(pattern.lazy, 0, next);
      const uint32_t body = Add(child, loop);
      Step& split = program_.steps[loop];
      (pattern.lazy ? split.other : split.next) = body;
      entry = pattern.min == 0 ? loop : body;
      written = std::min(pattern.min, 1U);
    } else {
      for (uint32_t i = pattern.min; i < pattern.max; ++i) {
        entry = Choose(pattern.lazy, Add(child, entry), next);
      }
    }
    for (; written < pattern.min; ++written) entry = Add(child, entry);
    return entry;
  }

  // NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
  uint32_t Capture(const Pattern& pattern, uint32_t next) {
    const uint32_t close = Emit({Op::kSave, next, 0, 0, 0});
    const uint32_t body = Add(*pattern.children[0], close);
    // Numbered after what is inside and to the right; Write turns that into the order of opening.
    const auto number = static_cast<uint32_t>(program_.roles.size());
    program_.roles.push_back(pattern.role);
    program_.steps[close].slot = 2 * number + 1;
    return Emit({Op::kSave, body, 0, 2 * number, 0});
  }

  void FindFirst() {
    std::vector<bool> seen(program_.steps.size());
    std::vector<uint32_t> rest = {program_.start};
    while (!rest.empty()) {
      const uint32_t at = rest.back();
      rest.pop_back();
      if (seen[at]) continue;
      seen[at] = true;
      const Step& step = program_.steps[at];
      if (step.op == Op::kItem) program_.first |= program_.sets[step.set];
      if (step.op == Op::kSave || step.op == Op::kSplit) rest.push_back(step.next);
      if (step.op == Op::kSplit) rest.push_back(step.other);
    }
  }

  const Alphabet* alphabet_ = nullptr;
  const Pattern* elements_ = nullptr;  // the sequence whose children are told apart
  uint32_t element_ = 0;               // of them, the one that is being written
  std::vector<StepOrigin>* origins_ = nullptr;
  PatternSteps program_;
  std::unordered_multimap<size_t, uint32_t> numbers_;  // of sets, by hash
};

}  // namespace

PatternSteps MakeSteps(const Pattern& pattern, const Alphabet& alphabet) {
  return Writer(alphabet).Write(pattern);
}

std::vector<StepOrigin> OriginsOfSteps(const Pattern& pattern, const Pattern& elements) {
  std::vector<StepOrigin> origins;
  Writer(elements, origins).Write(pattern);
  return origins;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
PatternPtr Reversed(const PatternPtr& pattern) {
  if (pattern->children.empty()) return pattern;
  Pattern reversed = *pattern;
  for (PatternPtr& child : reversed.children) child = Reversed(child);
  if (reversed.kind == Pattern::Kind::kSequence) {
    std::reverse(reversed.children.begin(), reversed.children.end());
  }
  return std::make_shared<Pattern>(std::move(reversed));
}

}  // namespace whosaid
