// How fast text becomes attributed JSONL on one thread, against ICU's bare word BreakIterator over
// the same text. Both run in turn, A B A B ..., and the ratio is taken within each pair, so that a
// machine that slows down for a while slows down both.
//
//   pipeline_benchmark SET.jsonl [PAIRS]      one document a line: {"id": ..., "text": ...}
//
// Prints one JSON object: seconds of each pair, in the default reading and with speech without
// marks and thoughts too (`--attributions all`), seconds of each stage.
//
// Timed for the pipeline: the document's bytes copied out of memory, decoded, analyzed, written as
// JSONL to a string. Timed for ICU: next() over text that is UTF-16 already, which flatters ICU.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <simdjson.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "attribute/attribute.h"
#include "clause/find_clauses.h"
#include "emit/jsonl.h"
#include "phrase/find_phrases.h"
#include "quote/find_quotes.h"
#include "resolve/resolve.h"
#include "run/analyze.h"
#include "run/embedded_rules.h"
#include "run/stage_rules.h"
#include "tag/tag.h"
#include "text/decode.h"
#include "tokenize/tokenize.h"

namespace whosaid {
namespace {

// Time that this thread spent on a processor: what else the machine does counts less.
struct ThreadClock {
  using duration = std::chrono::nanoseconds;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<ThreadClock>;
  static constexpr bool is_steady = true;

  static time_point now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
  }
};

template <class Clock>
double SecondsSince(std::chrono::time_point<Clock> start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

struct Text {
  std::string id;
  std::string bytes;
  icu::UnicodeString utf16;
};

std::vector<Text> LoadTexts(const std::string& path) {
  std::vector<Text> texts;
  simdjson::ondemand::parser parser;
  const auto lines = simdjson::padded_string::load(path).take_value();
  simdjson::ondemand::document_stream stream = parser.iterate_many(lines, size_t{32} << 20);
  for (auto line : stream) {
    Text text;
    text.id = std::string_view(line["id"]);
    text.bytes = std::string_view(line["text"]);
    text.utf16 = icu::UnicodeString::fromUTF8(text.bytes);
    texts.push_back(std::move(text));
  }
  return texts;
}

Document DecodeText(const Text& text) {
  return Decode(text.id, text.bytes, Encoding::Auto()).value();
}

// The answer is returned so that no compiler drops the work.
size_t BreakWords(const std::vector<Text>& texts, icu::BreakIterator& words) {
  size_t count = 0;
  for (const Text& text : texts) {
    words.setText(text.utf16);
    while (words.next() != icu::BreakIterator::DONE) ++count;
  }
  return count;
}

// As many bytes as `whosaid extract` takes together.
constexpr size_t kGroupBytes = size_t{1} << 16;

// Calls `work` with documents in groups of that size, decoded and no more.
template <class Work>
void ForEachGroup(const std::vector<Text>& texts, Work work) {
  for (size_t next = 0; next < texts.size();) {
    std::vector<Analysis> group;
    for (size_t bytes = 0; next < texts.size() && bytes < kGroupBytes; ++next) {
      group.emplace_back().document = DecodeText(texts[next]);
      bytes += texts[next].bytes.size();
    }
    work(group);
  }
}

size_t RunPipeline(const std::vector<Text>& texts, const StageRules& rules, StageScratch& scratch) {
  size_t written = 0;
  std::string lines;
  ForEachGroup(texts, [&](std::vector<Analysis>& group) {
    AnalyzeTogether(group, rules, scratch);
    lines.clear();
    for (const Analysis& analysis : group) AppendJsonLine(analysis, OffsetUnit::kCodepoint, lines);
    written += lines.size();
  });
  return written;
}

// The same through a UText over the UTF-8 bytes, as a program without UTF-16 would call it.
double SecondsToBreakUtf8(const std::vector<Text>& texts, icu::BreakIterator& words) {
  UErrorCode status = U_ZERO_ERROR;
  UText utf8 = UTEXT_INITIALIZER;
  const ThreadClock::time_point start = ThreadClock::now();
  for (const Text& text : texts) {
    utext_openUTF8(&utf8, text.bytes.data(), static_cast<int64_t>(text.bytes.size()), &status);
    words.setText(&utf8, status);
    while (words.next() != icu::BreakIterator::DONE) continue;
  }
  const double seconds = SecondsSince(start);
  WHOSAID_CHECK(U_SUCCESS(status));
  utext_close(&utf8);
  return seconds;
}

enum Stage {
  kDecode,
  kTokenize,
  kTag,
  kQuote,
  kPhrase,
  kClause,
  kAttribute,
  kResolve,
  kEmit,
  kStages
};
constexpr std::array<const char*, kStages> kStageNames = {
    "decode", "tokenize", "tag", "quote", "phrase", "clause", "attribute", "resolve", "emit"};

// The page run/analyze.cc again, with a clock between its lines.
std::array<double, kStages> TimeStages(const std::vector<Text>& texts, const StageRules& rules,
                                       StageScratch& scratch) {
  std::array<double, kStages> seconds{};
  std::string lines;
  std::chrono::steady_clock::time_point mark = std::chrono::steady_clock::now();
  const auto lap = [&](Stage stage) {
    const std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now();
    seconds[stage] += std::chrono::duration<double>(now - mark).count();
    mark = now;
  };
  ForEachGroup(texts, [&](std::vector<Analysis>& group) {
    lap(kDecode);
    for (Analysis& a : group) a.rules = rules.pack;
    for (Analysis& a : group) {
      a.tokens = Tokenize(a.document, rules.tokenize, scratch.tokenize);
    }
    lap(kTokenize);
    for (Analysis& a : group) {
      a.entities = TagEntities(a.document, a.tokens, rules.tag, scratch.match, scratch.tag);
    }
    lap(kTag);
    for (Analysis& a : group) {
      a.quotes = FindQuotes(a.document, a.tokens, a.entities, rules.quote);
    }
    lap(kQuote);
    for (Analysis& a : group) {
      a.phrases =
          FindPhrases(a.document, a.tokens, a.entities, a.quotes, rules.phrase, scratch.match);
    }
    lap(kPhrase);
    for (Analysis& a : group) {
      a.clauses = FindClauses(a.tokens, a.phrases, rules.clause, scratch.match);
    }
    lap(kClause);
    for (Analysis& a : group) {
      a.attributions = Attribute(a.document, a.tokens, a.quotes, a.phrases, a.clauses,
                                 rules.attribute, scratch.match);
    }
    lap(kAttribute);
    for (Analysis& a : group) {
      a.speakers = ResolveSpeakers(a.document, a.tokens, a.entities, a.quotes, a.attributions,
                                   rules.resolve, scratch.match);
    }
    lap(kResolve);
    lines.clear();
    for (const Analysis& a : group) AppendJsonLine(a, OffsetUnit::kCodepoint, lines);
    lap(kEmit);
  });
  return seconds;
}

int Run(const std::string& path, int pairs) {
  const std::vector<Text> texts = LoadTexts(path);
  size_t bytes = 0;
  for (const Text& text : texts) bytes += text.bytes.size();

  const PackViews embedded = EmbeddedRules("en");
  const PackFiles files(embedded.begin(), embedded.end());
  ThreadClock::time_point loading = ThreadClock::now();
  const RulePack::Loaded loaded = RulePack::Load("en", files);
  const double load_seconds = SecondsSince(loading);
  if (!loaded.pack) {
    for (const RuleError& error : loaded.errors) fmt::print(stderr, "{}\n", FormatRuleError(error));
    return EXIT_FAILURE;
  }
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  WHOSAID_CHECK(U_SUCCESS(status));
  const StageRules rules(loaded.pack, Reports::kNone);
  StageScratch scratch;
  const StageRules all_rules(loaded.pack, Reports::kAll);
  StageScratch all_scratch;

  size_t breaks = 0;
  size_t written = 0;
  std::vector<double> icu_seconds;
  std::vector<double> our_seconds;
  std::vector<double> all_seconds;
  for (int pair = 0; pair < pairs; ++pair) {
    ThreadClock::time_point start = ThreadClock::now();
    breaks = BreakWords(texts, *words);
    icu_seconds.push_back(SecondsSince(start));
    start = ThreadClock::now();
    written = RunPipeline(texts, rules, scratch);
    our_seconds.push_back(SecondsSince(start));
    start = ThreadClock::now();
    static_cast<void>(RunPipeline(texts, all_rules, all_scratch));
    all_seconds.push_back(SecondsSince(start));
  }
  const double icu_utf8_seconds = SecondsToBreakUtf8(texts, *words);
  const std::array<double, kStages> stages = TimeStages(texts, rules, scratch);

  fmt::print(
      R"({{"documents": {}, "bytes": {}, "icu_breaks": {}, "jsonl_bytes": {}, )"
      R"("load_rules": {:.6f}, "icu": [{:.4f}], "pipeline": [{:.4f}], "all_types": [{:.4f}], "icu_utf8": {:.4f}, "stages": {{)",
      texts.size(), bytes, breaks, written, load_seconds, fmt::join(icu_seconds, ", "),
      fmt::join(our_seconds, ", "), fmt::join(all_seconds, ", "), icu_utf8_seconds);
  for (size_t i = 0; i < kStages; ++i) {
    fmt::print(R"({}"{}": {:.4f})", i == 0 ? "" : ", ", kStageNames[i], stages[i]);
  }
  fmt::print("}}}}\n");
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace whosaid

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3) {
    fmt::print(stderr, "usage: pipeline_benchmark SET.jsonl [PAIRS]\n");
    return 2;
  }
  return whosaid::Run(argv[1], argc > 2 ? std::atoi(argv[2]) : 5);
}
