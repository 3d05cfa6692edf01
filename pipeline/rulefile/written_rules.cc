#include "rulefile/written_rules.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/check.h"
#include "rulefile/rule_error.h"
#include "rulefile/word_sets.h"

namespace whosaid {
namespace {

uint32_t ColumnOf(const Place& place) {
  const std::string_view before = place.file->line(place.line).substr(0, place.begin);
  return 1 + static_cast<uint32_t>(std::count_if(before.begin(), before.end(), [](char byte) {
           return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
         }));
}

// One line after the other, a space for each line end and what indents the next line.
std::string TextBetween(const Place& first, const Place& last) {
  std::string text;
  for (uint32_t number = first.line; number <= last.line; ++number) {
    std::string_view line = first.file->line(number);
    if (number == last.line) line = line.substr(0, last.begin + last.width);
    if (number == first.line) {
      text += line.substr(first.begin);
      continue;
    }
    const size_t begin = line.find_first_not_of(" \t");
    if (begin != std::string_view::npos) text.append(" ").append(line.substr(begin));
  }
  return text;
}

}  // namespace

WrittenRules::WrittenRules(const RulePack& pack, const PackViews& files,
                           const LoadOptions& options) {
  const auto add = [&](std::string_view path, std::string_view text, std::string_view folder) {
    // That a lexicon is there is all that a rule file needs to know.
    if (path.ends_with(".lex")) text = {};
    sources_.insert_or_assign(std::string(path), SourceFile(path, text, folder));
  };
  for (const auto& [path, text] : files) add(path, text, options.folder);
  for (const ExtraFiles& extra : options.extra) {
    for (const auto& [path, text] : extra.files) add(path, text, extra.folder);
  }
  RuleErrors errors;
  FinishedWordSets words(pack.vocabulary());
  RuleFiles rule_files(pack.language(), sources_, words, errors);
  rule_files.keep_written = true;
  for (const auto& [path, source] : sources_) {
    if (IsRuleFile(path)) rule_files.Read(path);
  }
  WHOSAID_CHECK(errors.count() == 0 && rule_files.rules.size() == pack.rules().size());
  rules_ = std::move(rule_files.rules);
}

WrittenPart WrittenRules::GuardAt(Index<Rule> rule, uint32_t line) const {
  for (const GuardSource& guard : rules_[rule.value()].guards) {
    if (guard.place.line != line) continue;
    const Place& place = guard.place;
    return {(guard.before ? "unless before " : "unless after ") + TextBetween(place, place),
            place.file->shown, line, ColumnOf(place)};
  }
  return {};
}

const Pattern* WrittenRules::ElementsOf(const Pattern& pattern) {
  const Pattern* inner = &pattern;
  while (inner->kind == Pattern::Kind::kCapture) inner = inner->children[0].get();
  const bool is_written =
      inner->kind == Pattern::Kind::kSequence && inner->written.size() == inner->children.size();
  return is_written ? inner : nullptr;
}

WrittenPart WrittenRules::Element(const Pattern& sequence, size_t child) {
  const auto& [first, last] = sequence.written[child];
  return {TextBetween(first, last), first.file->shown, first.line, ColumnOf(first)};
}

WrittenPart WrittenRules::Atom(const Pattern& atom) {
  return {atom.text.empty() ? "any" : atom.text, atom.place.file->shown, atom.place.line,
          ColumnOf(atom.place)};
}

}  // namespace whosaid
