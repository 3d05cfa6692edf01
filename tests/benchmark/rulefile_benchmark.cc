// How fast the rule engine is over the shipped English pack: loading it, looking words up, matching
// symbol strings like those of tagging and of attribution.
//
//   rulefile_benchmark
//
// Fresh strings never come twice, so that nothing is answered from the memo; repeated ones always
// are. Running text is in between, nearer to fresh in attribution and to repeated in tagging.
#include <benchmark/benchmark.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"
#include "rulefile/pack.h"

namespace whosaid {
namespace {

PackFiles ReadPack() {
  const std::filesystem::path root = WHOSAID_SOURCE_DIR "/rules/en";
  PackFiles files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    files.emplace(entry.path().lexically_relative(root).generic_string(),
                  std::string(std::istreambuf_iterator<char>(stream), {}));
  }
  return files;
}

const RulePack& Pack() {
  static const std::shared_ptr<const RulePack> pack = RulePack::Load("en", ReadPack()).pack;
  WHOSAID_CHECK(pack != nullptr);
  return *pack;
}

constexpr std::array<std::string_view, 40> kWords = {
    "the",   "of",     "and",       "to",        "said",      "a",       "in",     ",",
    ".",     "that",   "was",       "for",       "mayor",     "Maria",   "Velden", "told",
    "on",    "with",   "spokesman", "bridge",    "Lopez",     "she",     "he",     "harbour",
    "New",   "York",   "ministry",  "Tuesday",   "Smith",     "council", "asked",  "new",
    "river", "former", "according", "officials", "reporters", "John",    "would",  "not"};

Shape ShapeOf(std::string_view word) {
  const bool upper = word[0] >= 'A' && word[0] <= 'Z';
  const bool lower = word[0] >= 'a' && word[0] <= 'z';
  const Form form = upper ? Form::kUpper : lower ? Form::kLower : Form::kPoint;
  return {static_cast<uint8_t>(static_cast<unsigned>(form) | Shape::kSpaceBefore)};
}

// About 20 items a sentence; the front of kWords comes often, its end seldom.
class SymbolWriter {
 public:
  explicit SymbolWriter(const Phase& phase) : phase_(phase) {
    for (const std::string_view word : kWords) {
      words_ += phase.TokenSymbol(Pack().vocabulary().Find(word), ShapeOf(word));
    }
  }

  // Words alone, as tagging sees them.
  std::string Tagging(size_t sentences) {
    std::string symbols;
    for (size_t i = 0; i < sentences; ++i) {
      for (size_t n = 15 + Draw(10); n > 0; --n) symbols += Word();
      symbols += phase_.ChunkSymbol(ChunkKind::kEnd, 0);
    }
    return symbols;
  }

  // Words, mentions and a quotation in every other sentence, as attribution sees them.
  std::string Attribution(size_t sentences) {
    std::string symbols;
    for (size_t i = 0; i < sentences; ++i) {
      const size_t quote = Draw(2) == 0 ? Draw(12) : SIZE_MAX;
      for (size_t n = 8 + Draw(10), k = 0; k < n; ++k) {
        if (k == quote) symbols += phase_.ChunkSymbol(ChunkKind::kQuote, kCommaFlag);
        symbols += Draw(6) == 0 ? phase_.ChunkSymbol(ChunkKind::kPerson, 0) : Word();
      }
      symbols += phase_.ChunkSymbol(ChunkKind::kEnd, 0);
    }
    return symbols;
  }

 private:
  uint32_t Draw(uint32_t below) { return static_cast<uint32_t>(random_()) % below; }
  char Word() { return words_[size_t{Draw(kWords.size())} * Draw(kWords.size()) / kWords.size()]; }

  const Phase& phase_;
  std::string words_;
  std::mt19937 random_{1};
};

void Load(benchmark::State& state) {
  const PackFiles files = ReadPack();
  for (auto _ : state) benchmark::DoNotOptimize(RulePack::Load("en", files));
}
BENCHMARK(Load)->Unit(benchmark::kMillisecond);

void FindWord(benchmark::State& state) {
  const Vocabulary& vocabulary = Pack().vocabulary();
  std::mt19937 random(2);
  std::vector<std::string_view> words;
  for (size_t i = 0; i < 4096; ++i) words.push_back(kWords[random() % kWords.size()]);
  for (auto _ : state) {
    for (const std::string_view word : words) benchmark::DoNotOptimize(vocabulary.Find(word));
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations() * words.size()));
}
BENCHMARK(FindWord);

// Matches the strings one after the other, `fresh` or not; items are symbols.
void MatchAll(benchmark::State& state, const Phase& phase, const std::vector<std::string>& strings,
              bool fresh) {
  MatchScratch scratch;
  std::vector<RuleMatch> matches;
  size_t symbols = 0;
  for (auto _ : state) {
    if (fresh) {
      state.PauseTiming();
      scratch = MatchScratch();
      state.ResumeTiming();
    }
    for (const std::string& string : strings) {
      matches.clear();
      phase.Match(string, scratch, matches);
      benchmark::DoNotOptimize(matches.data());
      symbols += string.size();
    }
  }
  state.SetItemsProcessed(static_cast<int64_t>(symbols));
}

void Tag(benchmark::State& state) {
  const Phase& phase = *Pack().phase("name");
  SymbolWriter writer(phase);
  std::vector<std::string> strings;
  for (int i = 0; i < 200; ++i) strings.push_back(writer.Tagging(25));
  MatchAll(state, phase, strings, state.range(0) != 0);
}
BENCHMARK(Tag)->ArgName("fresh")->Arg(0)->Arg(1);

void Attribute(benchmark::State& state) {
  const Phase& phase = *Pack().phase("attribute");
  SymbolWriter writer(phase);
  std::vector<std::string> strings;
  for (int i = 0; i < 200; ++i) strings.push_back(writer.Attribution(25));
  MatchAll(state, phase, strings, state.range(0) != 0);
}
BENCHMARK(Attribute)->ArgName("fresh")->Arg(0)->Arg(1);

}  // namespace
}  // namespace whosaid

BENCHMARK_MAIN();
