// The lines of a rule, from `match` to `keep`.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "rulefile/pattern_lints.h"
#include "rulefile/rule_file_reader.h"

namespace whosaid {
namespace {

bool CapturesContent(const Pattern& pattern) {
  return (pattern.kind == Pattern::Kind::kCapture &&
          (pattern.role == Role::kQuote || pattern.role == Role::kContent)) ||
         std::any_of(pattern.children.begin(), pattern.children.end(),
                     [](const PatternPtr& child) { return CapturesContent(*child); });
}

// A plain QUOTE plays the role of that name in a pattern that captures no QUOTE and no CONTENT.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
PatternPtr CaptureQuotes(const PatternPtr& pattern) {
  constexpr uint16_t kQuoteBit = 1U << static_cast<unsigned>(ChunkKind::kQuote);
  if (pattern->kind == Pattern::Kind::kAtom) {
    const bool quotes =
        std::all_of(pattern->any_of.begin(), pattern->any_of.end(),
                    [](const Predicate& predicate) { return predicate.chunks == kQuoteBit; });
    return quotes ? MakeCapture(Role::kQuote, pattern, pattern->place) : pattern;
  }
  std::vector<PatternPtr> children;
  for (const PatternPtr& child : pattern->children) children.push_back(CaptureQuotes(child));
  switch (pattern->kind) {
    case Pattern::Kind::kSequence:
      return MakeSequence(std::move(children), pattern->place, pattern->written);
    case Pattern::Kind::kAlternation:
      return MakeAlternation(std::move(children), pattern->place);
    case Pattern::Kind::kRepeat:
      return MakeRepeat(std::move(children[0]), pattern->min, pattern->max, pattern->lazy,
                        pattern->place);
    case Pattern::Kind::kCapture:
      return MakeCapture(pattern->role, std::move(children[0]), pattern->place);
    default:
      return pattern;
  }
}

}  // namespace

void RuleFileReader::RuleLine(LineReader& line) {
  const Piece word = line.Word();
  if (word.text == "match") return Match(line);
  if (word.text == "unless") return Unless(line);
  if (word.text == "yes") return Example(line, true, false);
  if (word.text == "no") return Example(line, false, false);
  if (word.text == "set") return SetLine(line);
  if (word.text == "status") return Status(line);
  if (word.text == "confidence") return Confidence(line);
  if (word.text == "keep") return Keep(line);
  if (word.text == "note") {
    std::string& note = rule_->rule.note;
    if (!note.empty()) note += ' ';
    note += line.Rest().text;
    return;
  }
  if (word.text == "todo") {
    const Piece answer = line.Word();
    if (answer.text == "yes" || answer.text == "no") {
      return Example(line, answer.text == "yes", true);
    }
    errors_.Add(rule_code::kBadLine, answer.place, "after `todo` stands `yes` or `no`");
    return;
  }
  errors_.Add(rule_code::kUnknownLine, word.place,
              fmt::format("no line of a rule begins with `{}`", word.text),
              DidYouMean(word.text, kRuleWords));
}

void RuleFileReader::Match(LineReader& line) {
  const Place place = LineReader(line).Rest().place;
  PatternPtr pattern = ReadPattern(line, rule_->sound);
  if (pattern == nullptr) {
    rule_->matches.push_back({nullptr, place});
    return;
  }
  if (!CapturesContent(*pattern)) pattern = CaptureQuotes(pattern);
  const size_t faults = errors_.count();
  LintMatch(*pattern, place, errors_);
  if (errors_.count() != faults) rule_->sound = false;
  rule_->matches.push_back({std::move(pattern), place});
}

// `unless before PATTERN` or `unless after PATTERN`
void RuleFileReader::Unless(LineReader& line) {
  const Piece side = line.Word();
  if (side.text != "before" && side.text != "after") {
    errors_.Add(rule_code::kBadLine, side.place, "after `unless` stands `before` or `after`");
    rule_->sound = false;
    return;
  }
  const Place place = LineReader(line).Rest().place;
  PatternPtr pattern = ReadPattern(line, rule_->sound);
  if (pattern == nullptr) return;
  const size_t faults = errors_.count();
  LintGuard(*pattern, place, errors_);
  if (errors_.count() != faults) rule_->sound = false;
  rule_->guards.push_back({side.text == "before", std::move(pattern), place});
}

// `set SPEAKER = last-speaker`
void RuleFileReader::SetLine(LineReader& line) {
  const Piece role = line.Word();
  const Piece sign = line.Word();
  const Piece action = line.Word();
  if (role.text != "SPEAKER" || sign.text != "=" || !IsId(action.text)) {
    errors_.Add(rule_code::kBadLine, role.place, "an action is written `set SPEAKER = NAME`");
    return;
  }
  rule_->rule.action = action.text;
  NothingMore(line);
}

void RuleFileReader::Status(LineReader& line) {
  constexpr std::array<std::string_view, 3> kNames = {"live", "shadow", "off"};
  const Piece word = line.Word();
  const auto found = std::find(kNames.begin(), kNames.end(), word.text);
  if (found == kNames.end()) {
    errors_.Add(rule_code::kBadValue, word.place,
                fmt::format("`{}` is no status: live, shadow or off", word.text),
                DidYouMean(word.text, kNames));
    return;
  }
  rule_->rule.status = static_cast<RuleStatus>(found - kNames.begin());
  NothingMore(line);
}

void RuleFileReader::Confidence(LineReader& line) {
  const Piece word = line.Word();
  double& confidence = rule_->rule.confidence;
  if (!ReadNumber(word.text, confidence) || !(confidence > 0 && confidence <= 1)) {
    errors_.Add(rule_code::kBadValue, word.place, "a confidence is over 0 and at most 1");
  }
  NothingMore(line);
}

// `keep precision 0.98`
void RuleFileReader::Keep(LineReader& line) {
  const Piece what = line.Word();
  const Piece word = line.Word();
  double& floor = rule_->rule.keep_precision;
  if (what.text != "precision" || !ReadNumber(word.text, floor) || !(floor > 0 && floor <= 1)) {
    errors_.Add(rule_code::kBadValue, what.place, "a floor is written `keep precision 0.98`");
  }
  rule_->rule.keep_line = number_;
  NothingMore(line);
}

void RuleFileReader::Example(LineReader& line, bool expected, bool todo) {
  const Piece raw = line.Rest();
  if (!todo) ++(expected ? rule_->yes_count : rule_->no_count);
  RuleExample example;
  example.expected_match = expected;
  example.todo = todo;
  example.file = source_.shown;
  example.line = number_;
  const auto fault = ReadMarkedText(raw.text, example.text, example.marked);
  if (fault) {
    Place place = raw.place;
    place.begin += fault->where.begin;
    place.width = fault->where.end - fault->where.begin;
    errors_.Add(rule_code::kBadExample, place, fault->message, fault->hint);
    return;
  }
  if (example.text.empty()) {
    errors_.Add(rule_code::kBadExample, raw.place, "an example without text");
    return;
  }
  CheckRepeated(example, raw.place);
  examples_.push_back(std::move(example));
}

// The same text again in a rule: with other parts marked it may be another `yes`.
void RuleFileReader::CheckRepeated(const RuleExample& example, const Place& place) {
  for (const RuleExample& before : examples_) {
    if (before.text != example.text) continue;
    if (before.expected_match != example.expected_match) {
      errors_.Add(rule_code::kDuplicateExample, place,
                  fmt::format("line {} says the contrary of this text", before.line));
      return;
    }
    if (before.marked == example.marked) {
      errors_.Add(rule_code::kDuplicateExample, place,
                  fmt::format("the example stands in line {} already", before.line));
      return;
    }
  }
}

void RuleFileReader::NothingMore(LineReader& line) {
  const Piece more = line.Word();
  if (more.text.empty()) return;
  errors_.Add(rule_code::kBadLine, more.place,
              fmt::format("`{}` is more than belongs on this line", more.text));
}

void RuleFileReader::CloseRule() {
  if (!rule_) return;
  if (rule_->matches.empty()) {
    errors_.Add(rule_code::kNoMatchLine, rule_->place, "the rule has no `match` line");
    rule_->sound = false;
  }
  if (rule_->yes_count == 0 || rule_->no_count == 0) {
    errors_.Add(rule_code::kNoExample, rule_->place,
                fmt::format("the rule has no `{}` example", rule_->yes_count == 0 ? "yes" : "no"),
                "a rule needs a `yes` and a `no`");
  } else if (rule_->yes_count == 1) {
    errors_.Warn(rule_code::kFewExamples, rule_->place, "the rule has only one `yes` example",
                 "a second shows what may differ");
  }
  const Index<Rule> index(static_cast<uint32_t>(files_.rules.size()));
  for (RuleExample& example : examples_) {
    example.rule = index;
    files_.examples.push_back(std::move(example));
  }
  files_.rules.push_back(*std::move(rule_));
  rule_.reset();
}

}  // namespace whosaid
