#include "rulefile/pattern.h"

#include <algorithm>
#include <utility>

namespace whosaid {
namespace {

uint32_t Times(uint32_t a, uint32_t b) {
  if (a == 0 || b == 0) return 0;
  return static_cast<uint32_t>(std::min<uint64_t>(uint64_t{a} * b, Pattern::kUnbounded));
}

uint32_t Plus(uint32_t a, uint32_t b) {
  return static_cast<uint32_t>(std::min<uint64_t>(uint64_t{a} + b, Pattern::kUnbounded));
}

uint32_t Deepest(const std::vector<PatternPtr>& children) {
  uint32_t depth = 0;
  for (const PatternPtr& child : children) depth = std::max(depth, child->depth);
  return depth;
}

}  // namespace

PatternPtr MakeAtom(Predicate predicate, const Place& place, std::string text) {
  Pattern atom;
  atom.kind = Pattern::Kind::kAtom;
  atom.any_of.push_back(std::move(predicate));
  atom.place = place;
  atom.text = std::move(text);
  atom.shortest = atom.longest = 1;
  return std::make_shared<Pattern>(std::move(atom));
}

PatternPtr MakeAny(std::vector<Predicate> except, const Place& place) {
  Pattern any;
  any.kind = Pattern::Kind::kAny;
  any.except = std::move(except);
  any.place = place;
  any.shortest = any.longest = 1;
  return std::make_shared<Pattern>(std::move(any));
}

PatternPtr MakeSequence(std::vector<PatternPtr> children, const Place& place,
                        std::vector<Pattern::Written> written) {
  if (children.size() == 1) return std::move(children.front());
  Pattern sequence;
  sequence.kind = Pattern::Kind::kSequence;
  sequence.place = place;
  sequence.depth = Deepest(children) + 1;
  for (const PatternPtr& child : children) {
    sequence.shortest = Plus(sequence.shortest, child->shortest);
    sequence.longest = Plus(sequence.longest, child->longest);
    sequence.captures = Plus(sequence.captures, child->captures);
    sequence.atoms = Plus(sequence.atoms, child->atoms);
  }
  sequence.children = std::move(children);
  sequence.written = std::move(written);
  return std::make_shared<Pattern>(std::move(sequence));
}

namespace {

// A choice between single items asks one question, and so costs the phase one class and not many.
PatternPtr UniteAtoms(const std::vector<PatternPtr>& atoms, const Place& place) {
  Pattern united;
  united.kind = Pattern::Kind::kAtom;
  united.place = place;
  united.shortest = united.longest = 1;
  for (const PatternPtr& atom : atoms) {
    united.any_of.insert(united.any_of.end(), atom->any_of.begin(), atom->any_of.end());
    united.text += united.text.empty() ? atom->text : " | " + atom->text;
  }
  std::sort(united.any_of.begin(), united.any_of.end());
  united.any_of.erase(std::unique(united.any_of.begin(), united.any_of.end()), united.any_of.end());
  return std::make_shared<Pattern>(std::move(united));
}

}  // namespace

PatternPtr MakeAlternation(std::vector<PatternPtr> children, const Place& place) {
  if (children.size() == 1) return std::move(children.front());
  if (std::all_of(children.begin(), children.end(),
                  [](const PatternPtr& child) { return child->kind == Pattern::Kind::kAtom; })) {
    return UniteAtoms(children, place);
  }
  Pattern alternation;
  alternation.kind = Pattern::Kind::kAlternation;
  alternation.place = place;
  alternation.depth = Deepest(children) + 1;
  alternation.shortest = Pattern::kUnbounded;
  for (const PatternPtr& child : children) {
    alternation.shortest = std::min(alternation.shortest, child->shortest);
    alternation.longest = std::max(alternation.longest, child->longest);
    alternation.captures = std::max(alternation.captures, child->captures);
    alternation.atoms = Plus(alternation.atoms, child->atoms);
  }
  alternation.children = std::move(children);
  return std::make_shared<Pattern>(std::move(alternation));
}

PatternPtr MakeRepeat(PatternPtr child, uint32_t min, uint32_t max, bool lazy, const Place& place) {
  const auto is_optional = [lazy](uint32_t least, uint32_t most, bool is_lazy) {
    return least == 0 && most == 1 && is_lazy == lazy;
  };
  if (is_optional(min, max, lazy) && child->kind == Pattern::Kind::kRepeat &&
      is_optional(child->min, child->max, child->lazy)) {
    return child;  // once is enough
  }
  Pattern repeat;
  repeat.kind = Pattern::Kind::kRepeat;
  repeat.place = place;
  repeat.min = min;
  repeat.max = max;
  repeat.lazy = lazy;
  repeat.depth = child->depth + 1;
  repeat.shortest = Times(child->shortest, min);
  repeat.longest = Times(child->longest, max);
  repeat.captures = Times(child->captures, max);
  repeat.atoms = Times(child->atoms, max == Pattern::kUnbounded ? min + 1 : std::max(max, 1U));
  repeat.children.push_back(std::move(child));
  return std::make_shared<Pattern>(std::move(repeat));
}

PatternPtr MakeCapture(Role role, PatternPtr child, const Place& place) {
  Pattern capture;
  capture.kind = Pattern::Kind::kCapture;
  capture.place = place;
  capture.role = role;
  capture.depth = child->depth + 1;
  capture.shortest = child->shortest;
  capture.longest = child->longest;
  capture.captures = Plus(child->captures, 1);
  capture.atoms = Plus(child->atoms, 1);
  capture.children.push_back(std::move(child));
  return std::make_shared<Pattern>(std::move(capture));
}

}  // namespace whosaid
