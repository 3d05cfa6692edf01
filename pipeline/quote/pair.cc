// How marks are paired.
//
// A stack of open marks, with three rules that keep one bad mark from shifting the rest:
//
//   by type     A closer looks for the nearest open mark that it properly closes (” for “). Opens
//               above that one stay unclosed.
//   lookahead   A closer that is not quite right (of another convention: “…", or doubtful: the
//               apostrophe of dogs’) closes only when no right one comes before the next opener.
//   two walks   Double marks and guillemets first. Single marks are mostly apostrophes: they come
//               second and must fit between, inside or around the pairs that stand. What is left
//               over then may pair as a slip.
//
// Example, second walk:  ‘He said “the dogs’ bowls” twice,’   “ ” stand already and wall off what
// is between them, so the apostrophe of dogs’ finds nothing to close there.
#include "quote/pair.h"

#include <algorithm>
#include <array>
#include <bit>

namespace whosaid {
namespace {

using Families = unsigned;
constexpr Families SetOf(Family family) { return 1U << static_cast<unsigned>(family); }

void Join(std::vector<Mark>& marks, uint32_t opener, uint32_t closer, bool mixed) {
  marks[opener].role = MarkRole::kOpener;
  marks[opener].partner = closer;
  marks[opener].mixed = mixed;
  marks[closer].role = MarkRole::kCloser;
  marks[closer].partner = opener;
}

class Pairing {
 public:
  Pairing(std::vector<Mark>& marks, Families families, PairScratch& scratch)
      : marks_(marks), families_(families), scratch_(scratch) {
    newest_.fill(kBottom);
  }

  void Run() {
    LookAhead();
    scratch_.stack.clear();
    scratch_.below.clear();
    scratch_.walls.clear();
    for (uint32_t i = 0; i < marks_.size(); ++i) Step(i);
    PopTo(0);
  }

 private:
  // Of a position in the stack: below everything.
  static constexpr uint32_t kBottom = UINT32_MAX;

  [[nodiscard]] bool Takes(const Mark& mark) const {
    return (families_ & SetOf(FamilyOf(mark.glyph))) != 0;
  }

  void LookAhead();
  void Step(uint32_t i);
  void Push(uint32_t i);
  void Pop();
  [[nodiscard]] uint32_t Newest(GlyphSet glyphs) const;
  void PopTo(uint32_t size);
  void Decide(uint32_t i);
  [[nodiscard]] bool IsSlip(uint32_t i) const;
  bool TryClose(uint32_t i);

  std::vector<Mark>& marks_;
  Families families_;
  PairScratch& scratch_;
  // Per glyph, the position in the stack of its newest open mark above the wall. `below` gives the
  // next one for each position, so finding and popping take constant time.
  std::array<uint32_t, kGlyphs> newest_;
  uint32_t wall_ = 0;  // positions under it are outside the standing pair that we are in
};

// ahead[i]: the glyphs that close for sure after mark i, up to the next opener of their family and
// within the same standing pair.
void Pairing::LookAhead() {
  std::vector<GlyphSet>& ahead = scratch_.ahead;
  ahead.resize(marks_.size());
  scratch_.outer.clear();
  GlyphSet seen = 0;
  for (size_t i = marks_.size(); i-- > 0;) {
    const Mark& mark = marks_[i];
    ahead[i] = seen;
    if (mark.role == MarkRole::kCloser) {
      scratch_.outer.push_back(seen);
      seen = 0;
    } else if (mark.role == MarkRole::kOpener) {
      seen = scratch_.outer.back();
      scratch_.outer.pop_back();
    } else if (!Takes(mark) || mark.doubtful) {
      continue;
    } else if (mark.reading == Reading::kOpens) {
      seen &= static_cast<GlyphSet>(~GlyphsOf(FamilyOf(mark.glyph)));
      if (!mark.firm && ClosedBy(mark.glyph) != 0) seen |= SetOf(mark.glyph);
    } else if (mark.reading != Reading::kNeither) {
      seen |= SetOf(mark.glyph);
    }
  }
}

void Pairing::Push(uint32_t i) {
  const auto glyph = static_cast<size_t>(marks_[i].glyph);
  scratch_.below.push_back(newest_[glyph]);
  newest_[glyph] = static_cast<uint32_t>(scratch_.stack.size());
  scratch_.stack.push_back(i);
}

void Pairing::Pop() {
  Mark& mark = marks_[scratch_.stack.back()];
  newest_[static_cast<size_t>(mark.glyph)] = scratch_.below.back();
  if (mark.role == MarkRole::kNone && !mark.quiet) mark.role = MarkRole::kUnclosed;
  scratch_.stack.pop_back();
  scratch_.below.pop_back();
}

void Pairing::PopTo(uint32_t size) {
  while (scratch_.stack.size() > size) Pop();
}

// The position of the newest open mark of these glyphs inside the wall, or kBottom.
uint32_t Pairing::Newest(GlyphSet glyphs) const {
  uint32_t newest = kBottom;
  for (unsigned left = glyphs; left != 0; left &= left - 1) {
    const uint32_t position = newest_[static_cast<size_t>(std::countr_zero(left))];
    if (position == kBottom || position < wall_) continue;
    if (newest == kBottom || position > newest) newest = position;
  }
  return newest;
}

void Pairing::Step(uint32_t i) {
  Mark& mark = marks_[i];
  if (mark.role == MarkRole::kOpener) {  // of a standing pair: a wall around what is inside
    Push(i);
    scratch_.walls.push_back(wall_);
    wall_ = static_cast<uint32_t>(scratch_.stack.size());
  } else if (mark.role == MarkRole::kCloser) {
    PopTo(wall_ - 1);
    wall_ = scratch_.walls.back();
    scratch_.walls.pop_back();
  } else if (Takes(mark)) {
    Decide(i);
  }
}

void Pairing::Decide(uint32_t i) {
  Mark& mark = marks_[i];
  const bool may_close = Newest(ClosedBy(mark.glyph)) != kBottom;
  const bool closer_ahead = (scratch_.ahead[i] & ClosersOf(mark.glyph)) != 0;
  bool opens = false;
  switch (mark.reading) {
    case Reading::kNeither:
      return;
    case Reading::kOpens:
      // Doubtful: ’90s and 'tis open a quote only where something will surely close it.
      if (mark.doubtful && (Newest(GlyphsOf(FamilyOf(mark.glyph))) != kBottom || !closer_ahead)) {
        return;
      }
      // No convention nests a mark directly in its like, so it takes a firm touch to open again;
      // and an opener without a closer to come may be a slip for the closer.
      opens = mark.firm || !(may_close || IsSlip(i));
      break;
    case Reading::kEither:
      opens = !may_close;
      break;
    case Reading::kOpensContrary:
      opens = !may_close && (scratch_.ahead[i] & GlyphsOf(FamilyOf(mark.glyph))) != 0;
      break;
    case Reading::kCloses:
      break;
    case Reading::kClosesContrary:
      opens = Newest(GlyphsOf(FamilyOf(mark.glyph))) == kBottom && !mark.quiet;
      break;
  }
  if (opens) {
    Push(i);
  } else if (!TryClose(i) && !mark.quiet) {
    mark.role = MarkRole::kUnopened;
  }
}

// “Yes, “ she said: an opener where one of its family is open, with no closer for that one before
// the next opener.
bool Pairing::IsSlip(uint32_t i) const {
  const uint32_t open = Newest(GlyphsOf(FamilyOf(marks_[i].glyph)));
  if (open == kBottom) return false;
  const Glyph opener = marks_[scratch_.stack[open]].glyph;
  return (scratch_.ahead[i] & ClosersOf(opener)) == 0;
}

bool Pairing::TryClose(uint32_t i) {
  Mark& mark = marks_[i];
  uint32_t open = Newest(ClosedBy(mark.glyph));
  const bool mixed = open == kBottom;
  if (mixed) open = Newest(GlyphsOf(FamilyOf(mark.glyph)));
  if (open == kBottom || (mixed && mark.doubtful)) return false;
  const uint32_t o = scratch_.stack[open];
  const bool better_ahead = (scratch_.ahead[i] & ClosersOf(marks_[o].glyph)) != 0;
  if ((mixed || mark.doubtful) && better_ahead) return false;
  // What holds a whole sentence ends like one, so the apostrophe of "The dogs' bowl" is no end.
  if (mark.doubtful && marks_[o].sentences != mark.sentences) return false;
  PopTo(open + 1);
  Join(marks_, o, i, mixed);
  Pop();
  return true;
}

// Pairs marks that leave no question, as those of nearly every paragraph: each but every second
// opens, and the next one closes it. False, and nothing done, for all others.
bool PairInTurn(std::vector<Mark>& marks) {
  if (marks.size() % 2 != 0) return false;
  for (size_t i = 0; i < marks.size(); i += 2) {
    const Mark& opener = marks[i];
    const Mark& closer = marks[i + 1];
    const bool fit = (ClosedBy(closer.glyph) & SetOf(opener.glyph)) != 0;
    const bool clear = opener.firm && !opener.doubtful && !closer.doubtful;
    if (opener.reading != Reading::kOpens || closer.reading != Reading::kCloses || !fit || !clear) {
      return false;
    }
  }
  for (uint32_t i = 0; i < marks.size(); i += 2) Join(marks, i, i + 1, false);
  return true;
}

// “Go home.’ Last of all, an unclosed mark takes the first unopened one after it, of whatever
// family, if they are in the same pair: a slip is likelier than two marks without a partner.
void PairLeftovers(std::vector<Mark>& marks, std::vector<uint32_t>& stack) {
  stack.clear();
  for (uint32_t i = 0; i < marks.size(); ++i) {
    Mark& mark = marks[i];
    if (mark.role == MarkRole::kOpener || mark.role == MarkRole::kUnclosed) {
      stack.push_back(i);
    } else if (mark.role == MarkRole::kCloser) {
      while (stack.back() != mark.partner) stack.pop_back();
      stack.pop_back();
    } else if (mark.role == MarkRole::kUnopened && !stack.empty()) {
      const uint32_t o = stack.back();
      if (marks[o].role != MarkRole::kUnclosed) continue;
      Join(marks, o, i, true);
      stack.pop_back();
    }
  }
}

}  // namespace

void PairMarks(std::vector<Mark>& marks, PairScratch& scratch) {
  if (PairInTurn(marks)) return;
  Families present = 0;
  for (const Mark& mark : marks) present |= SetOf(FamilyOf(mark.glyph));
  const Families first = SetOf(Family::kDouble) | SetOf(Family::kGuillemet);
  if ((present & first) != 0) Pairing(marks, first, scratch).Run();
  if ((present & ~first) != 0) Pairing(marks, ~first, scratch).Run();
  const auto is_left = [](const Mark& mark) { return mark.role == MarkRole::kUnopened; };
  if (std::any_of(marks.begin(), marks.end(), is_left)) PairLeftovers(marks, scratch.stack);
}

}  // namespace whosaid
