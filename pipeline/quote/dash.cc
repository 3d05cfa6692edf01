#include "quote/dash.h"

#include <algorithm>
#include <string_view>

namespace whosaid {
namespace {

bool BeginsLine(const Tokens& tokens, TokenRange paragraph, uint32_t token) {
  return token == paragraph.begin || tokens.shape[token].has(Shape::kLineFirst);
}

bool EndsSentence(const Tokens& tokens, uint32_t token) {
  const Shape shape = tokens.shape[token];
  // Behind a closing mark the end was said before it.
  return shape.has(Shape::kSentenceEnd) || shape.form() == Form::kMark;
}

bool BeginsLists(std::string_view dash) { return dash != "—" && dash != "―"; }

}  // namespace

// Where we are in a paragraph.
struct DashDialogue::Walk {
  std::vector<Mark>& marks;
  State state = State::kOutside;
  uint32_t begin = 0;  // of the turn, while speaking
  MarkRole role = MarkRole::kTurn;
  bool in_sentence = false;  // the narration interrupts a sentence

  void Begin(uint32_t token, MarkRole as) {
    state = State::kSpeaking;
    begin = token;
    role = as;
  }
  void End(uint32_t token) {
    const uint32_t words = begin + (role == MarkRole::kTurn ? 1 : 0);
    if (state == State::kSpeaking && words < token) {
      marks.push_back({.token = begin, .partner = token, .role = role});
    }
    state = State::kOutside;
  }
  void Narrate(bool interrupts_sentence) {
    state = State::kNarrating;
    in_sentence = interrupts_sentence;
  }
};

// At least two turns in a row, most of the paragraphs with turns whole sentences, and more turns
// than double quotes: where those mark the speech, a dash marks something else. Dashes that begin
// the items of lists, too, need a question among the turns.
bool DashDialogue::Detect() const {
  size_t turns = 0;
  size_t in_a_row = 0;
  size_t longest = 0;
  size_t paragraphs = 0;
  size_t whole = 0;
  bool list_dash = false;
  bool question = false;
  // A paragraph begins with a line, too.
  MatchingBytes points = tokens_.WithShape(Shape::kLineFirst | Shape::kFormMask,
                                           Shape::kLineFirst | static_cast<uint8_t>(Form::kPoint));
  for (const TokenRange paragraph : tokens_.paragraphs) {
    const size_t before = turns;
    for (uint32_t t = points.Next(paragraph.begin); t < paragraph.end; t = points.Next(t + 1)) {
      if (!BeginsTurn(paragraph, t)) continue;
      ++turns;
      longest = std::max(longest, ++in_a_row);
      list_dash = list_dash || BeginsLists(Bytes(t));
    }
    if (turns == before) {
      in_a_row = 0;
    } else {
      ++paragraphs;
      whole += EndsSentence(tokens_, paragraph.end - 1) ? 1 : 0;
      question = question || HasQuestion(paragraph);
    }
  }
  return longest >= 2 && whole * 2 > paragraphs && (question || !list_dash) &&
         turns > CountDoubleMarks() / 2;
}

bool DashDialogue::HasQuestion(TokenRange paragraph) const {
  for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
    if (Bytes(t).starts_with('?')) return true;
  }
  return false;
}

size_t DashDialogue::CountDoubleMarks() const {
  size_t marks = 0;
  MatchingBytes all = tokens_.WithForm(Form::kMark);
  for (uint32_t t = all.Next(0); t < tokens_.size(); t = all.Next(t + 1)) {
    const std::optional<Glyph> glyph = GlyphAt(Bytes(t));
    if (glyph && FamilyOf(*glyph) == Family::kDouble) ++marks;
  }
  return marks;
}

// Em dash, horizontal bar, en dash, and two hyphens glued to the next word, which stand for them in
// plain text.
bool DashDialogue::IsDash(uint32_t token) const {
  if (tokens_.shape[token].form() != Form::kPoint) return false;
  const std::string_view bytes = Bytes(token);
  const bool glued = token + 1 < tokens_.size() && tokens_.begin[token + 1] == tokens_.end[token];
  return bytes == "—" || bytes == "―" || bytes == "–" || (bytes == "--" && glued);
}

// A dash that begins a line, and not one that a line break happens to precede.
bool DashDialogue::BeginsTurn(TokenRange paragraph, uint32_t token) const {
  if (!BeginsLine(tokens_, paragraph, token) || !IsDash(token)) return false;
  if (token + 1 >= paragraph.end || BeginsLine(tokens_, paragraph, token + 1)) return false;
  return token == paragraph.begin || EndsSentence(tokens_, token - 1);
}

// Walks the paragraph outside of its quotes, since a dash in one is part of it.
void DashDialogue::AddTurns(TokenRange paragraph, std::vector<Mark>& marks) const {
  const size_t paired = marks.size();
  Walk walk{.marks = marks};
  size_t next = 0;
  for (uint32_t t = paragraph.begin; t < paragraph.end; ++t) {
    while (next < paired && marks[next].token < t) ++next;
    if (next < paired && marks[next].token == t && marks[next].role == MarkRole::kOpener) {
      t = marks[marks[next].partner].token;
    } else {
      Step(paragraph, t, walk);
    }
  }
  walk.End(paragraph.end);
  MergeTurns(paired, marks);
}

void DashDialogue::Step(TokenRange paragraph, uint32_t token, Walk& walk) const {
  if (BeginsTurn(paragraph, token)) {
    walk.End(token);
    walk.Begin(token, MarkRole::kTurn);
    return;
  }
  if (walk.state == State::kOutside || tokens_.shape[token].form() != Form::kPoint) return;

  const bool dash = IsDash(token);
  const std::string_view bytes = Bytes(token);
  const bool comma = bytes == ",";
  const bool ends = tokens_.shape[token].has(Shape::kSentenceEnd);
  if (walk.state == State::kSpeaking) {
    // "You see? said Novak": what was said has ended, the sentence goes on. Behind a full stop it
    // does not, and "Tomas came. He said no." may all be said.
    const bool ended = bytes.starts_with("?") || bytes.starts_with("!") || bytes.starts_with("…") ||
                       bytes.starts_with("..");
    const bool told = narration_.known() ? (dash || comma || ended) &&
                                               narration_.BeginsAt(token + 1, paragraph.end)
                                         : dash;
    if (told) {
      // ? and ! belong to what was said, the comma to the sentence around it.
      walk.End(ended && !dash ? token + 1 : token);
      walk.Narrate(!ended);
    }
  } else if (token + 1 < paragraph.end) {
    const bool resumes_sentence =
        comma && walk.in_sentence && narration_.known() && narration_.MayResumeAt(token + 1);
    if (dash || (ends && narration_.known()) || resumes_sentence) {
      walk.Begin(token + 1, MarkRole::kResumedTurn);
    }
  }
}

}  // namespace whosaid
