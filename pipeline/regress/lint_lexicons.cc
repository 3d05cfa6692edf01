#include "regress/lint_lexicons.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "regress/stage_lexicons.h"
#include "rulefile/rule_file.h"
#include "rulefile/split.h"
#include "tokenize/tokenize.h"

namespace whosaid {
namespace {

// A line without the space around it; empty for a comment.
std::pair<std::string_view, Place> Content(const SourceFile& file, uint32_t number) {
  const std::string_view line = file.line(number);
  const size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos || line[begin] == '#') return {};
  const size_t end = line.find_last_not_of(" \t") + 1;
  return {line.substr(begin, end - begin),
          {&file, number, static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)}};
}

bool StageAsks(std::string_view name) {
  const auto has = [&](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return has(kStageLexicons) || has(kKnownOnly);
}

// The first column of an entry.
std::string_view Lemma(std::string_view line) {
  const size_t tab = line.find('\t');
  return line.substr(0, std::min(line.find("  "), tab));
}

struct Entry {
  std::string_view lemma;
  Place place;
  std::string cut;  // what the tokenizer made of it where it stood alone
};

// What may stand around an entry in a text. Whether a full stop is part of an abbreviation depends
// on it, and a clitic is one only behind a word.
struct Setting {
  std::string_view before;
  std::string_view after;
};
constexpr std::array<Setting, 6> kSettings = {{{"", ""},
                                               {"", " and so"},
                                               {"", " Ana Silva"},
                                               {"", " 5"},
                                               {"Velden, ", ", and so"},
                                               {"she", " so"}}};

// The entries that are cut otherwise than they were entered in this setting.
std::vector<Entry> OddIn(const Setting& setting, const std::vector<Entry>& entries,
                         const TokenizeRules& rules) {
  Document document;
  for (const Entry& entry : entries) {
    document.text.append(setting.before).append(entry.lemma).append(setting.after).append("\n\n");
  }
  const std::string text = document.text;
  const Tokens tokens = Tokenize(document, rules);
  std::vector<Entry> odd;
  uint32_t token = 0;
  size_t begin = 0;
  for (const Entry& entry : entries) {
    begin += setting.before.size();
    while (token < tokens.size() && tokens.begin[token] < begin) ++token;
    std::vector<std::string_view> cut;
    for (; token < tokens.size() && tokens.begin[token] < begin + entry.lemma.size(); ++token) {
      cut.push_back(std::string_view(text).substr(tokens.begin[token],
                                                  tokens.end[token] - tokens.begin[token]));
    }
    begin += entry.lemma.size() + setting.after.size() + 2;
    while (token < tokens.size() && tokens.begin[token] < begin) ++token;
    if (cut == SplitLikeText(entry.lemma)) continue;
    odd.push_back(entry);
    if (entry.cut.empty()) odd.back().cut = fmt::format("\"{}\"", fmt::join(cut, "\" \""));
  }
  return odd;
}

}  // namespace

void LintUses(const PackSources& sources, const std::set<std::string, std::less<>>& asked,
              RuleErrors& errors) {
  for (const auto& [shown, file] : sources.files()) {
    if (!IsLexicon(file.path)) continue;
    const std::string_view lexicon = LexiconName(file.path);
    if (asked.contains(lexicon) || StageAsks(lexicon)) continue;
    bool in_section = false;
    bool reported = false;
    for (uint32_t number = 1; number <= file.lines.size(); ++number) {
      const auto [line, place] = Content(file, number);
      if (line.empty()) continue;
      std::string name(lexicon);
      if (line[0] == '[') {
        in_section = true;
        name += fmt::format(".{}", line.substr(1, line.find(']') - 1));
      } else if (in_section || reported) {
        continue;
      }
      reported = true;
      if (asked.contains(name) || StageAsks(name)) continue;
      errors.Warn(rule_code::kUnusedLexicon, place, fmt::format("nothing asks for `@{}`", name),
                  "its words count as known ones, and that is all");
    }
  }
}

void LintEntries(const PackSources& sources, const TokenizeRules& rules, RuleErrors& errors) {
  for (const auto& [shown, file] : sources.files()) {
    if (!IsLexicon(file.path)) continue;
    std::vector<Entry> odd;
    for (uint32_t number = 1; number <= file.lines.size(); ++number) {
      auto [line, place] = Content(file, number);
      if (line.empty() || line[0] == '[') continue;
      const std::string_view lemma = Lemma(line);
      place.width = static_cast<uint32_t>(lemma.size());
      odd.push_back({lemma, place, {}});
    }
    for (const Setting& setting : kSettings) odd = OddIn(setting, odd, rules);
    for (const Entry& entry : odd) {
      errors.Warn(rule_code::kOddEntry, entry.place,
                  fmt::format("no text has `{}` as it stands", entry.lemma),
                  fmt::format("the tokenizer makes {} of it", entry.cut));
    }
  }
}

}  // namespace whosaid
