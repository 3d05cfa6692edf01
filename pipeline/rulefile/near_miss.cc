#include "rulefile/near_miss.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "rulefile/pattern_steps.h"
#include "rulefile/program.h"

namespace whosaid {
namespace {

using Op = PatternSteps::Op;
using Step = PatternSteps::Step;

// So many items behind the last begin a rule is followed.
constexpr uint32_t kReach = 256;
constexpr size_t kMostInside = 3;

// Goes all ways of one pattern at once, as far as each leads. No state is entered twice at one
// item: how many elements a state has behind it does not depend on the way to it.
class Follower {
 public:
  Follower(const CompiledPattern& pattern, std::vector<StepOrigin> origins,
           std::string_view symbols, ItemRange begins)
      : program_(pattern.steps),
        origins_(std::move(origins)),
        symbols_(symbols),
        first_(begins.begin),
        end_(std::min(static_cast<uint32_t>(symbols.size()), begins.end + kReach)),
        entered_(program_.steps.size() * (end_ - first_ + size_t{1})) {}

  // Returns false where the pattern matches.
  bool Follow(ItemRange begins) {
    for (uint32_t begin = begins.begin; begin < begins.end; ++begin) {
      if (!FollowFrom(begin)) return false;
    }
    return true;
  }

  // The farthest that a way led: most elements, then most items, then the first begin.
  struct Farthest {
    uint32_t element = 0;
    uint32_t begin = 0;
    uint32_t place = 0;
    bool adrift = false;
    std::vector<const Pattern*> atoms;  // that failed there
  };
  [[nodiscard]] const Farthest& farthest() const { return farthest_; }

 private:
  struct Job {
    uint32_t step = 0;
    uint32_t place = 0;
    bool adrift = false;
  };

  bool FollowFrom(uint32_t begin) {
    jobs_.clear();
    Enter(program_.start, begin, false);
    while (!jobs_.empty()) {
      const auto [at, place, adrift] = jobs_.back();
      jobs_.pop_back();
      const Step& step = program_.steps[at];
      switch (step.op) {
        case Op::kMatch:
          return false;
        case Op::kItem:
          if (place < end_ && program_.sets[step.set][SymbolAt(place)]) {
            Enter(step.next, place + 1, origins_[at].atom->kind == Pattern::Kind::kAny);
          } else {
            Fail(at, begin, place, adrift);
          }
          break;
        case Op::kSplit:
          Enter(step.other, place, adrift);
          Enter(step.next, place, adrift);
          break;
        case Op::kSave:
          Enter(step.next, place, adrift);
          break;
      }
    }
    return true;
  }

  void Enter(uint32_t step, uint32_t place, bool adrift) {
    const size_t state = step * (end_ - first_ + size_t{1}) + (place - first_);
    if (entered_[state]) return;
    entered_[state] = true;
    jobs_.push_back({step, place, adrift});
  }

  void Fail(uint32_t step, uint32_t begin, uint32_t place, bool adrift) {
    const StepOrigin& origin = origins_[step];
    const auto reached = std::pair(origin.element, place);
    const auto before = std::pair(farthest_.element, farthest_.place);
    if (reached < before) return;
    if (reached > before) farthest_ = {origin.element, begin, place, adrift, {}};
    if (std::find(farthest_.atoms.begin(), farthest_.atoms.end(), origin.atom) ==
        farthest_.atoms.end()) {
      farthest_.atoms.push_back(origin.atom);
    }
  }

  [[nodiscard]] unsigned char SymbolAt(uint32_t place) const {
    return static_cast<unsigned char>(symbols_[place]);
  }

  const PatternSteps& program_;
  const std::vector<StepOrigin> origins_;
  const std::string_view symbols_;
  const uint32_t first_;
  const uint32_t end_;
  std::vector<bool> entered_;
  std::vector<Job> jobs_;
  Farthest farthest_;
};

std::vector<WrittenPart> PartsOf(const std::vector<const Pattern*>& atoms,
                                 const WrittenPart& element) {
  // An element that is one atom needs no more words: CUE=@cue.say+
  std::string_view whole = element.text;
  while (whole.ends_with('?') || whole.ends_with('*') || whole.ends_with('+')) {
    whole.remove_suffix(1);
  }
  std::vector<WrittenPart> parts;
  for (const Pattern* atom : atoms) {
    WrittenPart part = WrittenRules::Atom(*atom);
    const bool new_one = std::none_of(parts.begin(), parts.end(), [&](const WrittenPart& other) {
      return other.text == part.text;
    });
    if (new_one && !whole.ends_with(part.text)) parts.push_back(std::move(part));
  }
  std::sort(parts.begin(), parts.end(), [](const WrittenPart& a, const WrittenPart& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  if (parts.size() > kMostInside) parts.resize(kMostInside);
  return parts;
}

uint32_t Missing(const NearMiss& miss) { return miss.elements - miss.matched; }

bool IsNearer(const NearMiss& a, const NearMiss& b) {
  return std::tuple(a.adrift, Missing(a), b.matched) < std::tuple(b.adrift, Missing(b), a.matched);
}

}  // namespace

std::vector<NearMiss> FindNearMisses(const Phase& phase, const WrittenRules& written,
                                     std::string_view symbols, ItemRange begins) {
  const Phase::Program& program = phase.program();
  // Patterns come by the total order, so that of equally near ones the first stays first.
  std::vector<NearMiss> found;
  std::vector<Index<Rule>> matching;
  std::map<Index<Rule>, size_t> lines;  // of each rule, how many have been looked at
  for (const CompiledPattern& pattern : program.patterns) {
    const Pattern& line = *written.MatchesOf(pattern.rule)[lines[pattern.rule]++].pattern;
    const Pattern* const elements = WrittenRules::ElementsOf(line);
    if (elements == nullptr) continue;
    Follower follower(pattern, OriginsOfSteps(line, *elements), symbols, begins);
    if (!follower.Follow(begins)) {
      matching.push_back(pattern.rule);
      continue;
    }
    const Follower::Farthest& farthest = follower.farthest();
    if (farthest.element == 0 || farthest.place == farthest.begin) continue;
    NearMiss& miss = found.emplace_back();
    miss.rule = pattern.rule;
    miss.items = {farthest.begin, farthest.place};
    miss.matched = farthest.element;
    miss.elements = static_cast<uint32_t>(elements->children.size());
    miss.wanted = WrittenRules::Element(*elements, farthest.element);
    miss.adrift = farthest.adrift;
    miss.inside = PartsOf(farthest.atoms, miss.wanted);
  }
  std::erase_if(found, [&](const NearMiss& miss) {
    return std::find(matching.begin(), matching.end(), miss.rule) != matching.end();
  });
  std::stable_sort(found.begin(), found.end(), IsNearer);
  std::vector<NearMiss> nearest;
  for (NearMiss& miss : found) {
    const bool new_rule = std::none_of(nearest.begin(), nearest.end(), [&](const NearMiss& other) {
      return other.rule == miss.rule;
    });
    if (new_rule) nearest.push_back(std::move(miss));
  }
  return nearest;
}

}  // namespace whosaid
