#include "rulefile/ways.h"

#include <algorithm>
#include <bit>

namespace whosaid {
namespace {

using Op = PatternSteps::Op;
using Step = PatternSteps::Step;

constexpr uint32_t kNone = UINT32_MAX;

uint64_t BitOf(uint32_t item) { return uint64_t{1} << (item % 64); }

}  // namespace

class Ways::Maker {
 public:
  Maker(const PatternSteps& steps, Ways& made)
      : steps_(steps),
        made_(made),
        item_of_(steps.steps.size(), kNone),
        exits_from_(steps.steps.size(), kNone),
        entered_(steps.steps.size()) {}

  void Run() {
    NumberItems();
    made_.words_ = step_of_.size() / 64 + 1;
    made_.first_.resize(made_.words_);
    made_.before_.resize(step_of_.size() * made_.words_);
    of_sets_.resize(steps_.sets.size() * made_.words_);
    // So that the exits from the start are the first.
    ExitsFrom(steps_.start);
    const size_t from_start = made_.exits_.size();
    for (size_t exit = 0; exit < from_start; ++exit) {
      const uint32_t item = made_.exits_[exit].item;
      made_.first_[item / 64] |= BitOf(item);
    }
    for (uint32_t item = 1; item < step_of_.size(); ++item) Link(item);
    for (Exit& exit : made_.exits_) {
      if (exit.item != 0) exit.behind = ExitsFrom(steps_.steps[step_of_[exit.item]].next);
    }
    SortSymbols();
  }

 private:
  void NumberItems() {
    step_of_ = {kNone};
    for (uint32_t at = 0; at < steps_.steps.size(); ++at) {
      if (steps_.steps[at].op != Op::kItem) continue;
      item_of_[at] = static_cast<uint32_t>(step_of_.size());
      step_of_.push_back(at);
    }
  }

  // The first of the exits that a way has from a step on. One of them is always open.
  uint32_t ExitsFrom(uint32_t step) {
    if (exits_from_[step] != kNone) return exits_from_[step];
    const auto first = static_cast<uint32_t>(made_.exits_.size());
    exits_from_[step] = first;
    ++round_;
    rest_ = {{step, 0}};
    while (!rest_.empty()) {
      const auto [at, passed] = rest_.back();
      rest_.pop_back();
      passed_.resize(passed);
      if (entered_[at] == round_) continue;
      entered_[at] = round_;
      const Step& here = steps_.steps[at];
      switch (here.op) {
        case Op::kItem:
          AddExit(item_of_[at]);
          break;
        case Op::kMatch:
          AddExit(0);
          break;
        case Op::kSave:
          passed_.push_back(here.slot);
          rest_.push_back({here.next, passed_.size()});
          break;
        case Op::kSplit:
          rest_.push_back({here.other, passed});
          rest_.push_back({here.next, passed});
          break;
      }
    }
    ends_.resize(made_.exits_.size());
    ends_[first] = static_cast<uint32_t>(made_.exits_.size());
    return first;
  }

  void AddExit(uint32_t item) {
    Exit& exit = made_.exits_.emplace_back();
    exit.item = item;
    exit.first_save = static_cast<uint32_t>(made_.saves_.size());
    made_.saves_.insert(made_.saves_.end(), passed_.begin(), passed_.end());
    exit.end_save = static_cast<uint32_t>(made_.saves_.size());
  }

  // Enters an item as one that asks for its set, and that comes before those behind it.
  void Link(uint32_t item) {
    of_sets_[steps_.steps[step_of_[item]].set * made_.words_ + item / 64] |= BitOf(item);
    const uint32_t first = ExitsFrom(steps_.steps[step_of_[item]].next);
    for (uint32_t exit = first; exit < ends_[first]; ++exit) {
      made_.before_[made_.exits_[exit].item * made_.words_ + item / 64] |= BitOf(item);
    }
  }

  // Each set parts the symbols in it from those alike so far.
  void SortSymbols() {
    std::array<uint32_t, 256> kinds{};
    uint32_t count = 1;
    std::vector<uint32_t> parted;  // by kind
    for (const SymbolSet& set : steps_.sets) {
      parted.assign(count, 0);
      ForSymbols(set, [&](size_t symbol) {
        uint32_t& part = parted[kinds[symbol]];
        if (part == 0) part = count++;
        kinds[symbol] = part;
      });
    }
    std::vector<uint32_t> number(count, kNone);  // of those that are left
    uint32_t left = 0;
    for (size_t symbol = 0; symbol < kinds.size(); ++symbol) {
      uint32_t& kind = number[kinds[symbol]];
      if (kind == kNone) {
        kind = left++;
        AddTakers(symbol);
      }
      made_.kinds_[symbol] = static_cast<uint8_t>(kind);
    }
  }

  // The items that take a symbol.
  void AddTakers(size_t symbol) {
    const size_t words = made_.words_;
    const size_t at = made_.takers_.size();
    made_.takers_.resize(at + words);
    for (size_t set = 0; set < steps_.sets.size(); ++set) {
      if (!steps_.sets[set][symbol]) continue;
      for (size_t w = 0; w < words; ++w) made_.takers_[at + w] |= of_sets_[set * words + w];
    }
  }

  template <class Visit>
  static void ForSymbols(const SymbolSet& set, const Visit& visit) {
    constexpr SymbolSet kLow(~uint64_t{0});
    for (size_t from = 0; from < set.size(); from += 64) {
      for (uint64_t some = (set >> from & kLow).to_ullong(); some != 0; some &= some - 1) {
        visit(from + static_cast<size_t>(std::countr_zero(some)));
      }
    }
  }

  // What is left to enter, and how many slots are passed on the way to it.
  struct Rest {
    uint32_t step = 0;
    size_t passed = 0;
  };

  const PatternSteps& steps_;
  Ways& made_;
  std::vector<uint32_t> step_of_;     // by item
  std::vector<uint32_t> item_of_;     // by step
  std::vector<uint64_t> of_sets_;     // by set: the items that ask for it
  std::vector<uint32_t> exits_from_;  // by step
  std::vector<uint32_t> ends_;        // by the first of some exits: where they end
  std::vector<uint32_t> entered_;     // by step: the round in which it was
  uint32_t round_ = 0;
  std::vector<Rest> rest_;
  std::vector<uint32_t> passed_;  // slots, on the way to where we are
};

Ways::Ways(const PatternSteps& steps) { Maker(steps, *this).Run(); }

void Ways::Mark(std::string_view text, uint32_t from, uint64_t* live) const {
  switch (words_) {
    case 1:
      return MarkWith<1>(text, from, live);
    case 2:
      return MarkWith<2>(text, from, live);
    default:
      return MarkWith<0>(text, from, live);
  }
}

// The words of a place are known to the compiler; 0: they are not.
template <size_t kWords>
void Ways::MarkWith(std::string_view text, uint32_t from, uint64_t* live) const {
  const size_t words = kWords == 0 ? words_ : kWords;
  const uint64_t* const before = before_.data();
  uint64_t* at = live + (text.size() - from) * words;
  std::fill_n(at, words, 0);
  at[0] = 1;  // a match may end anywhere
  for (size_t place = text.size(); place > from; --place) {
    const uint64_t* const behind = at;
    at -= words;
    for (size_t w = 0; w < words; ++w) at[w] = before[w];
    for (size_t w = 0; w < words; ++w) {
      for (uint64_t items = w == 0 ? behind[w] & ~uint64_t{1} : behind[w]; items != 0;
           items &= items - 1) {
        const size_t item = 64 * w + static_cast<size_t>(std::countr_zero(items));
        for (size_t v = 0; v < words; ++v) at[v] |= before[item * words + v];
      }
    }
    const uint64_t* const takers = &takers_[kinds_[static_cast<uint8_t>(text[place - 1])] * words];
    for (size_t w = 0; w < words; ++w) at[w] &= takers[w];
    at[0] |= 1;
  }
}

uint32_t Ways::Follow(const uint64_t* live, uint32_t begin, uint32_t* slots) const {
  uint32_t first = 0;
  for (uint32_t place = begin;; ++place, live += words_) {
    const Exit* exit = &exits_[first];
    while ((live[exit->item / 64] & BitOf(exit->item)) == 0) ++exit;
    for (uint32_t save = exit->first_save; save < exit->end_save; ++save) {
      slots[saves_[save]] = place;
    }
    if (exit->item == 0) return place;
    first = exit->behind;
  }
}

}  // namespace whosaid
