#include "fuzz/rule_invariants.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <vector>

#include "base/check.h"
#include "rulefile/pack.h"

namespace whosaid {
namespace {

RulePack::Loaded Load(const PackFiles& files) {
  LoadOptions options;
  options.prove = true;
  return RulePack::Load("en", files, options);
}

size_t LinesIn(std::string_view text) {
  return static_cast<size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

void CheckPlaces(const std::vector<RuleError>& findings, const PackFiles& files) {
  for (const RuleError& finding : findings) {
    WHOSAID_CHECK(finding.code.size() == 4 && !finding.message.empty());
    WHOSAID_CHECK(finding.width > 0);
    if (finding.line == 0) continue;
    const auto file = files.find(finding.file);
    WHOSAID_CHECK(file != files.end() && finding.line <= LinesIn(file->second));
    WHOSAID_CHECK(finding.column <= finding.source_line.size() + 1);
    WHOSAID_CHECK(FormatRuleError(finding).find(finding.code) != std::string::npos);
  }
}

// The item that a byte stands for.
char SymbolOf(char byte, const RulePack& pack, const Phase& phase) {
  constexpr std::array<std::string_view, 6> kWords = {"say", "said", ",", "the", "zork", "7"};
  const auto value = static_cast<unsigned char>(byte);
  const unsigned kind = value % (kWords.size() + kChunkKinds);
  if (kind >= kWords.size()) {
    return phase.ChunkSymbol(static_cast<ChunkKind>(kind - kWords.size()), value);
  }
  const Form form = kind == 2 ? Form::kPoint : kind == 5 ? Form::kNumber : Form::kLower;
  return phase.TokenSymbol(pack.vocabulary().Find(kWords[kind]),
                           {static_cast<uint8_t>(static_cast<unsigned>(form) | (value & 0x18U))});
}

bool IsSame(const RuleMatch& a, const RuleMatch& b) {
  return std::tuple(a.rule, a.items.begin, a.items.end) ==
         std::tuple(b.rule, b.items.begin, b.items.end);
}

}  // namespace

bool CheckRuleFiles(std::string_view rules, std::string_view lexicon) {
  const PackFiles files = {{"attribute/a.rules", std::string(rules)},
                           {"lexicon/cue.lex", std::string(lexicon)}};
  const RulePack::Loaded loaded = Load(files);
  WHOSAID_CHECK((loaded.pack == nullptr) == !loaded.errors.empty());
  CheckPlaces(loaded.errors, files);
  CheckPlaces(loaded.warnings, files);
  return loaded.errors.empty();
}

bool CheckMatches(std::string_view pattern, std::string_view items) {
  const std::string line(pattern.substr(0, pattern.find_first_of("\r\n")));
  const PackFiles files = {
      {"lexicon/cue.lex", "[say]\nsaid\nsay\n"},
      {"attribute/a.rules",
       "language en\nphase attribute\nuse lexicon/cue.lex\n"
       "rule a priority 2 x\n  match " +
           line +
           "\n  yes a\n  no b\n"
           "rule b priority 1 x\n  match @cue any \"the\"\n  yes a\n  no b\n"}};
  const RulePack::Loaded loaded = Load(files);
  if (loaded.pack == nullptr) return false;
  const Phase& phase = *loaded.pack->phase("attribute");
  std::string symbols;
  for (const char byte : items) symbols += SymbolOf(byte, *loaded.pack, phase);
  MatchScratch scratch;
  std::vector<RuleMatch> matches;
  phase.Match(symbols, scratch, matches);
  uint32_t last = 0;
  for (const RuleMatch& match : matches) {
    WHOSAID_CHECK(last <= match.items.begin && match.items.begin < match.items.end);
    WHOSAID_CHECK(match.items.end <= symbols.size());
    for (size_t i = 0; i < match.capture_count; ++i) {
      const ItemRange part = match.capture(i).items;
      WHOSAID_CHECK(match.items.begin <= part.begin && part.begin < part.end);
      WHOSAID_CHECK(part.end <= match.items.end);
    }
    last = match.items.end;  // no role is exclusive: matches never overlap
  }
  std::vector<RuleMatch> again;
  phase.Match(symbols, scratch, again);
  WHOSAID_CHECK(std::equal(matches.begin(), matches.end(), again.begin(), again.end(), IsSame));
  return true;
}

}  // namespace whosaid
