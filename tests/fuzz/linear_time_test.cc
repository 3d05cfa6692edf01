// Time is linear in the size of the text, whatever the text: eight times the text may take eight
// times as long, and not sixty-four. The texts are those that a careless matcher chokes on.
#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>

#include "emit/jsonl.h"
#include "gtest/gtest.h"
#include "run/extractor.h"

namespace whosaid {
namespace {

std::string Repeat(std::string_view piece, size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return text;
}

// Processor time, the best of three, so that a busy machine does not count.
double Seconds(const std::string& text) {
  static const Extractor loaded = Extractor::Create("en", Reports::kAll).value();
  Extractor extractor = loaded;
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const std::clock_t start = std::clock();
    std::string line;
    AppendJsonLine(extractor.Analyze(text, "hostile").value(), OffsetUnit::kCodepoint, line);
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

class LinearTime : public testing::TestWithParam<std::string_view> {};

TEST_P(LinearTime, EightTimesTheTextTakesEightTimesTheTime) {
  constexpr size_t kSmall = 32 << 10;
  const double small = std::max(Seconds(Repeat(GetParam(), kSmall)), 1e-3);
  const double large = Seconds(Repeat(GetParam(), 8 * kSmall));
  EXPECT_LT(large / small, 24) << small << " s, then " << large << " s";
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, LinearTime,
    testing::Values("\"", "“", "“ ", "” ", "‘", "’", "'", "“‘", "« ", "„", "- ", "— ", "“a\n\n",
                    "\"a\n\n", "\n", "\n\n", " ", "a", "A", "A ", "A. ", "Mr. ", "said ",
                    "he said ", "said he said ", "“a” said ", "according to ", "that ", "the ",
                    "the A of ", "A, ", "A and ", "A, the B, said, “c,” D said. ", "who said who ",
                    ". ", "...", "1,", "1 ", "-", "a-", "a.", "’s ", "\u0301", "\u00A0", "é", "漢",
                    "漢字。", "\t", "A said “B said ‘C said ", "“x,” he said, ", "new york ", "@ ",
                    "http://a.b/"));

}  // namespace
}  // namespace whosaid
