#include "regress/score.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "regress/judge_quotes.h"
#include "regress/score_format.h"
#include "regress/score_names.h"
#include "regress/score_spans.h"

namespace whosaid {
namespace {

constexpr double kPaired = 0.5;  // a pair that covers less is not asked about its speaker

double Share(int64_t part, int64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// Rows by name, in the order in which they were first asked for.
class Table {
 public:
  ScoreRow& operator[](std::string_view name) {
    for (ScoreRow& row : rows_) {
      if (row.name == name) return row;
    }
    rows_.emplace_back().name = name;
    return rows_.back();
  }
  void AddCase(std::string_view name, bool right) {
    ScoreRow& row = (*this)[name];
    row.right += right ? 1 : 0;
    ++row.gold;
  }
  void MoveTo(std::vector<ScoreRow>& out, ScoreRow::Kind kind) {
    for (ScoreRow& row : rows_) {
      row.kind = kind;
      out.push_back(std::move(row));
    }
  }

 private:
  std::vector<ScoreRow> rows_;
};

std::vector<CodepointSpan> Sorted(std::vector<CodepointSpan> spans) {
  std::sort(spans.begin(), spans.end());
  return spans;
}

// Is a run of ASCII letters in the cue one of `words`?
bool CueHasWord(std::u32string_view cue, const std::set<std::string, std::less<>>& words) {
  std::string word;
  for (size_t i = 0; i <= cue.size(); ++i) {
    const char32_t c = i == cue.size() ? U' ' : cue[i];
    // Of the letters that are not ASCII, two have a small form that is.
    const char32_t small = c == 0x131 || c == 0x17F ? c : CaselessForm(c);
    if (small >= 'a' && small <= 'z') {
      word += static_cast<char>(small);
    } else {
      if (words.contains(word)) return true;
      word.clear();
    }
    if (c == 0x130) {  // its small form is an i and a dot that is no letter
      if (words.contains(word)) return true;
      word.clear();
    }
  }
  return false;
}

// One gold document against its predictions, added up into the tables.
class DocumentScorer {
 public:
  DocumentScorer(const GoldDocument& gold, const std::vector<PredictedQuote>& predicted,
                 const ScoreOptions& options, Table& tallies, Table& recalls, Table& shares,
                 std::vector<ScoreMiss>& misses)
      : gold_(gold),
        predicted_(predicted),
        options_(options),
        tallies_(tallies),
        recalls_(recalls),
        shares_(shares),
        misses_(misses),
        pair_of_(gold.quotes.size()) {}

  void Add();

 private:
  [[nodiscard]] bool IsScored(const GoldQuote& quote) const;
  void AddTallies(const std::vector<uint32_t>& inside);
  bool AddQuote(uint32_t index);
  bool AddPair(const GoldQuote& gold, const PredictedQuote& predicted, const JudgedPair& pair);
  void AddShares(const GoldQuote& gold, const PredictedQuote& predicted, const JudgedPair& pair);
  void AddMiss(std::string_view kind, const GoldQuote& gold, std::string what) {
    misses_.push_back({kind, TypeOf(gold), gold_.id, std::move(what)});
  }
  [[nodiscard]] std::string SpeakerMiss(const GoldQuote& gold,
                                        const PredictedQuote& predicted) const;
  [[nodiscard]] std::string Content(const std::vector<CodepointSpan>& spans) const {
    return ToUtf8(JoinWords(gold_.text, spans, U" + ", 140));
  }
  static std::string TypeOf(const GoldQuote& gold) {
    return gold.type.empty() ? "unknown" : gold.type;
  }

  const GoldDocument& gold_;
  const std::vector<PredictedQuote>& predicted_;
  const ScoreOptions& options_;
  Table& tallies_;
  Table& recalls_;
  Table& shares_;
  std::vector<ScoreMiss>& misses_;
  std::vector<std::optional<JudgedPair>> pair_of_;  // by gold quote
};

bool DocumentScorer::IsScored(const GoldQuote& quote) const {
  if (!options_.types.empty() && !options_.types.contains(quote.type)) return false;
  if (!options_.speech_cues || quote.type != "indirect") return true;
  return CueHasWord(JoinWords(gold_.text, quote.cue, U" "), *options_.speech_cues);
}

void DocumentScorer::Add() {
  for (const JudgedPair& pair : JudgeQuotes(gold_, predicted_)) pair_of_[pair.gold] = pair;
  std::vector<uint32_t> inside;
  for (uint32_t i = 0; i < gold_.quotes.size(); ++i) {
    if (IsScored(gold_.quotes[i])) inside.push_back(i);
  }
  AddTallies(inside);
}

void DocumentScorer::AddTallies(const std::vector<uint32_t>& inside) {
  const auto pairs = std::count_if(pair_of_.begin(), pair_of_.end(),
                                   [](const auto& pair) { return pair.has_value(); });
  const auto pairs_inside = std::count_if(inside.begin(), inside.end(),
                                          [this](uint32_t i) { return pair_of_[i].has_value(); });
  const int64_t aside = pairs - pairs_inside;
  const auto tally = [&](std::string_view name, auto hit) {
    ScoreRow& row = tallies_[name];
    row.gold += static_cast<int64_t>(inside.size());
    row.predicted += static_cast<int64_t>(predicted_.size()) - aside;
    row.right += std::count_if(inside.begin(), inside.end(), hit);
  };
  const auto covered = [this](double share) {
    return [this, share](uint32_t i) { return pair_of_[i] && pair_of_[i]->cover >= share; };
  };
  tally("found", [this](uint32_t i) { return pair_of_[i] && pair_of_[i]->exact; });
  tally("strict", [this](uint32_t i) {
    return pair_of_[i] &&
           Sorted(gold_.quotes[i].content) == Sorted(predicted_[pair_of_[i]->predicted].content);
  });
  tally("overlap.3", covered(.3));
  tally("overlap.8", covered(.8));
  // After the others, so that it stands last.
  std::vector<uint32_t> right;
  for (uint32_t i : inside) {
    if (AddQuote(i)) right.push_back(i);
  }
  tally("end2end",
        [&right](uint32_t i) { return std::binary_search(right.begin(), right.end(), i); });
}

// Whether the quote is found and its speaker right.
bool DocumentScorer::AddQuote(uint32_t index) {
  const GoldQuote& gold = gold_.quotes[index];
  const std::optional<JudgedPair>& pair = pair_of_[index];
  if (!pair) AddMiss("missed", gold, Content(gold.content));
  recalls_.AddCase("found:" + TypeOf(gold), pair && pair->exact);
  return pair && AddPair(gold, predicted_[pair->predicted], *pair);
}

bool DocumentScorer::AddPair(const GoldQuote& gold, const PredictedQuote& predicted,
                             const JudgedPair& pair) {
  if (!pair.exact) {
    AddMiss("span", gold, Content(gold.content) + " <> " + Content(predicted.content));
  }
  if (pair.cover >= kPaired) AddShares(gold, predicted, pair);
  const bool right =
      pair.entity_right ? *pair.entity_right : pair.place_right.value_or(!predicted.has_speaker);
  if (pair.exact && !right) AddMiss("speaker", gold, SpeakerMiss(gold, predicted));
  return pair.exact && right;
}

void DocumentScorer::AddShares(const GoldQuote& gold, const PredictedQuote& predicted,
                               const JudgedPair& pair) {
  if (pair.place_right) {
    shares_.AddCase("speaker", *pair.place_right);
    shares_.AddCase("speaker:" + TypeOf(gold), *pair.place_right);
    const bool source_right = predicted.source && gold.speaker.size() == 1 &&
                              TrimContent(gold_.text, *predicted.source, false) ==
                                  TrimContent(gold_.text, gold.speaker.front(), false);
    shares_.AddCase("source", source_right);
  }
  if (!gold.cue.empty()) {
    shares_.AddCase("cue", predicted.cue && predicted.cue->begin < gold.cue.back().end &&
                               gold.cue.front().begin < predicted.cue->end);
  }
  if (pair.entity_right) {
    shares_.AddCase("entity", *pair.entity_right);
    if (!gold.attribution.empty()) {
      shares_.AddCase("entity:" + gold.attribution, *pair.entity_right);
    }
  }
  shares_.AddCase("type", predicted.type == TypeOf(gold));
}

std::string DocumentScorer::SpeakerMiss(const GoldQuote& gold,
                                        const PredictedQuote& predicted) const {
  std::string who = gold.speaker_id;
  if (who.empty()) {
    for (CodepointSpan span : gold.speaker) {
      who += (who.empty() ? "" : ", ") + PythonRepr(WordsOf(gold_.text, span));
    }
    who = "[" + who + "]";
  }
  return fmt::format("{} gold {} got {} by {}",
                     PythonRepr(JoinWords(gold_.text, gold.content, U" + ", 80)), who,
                     predicted.name ? PythonRepr(ToCodepoints(*predicted.name)) : "None",
                     predicted.rule.value_or("None"));
}

}  // namespace

double ScoreRow::precision() const { return Share(right, predicted); }
double ScoreRow::recall() const { return Share(right, gold); }
double ScoreRow::f1() const {
  const double p = precision();
  const double r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

ScoreReport Score(const std::vector<GoldDocument>& gold, const Predictions& predictions,
                  const ScoreOptions& options) {
  ScoreReport report;
  Table tallies;
  Table recalls;
  Table shares;
  const std::vector<PredictedQuote> none;
  for (const GoldDocument& document : gold) {
    const auto found = predictions.find(DocumentKey(document.id));
    if (found == predictions.end()) report.unpredicted.push_back(document.id);
    DocumentScorer(document, found == predictions.end() ? none : found->second, options, tallies,
                   recalls, shares, report.misses)
        .Add();
  }
  tallies.MoveTo(report.rows, ScoreRow::Kind::kF1);
  recalls.MoveTo(report.rows, ScoreRow::Kind::kRecall);
  shares.MoveTo(report.rows, ScoreRow::Kind::kAccuracy);
  return report;
}

std::set<std::string, std::less<>> ReadCueWords(std::string_view lines) {
  constexpr std::string_view kSpace = " \t\r\f\v";
  std::set<std::string, std::less<>> words;
  while (!lines.empty()) {
    const size_t end = std::min(lines.find('\n'), lines.size());
    std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    const size_t first = line.find_first_not_of(kSpace);
    if (first == std::string_view::npos) continue;
    std::string word(line.substr(first, line.find_last_not_of(kSpace) - first + 1));
    std::transform(word.begin(), word.end(), word.begin(), [](char c) {
      return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    words.insert(std::move(word));
  }
  return words;
}

}  // namespace whosaid
