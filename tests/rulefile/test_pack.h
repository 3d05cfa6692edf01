// Packs made in memory, and text cut at spaces into the items of a phase: what the tests of the
// rule engine share. `"said` words come out as tokens, `PERSON[owner]` as chunks.
#ifndef WHOSAID_TESTS_RULEFILE_TEST_PACK_H_
#define WHOSAID_TESTS_RULEFILE_TEST_PACK_H_

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/chunk.h"
#include "rulefile/pack.h"

namespace whosaid {

inline std::string InflectionRules() {
  std::ifstream file(WHOSAID_SOURCE_DIR "/rules/en/tokenize/inflection.toml");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Every error, one after the other as a person reads them.
inline std::string Errors(PackFiles files) {
  files.emplace("tokenize/inflection.toml", InflectionRules());
  std::string all;
  for (const RuleError& error : RulePack::Load("en", files).errors) all += FormatRuleError(error);
  return all;
}

// Every warning, likewise, proofs included. The pack must load.
inline std::string Warnings(PackFiles files) {
  files.emplace("tokenize/inflection.toml", InflectionRules());
  LoadOptions options;
  options.prove = true;
  const RulePack::Loaded loaded = RulePack::Load("en", files, options);
  for (const RuleError& error : loaded.errors) ADD_FAILURE() << FormatRuleError(error);
  std::string all;
  for (const RuleError& warning : loaded.warnings) all += FormatRuleError(warning);
  return all;
}

inline std::shared_ptr<const RulePack> LoadPack(PackFiles files) {
  files.emplace("tokenize/inflection.toml", InflectionRules());
  RulePack::Loaded loaded = RulePack::Load("en", files);
  for (const RuleError& error : loaded.errors) ADD_FAILURE() << FormatRuleError(error);
  return loaded.pack;
}

// The shape that a word would have in running text.
inline Shape ShapeOf(std::string_view word) {
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  Form form = Form::kPoint;
  if (upper(word[0])) {
    form = word.size() == 1 ? Form::kInitial : upper(word[1]) ? Form::kCaps : Form::kUpper;
  } else if (lower(word[0]) || static_cast<unsigned char>(word[0]) >= 0x80) {
    form = Form::kLower;
  } else if (word[0] >= '0' && word[0] <= '9') {
    form = Form::kNumber;
  } else if (word[0] == '\'' || word[0] == '"') {
    form = word.size() > 1 ? Form::kLower : Form::kMark;  // "'s" is a word
  }
  return {static_cast<uint8_t>(static_cast<unsigned>(form) | Shape::kSpaceBefore)};
}

// One item from its name in a test: `QUOTE[comma,short]`, `said`, or `~,` for a token without space
// before it.
inline char SymbolOf(const RulePack& pack, const Phase& phase, std::string_view item) {
  for (const ChunkName& chunk : kChunkNames) {
    if (item.substr(0, item.find('[')) != chunk.name) continue;
    unsigned flags = 0;
    for (const FlagName& flag : kFlagNames) {
      if (flag.of_quote == (chunk.kind == ChunkKind::kQuote) &&
          item.find(flag.name) != std::string_view::npos) {
        flags |= flag.flag;
      }
    }
    return phase.ChunkSymbol(chunk.kind, static_cast<uint8_t>(flags));
  }
  const bool glued = item.size() > 1 && item[0] == '~';
  if (glued) item.remove_prefix(1);
  Shape shape = ShapeOf(item);
  if (glued) shape.bits &= static_cast<uint8_t>(~unsigned{Shape::kSpaceBefore});
  return phase.TokenSymbol(pack.vocabulary().Find(item), shape);
}

inline std::vector<std::string> Words(const std::string& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

// The matches of a phase in items cut at spaces, a line each:
// "said-inverted QUOTE=QUOTE[comma] CUE=said SPEAKER=PERSON".
inline std::vector<std::string> Matches(const RulePack& pack, std::string_view phase_name,
                                        const std::string& text, MatchScratch& scratch) {
  const Phase& phase = *pack.phase(phase_name);
  const std::vector<std::string> words = Words(text);
  std::string symbols;
  for (const std::string& word : words) symbols += SymbolOf(pack, phase, word);
  std::vector<RuleMatch> matches;
  phase.Match(symbols, scratch, matches);
  const auto join = [&](ItemRange range) {
    return fmt::format("{}",
                       fmt::join(words.begin() + range.begin, words.begin() + range.end, " "));
  };
  std::vector<std::string> lines;
  for (const RuleMatch& match : matches) {
    const std::string& id = pack.rule(match.rule).id;
    std::string line = id.substr(id.rfind('/') + 1);
    if (match.capture_count == 0) line += " <" + join(match.items) + ">";
    for (size_t i = 0; i < match.capture_count; ++i) {
      const auto [role, items] = match.capture(i);
      line += fmt::format(" {}={}", kRoleNames[static_cast<size_t>(role)], join(items));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

inline std::vector<std::string> Matches(const RulePack& pack, const std::string& text) {
  MatchScratch scratch;
  return Matches(pack, "attribute", text, scratch);
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_RULEFILE_TEST_PACK_H_
