#include "rulefile/symbol_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "rulefile/chunk.h"
#include "rulefile/shape.h"

namespace whosaid {
namespace {

// How well a kind of word reads, the best first.
constexpr unsigned kOfRules = 0;
constexpr unsigned kChunk = 1;  // and more for each flag
constexpr unsigned kOfLexicons = 16;
constexpr unsigned kUnknown = 32;

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
char Upper(char c) { return IsLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

Shape Spaced(Form form) {
  return {static_cast<uint8_t>(static_cast<unsigned>(form) | Shape::kSpaceBefore | Shape::kAscii)};
}

// How a word is written, from its letters.
Form FormOf(std::string_view word) {
  if (IsUpper(word[0])) {
    if (word.size() == 1 || (word.size() == 2 && word[1] == '.')) return Form::kInitial;
    return IsUpper(word[1]) ? Form::kCaps : Form::kUpper;
  }
  if (IsLower(word[0]) || (static_cast<unsigned char>(word[0]) & 0x80) != 0) return Form::kLower;
  if (word[0] >= '0' && word[0] <= '9') return Form::kNumber;
  if (word[0] != '\'' && word[0] != '"') return Form::kPoint;
  return word.size() > 1 ? Form::kLower : Form::kMark;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the pattern.
void CollectLiterals(const Pattern& pattern, std::set<std::string, std::less<>>& words) {
  const std::string_view text = pattern.text;
  for (size_t begin = text.find('"'); begin != std::string_view::npos;) {
    const size_t end = text.find('"', begin + 1);
    if (end == std::string_view::npos) break;
    if (end > begin + 1) words.emplace(text.substr(begin + 1, end - begin - 1));
    begin = text.find('"', end + 1);
  }
  for (const PatternPtr& child : pattern.children) CollectLiterals(*child, words);
}

}  // namespace

SampleWords CollectWords(const std::vector<RuleSource>& rules,
                         const std::vector<const SourceFile*>& lexicons) {
  SampleWords samples;
  for (const RuleSource& rule : rules) {
    for (const MatchSource& match : rule.matches) CollectLiterals(*match.pattern, samples.of_rules);
  }
  for (const SourceFile* lexicon : lexicons) {
    for (const std::string_view line : lexicon->lines) {
      if (line.empty() || line[0] == '#' || line[0] == '[') continue;
      for (size_t begin = 0; begin < line.size();) {
        const size_t end = std::min(line.find_first_of(" \t", begin), line.size());
        if (end > begin) samples.of_lexicons.push_back(line.substr(begin, end - begin));
        begin = end + 1;
      }
    }
  }
  return samples;
}

uint8_t SymbolWords::Best(const SymbolSet& symbols) const {
  Fill();
  size_t best = 0;
  for (size_t symbol = 1; symbol < symbols.size(); ++symbol) {
    if (symbols[symbol] && (best == 0 || words_[symbol].rank < words_[best].rank)) best = symbol;
  }
  return static_cast<uint8_t>(best);
}

std::string SymbolWords::Describe(std::string_view symbols) const {
  Fill();
  std::string text;
  for (const char symbol : symbols) {
    const Word& word = words_[static_cast<unsigned char>(symbol)];
    if (!text.empty()) text += ' ';
    text += word.rank == UINT_MAX ? "(something)" : word.text;
  }
  return text;
}

void SymbolWords::Fill() const {
  if (!words_.empty()) return;
  words_.resize(256);
  AddChunks();
  for (const std::string& word : samples_.of_rules) AddWord(word, kOfRules);
  for (const std::string_view word : samples_.of_lexicons) AddForms(word);
  for (const std::string_view word : {"zork", "Z.", "7", ",", "\""}) AddWord(word, kUnknown);
}

void SymbolWords::AddChunks() const {
  for (const ChunkName& chunk : kChunkNames) {
    const bool quote = chunk.kind == ChunkKind::kQuote;
    for (unsigned flags = 0; flags < 256; ++flags) {
      std::string names;
      unsigned named = 0;
      for (const FlagName& flag : kFlagNames) {
        if (flag.of_quote != quote || (flags & flag.flag) == 0) continue;
        names += names.empty() ? "[" : ",";
        names += flag.name;
        named |= flag.flag;
      }
      if (named != flags) continue;
      if (!names.empty()) names += ']';
      Add(phase_.ChunkSymbol(chunk.kind, static_cast<uint8_t>(flags)),
          std::string(chunk.name) + names, kChunk + static_cast<unsigned>(std::popcount(flags)));
    }
  }
}

// The word, and what may be a form of it.
void SymbolWords::AddForms(std::string_view word) const {
  AddWord(word, kOfLexicons);
  const std::string_view stem = word.ends_with('e') ? word.substr(0, word.size() - 1) : word;
  for (const std::string_view ending : {"s", "ed", "ing"}) {
    const std::string form = std::string(ending == "s" ? word : stem).append(ending);
    if (vocabulary_.Find(form) != kUnknownWord) AddWord(form, kOfLexicons + 1);
  }
}

// As it stands, and as it is written in other places.
void SymbolWords::AddWord(std::string_view word, unsigned rank) const {
  const WordClass word_class = vocabulary_.Find(word);
  const auto add = [&](std::string_view written, Shape shape, unsigned worse) {
    Add(phase_.TokenSymbol(word_class, shape), std::string(written), rank + worse);
  };
  const Form form = FormOf(word);
  const Shape shape = Spaced(form);
  add(word, shape, 0);
  Shape glued = shape;
  glued.bits &= static_cast<uint8_t>(~unsigned{Shape::kSpaceBefore});
  add(word, glued, 1);
  if (form != Form::kLower || !IsLower(word[0])) return;
  std::string capital(word);
  capital[0] = Upper(capital[0]);
  Shape upper = Spaced(Form::kUpper);
  add(capital, upper, 2);
  upper.bits |= Shape::kSentenceFirst;
  add(capital, upper, 3);
  std::string caps(word);
  std::transform(caps.begin(), caps.end(), caps.begin(), Upper);
  add(caps, Spaced(Form::kCaps), 4);
}

void SymbolWords::Add(char symbol, std::string text, unsigned rank) const {
  Word& word = words_[static_cast<unsigned char>(symbol)];
  if (rank < word.rank) word = {std::move(text), rank};
}

}  // namespace whosaid
