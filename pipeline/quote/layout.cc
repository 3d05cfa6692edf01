// Where an unclosed quote ends, and which of them go on in the next paragraph.
//
// An unclosed mark reaches as far as nothing stands in its way: the end of its paragraph, the end
// of the quote around it, or the next opener of its own family, since two speeches do not overlap.
// Cut short by an opener it is a quote only where a clause ends right before that (“Yes, “no,” he
// said); else it is a stray mark, and costs nothing but a word in the diagnostics.
//
// A quote that reaches the end of its paragraph goes on if the next paragraph begins with the same
// mark: printers reopen each paragraph and close only the last. Nested ones are all reopened: “‘
#include "quote/layout.h"

#include <algorithm>
#include <utility>

namespace whosaid {
namespace {

constexpr const char* kUnclosed = "The quotation that opens here is not closed in its paragraph.";

// In place of an end: the mark makes no quote.
constexpr uint32_t kStray = 0;

// A text made of nothing but odd marks would say the same a million times.
constexpr size_t kMostDiagnostics = 1000;

// A lone single mark is more likely an apostrophe that no word list knows, so it makes a quote only
// where a neighbouring paragraph bears it out.
bool NeedsWitness(const Mark& mark) { return FamilyOf(mark.glyph) == Family::kSingle; }

bool IsQuote(const Mark& mark) {
  return mark.role == MarkRole::kOpener || mark.role == MarkRole::kUnclosed;
}

// Is the mark number `k` of the paragraph its token number `k`, and opens?
bool Leads(const MarkedParagraph& paragraph, size_t k) {
  return k < paragraph.marks.size() && IsQuote(paragraph.marks[k]) &&
         paragraph.marks[k].token == paragraph.tokens.begin + k;
}

}  // namespace

void Layout::Add(const MarkedParagraph& paragraph, const MarkedParagraph* next) {
  Bound(paragraph);
  MatchNext(paragraph, next);
  AddQuotes(paragraph);
}

// Sets ends_ of all marks that make a quote; leaves the unclosed ones that reach the paragraph's
// end in stack_.
void Layout::Bound(const MarkedParagraph& paragraph) {
  ends_.assign(paragraph.marks.size(), kStray);
  stack_.clear();
  for (uint32_t i = 0; i < paragraph.marks.size(); ++i) {
    const Mark& mark = paragraph.marks[i];
    if (mark.role == MarkRole::kCloser) {
      while (stack_.back() != mark.partner) BoundLast(paragraph, mark.token, false);
      stack_.pop_back();
    } else if (IsTurn(mark)) {
      ends_[i] = mark.partner;
      while (!stack_.empty() && paragraph.marks[stack_.back()].role == MarkRole::kUnclosed) {
        BoundLast(paragraph, mark.token, true);
      }
    } else if (IsQuote(mark)) {
      BoundFamily(paragraph, mark);
      stack_.push_back(i);
      if (mark.role == MarkRole::kOpener) ends_[i] = paragraph.marks[mark.partner].token + 1;
    }
  }
  for (const uint32_t m : stack_) ends_[m] = paragraph.tokens.end;
}

// An opener ends an unclosed quote of its family that is open around it, and all within that. So
// the unclosed marks on top of the stack are of different families, and this looks at a handful of
// them.
void Layout::BoundFamily(const MarkedParagraph& paragraph, const Mark& opener) {
  for (size_t depth = stack_.size(); depth-- > 0;) {
    const Mark& mark = paragraph.marks[stack_[depth]];
    if (mark.role != MarkRole::kUnclosed) return;
    // What a paragraph begins with may go on in the next, around quotes in marks of another kind.
    const bool leads = mark.token == paragraph.tokens.begin;
    if (leads ? mark.glyph != opener.glyph : FamilyOf(mark.glyph) != FamilyOf(opener.glyph)) {
      continue;
    }
    while (stack_.size() > depth) BoundLast(paragraph, opener.token, true);
    return;
  }
}

// Takes the last mark, an unclosed one, off the stack: it reaches no further than `end`.
void Layout::BoundLast(const MarkedParagraph& paragraph, uint32_t end, bool by_opener) {
  const uint32_t m = stack_.back();
  stack_.pop_back();
  const Shape before = tokens_.shape[end - 1];
  const bool clause_ends = before.has(Shape::kSentenceEnd) || before.form() == Form::kPoint;
  if (!NeedsWitness(paragraph.marks[m]) && (clause_ends || !by_opener)) ends_[m] = end;
}

// Which of the quotes that reach the paragraph's end go on in the next one.
void Layout::MatchNext(const MarkedParagraph& paragraph, const MarkedParagraph* next) {
  leaving_ = 0;
  while (next != nullptr && leaving_ < stack_.size() && Leads(*next, leaving_) &&
         paragraph.marks[stack_[leaving_]].token + 1 < paragraph.tokens.end &&
         next->marks[leaving_].glyph == paragraph.marks[stack_[leaving_]].glyph) {
    ++leaving_;
  }
  for (size_t s = leaving_; s < stack_.size(); ++s) {
    const uint32_t m = stack_[s];
    const bool continues = m < left_open_.size() && Leads(paragraph, m);
    if (NeedsWitness(paragraph.marks[m]) && !continues) ends_[m] = kStray;
  }
}

void Layout::AddQuotes(const MarkedParagraph& paragraph) {
  open_.clear();
  std::swap(continued_, left_open_);
  left_open_.clear();
  size_t taken_up = 0;
  size_t leaving = 0;
  for (uint32_t i = 0; i < paragraph.marks.size(); ++i) {
    const Mark& mark = paragraph.marks[i];
    const bool leaves = leaving < leaving_ && stack_[leaving] == i;
    leaving += leaves ? 1 : 0;
    if (!leaves) ReportMark(mark);
    if (ends_[i] == kStray || !AddQuote(paragraph, i)) continue;
    Quote& quote = quotes_.quotes.back();
    const auto index = static_cast<uint32_t>(quotes_.quotes.size() - 1);
    if (taken_up == i && i < continued_.size() && Leads(paragraph, i)) {
      quote.continues = Index<Quote>(continued_[taken_up++]);
    }
    if (leaves) left_open_.push_back(index);
    open_.push_back(index);
  }
  // Left open for a reopening that turned out to be none.
  for (size_t k = taken_up; k < continued_.size(); ++k) {
    Report("unclosed-quote", quotes_.quotes[continued_[k]].span.begin, kUnclosed);
  }
}

// False where there is nothing between the marks.
bool Layout::AddQuote(const MarkedParagraph& paragraph, uint32_t m) {
  const Mark& mark = paragraph.marks[m];
  while (!open_.empty() && quotes_.quotes[open_.back()].tokens.end <= mark.token) open_.pop_back();
  Quote quote;
  uint32_t end = ends_[m];
  // The turn around an unclosed quote may end before the paragraph does.
  if (!open_.empty()) end = std::min(end, quotes_.quotes[open_.back()].tokens.end);
  quote.tokens = {mark.token, end};
  TokenRange inside = {mark.token + 1, end};
  if (mark.role == MarkRole::kOpener) --inside.end;
  if (IsTurn(mark) && mark.role != MarkRole::kTurn) --inside.begin;
  if (inside.size() == 0) {
    if (mark.role == MarkRole::kOpener)
      Report("empty-quote", tokens_.begin[mark.token], "There is nothing between these marks.");
    return false;
  }
  quote.span = tokens_.span(quote.tokens);
  quote.inside = tokens_.span(inside);
  if (!open_.empty()) quote.parent = Index<Quote>(open_.back());
  quote.paragraph = paragraph.index;
  quote.labelled = mark.role == MarkRole::kLabelledTurn;
  quote.closed = mark.role != MarkRole::kUnclosed;
  quotes_.quotes.push_back(quote);
  return true;
}

void Layout::ReportMark(const Mark& mark) {
  const uint32_t offset = tokens_.begin[mark.token];
  if (mark.role == MarkRole::kUnclosed && !mark.quiet) {
    Report("unclosed-quote", offset, kUnclosed);
  } else if (mark.role == MarkRole::kUnopened) {
    Report("unopened-quote", offset, "No quotation is open that this mark could close.");
  } else if (mark.role == MarkRole::kOpener && mark.mixed) {
    Report("mixed-marks", offset, "This mark is paired with one of another kind.");
  }
}

void Layout::Report(const char* code, uint32_t offset, const char* message) {
  if (quotes_.diagnostics.size() < kMostDiagnostics) {
    quotes_.diagnostics.push_back({code, offset, message});
  } else if (quotes_.diagnostics.size() == kMostDiagnostics) {
    quotes_.diagnostics.push_back(
        {"too-many-diagnostics", offset, "Odd marks from here on are not listed."});
  }
}

}  // namespace whosaid
