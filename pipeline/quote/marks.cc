#include "quote/marks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace whosaid {
namespace {

// What a glyph does when nothing around it says otherwise.
enum class Habit : uint8_t {
  kSymmetric,  // the same glyph at both ends: only the touch tells
  kLeans,  // both directions are in use („ “ and “ ”, « » and » «): the touch goes first
  kOpens,
  kCloses,
};

struct GlyphRow {
  std::string_view bytes;
  Family family;
  Habit habit;
  bool opens;  // the reading of a mark that leans, where the touch is silent
  GlyphSet closes;
};

constexpr GlyphSet Set() { return 0; }
template <class... Rest>
constexpr GlyphSet Set(Glyph first, Rest... rest) {
  return static_cast<GlyphSet>(SetOf(first) | Set(rest...));
}

// One row a glyph, in the order of Glyph: the conventions of all languages at once. Which of them
// holds is seen from what is open: “ closes where „ is open, and opens elsewhere.
constexpr std::array<GlyphRow, kGlyphs> kTable = {{
    {"\"", Family::kDouble, Habit::kSymmetric, true, Set(Glyph::kStraight)},
    {"“", Family::kDouble, Habit::kOpens, true, Set(Glyph::kLow)},
    {"”", Family::kDouble, Habit::kCloses, false, Set(Glyph::kLeft, Glyph::kLow, Glyph::kRight)},
    {"„", Family::kDouble, Habit::kOpens, true, Set()},
    {"``", Family::kDouble, Habit::kOpens, true, Set()},
    {"''", Family::kDouble, Habit::kSymmetric, true, Set(Glyph::kGraves, Glyph::kTicks)},
    {"«", Family::kGuillemet, Habit::kLeans, true, Set(Glyph::kRightGuillemet)},
    {"»", Family::kGuillemet, Habit::kLeans, false,
     Set(Glyph::kLeftGuillemet, Glyph::kRightGuillemet)},
    {"'", Family::kSingle, Habit::kSymmetric, true, Set(Glyph::kSingle, Glyph::kGrave)},
    {"‘", Family::kSingle, Habit::kOpens, true, Set(Glyph::kSingleLow)},
    {"’", Family::kSingle, Habit::kCloses, false, Set(Glyph::kSingleLeft, Glyph::kSingleLow)},
    {"‚", Family::kSingle, Habit::kOpens, true, Set()},
    {"`", Family::kSingle, Habit::kOpens, true, Set()},
    {"‹", Family::kSingleGuillemet, Habit::kLeans, true, Set(Glyph::kRightSingleGuillemet)},
    {"›", Family::kSingleGuillemet, Habit::kLeans, false,
     Set(Glyph::kLeftSingleGuillemet, Glyph::kRightSingleGuillemet)},
}};

constexpr size_t kLongestGlyph = 3;  // bytes

// So many bytes in one number.
constexpr uint32_t InOne(std::string_view bytes) {
  uint32_t number = 0;
  for (const char byte : bytes) number = number << 8 | static_cast<uint8_t>(byte);
  return number;
}

constexpr const GlyphRow& RowOf(Glyph glyph) { return kTable[static_cast<size_t>(glyph)]; }

bool IsOneOf(std::string_view bytes, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), bytes) != list.end();
}

Touch TouchOf(std::string_view bytes, Shape shape) {
  if (shape.form() == Form::kMark) return Touch::kNeutral;  // of no glyph that pairs, or of a ruler
  if (shape.form() != Form::kPoint) return Touch::kText;
  switch (bytes.front()) {
    case '(':
    case '[':
    case '{':
    case '<':
      return Touch::kBracket;
    case '$':
    case '#':
    case '@':
    case '&':
    case '+':
    case '~':
      return Touch::kSymbol;
    case '-':
    case '/':
    case '*':
    case '_':
    case '=':
    case '|':
    case '\\':
    case '`':
      return Touch::kNeutral;
    case '.':
      return bytes.size() > 1 ? Touch::kNeutral : Touch::kStop;
    default:
      break;
  }
  if (shape.has(Shape::kAscii)) return Touch::kStop;
  if (IsOneOf(bytes, {"£", "€", "¥", "¿", "¡", "§"})) return Touch::kSymbol;
  if (IsOneOf(bytes, {"—", "–", "―", "…", "‐", "‑", "−", "•", "·", "●", "▪", "►"})) {
    return Touch::kNeutral;
  }
  return Touch::kStop;
}

bool OpensBefore(Touch touch) { return touch == Touch::kSpace || touch == Touch::kBracket; }
bool ClosesBefore(Touch touch) { return touch == Touch::kText || touch == Touch::kStop; }
bool OpensAfter(Touch touch) {
  return touch == Touch::kText || touch == Touch::kBracket || touch == Touch::kSymbol;
}
bool ClosesAfter(Touch touch) { return touch == Touch::kSpace || touch == Touch::kStop; }

// Longer runs of one glyph are rulers, ditto columns or noise, and no nesting needs them.
constexpr size_t kLongestRun = 3;

// The reader of one paragraph: walks its marks once forward (what stands before) and once backward
// (what stands after), so that a long row of marks costs no more than a row of words.
class Reader {
 public:
  Reader(std::string_view text, const Tokens& tokens, TokenRange paragraph,
         std::vector<Mark>& marks)
      : text_(text), tokens_(tokens), paragraph_(paragraph), marks_(marks) {}

  void Read(MatchingBytes& mark_tokens, MatchingBytes& ends) {
    Collect(mark_tokens);
    Touch after = Touch::kSpace;
    bool doubt = false;
    for (size_t i = marks_.size(); i-- > 0;) {
      after = After(i, after);
      Judge(marks_[i], after);
      doubt |= marks_[i].doubtful;
    }
    if (doubt) CountSentences(ends);
  }

 private:
  [[nodiscard]] std::string_view Bytes(uint32_t token) const {
    return Slice(text_, tokens_.span(token));
  }
  [[nodiscard]] bool Spaced(uint32_t token) const {
    return token >= paragraph_.end || token == paragraph_.begin ||
           tokens_.shape[token].has(Shape::kSpaceBefore | Shape::kLineFirst);
  }

  void Collect(MatchingBytes& mark_tokens);
  void CountSentences(MatchingBytes& ends);
  void UncrossTicks();
  [[nodiscard]] bool IsEmphasis(uint32_t token) const;
  [[nodiscard]] Touch Before(uint32_t token) const;
  [[nodiscard]] Touch After(size_t i, Touch next) const;
  void Judge(Mark& mark, Touch after) const;
  void JudgeSingle(Mark& mark, Touch after) const;
  [[nodiscard]] bool IsMeasure(const Mark& mark) const;
  [[nodiscard]] bool MayBeApostrophe(const Mark& mark) const;

  std::string_view text_;
  const Tokens& tokens_;
  TokenRange paragraph_;
  std::vector<Mark>& marks_;

  // The mark that Collect saw last; no token is numbered so high at first.
  uint32_t previous_mark_ = UINT32_MAX - 1;
  Glyph previous_glyph_ = Glyph::kStraight;
  Touch previous_touch_ = Touch::kSpace;
};

void Reader::Collect(MatchingBytes& mark_tokens) {
  marks_.clear();
  size_t run = 0;
  for (uint32_t t = mark_tokens.Next(paragraph_.begin); t < paragraph_.end;
       t = mark_tokens.Next(t + 1)) {
    const std::optional<Glyph> glyph = GlyphAt(Bytes(t));
    if (!glyph) continue;
    const bool glued = previous_mark_ + 1 == t && !Spaced(t);
    const bool same = glued && previous_glyph_ == *glyph;
    if (!same) run = 0;
    const Touch before = glued ? previous_touch_ : Before(t);
    previous_mark_ = t;
    previous_glyph_ = *glyph;
    previous_touch_ = before;
    if (++run > kLongestRun) {
      if (run == kLongestRun + 1) marks_.resize(marks_.size() - kLongestRun);
      continue;
    }
    marks_.push_back({.token = t, .glyph = *glyph, .before = before});
    if (glued) UncrossTicks();
  }
}

void Reader::CountSentences(MatchingBytes& ends) {
  uint32_t sentences = 0;
  uint32_t end = ends.Next(paragraph_.begin);
  for (Mark& mark : marks_) {
    for (; end < mark.token; end = ends.Next(end + 1)) {
      if (tokens_.shape[end].form() >= Form::kMark) ++sentences;
    }
    mark.sentences = sentences;
  }
}

// ''He said, 'never.''' ends with ' and '', but reads as '' and ' from the left. The last mark is
// the outer one, so the glyphs change places; the tokens keep their bytes.
void Reader::UncrossTicks() {
  if (marks_.size() < 2) return;
  Mark& last = marks_.back();
  Mark& before_last = marks_[marks_.size() - 2];
  if (last.glyph == Glyph::kSingle && before_last.glyph == Glyph::kTicks &&
      before_last.token + 1 == last.token && ClosesBefore(last.before)) {
    std::swap(last.glyph, before_last.glyph);
  }
}

// _Emma_ and *now*: plain text has these for italics, and a mark touches what they hold.
bool Reader::IsEmphasis(uint32_t token) const {
  const char byte = text_[tokens_.begin[token]];
  return (byte == '_' || byte == '*') && tokens_.span(token).size() == 1;
}

Touch Reader::Before(uint32_t token) const {
  if (Spaced(token)) return Touch::kSpace;
  if (IsEmphasis(token - 1)) {
    --token;
    if (Spaced(token)) return Touch::kSpace;
  }
  return TouchOf(Bytes(token - 1), tokens_.shape[token - 1]);
}

// `next` is what stands after the mark i + 1.
Touch Reader::After(size_t i, Touch next) const {
  uint32_t token = marks_[i].token + 1;
  if (Spaced(token)) return Touch::kSpace;
  if (i + 1 < marks_.size() && marks_[i + 1].token == token) return next;
  if (IsEmphasis(token)) {
    ++token;
    if (Spaced(token)) return Touch::kSpace;
  }
  return TouchOf(Bytes(token), tokens_.shape[token]);
}

void Reader::Judge(Mark& mark, Touch after) const {
  const GlyphRow& row = RowOf(mark.glyph);
  if (row.family == Family::kSingle) return JudgeSingle(mark, after);

  const int for_opening = (OpensBefore(mark.before) ? 1 : 0) + (OpensAfter(after) ? 1 : 0);
  const int for_closing = (ClosesBefore(mark.before) ? 1 : 0) + (ClosesAfter(after) ? 1 : 0);
  const bool opens = for_opening > for_closing;
  const bool closes = for_closing > for_opening;
  mark.firm = for_opening == 2 || for_closing == 2;
  mark.doubtful = closes && IsMeasure(mark);
  mark.quiet = mark.doubtful;
  switch (row.habit) {
    case Habit::kSymmetric:
      mark.reading = opens ? Reading::kOpens : closes ? Reading::kCloses : Reading::kEither;
      break;
    case Habit::kLeans:
      mark.reading = opens || (!closes && row.opens) ? Reading::kOpens : Reading::kCloses;
      break;
    case Habit::kOpens:
      mark.reading = closes && mark.firm ? Reading::kClosesContrary : Reading::kOpens;
      break;
    case Habit::kCloses:
      mark.reading = opens && mark.firm ? Reading::kOpensContrary : Reading::kCloses;
      break;
  }
}

// A single mark is an apostrophe far more often than a quotation mark. (’tis and ’90s are words of
// their own already; before a bare number, as in '16, or one small letter, 't, it is doubtful.)
void Reader::JudgeSingle(Mark& mark, Touch after) const {
  if (mark.before == Touch::kText && after == Touch::kText) return;  // within a word
  const Habit habit = RowOf(mark.glyph).habit;
  const bool opens = habit != Habit::kCloses &&
                     (OpensBefore(mark.before) ? !ClosesAfter(after)
                                               : !ClosesBefore(mark.before) && OpensAfter(after));
  const bool closes = habit != Habit::kOpens || mark.glyph == Glyph::kSingleLeft;
  if (opens) {
    mark.reading = Reading::kOpens;
    mark.firm = OpensBefore(mark.before);
    const uint32_t next = mark.token + 1;
    const bool is_last = next >= paragraph_.end;
    const bool letter = !is_last && tokens_.shape[next].form() == Form::kLower &&
                        tokens_.end[next] - tokens_.begin[next] == 1;
    mark.doubtful = letter || (!is_last && tokens_.shape[next].form() == Form::kNumber);
    mark.quiet = mark.doubtful;
  } else if (closes && !OpensBefore(mark.before)) {
    mark.reading = mark.glyph == Glyph::kSingleLeft ? Reading::kClosesContrary : Reading::kCloses;
    mark.firm = ClosesAfter(after);
    mark.doubtful = mark.before == Touch::kText && (IsMeasure(mark) || MayBeApostrophe(mark));
    mark.quiet = mark.before == Touch::kText;
  }
}

// 6' 2", 12": a number of up to three digits glued before. A year in quotes ("1984") has four.
bool Reader::IsMeasure(const Mark& mark) const {
  if (mark.token == paragraph_.begin || Spaced(mark.token)) return false;
  const uint32_t previous = mark.token - 1;
  if (tokens_.shape[previous].form() != Form::kNumber) return false;
  const std::string_view number = Bytes(previous);
  const auto digits =
      std::count_if(number.begin(), number.end(), [](char c) { return '0' <= c && c <= '9'; });
  return digits <= 3 && number.back() >= '0' && number.back() <= '9';
}

// dogs’ bowls, goin’, th’, o’: an ending that an apostrophe follows as often as a closing mark
// does. Behind a plural it does so only before the thing possessed.
bool Reader::MayBeApostrophe(const Mark& mark) const {
  if (mark.token == paragraph_.begin || Spaced(mark.token)) return false;
  const uint32_t previous = mark.token - 1;
  const uint32_t next = mark.token + 1;
  if (!tokens_.shape[previous].is_word()) return false;
  const std::string_view word = Bytes(previous);
  constexpr size_t kClipped = 2;  // "an’", "o’"
  if (word.size() <= kClipped || word.ends_with("in")) return true;
  const bool before_word = next < paragraph_.end && (tokens_.shape[next].is_word() ||
                                                     tokens_.shape[next].form() == Form::kNumber);
  return before_word && (word.ends_with('s') || word.ends_with('S'));
}

}  // namespace

Family FamilyOf(Glyph glyph) { return RowOf(glyph).family; }

GlyphSet GlyphsOf(Family family) {
  static constexpr auto kSets = [] {
    std::array<GlyphSet, kFamilies> sets{};
    for (size_t g = 0; g < kGlyphs; ++g) {
      sets[static_cast<size_t>(kTable[g].family)] |= SetOf(static_cast<Glyph>(g));
    }
    return sets;
  }();
  return kSets[static_cast<size_t>(family)];
}

GlyphSet ClosedBy(Glyph closer) { return RowOf(closer).closes; }

GlyphSet ClosersOf(Glyph opener) {
  static constexpr auto kSets = [] {
    std::array<GlyphSet, kGlyphs> sets{};
    for (size_t o = 0; o < kGlyphs; ++o) {
      for (size_t c = 0; c < kGlyphs; ++c) {
        if ((kTable[c].closes & SetOf(static_cast<Glyph>(o))) != 0) {
          sets[o] |= SetOf(static_cast<Glyph>(c));
        }
      }
    }
    return sets;
  }();
  return kSets[static_cast<size_t>(opener)];
}

std::optional<Glyph> GlyphAt(std::string_view bytes) {
  static constexpr auto kWritten = [] {
    std::array<uint32_t, kGlyphs> written{};
    for (size_t g = 0; g < kGlyphs; ++g) written[g] = InOne(kTable[g].bytes);
    return written;
  }();
  if (bytes.size() > kLongestGlyph) return std::nullopt;
  const uint32_t sought = InOne(bytes);
  for (size_t g = 0; g < kGlyphs; ++g) {
    if (kWritten[g] == sought) return static_cast<Glyph>(g);
  }
  return std::nullopt;
}

void MarkReader::Read(TokenRange paragraph, std::vector<Mark>& marks) {
  Reader(text_, tokens_, paragraph, marks).Read(mark_tokens_, ends_);
}

void MergeTurns(size_t paired, std::vector<Mark>& marks) {
  if (marks.size() == paired) return;
  const auto before = [](const Mark& a, const Mark& b) {
    // A turn goes around the quote that it begins with.
    return a.token < b.token || (a.token == b.token && IsTurn(a) && !IsTurn(b));
  };
  std::inplace_merge(marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(paired),
                     marks.end(), before);
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < marks.size(); ++i) {
    if (marks[i].role == MarkRole::kOpener) open.push_back(i);
    if (marks[i].role != MarkRole::kCloser) continue;
    marks[i].partner = open.back();
    marks[open.back()].partner = i;
    open.pop_back();
  }
}

}  // namespace whosaid
