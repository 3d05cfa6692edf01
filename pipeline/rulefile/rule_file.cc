#include "rulefile/rule_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 5> kHeaderWords = {"language", "phase", "use", "let",
                                                          "rule"};
constexpr std::array<std::string_view, 10> kRuleWords = {
    "note", "match", "unless", "set", "status", "confidence", "yes", "no", "todo", "keep"};

// A word of a line, or the rest of it.
struct Piece {
  std::string_view text;
  Place place;
};

// Takes a line apart from the left.
class LineReader {
 public:
  LineReader(const SourceFile& file, uint32_t number)
      : file_(file), number_(number), line_(file.line(number)) {
    SkipSpace();
    indent_ = at_;
  }
  [[nodiscard]] size_t indent() const { return indent_; }
  [[nodiscard]] bool blank() const { return indent_ == line_.size() || line_[indent_] == '#'; }

  // The next word, empty at the end; a comment is the end.
  Piece Word() {
    SkipSpace();
    if (at_ < line_.size() && line_[at_] == '#') at_ = line_.size();
    const size_t begin = at_;
    while (at_ < line_.size() && line_[at_] != ' ' && line_[at_] != '\t') ++at_;
    return Cut(begin, at_);
  }
  // What is left, trimmed, comments and all.
  Piece Rest() {
    SkipSpace();
    size_t end = line_.size();
    while (end > at_ && (line_[end - 1] == ' ' || line_[end - 1] == '\t')) --end;
    const size_t begin = at_;
    at_ = line_.size();
    return Cut(begin, std::max(begin, end));
  }

 private:
  void SkipSpace() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t')) ++at_;
  }
  Piece Cut(size_t begin, size_t end) const {
    return {line_.substr(begin, end - begin),
            {&file_, number_, static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)}};
  }

  const SourceFile& file_;
  uint32_t number_;
  std::string_view line_;
  size_t at_ = 0;
  size_t indent_ = 0;
};

bool IsId(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

bool IsLetName(std::string_view text) {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z' &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

template <class Number>
bool ReadNumber(std::string_view text, Number& number) {
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc() && end == text.data() + text.size();
}

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
      return MakeSequence(std::move(children), pattern->place);
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

// A capture in something that repeats without end, which could keep only its last item. (Counted
// repeats of captures are written out.)
// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
const Pattern* RepeatedCapture(const Pattern& pattern) {
  if (pattern.kind == Pattern::Kind::kRepeat && pattern.max == Pattern::kUnbounded &&
      pattern.children[0]->captures > 0) {
    return &pattern;
  }
  for (const PatternPtr& child : pattern.children) {
    if (const Pattern* found = RepeatedCapture(*child)) return found;
  }
  return nullptr;
}

}  // namespace

class RuleFileReader {
 public:
  RuleFileReader(RuleFiles& files, const SourceFile& source, RuleFiles::File& file)
      : files_(files), source_(source), file_(file), errors_(files.errors_) {
    scope_.lexicons = &files.lexicons_;
  }

  void Run() {
    const auto lines = static_cast<uint32_t>(source_.lines.size());
    for (number_ = 1; number_ <= lines; ++number_) {
      LineReader line(source_, number_);
      if (line.blank()) continue;
      if (line.indent() == 0) {
        CloseRule();
        Header(line);
      } else if (rule_) {
        RuleLine(line);
      } else {
        const Piece word = line.Word();
        errors_.Add(rule_code::kBadLine, word.place, "an indented line outside of a rule");
      }
    }
    CloseRule();
    CheckUses();
  }

 private:
  struct Import {
    Place place;
    std::vector<std::string> names;
  };

  void Header(LineReader& line);
  void Language(LineReader& line);
  void PhaseLine(LineReader& line);
  void Use(LineReader& line);
  void UseFile(const Piece& piece);
  void LetLine(LineReader& line);
  void RuleHeader(LineReader& line);
  void RuleLine(LineReader& line);
  void Match(LineReader& line);
  void Unless(LineReader& line);
  void SetLine(LineReader& line);
  void Status(LineReader& line);
  void Confidence(LineReader& line);
  void Keep(LineReader& line);
  void Example(LineReader& line, bool expected, bool todo);
  void CloseRule();
  void CheckUses();
  void CheckPattern(const Pattern& pattern, const Place& place);
  PatternPtr ReadPattern(LineReader& line, bool& sound);
  void NothingMore(LineReader& line);

  RuleFiles& files_;
  const SourceFile& source_;
  RuleFiles::File& file_;
  RuleErrors& errors_;
  PatternScope scope_;
  std::vector<Import> imports_;
  std::optional<RuleSource> rule_;
  std::vector<RuleExample> examples_;  // of rule_
  std::string phase_;
  uint32_t number_ = 0;
};

void RuleFileReader::Header(LineReader& line) {
  const Piece word = line.Word();
  if (word.text == "language") return Language(line);
  if (word.text == "phase") return PhaseLine(line);
  if (word.text == "use") return Use(line);
  if (word.text == "let") return LetLine(line);
  if (word.text == "rule") return RuleHeader(line);
  const bool of_rule =
      std::find(kRuleWords.begin(), kRuleWords.end(), word.text) != kRuleWords.end();
  errors_.Add(rule_code::kUnknownLine, word.place,
              fmt::format("no line begins with `{}`", word.text),
              of_rule ? "lines of a rule are indented" : DidYouMean(word.text, kHeaderWords));
}

void RuleFileReader::Language(LineReader& line) {
  const Piece word = line.Word();
  if (word.text != files_.language_) {
    errors_.Add(rule_code::kBadValue, word.place,
                fmt::format("the pack is for language `{}`", files_.language_));
  }
  NothingMore(line);
}

// `phase NAME [exclusive ROLE...]`
void RuleFileReader::PhaseLine(LineReader& line) {
  const Piece name = line.Word();
  if (!IsId(name.text)) {
    errors_.Add(rule_code::kBadLine, name.place, "a phase has a name in small letters");
    return;
  }
  if (!phase_.empty()) {
    errors_.Add(rule_code::kBadLine, name.place, "a file has only one phase");
    return;
  }
  phase_ = name.text;
  PhaseSource& phase = files_.phases[phase_];
  const Piece word = line.Word();
  if (word.text.empty()) return;
  if (word.text != "exclusive") {
    errors_.Add(rule_code::kBadLine, word.place, "after the phase only `exclusive` may stand");
    return;
  }
  uint32_t roles = 0;
  for (Piece role = line.Word(); !role.text.empty(); role = line.Word()) {
    const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), role.text);
    if (found == kRoleNames.end()) {
      errors_.Add(rule_code::kUnknownRole, role.place,
                  fmt::format("there is no role `{}`", role.text),
                  DidYouMean(role.text, kRoleNames));
    } else {
      roles |= 1U << (found - kRoleNames.begin());
    }
  }
  if (phase.exclusive != 0 && phase.exclusive != roles) {
    errors_.Add(rule_code::kBadLine, word.place,
                fmt::format("phase `{}` has other exclusive roles in {}:{}", phase_,
                            phase.exclusive_place.file->path, phase.exclusive_place.line));
  }
  phase.exclusive = roles;
  phase.exclusive_place = word.place;
}

void RuleFileReader::Use(LineReader& line) {
  Piece word = line.Word();
  if (word.text.empty()) {
    errors_.Add(rule_code::kBadLine, word.place, "use what?", "use lexicon/NAME.lex");
  }
  for (; !word.text.empty(); word = line.Word()) UseFile(word);
}

void RuleFileReader::UseFile(const Piece& piece) {
  constexpr std::string_view kLexicon = "lexicon/";
  constexpr std::string_view kLexEnd = ".lex";
  const std::string_view path = piece.text;
  const bool lexicon = path.starts_with(kLexicon) && path.ends_with(kLexEnd);
  if (files_.sources_.find(path) == files_.sources_.end() || path == source_.path) {
    std::vector<std::string_view> known;
    for (const auto& [name, source] : files_.sources_) known.push_back(name);
    errors_.Add(rule_code::kUnknownFile, piece.place, fmt::format("the pack has no `{}`", path),
                DidYouMean(path, known));
    if (lexicon) {  // so that its absence is reported once
      scope_.uses[std::string(path.substr(
          kLexicon.size(), path.size() - kLexicon.size() - kLexEnd.size()))] = {piece.place, true};
    }
    return;
  }
  if (lexicon) {
    const std::string name(
        path.substr(kLexicon.size(), path.size() - kLexicon.size() - kLexEnd.size()));
    scope_.uses.emplace(name, LexiconUse{piece.place, false});
    return;
  }
  if (!path.ends_with(".rules")) {
    errors_.Add(rule_code::kUnknownFile, piece.place, "only .lex and .rules files can be used");
    return;
  }
  files_.Read(std::string(path));
  const RuleFiles::File& used = files_.files_.find(path)->second;
  if (used.reading) {
    errors_.Add(rule_code::kBadLine, piece.place, "the two files use each other");
    return;
  }
  Import import{piece.place, {}};
  for (const auto& [name, let] : used.lets) {
    import.names.push_back(name);
    scope_.lets.emplace(name, let);
  }
  imports_.push_back(std::move(import));
}

// `let NAME = pattern`
void RuleFileReader::LetLine(LineReader& line) {
  const Piece name = line.Word();
  const Piece sign = line.Word();
  if (!IsLetName(name.text) || sign.text != "=") {
    errors_.Add(rule_code::kBadLet, name.text.empty() ? sign.place : name.place,
                "a let is written `let NAME = pattern`, the name in capitals");
    return;
  }
  auto let = std::make_shared<Let>();
  let->place = name.place;
  let->pattern = ReadPattern(line, let->sound);
  if (IsReservedName(name.text)) {
    errors_.Add(rule_code::kBadLet, name.place,
                fmt::format("`{}` is the name of a chunk", name.text));
    return;
  }
  if (!scope_.lets.emplace(name.text, let).second) {
    errors_.Add(rule_code::kBadLet, name.place,
                fmt::format("there is already a `let {}`", name.text));
    return;
  }
  file_.lets.emplace(name.text, std::move(let));
}

// The rest of the line and the more deeply indented lines after it. `sound` becomes false where a
// fault in the pattern has been reported, even if it could be read on.
PatternPtr RuleFileReader::ReadPattern(LineReader& line, bool& sound) {
  const size_t indent = line.indent();
  const Piece first = line.Rest();
  std::vector<PatternToken> tokens;
  const size_t faults = errors_.count();
  LexPattern(first.place, tokens, errors_);
  while (number_ < source_.lines.size()) {
    LineReader next(source_, number_ + 1);
    if (!next.blank() && next.indent() <= indent) break;
    ++number_;
    if (!next.blank()) LexPattern(next.Rest().place, tokens, errors_);
  }
  PatternPtr pattern;
  scope_.used_unsound = false;
  if (errors_.count() == faults) pattern = ParsePattern(tokens, first.place, scope_, errors_);
  if (errors_.count() != faults || scope_.used_unsound) sound = false;
  return pattern;
}

// `rule ID priority N KIND [group G]`
void RuleFileReader::RuleHeader(LineReader& line) {
  const Piece id = line.Word();
  const Piece keyword = line.Word();
  const Piece priority = line.Word();
  const Piece kind = line.Word();
  rule_.emplace();
  examples_.clear();
  RuleSource& source = *rule_;
  source.place = id.place;
  source.phase = phase_;
  Rule& rule = source.rule;
  if (!IsId(id.text) || keyword.text != "priority" || !ReadNumber(priority.text, rule.priority) ||
      !IsId(kind.text)) {
    const Piece& wrong = !IsId(id.text)                              ? id
                         : keyword.text != "priority"                ? keyword
                         : !ReadNumber(priority.text, rule.priority) ? priority
                                                                     : kind;
    errors_.Add(rule_code::kBadLine, wrong.place,
                "a rule begins `rule ID priority NUMBER KIND`, ID and KIND in small letters");
    source.sound = false;
  }
  if (phase_.empty()) {
    errors_.Add(rule_code::kBadLine, id.place, "a rule before the `phase` line");
    source.sound = false;
  }
  const Piece group = line.Word();
  if (group.text == "group") {
    const Piece name = line.Word();
    if (!IsId(name.text)) errors_.Add(rule_code::kBadLine, name.place, "a group has a name");
    rule.group = name.text;
    NothingMore(line);
  } else if (!group.text.empty()) {
    errors_.Add(rule_code::kBadLine, group.place, "after the kind only `group NAME` may stand");
  }
  const std::string_view stage = std::string_view(source_.path).substr(0, source_.path.find('/'));
  rule.id = fmt::format("{}/{}/{}", files_.language_, stage, id.text);
  rule.kind = kind.text;
  rule.file = source_.path;
  rule.line = number_;
  const auto [first, fresh] = files_.ids_.emplace(rule.id, id.place);
  if (!fresh) {
    errors_.Add(rule_code::kDuplicateRule, id.place,
                fmt::format("there is already a rule `{}` in {}:{}", id.text,
                            first->second.file->path, first->second.line));
    source.sound = false;
  }
}

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
  CheckPattern(*pattern, place);
  rule_->matches.push_back({std::move(pattern), place});
}

void RuleFileReader::CheckPattern(const Pattern& pattern, const Place& place) {
  if (pattern.shortest == 0) {
    errors_.Add(rule_code::kEmptyPattern, place, "the pattern can match nothing at all",
                "at least one atom must be there without ? or *");
    rule_->sound = false;
  }
  if (const Pattern* repeat = RepeatedCapture(pattern)) {
    errors_.Add(rule_code::kCaptures, repeat->place,
                "a capture in an endless repeat keeps only its last",
                "count it, {1,4}, or capture the repeat as a whole");
    rule_->sound = false;
  } else if (pattern.captures > kMaxCaptures) {
    errors_.Add(
        rule_code::kCaptures, place,
        fmt::format("{} captures in one match; at most {}", pattern.captures, kMaxCaptures));
    rule_->sound = false;
  }
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
  if (pattern->shortest == 0) {
    errors_.Add(rule_code::kEmptyPattern, place, "the guard always holds: it can match nothing",
                "at least one atom must be there without ? or *");
    rule_->sound = false;
  }
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
  if (what.text != "precision" || !ReadNumber(word.text, floor) || !(floor >= 0 && floor <= 1)) {
    errors_.Add(rule_code::kBadValue, what.place, "a floor is written `keep precision 0.98`");
  }
  NothingMore(line);
}

void RuleFileReader::Example(LineReader& line, bool expected, bool todo) {
  const Piece raw = line.Rest();
  if (!todo) (expected ? rule_->has_yes : rule_->has_no) = true;
  RuleExample example;
  example.expected_match = expected;
  example.todo = todo;
  example.file = source_.path;
  example.line = number_;
  const auto fault = ReadMarkedText(raw.text, example.text, example.marked);
  if (fault || example.text.empty()) {
    errors_.Add(rule_code::kBadExample, raw.place, fault.value_or("an example without text"));
    return;
  }
  examples_.push_back(std::move(example));
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
  if (!rule_->has_yes || !rule_->has_no) {
    errors_.Add(rule_code::kNoExample, rule_->place,
                fmt::format("the rule has no `{}` example", rule_->has_yes ? "no" : "yes"),
                "a rule needs a `yes` and a `no`");
  }
  const Index<Rule> index(static_cast<uint32_t>(files_.rules.size()));
  for (RuleExample& example : examples_) {
    example.rule = index;
    files_.examples.push_back(std::move(example));
  }
  files_.rules.push_back(*std::move(rule_));
  rule_.reset();
}

void RuleFileReader::CheckUses() {
  for (const auto& [name, use] : scope_.uses) {
    if (use.used) continue;
    errors_.Add(rule_code::kUnusedUse, use.place,
                fmt::format("nothing here uses lexicon `{}`", name));
  }
  for (const Import& import : imports_) {
    const bool used = std::any_of(import.names.begin(), import.names.end(), [&](const auto& name) {
      return scope_.used_lets.contains(name);
    });
    if (!used) errors_.Add(rule_code::kUnusedUse, import.place, "nothing here uses a let of it");
  }
}

// NOLINTNEXTLINE(misc-no-recursion): a file that is being read is not read again.
void RuleFiles::Read(const std::string& path) {
  const auto [at, fresh] = files_.emplace(path, File());
  if (!fresh) return;
  at->second.reading = true;
  RuleFileReader(*this, sources_.find(path)->second, at->second).Run();
  at->second.reading = false;
}

void RuleFiles::CheckUnused() {
  for (const auto& [path, file] : files_) {
    for (const auto& [name, let] : file.lets) {
      if (let->used) continue;
      errors_.Add(rule_code::kUnusedLet, let->place, fmt::format("nothing uses `let {}`", name));
    }
  }
}

}  // namespace whosaid
