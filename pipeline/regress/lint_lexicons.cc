#include "regress/lint_lexicons.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "regress/stage_lexicons.h"
#include "rulefile/split.h"
#include "tokenize/tokenize.h"

namespace whosaid {
namespace {

constexpr std::string_view kFolder = "lexicon/";
constexpr std::string_view kEnding = ".lex";

bool IsLexicon(const SourceFile& file) {
  return file.path.starts_with(kFolder) && file.path.ends_with(kEnding);
}

std::string_view NameOf(const SourceFile& file) {
  const std::string_view path = file.path;
  return path.substr(kFolder.size(), path.size() - kFolder.size() - kEnding.size());
}

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
  return std::find(kStageLexicons.begin(), kStageLexicons.end(), name) != kStageLexicons.end();
}

// The first column of an entry.
std::string_view Lemma(std::string_view line) {
  const size_t tab = line.find('\t');
  return line.substr(0, std::min(line.find("  "), tab));
}

}  // namespace

void LintUses(const PackSources& sources, const std::set<std::string, std::less<>>& asked,
              RuleErrors& errors) {
  for (const auto& [shown, file] : sources.files()) {
    if (!IsLexicon(file)) continue;
    const std::string_view lexicon = NameOf(file);
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
    if (!IsLexicon(file)) continue;
    Document document;
    std::vector<std::pair<std::string_view, Place>> entries;
    for (uint32_t number = 1; number <= file.lines.size(); ++number) {
      auto [line, place] = Content(file, number);
      if (line.empty() || line[0] == '[') continue;
      const std::string_view lemma = Lemma(line);
      place.width = static_cast<uint32_t>(lemma.size());
      document.text.append(lemma).append("\n\n");
      entries.emplace_back(lemma, place);
    }
    const std::string text = document.text;
    const Tokens tokens = Tokenize(document, rules);
    uint32_t token = 0;
    size_t begin = 0;
    for (const auto& [lemma, place] : entries) {
      std::vector<std::string_view> cut;
      for (; token < tokens.size() && tokens.begin[token] < begin + lemma.size(); ++token) {
        cut.push_back(std::string_view(text).substr(tokens.begin[token],
                                                    tokens.end[token] - tokens.begin[token]));
      }
      begin += lemma.size() + 2;
      if (cut == SplitLikeText(lemma)) continue;
      errors.Warn(rule_code::kOddEntry, place, fmt::format("no text has `{}` as it stands", lemma),
                  fmt::format("the tokenizer makes \"{}\" of it", fmt::join(cut, "\" \"")));
    }
  }
}

}  // namespace whosaid
