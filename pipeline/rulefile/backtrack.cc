#include "rulefile/backtrack.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace whosaid {
namespace {

using Op = BacktrackProgram::Op;
using Step = BacktrackProgram::Step;

// Writes a program from its end to its begin, so that each part knows where it goes on.
class Writer {
 public:
  explicit Writer(const Alphabet& alphabet) : alphabet_(&alphabet) {}

  // Writes no sets of symbols, but the origins of all steps.
  Writer(const Pattern& elements, std::vector<StepOrigin>& origins)
      : elements_(&elements), origins_(&origins) {}

  BacktrackProgram Write(const Pattern& pattern) {
    program_.start = Add(pattern, Emit({Op::kMatch, 0, 0, 0, 0, 0}));
    std::reverse(program_.roles.begin(), program_.roles.end());
    const auto captures = static_cast<uint32_t>(program_.roles.size());
    for (Step& step : program_.steps) {
      if (step.op != Op::kSave) continue;
      step.slot = 2 * (captures - 1 - step.slot / 2) + step.slot % 2;
    }
    if (alphabet_ != nullptr) LookAhead();
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
    return Emit({Op::kItem, next, 0, 0, alphabet_ == nullptr ? 0 : Set(SymbolsOf(pattern)), 0});
  }
  [[nodiscard]] SymbolSet SymbolsOf(const Pattern& pattern) const {
    return pattern.kind == Pattern::Kind::kAny ? alphabet_->Any(pattern.except)
                                               : alphabet_->Accepted(pattern.any_of);
  }
  uint32_t Split(uint32_t next, uint32_t other) {
    return Emit({Op::kSplit, next, other, program_.splits++, 0, 0});
  }
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
    const uint32_t close = Emit({Op::kSave, next, 0, 0, 0, 0});
    const uint32_t body = Add(*pattern.children[0], close);
    // Numbered after what is inside and to the right; Write turns that into the order of opening.
    const auto number = static_cast<uint32_t>(program_.roles.size());
    program_.roles.push_back(pattern.role);
    program_.steps[close].slot = 2 * number + 1;
    return Emit({Op::kSave, body, 0, 2 * number, 0, 0});
  }

  // What may come at each step, worked out until nothing changes; it bounds the branches of splits.
  void LookAhead() {
    std::vector<SymbolSet> ahead(program_.steps.size());
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t i = 0; i < program_.steps.size(); ++i) {
        const Step& step = program_.steps[i];
        SymbolSet symbols;
        if (step.op == Op::kMatch) symbols.set();
        if (step.op == Op::kItem) symbols = program_.sets[step.set];
        if (step.op == Op::kSave || step.op == Op::kSplit) symbols = ahead[step.next];
        if (step.op == Op::kSplit) symbols |= ahead[step.other];
        changed = changed || symbols != ahead[i];
        ahead[i] = symbols;
      }
    }
    for (Step& step : program_.steps) {
      if (step.op != Op::kSplit) continue;
      step.set = Set(ahead[step.next]);
      step.other_set = Set(ahead[step.other]);
      Shorten(step.next, step.behind_next, step.next_items);
      Shorten(step.other, step.behind_other, step.other_items);
    }
    program_.first = ahead[program_.start];
  }

  void Shorten(uint32_t step, uint32_t& behind, uint8_t& items) const {
    items = program_.steps[step].op == Op::kItem ? 1 : 0;
    behind = items == 1 ? program_.steps[step].next : step;
  }

  const Alphabet* alphabet_ = nullptr;
  const Pattern* elements_ = nullptr;  // the sequence whose children are told apart
  uint32_t element_ = 0;               // of them, the one that is being written
  std::vector<StepOrigin>* origins_ = nullptr;
  BacktrackProgram program_;
  std::unordered_multimap<size_t, uint32_t> numbers_;  // of sets, by hash
};

}  // namespace

BacktrackProgram CompileBacktrack(const Pattern& pattern, const Alphabet& alphabet) {
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

void Backtracker::Restart(const BacktrackProgram& program, std::string_view text) {
  program_ = &program;
  text_ = text;
  const size_t size = (text.size() + 1) * program.splits;
  if (entered_.size() < size) entered_.resize(size);
  if (++round_ == 0) {  // all numbers of rounds have been used
    std::fill(entered_.begin(), entered_.end(), uint16_t{0});
    round_ = 1;
  }
  slots_.resize(2 * program.roles.size());
}

bool Backtracker::MatchAt(uint32_t begin) {
  const Step* const steps = program_->steps.data();
  const SymbolSet* const sets = program_->sets.data();
  const auto* const text = reinterpret_cast<const unsigned char*>(text_.data());
  const size_t places = text_.size() + 1;
  uint16_t* const all_entered = entered_.data();
  const uint16_t round = round_;
  uint32_t* const slots = slots_.data();
  std::fill(slots_.begin(), slots_.end(), kUnset);
  jobs_.clear();
  uint32_t at = program_->start;
  uint32_t place = begin;
  while (true) {
    const Step& step = steps[at];
    bool failed = false;
    switch (step.op) {
      case Op::kItem:
        failed = !sets[step.set][text[place]];
        ++place;
        at = step.next;
        break;
      case Op::kSplit: {
        uint16_t& entered = all_entered[step.slot * places + place];
        failed = entered == round;
        if (failed) break;
        entered = round;
        const bool next = sets[step.set][text[place]];
        const bool other = sets[step.other_set][text[place]];
        if (next && other) jobs_.push_back({step.behind_other, place + step.other_items, 0});
        failed = !next && !other;
        at = next ? step.behind_next : step.behind_other;
        place += next ? step.next_items : step.other_items;
        break;
      }
      case Op::kSave:
        jobs_.push_back({Job::kRestore, slots[step.slot], step.slot});
        slots[step.slot] = place;
        at = step.next;
        break;
      case Op::kMatch:
        end_ = place;
        return true;
    }
    while (failed) {
      if (jobs_.empty()) return false;
      const Job job = jobs_.back();
      jobs_.pop_back();
      if (job.step == Job::kRestore) {
        slots[job.slot] = job.place;
      } else {
        at = job.step;
        place = job.place;
        failed = false;
      }
    }
  }
}

}  // namespace whosaid
