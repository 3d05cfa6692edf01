#include "quote/dash.h"

#include <algorithm>

namespace whosaid {
namespace {

// Em dash and horizontal bar. Hyphens and en dashes begin the items of lists.
bool IsDash(const Document& document, const Tokens& tokens, uint32_t token) {
  if (tokens.shape[token].form() != Form::kPoint) return false;
  const std::string_view bytes = Slice(document.text, tokens.span(token));
  return bytes == "—" || bytes == "―";
}

bool BeginsLine(const Tokens& tokens, TokenRange paragraph, uint32_t token) {
  return token == paragraph.begin || tokens.shape[token].has(Shape::kLineFirst);
}

bool EndsSentence(const Tokens& tokens, uint32_t token) {
  const Shape shape = tokens.shape[token];
  // Behind a closing mark or bracket the end was said before it.
  return shape.has(Shape::kSentenceEnd) || shape.form() == Form::kMark;
}

// A dash that begins a line, and not one that a line break happens to precede.
bool BeginsTurn(const Document& document, const Tokens& tokens, TokenRange paragraph,
                uint32_t token) {
  if (!BeginsLine(tokens, paragraph, token) || !IsDash(document, tokens, token)) return false;
  if (token + 1 >= paragraph.end || BeginsLine(tokens, paragraph, token + 1)) return false;
  return token == paragraph.begin || EndsSentence(tokens, token - 1);
}

// How far from a dash its cue stands: "— she then said —".
constexpr uint32_t kCueReach = 3;

class Turns {
 public:
  Turns(const Document& document, const Tokens& tokens, TokenRange paragraph,
        const Vocabulary& vocabulary, std::optional<LexiconId> cue)
      : document_(document),
        tokens_(tokens),
        paragraph_(paragraph),
        vocabulary_(vocabulary),
        cue_(cue) {}

  // Walks the paragraph outside of its quotes, since a dash in one is part of it.
  void AddTo(std::vector<Mark>& marks) {
    const size_t paired = marks.size();
    size_t next = 0;
    for (uint32_t t = paragraph_.begin; t < paragraph_.end; ++t) {
      while (next < paired && marks[next].token < t) ++next;
      if (next < paired && marks[next].token == t && marks[next].role == MarkRole::kOpener) {
        t = marks[marks[next].partner].token;
        continue;
      }
      if (BeginsTurn(document_, tokens_, paragraph_, t)) {
        End(t, marks);
        Begin(t);
      } else if (in_dialogue_ && IsDash(document_, tokens_, t)) {
        Interrupt(t, marks);
      }
    }
    End(paragraph_.end, marks);
    Merge(paired, marks);
  }

 private:
  void Begin(uint32_t token) {
    begin_ = token;
    in_dialogue_ = true;
    speaking_ = true;
  }

  void End(uint32_t token, std::vector<Mark>& marks) {
    if (speaking_ && begin_ + 1 < token) {
      marks.push_back({.token = begin_, .partner = token, .role = MarkRole::kTurn});
    }
    speaking_ = false;
  }

  void Interrupt(uint32_t token, std::vector<Mark>& marks) {
    if (!speaking_) return Begin(token);
    if (CueFollows(token)) End(token, marks);
  }

  [[nodiscard]] bool CueFollows(uint32_t token) const {
    if (!cue_) return true;
    const uint32_t end = std::min(token + 1 + kCueReach, paragraph_.end);
    return std::any_of(tokens_.word.begin() + token + 1, tokens_.word.begin() + end,
                       [this](WordClass word) { return vocabulary_.Has(word, *cue_); });
  }

  // The turns were added behind the marks, both in text order. Partners are indices, so the pairs
  // are told anew; they nest.
  static void Merge(size_t paired, std::vector<Mark>& marks) {
    if (marks.size() == paired) return;
    const auto turns = marks.begin() + static_cast<std::ptrdiff_t>(paired);
    std::inplace_merge(marks.begin(), turns, marks.end(),
                       [](const Mark& a, const Mark& b) { return a.token < b.token; });
    std::vector<uint32_t> open;
    for (uint32_t i = 0; i < marks.size(); ++i) {
      if (marks[i].role == MarkRole::kOpener) open.push_back(i);
      if (marks[i].role != MarkRole::kCloser) continue;
      marks[i].partner = open.back();
      marks[open.back()].partner = i;
      open.pop_back();
    }
  }

  const Document& document_;
  const Tokens& tokens_;
  TokenRange paragraph_;
  const Vocabulary& vocabulary_;
  std::optional<LexiconId> cue_;

  uint32_t begin_ = 0;        // the dash of the turn that goes on
  bool in_dialogue_ = false;  // in a line that a dash began
  bool speaking_ = false;     // and not in an interruption of it
};

size_t CountDoubleMarks(const Document& document, const Tokens& tokens) {
  size_t marks = 0;
  for (uint32_t t = 0; t < tokens.size(); ++t) {
    if (tokens.shape[t].form() != Form::kMark) continue;
    const std::optional<Glyph> glyph = GlyphAt(Slice(document.text, tokens.span(t)));
    if (glyph && FamilyOf(*glyph) == Family::kDouble) ++marks;
  }
  return marks;
}

}  // namespace

// At least two turns in a row, most of them whole sentences, and more of them than of double
// quotes: where those mark the speech, a dash marks something else.
bool HasDashDialogue(const Document& document, const Tokens& tokens) {
  size_t turns = 0;
  size_t whole = 0;
  size_t in_a_row = 0;
  size_t longest = 0;
  for (const TokenRange paragraph : tokens.paragraphs) {
    const size_t before = turns;
    for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
      if (!BeginsTurn(document, tokens, paragraph, t)) continue;
      ++turns;
      longest = std::max(longest, ++in_a_row);
    }
    if (turns == before) in_a_row = 0;
    if (turns != before && EndsSentence(tokens, paragraph.end - 1)) ++whole;
  }
  return longest >= 2 && whole >= 1 && turns > CountDoubleMarks(document, tokens) / 2;
}

void AddTurns(const Document& document, const Tokens& tokens, TokenRange paragraph,
              const Vocabulary& vocabulary, std::optional<LexiconId> cue,
              std::vector<Mark>& marks) {
  Turns(document, tokens, paragraph, vocabulary, cue).AddTo(marks);
}

}  // namespace whosaid
