#include "quote/transcript.h"

#include <algorithm>
#include <unordered_map>

namespace whosaid {
namespace {

constexpr uint32_t kLongestLabel = 5;  // in tokens

bool IsLabelWord(Shape shape) {
  const Form form = shape.form();
  return form == Form::kUpper || form == Form::kCaps || form == Form::kInitial;
}

}  // namespace

Transcript::Transcript(const Document& document, const Tokens& tokens)
    : document_(document), tokens_(tokens) {
  FindTurns();
  if (!IsTranscript()) turns_.clear();
}

// A line that begins with a few capitalized words and a colon glued to them.
void Transcript::FindTurns() {
  MatchingBytes lines = tokens_.WithShape(Shape::kLineFirst, Shape::kLineFirst);
  for (const TokenRange paragraph : tokens_.paragraphs) {
    bool open = false;  // the last turn is of this paragraph
    for (uint32_t t = lines.Next(paragraph.begin); t < paragraph.end; t = lines.Next(t + 1)) {
      const uint32_t first = t + (tokens_.shape[t].form() == Form::kMark ? 1 : 0);
      uint32_t colon = first;
      const uint32_t limit = std::min(first + kLongestLabel, paragraph.end);
      while (colon < limit && IsLabelWord(tokens_.shape[colon])) ++colon;
      if (colon == first || colon + 1 >= paragraph.end || Bytes(colon) != ":" ||
          tokens_.begin[colon] != tokens_.end[colon - 1] ||
          tokens_.shape[colon + 1].has(Shape::kLineFirst)) {
        continue;
      }
      if (open) turns_.back().words.end = t;
      turns_.push_back({t,
                        Slice(document_.text, tokens_.span(TokenRange{first, colon})),
                        {colon + 1, paragraph.end}});
      open = true;
    }
  }
}

// The last token of a turn but a closing mark.
uint32_t Transcript::LastOf(const Turn& turn) const {
  const uint32_t last = turn.words.end - 1;
  const bool is_mark = tokens_.shape[last].form() == Form::kMark;
  return is_mark && last > turn.words.begin ? last - 1 : last;
}

// Two who take turns: one of them speaks again, or asks the other. Most turns are whole sentences.
bool Transcript::IsTranscript() const {
  if (turns_.size() < 2) return false;
  std::unordered_map<std::string_view, size_t> by_label;
  size_t whole = 0;
  size_t exchanges = 0;  // turns of another right after a turn
  bool asks = false;
  for (size_t i = 0; i < turns_.size(); ++i) {
    ++by_label[turns_[i].who];
    const uint32_t last = LastOf(turns_[i]);
    if (tokens_.shape[last].has(Shape::kSentenceEnd)) ++whole;
    const bool next = i + 1 < turns_.size() && turns_[i + 1].line == turns_[i].words.end &&
                      turns_[i + 1].who != turns_[i].who;
    if (!next) continue;
    ++exchanges;
    asks = asks || Bytes(last).starts_with('?');
  }
  const auto again = static_cast<size_t>(
      std::count_if(by_label.begin(), by_label.end(), [](const auto& l) { return l.second > 1; }));
  if (exchanges == 0 || whole * 2 <= turns_.size()) return false;
  return asks ? by_label.size() <= again + 2 : again >= 2 && by_label.size() <= again * 2;
}

// No quotation goes on from one turn into the next: the two marks of such a one are odd.
void Transcript::PartPairs(TurnRange turns, std::vector<Mark>& marks) {
  auto turn = turns.begin();
  for (Mark& mark : marks) {
    while (turn != turns.end() && turn->line <= mark.token) ++turn;
    if (turn == turns.end()) return;
    if (mark.role != MarkRole::kOpener || marks[mark.partner].token < turn->line) continue;
    marks[mark.partner].role = MarkRole::kUnopened;
    mark.role = MarkRole::kUnclosed;
  }
}

// A mark before the label is no quote's, nor is the one that ends the turn with it: what is left
// are the words within. Nothing is left where the marks end before the turn does, or all that is
// said stands in marks of its own. `first` is the first mark of the line.
TokenRange Transcript::WordsOf(const Turn& turn, std::span<Mark> marks, size_t first) {
  TokenRange words = turn.words;
  for (size_t i = first; i < marks.size() && marks[i].token <= turn.words.begin; ++i) {
    Mark& mark = marks[i];
    const bool leads = mark.token == turn.line;
    if (leads && mark.role == MarkRole::kUnclosed) mark.role = MarkRole::kNone;
    if (mark.role != MarkRole::kOpener) continue;
    Mark& closer = marks[mark.partner];
    const bool around = closer.token + 1 == turn.words.end;
    if (leads != around) return {};
    if (!leads) continue;
    mark.role = closer.role = MarkRole::kNone;
    words.end = closer.token;
  }
  return words;
}

void Transcript::AddTurns(TokenRange paragraph, std::vector<Mark>& marks) const {
  const auto before = [](const Turn& turn, uint32_t token) { return turn.line < token; };
  const auto first = std::lower_bound(turns_.begin(), turns_.end(), paragraph.begin, before);
  const auto last = std::lower_bound(first, turns_.end(), paragraph.end, before);
  PartPairs({first, last}, marks);
  const size_t paired = marks.size();
  size_t next = 0;
  for (const Turn& turn : TurnRange(first, last)) {
    while (next < paired && marks[next].token < turn.line) ++next;
    const TokenRange words = WordsOf(turn, {marks.data(), paired}, next);
    if (words.size() == 0) continue;
    marks.push_back({.token = words.begin, .partner = words.end, .role = MarkRole::kLabelledTurn});
  }
  MergeTurns(paired, marks);
}

}  // namespace whosaid
