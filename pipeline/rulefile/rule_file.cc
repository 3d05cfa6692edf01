#include "rulefile/rule_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "rulefile/rule_file_reader.h"

namespace whosaid {
namespace {

constexpr std::array<std::string_view, 5> kHeaderWords = {"language", "phase", "use", "let",
                                                          "rule"};
constexpr std::array<std::string_view, 6> kRuleFolders = {"tag/",    "quote/",     "phrase/",
                                                          "clause/", "attribute/", "resolve/"};

constexpr std::string_view kLexiconFolder = "lexicon/";
constexpr std::string_view kLexiconEnd = ".lex";

}  // namespace

bool IsRuleFile(std::string_view path) {
  return path.ends_with(".rules") &&
         std::any_of(kRuleFolders.begin(), kRuleFolders.end(),
                     [&](std::string_view folder) { return path.starts_with(folder); });
}

bool IsLexicon(std::string_view path) {
  return path.starts_with(kLexiconFolder) && path.ends_with(kLexiconEnd);
}

std::string_view LexiconName(std::string_view path) {
  path.remove_prefix(kLexiconFolder.size());
  path.remove_suffix(kLexiconEnd.size());
  return path;
}

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
                            phase.exclusive_place.file->shown, phase.exclusive_place.line));
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
  const std::string_view path = piece.text;
  const bool lexicon = IsLexicon(path);
  if (files_.sources_.find(path) == files_.sources_.end() || path == source_.path) {
    std::vector<std::string_view> known;
    for (const auto& [name, source] : files_.sources_) known.push_back(name);
    errors_.Add(rule_code::kUnknownFile, piece.place, fmt::format("the pack has no `{}`", path),
                DidYouMean(path, known));
    if (lexicon) {  // so that its absence is reported once
      scope_.uses[std::string(LexiconName(path))] = {piece.place, true};
    }
    return;
  }
  if (lexicon) {
    scope_.uses.emplace(LexiconName(path), LexiconUse{piece.place, false});
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
  rule.phase = phase_;
  rule.kind = kind.text;
  rule.file = source_.shown;
  rule.line = number_;
  const auto [first, fresh] = files_.ids_.emplace(rule.id, id.place);
  if (!fresh) {
    errors_.Add(rule_code::kDuplicateRule, id.place,
                fmt::format("there is already a rule `{}` in {}:{}", id.text,
                            first->second.file->shown, first->second.line));
    source.sound = false;
  }
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
