// What holds for any text, tried on random soups of marks; and time linear in the number of marks.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "quote/marks.h"
#include "rendered.h"

namespace whosaid {
namespace {

struct Found {
  Document document;
  Tokens tokens;
  Quotes quotes;
};

Found Find(std::string text) {
  Found found;
  found.document = MakeDocument(std::move(text));
  found.tokens = Tokenize(found.document, TestPack());
  found.quotes = FindQuotes(found.document, found.tokens, Entities{}, TestPack());
  return found;
}

constexpr std::array kPieces = {
    "\"", "“",    "”",     "„",     "``",     "''",    "'",  "‘",     "’",     "‚",  "«",    "»",
    "‹",  "›",    "\"",    "“",     "”",      " ",     " ",  " ",     " ",     "\n", "\n\n", "— ",
    "—",  ", ",   ".",     "! ",    "?",      "dogs",  "go", "Maria", "a ",    "it", "(",    ") ",
    "--", "the ", "said ", "\n\n“", "\n\n— ", "film ", "_",  "I ",    "Novak "};

std::string Soup(std::mt19937& random, int pieces) {
  std::uniform_int_distribution<size_t> pick(0, kPieces.size() - 1);
  std::string text;
  for (int i = 0; i < pieces; ++i) text += kPieces[pick(random)];
  return text;
}

void ExpectSpansFit(const Found& found) {
  const auto& [document, tokens, quotes] = found;
  for (const Quote& quote : quotes.quotes) {
    ASSERT_LT(quote.tokens.begin, quote.tokens.end);
    EXPECT_EQ(quote.span, tokens.span(quote.tokens));
    EXPECT_TRUE(quote.span.Contains(quote.inside));
    EXPECT_FALSE(quote.inside.empty());
    ASSERT_LT(quote.paragraph, tokens.paragraphs.size());
    const TokenRange paragraph = tokens.paragraphs[quote.paragraph];
    EXPECT_LE(paragraph.begin, quote.tokens.begin);
    EXPECT_LE(quote.tokens.end, paragraph.end);
  }
}

// Quotes come in order, each with the innermost quote around it as its parent, and none crosses.
void ExpectNested(const Found& found) {
  const std::vector<Quote>& quotes = found.quotes.quotes;
  std::vector<uint32_t> open;
  for (uint32_t i = 0; i < quotes.size(); ++i) {
    if (i > 0) {
      EXPECT_LE(quotes[i - 1].span.begin, quotes[i].span.begin);
    }
    while (!open.empty() && quotes[open.back()].span.end <= quotes[i].span.begin) open.pop_back();
    if (open.empty()) {
      EXPECT_FALSE(quotes[i].parent.has_value());
    } else {
      EXPECT_EQ(quotes[i].parent, Index<Quote>(open.back()));
      EXPECT_TRUE(quotes[open.back()].span.Contains(quotes[i].span));
    }
    open.push_back(i);
  }
}

// Of a row of one mark, longer than any quotation has: such rows are no quotes and not reported.
bool IsInRow(const Found& found, uint32_t token) {
  const auto same = [&](uint32_t t) {
    return t < found.tokens.size() && Slice(found.document.text, found.tokens.span(t)) ==
                                          Slice(found.document.text, found.tokens.span(token));
  };
  uint32_t begin = token;
  uint32_t end = token + 1;
  while (begin > 0 && same(begin - 1) && found.tokens.end[begin - 1] == found.tokens.begin[begin]) {
    --begin;
  }
  while (same(end) && found.tokens.end[end - 1] == found.tokens.begin[end]) ++end;
  return end - begin > 3;
}

// Every double mark begins or ends a quote or is reported; every quote left open is either
// continued or reported.
void ExpectAccounted(const Found& found) {
  const Document& document = found.document;
  const Tokens& tokens = found.tokens;
  const Quotes& quotes = found.quotes;
  std::set<uint32_t> known;
  std::set<uint32_t> reported;
  for (const Diagnostic& diagnostic : quotes.diagnostics) reported.insert(diagnostic.offset);
  std::set<uint32_t> continued;
  for (const Quote& quote : quotes.quotes) {
    known.insert(quote.span.begin);
    known.insert(tokens.begin[quote.tokens.end - 1]);
    if (quote.continues.has_value()) continued.insert(quote.continues.value());
  }
  for (uint32_t i = 0; i < quotes.quotes.size(); ++i) {
    const bool told = continued.contains(i) || reported.contains(quotes.quotes[i].span.begin);
    EXPECT_TRUE(quotes.quotes[i].closed || told) << i;
  }
  const auto is_empty_pair = [&](uint32_t t) {
    return t > 0 && reported.contains(tokens.begin[t - 1]);
  };
  for (uint32_t t = 0; t < tokens.size(); ++t) {
    const std::string_view bytes = Slice(document.text, tokens.span(t));
    const auto glyph = GlyphAt(bytes);
    if (!glyph || FamilyOf(*glyph) != Family::kDouble) continue;
    // A double tick glued to a single one may be read the other way round.
    const auto is_tick = [&](uint32_t u) {
      return u < tokens.size() && Slice(document.text, tokens.span(u)).starts_with('\'');
    };
    if (glyph == Glyph::kTicks && (is_tick(t + 1) || (t > 0 && is_tick(t - 1)))) continue;
    const bool told = known.contains(tokens.begin[t]) || reported.contains(tokens.begin[t]);
    EXPECT_TRUE(told || is_empty_pair(t) || IsInRow(found, t))
        << bytes << " at " << tokens.begin[t];
  }
}

TEST(MarkSoup, IsNestedAndAccountedFor) {
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same soups in every run
  for (int round = 0; round < 20000 && !testing::Test::HasFailure(); ++round) {
    const std::string text = Soup(random, 2 + round % 40);
    SCOPED_TRACE(text);
    const Found found = Find(text);
    ExpectSpansFit(found);
    ExpectNested(found);
    ExpectAccounted(found);
  }
}

// Marks around a turn with its label are no quote's, so not all marks are accounted for.
TEST(MarkSoup, IsNestedInTranscripts) {
  constexpr std::array kTurns = {"\n\nKELLER: ", "?\nLOPEZ: ", "?\n\n\"KELLER: ", ".\n\n“LOPEZ: "};
  std::mt19937 random(9);  // NOLINT(cert-msc51-cpp)
  std::uniform_int_distribution<size_t> pick(0, kTurns.size() - 1);
  for (int round = 0; round < 5000 && !testing::Test::HasFailure(); ++round) {
    std::string text;
    for (int turn = 0; turn < 4; ++turn) text += kTurns[pick(random)] + Soup(random, round % 12);
    SCOPED_TRACE(text);
    const Found found = Find(text);
    ExpectSpansFit(found);
    ExpectNested(found);
  }
}

TEST(MarkSoup, InALongText) {
  std::mt19937 random(8);  // NOLINT(cert-msc51-cpp)
  const Found found = Find(Soup(random, 300000));
  ExpectSpansFit(found);
  ExpectNested(found);
}

double Seconds(const std::string& piece, size_t times) {
  std::string text;
  for (size_t i = 0; i < times; ++i) text += piece;
  const Document document = MakeDocument(std::move(text));
  const Tokens tokens = Tokenize(document, TestPack());
  const auto start = std::chrono::steady_clock::now();
  const Quotes quotes = FindQuotes(document, tokens, Entities{}, TestPack());
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// In linear time these take a few hundredths of a second. Quadratic, one step of a nanosecond for
// each pair of marks would take forty seconds; the bound leaves room for a busy machine. A build
// with sanitizers is ten times slower and tries fewer.
TEST(ManyMarks, TakeLinearTime) {
#ifdef NDEBUG
  constexpr size_t kTimes = 200000;
#else
  constexpr size_t kTimes = 10000;
#endif
  constexpr double kSeconds = 5;
  for (const char* piece :
       {"“",      "“ ",     "” ",       "\"",     "\" ",   "\"a ",      "a\" ",
        "“a ‘b ", "‘a “b ", "„ ",       "« “ ‘ ", "‘a ",   "a’ ",       "dogs’ ",
        "“a” ",   "'a' ",   "“\n\n",    "“a\n\n", "12\" ", "— a, he. ", "— a\n\n",
        "“A B” ", "‹“‘",    "a “b” c ", "“‘a’ ",  "('",    "\"'",       "the “a” "}) {
    EXPECT_LT(Seconds(piece, kTimes), kSeconds) << piece;
  }
  EXPECT_LT(Seconds("“Yes ‘no’ \" ", 5 * kTimes), 5 * kSeconds);
}

}  // namespace
}  // namespace whosaid
