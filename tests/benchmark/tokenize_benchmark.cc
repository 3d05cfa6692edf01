// How fast text becomes tokens, against ICU's bare word BreakIterator over the same text.
//
//   tokenize_benchmark --benchmark_filter=Ratio
//
// Bytes per second are of UTF-8 text. ICU gets UTF-16 ready made, which flatters it. The ratio
// takes both in turn within one iteration, so that a machine that slows down slows down both.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "base/check.h"
#include "support/english_tokens.h"
#include "tokenize/scan.h"

namespace whosaid {
namespace {

constexpr size_t kDocuments = 1000;
constexpr size_t kDocumentBytes = 4000;

// News as a word count sees it: function words in front, some names, numbers and abbreviations, a
// quotation every other sentence. No two documents are the same, so that no branch is learnt.
class NewsWriter {
 public:
  explicit NewsWriter(bool curly) : curly_(curly) {}

  std::string Write() {
    std::string text;
    while (text.size() < kDocumentBytes) {
      const uint32_t sentences = 1 + Draw(3);
      for (uint32_t i = 0; i < sentences; ++i) {
        if (i != 0) text += ' ';
        AddSentence(text);
      }
      text += '\n';
    }
    return text;
  }

 private:
  uint32_t Draw(uint32_t below) { return static_cast<uint32_t>(random_()) % below; }

  template <size_t n>
  const char* Pick(const std::array<const char*, n>& from) {
    // The product of two draws favours the front, as language does.
    return from[size_t{Draw(n)} * Draw(n) / n];
  }

  void AddWords(std::string& text, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) {
      if (i != 0) text += Draw(14) == 0 ? ", " : " ";
      const uint32_t draw = Draw(100);
      if (draw < 45) {
        text += Pick(kFunctionWords);
      } else if (draw < 86) {
        text += Pick(kContentWords);
      } else if (draw < 93) {
        text += Pick(kNames);
      } else if (draw < 96) {
        text += std::to_string(1 + Draw(2000));
      } else {
        text += Pick(curly_ ? kCurlyExtras : kExtras);
      }
    }
  }

  void AddSentence(std::string& text) {
    const size_t begin = text.size();
    const bool quotes = Draw(2) == 0;
    if (quotes) text += curly_ ? "“" : "\"";
    AddWords(text, 6 + Draw(20));
    const size_t first = begin + (quotes ? (curly_ ? 3 : 1) : 0);
    if (text[first] >= 'a' && text[first] <= 'z') text[first] = static_cast<char>(text[first] - 32);
    if (quotes) {
      text += curly_ ? ",” " : ",\" ";
      text += Pick(kNames);
      text += " said";
    }
    text += '.';
  }

  static constexpr std::array<const char*, 36> kFunctionWords = {
      "the", "of",   "to",   "and",  "a",     "in",   "that",  "is",    "for",
      "on",  "was",  "it",   "with", "he",    "as",   "at",    "by",    "has",
      "be",  "from", "they", "have", "not",   "said", "his",   "are",   "will",
      "but", "who",  "an",   "this", "would", "its",  "their", "which", "about"};
  static constexpr std::array<const char*, 60> kContentWords = {
      "year",       "people",     "government", "last",       "new",        "city",
      "police",     "officials",  "percent",    "company",    "country",    "first",
      "president",  "state",      "report",     "million",    "week",       "against",
      "public",     "court",      "minister",   "according",  "members",    "workers",
      "school",     "council",    "children",   "statement",  "campaign",   "economic",
      "election",   "families",   "spokesman",  "health",     "security",   "decision",
      "education",  "program",    "weather",    "bridge",     "railway",    "harbour",
      "committee",  "investment", "agreement",  "department", "services",   "development",
      "technology", "emergency",  "neighbours", "parliament", "financial",  "conference",
      "university", "authority",  "opposition", "production", "employment", "independence"};
  static constexpr std::array<const char*, 16> kNames = {
      "Maria Silva",     "Novak",        "Prague",       "Mr. Lindqvist",
      "the Council",     "Anna Kowal",   "Brno",         "Sen. Okafor",
      "Harbour Rail",    "Tomas Reyes",  "Dr. Haddad",   "United Ferries",
      "Lucia Marchetti", "Northern Bay", "J. K. Moreau", "Gov. Whitfield"};
  static constexpr std::array<const char*, 8> kExtras = {"Maria's",  "didn't",       "41-year-old",
                                                         "the U.S.", "$3.5 million", "12%",
                                                         "10 a.m.",  "long-term"};
  static constexpr std::array<const char*, 8> kCurlyExtras = {
      "Maria’s", "didn’t", "41-year-old", "the U.S.", "€3.5 million", "—", "café", "long-term"};

  bool curly_;
  std::mt19937 random_{20};
};

struct Corpus {
  explicit Corpus(bool curly) {
    NewsWriter writer(curly);
    for (size_t i = 0; i < kDocuments; ++i) {
      documents.push_back({std::to_string(i), writer.Write(), {}});
      utf16.push_back(icu::UnicodeString::fromUTF8(documents.back().text));
      bytes += documents.back().text.size();
    }
    UErrorCode status = U_ZERO_ERROR;
    words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    WHOSAID_CHECK(U_SUCCESS(status));
  }

  void BreakWords() const {
    for (const icu::UnicodeString& text : utf16) {
      words->setText(text);
      while (words->next() != icu::BreakIterator::DONE) {
      }
    }
  }
  void Scan() const {
    ScannedTokens tokens;
    for (const Document& document : documents) {
      ScanTokens(document.text, ParagraphBreak::kLineEnd, tokens);
      benchmark::DoNotOptimize(tokens.begin.data());
    }
  }
  void MakeTokens() const {
    TokenizeScratch scratch;
    for (const Document& document : documents) {
      const Tokens tokens = Tokenize(document, EnglishWords(), scratch);
      benchmark::DoNotOptimize(tokens.begin.data());
    }
  }

  std::vector<Document> documents;
  std::vector<icu::UnicodeString> utf16;
  std::unique_ptr<icu::BreakIterator> words;
  size_t bytes = 0;
};

const Corpus& News(bool curly) {
  static const Corpus ascii(false);
  static const Corpus typographic(true);
  return curly ? typographic : ascii;
}

using Pass = void (Corpus::*)() const;

void Time(benchmark::State& state, Pass pass) {
  const Corpus& corpus = News(state.range(0) != 0);
  for ([[maybe_unused]] auto _ : state) (corpus.*pass)();
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(corpus.bytes));
}

double Seconds(const Corpus& corpus, Pass pass) {
  const auto start = std::chrono::steady_clock::now();
  (corpus.*pass)();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The median over all iterations of ICU's time by ours.
void Ratio(benchmark::State& state, Pass pass) {
  const Corpus& corpus = News(state.range(0) != 0);
  std::vector<double> ratios;
  for ([[maybe_unused]] auto _ : state) {
    const double icu = Seconds(corpus, &Corpus::BreakWords);
    const double ours = Seconds(corpus, pass);
    ratios.push_back(icu / ours);
    state.SetIterationTime(ours);
  }
  std::nth_element(ratios.begin(), ratios.begin() + static_cast<ptrdiff_t>(ratios.size() / 2),
                   ratios.end());
  state.counters["ratio"] = ratios[ratios.size() / 2];
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(corpus.bytes));
}

// The argument is 1 for text with curly quotes, dashes and accents.
BENCHMARK_CAPTURE(Time, IcuWordBreak, &Corpus::BreakWords)->Arg(0)->Arg(1);
BENCHMARK_CAPTURE(Time, Scan, &Corpus::Scan)->Arg(0)->Arg(1);
BENCHMARK_CAPTURE(Time, Tokenize, &Corpus::MakeTokens)->Arg(0)->Arg(1);
BENCHMARK_CAPTURE(Ratio, Scan, &Corpus::Scan)->Arg(0)->Arg(1)->UseManualTime();
BENCHMARK_CAPTURE(Ratio, Tokenize, &Corpus::MakeTokens)->Arg(0)->Arg(1)->UseManualTime();

}  // namespace
}  // namespace whosaid

BENCHMARK_MAIN();
