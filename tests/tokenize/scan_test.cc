#include "tokenize/scan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/marked_tokens.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;

Tokens Scan(std::string_view text, ParagraphBreak paragraph_break = ParagraphBreak::kLineEnd) {
  ScannedTokens scanned;
  ScanTokens(text, paragraph_break, scanned);
  Tokens tokens;
  tokens.begin.assign(scanned.begin.begin(), scanned.begin.begin() + scanned.size());
  tokens.end.assign(scanned.end.begin(), scanned.end.begin() + scanned.size());
  tokens.shape.assign(scanned.shape.begin(), scanned.shape.begin() + scanned.size());
  tokens.paragraphs = scanned.paragraphs;
  return tokens;
}

class TokenTest : public testing::TestWithParam<const char*> {};

TEST_P(TokenTest, SplitsAsMarked) {
  const std::string text = Strip(GetParam());
  EXPECT_EQ(Words(text, Scan(text)), Split(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Words, TokenTest,
                         testing::Values("The mayor of Brno left|.",         //
                                         "Anne-Marie is a 41-year-old",      //
                                         "a 3.5-mile walk at 5 o'clock",     //
                                         "O'Neill met D’Angelo and O‘Hara",  //
                                         "AT&T and Q&A but salt & pepper",   //
                                         "either|/|or and mother|- and father",
                                         "one -|two three|- four",  //
                                         "Zoë naïve Ωmega Москва São Ångström",
                                         "co\u2010operate and non\u2011stop",
                                         "foo_bar and |_|baz|_", "Hawaiʻi and re\u0301sume\u0301",
                                         "soft\u00ADhyphen"));

INSTANTIATE_TEST_SUITE_P(Clitics, TokenTest,
                         testing::Values("Maria|'s Maria|’s MARIA|'S",           //
                                         "I|'m you|'re he|'ll she|'d they|’ve",  //
                                         "didn't can’t won't ain’t",             //
                                         "couldn't|'ve who|'d|'ve",              //
                                         "the U.S.|'s and O'Neill|'s",           //
                                         "the 1990|'s and 5|'s",                 //
                                         "McDonald's-style ma'am rock'n'roll",   //
                                         "the dogs|' tails| and the voters|’ fears", "goin|' home",
                                         "John 's dog did n't bark", "Q|.|'s and 5|%|'s"));

INSTANTIATE_TEST_SUITE_P(Elisions, TokenTest,
                         testing::Values("’tis 'Tis ’twas 'em ’em ‘em 'cause ’til",
                                         "’90s '08 ‘90s ’68-ers rock 'n' roll ’n’ ’n",
                                         "“|’Tis true|,|”", "'tisn't so", "'|20,000 people|'",
                                         "'|emperor|' ‘|cause|’", "'|2000 of us|'", "’|s",
                                         "'|908"));

INSTANTIATE_TEST_SUITE_P(Numbers, TokenTest,
                         testing::Values("1,200.50 at 10:30 on 9/11", "the 10th of the 1990s",
                                         "$|1.5m or €|20 or 15|%", "a .45-calibre shot",
                                         "US|$|5|,|C|$|7", "2019-20 and 3-2", "half of 5½",
                                         "It ended 3|.", "in 2010|, 2011", "at 10:30a.m. or",
                                         "No|.|5"));

INSTANTIATE_TEST_SUITE_P(Abbreviations, TokenTest,
                         testing::Values("the U.S. and the U.N.|, a.m. p.m.",
                                         "a Ph.D. from U.Va. or a B.Sc. in", "U.S.-led but D-Ohio",
                                         "J.K. Rowling| and J.R.R. Tolkien",
                                         "e.g. this| or i.e.|, that", "in the U.S|...",
                                         "a cat|. A dog|.|She", "Mr|. J|. Smith",
                                         "J.K.|Rowling left|.|She left"));

INSTANTIATE_TEST_SUITE_P(
    Addresses, TokenTest,
    testing::Values("see https://example.org/a?b=c(d)|. Then", "(|http://example.org/path/|)",
                    "www.example.com/x|, or", "Example.com and example.com/news|!",
                    "mail john.smith@example.org|.", "mail Ana.M.Silva+x@example.co.uk| now",
                    "\"|https://example.org|\"", "lunch|@|noon|@",
                    "@maria_k said #Election2020 is #|1", "“|@maria|:| no|”", "a|:|/|/ b"));

INSTANTIATE_TEST_SUITE_P(
    Marks, TokenTest,
    testing::Values("“|We won|,|” he said|.", "\"|We won|,|\" he said|.", "``|Yes|,|'' he said|.",
                    "«|Oui|» ‹|non|› „|ja|“ ‚|so|‘", "‘|Why|?|’ she asked|.", "'|Why|?|'|\"",
                    "''|'", "\"|\"|\"", "(|[|{|x|}|]|)", "wait| -- no| --- stop| – yes| — no",
                    "Americans|—|and|–|others|--|us", "so|...| well|…| .~.~. end|.~.~.~.",
                    "no| . . yes", "What|?|!| No|!|!|!", "a|***|b|====|c", "a • b|;| c|:"));

INSTANTIATE_TEST_SUITE_P(Scripts, TokenTest,
                         testing::Values("שלום עולם", "مرحبا|،| بالعالم", "नमस्ते दुनिया",
                                         "한국어 문장", "👍🏽 👩\u200D👧 ☺\uFE0F",
                                         "iPhone|用", "â|€|™ Ã|©"));

std::string FormName(Shape shape) {
  constexpr const char* kNames[] = {"lower",  "upper", "caps",  "initial",
                                    "number", "mark",  "point", "other"};
  return kNames[static_cast<size_t>(shape.form())];
}

TEST(Shapes, FormFollowsLettersAndDigits) {
  const auto form = [](std::string_view word) {
    const Tokens tokens = Scan(word);
    return tokens.size() == 1 ? FormName(tokens.shape[0]) : "more than one token";
  };
  for (const char* word : {"mayor", "iPhone", "'em", "a", "a.m.", "été", "www.example.org"}) {
    EXPECT_EQ(form(word), "lower") << word;
  }
  for (const char* word : {"Maria", "McCain", "Anne-Marie", "I", "A", "’Tis", "Ph.D.", "Élan",
                           "U.S.-led", "D-Ohio", "Ok2", "ǅ-al", "@Maria"}) {
    EXPECT_EQ(form(word), "upper") << word;
  }
  for (const char* word :
       {"UN", "NATO", "U.S.", "AT&T", "F-16", "O'NEILL", "ΕΕ", "COVID-19", "G7"}) {
    EXPECT_EQ(form(word), "caps") << word;
  }
  for (const char* word : {"J", "Ø", "Z"}) EXPECT_EQ(form(word), "initial") << word;
  for (const char* word :
       {"1,200", "3.5", "10th", "1990s", "’90s", "41-year-old", ".45", "½", "٣"}) {
    EXPECT_EQ(form(word), "number") << word;
  }
  for (const char* word : {"\"", "'", "“", "''", "``", "»", "’", "」"}) {
    EXPECT_EQ(form(word), "mark") << word;
  }
  for (const char* word : {".", ",", "...", "…", "--", "—", "$", "%", "-", "👍", "•", "\u0301"}) {
    EXPECT_EQ(form(word), "point") << word;
  }
  for (const char* word : {"שלום", "한국어", "日", "नमस्ते"}) EXPECT_EQ(form(word), "other") << word;
}

TEST(Shapes, SpaceLineAndAsciiFlags) {
  const std::string text = "One “two”\nthree\u00A0é";
  const Tokens tokens = Scan(text);
  ASSERT_THAT(Words(text, tokens), ElementsAre("One", "“", "two", "”", "three", "é"));
  std::string space;
  std::string line;
  std::string ascii;
  for (const Shape shape : tokens.shape) {
    space += shape.has(Shape::kSpaceBefore) ? '1' : '0';
    line += shape.has(Shape::kLineFirst) ? '1' : '0';
    ascii += shape.has(Shape::kAscii) ? '1' : '0';
  }
  EXPECT_EQ(space, "010011");
  EXPECT_EQ(line, "100010");
  EXPECT_EQ(ascii, "101010");
}

TEST(Scan, WhiteSpaceAndInvisibleCharactersAreNoTokens) {
  for (const char* space : {" ", "\t", "\n", "\x01", "\x7F", "\u0085", "\u00A0", "\u2003", "\u2028",
                            "\u2029", "\u202F", "\u3000", "\u200B", " \u200E", "\uFEFF\n"}) {
    const std::string text = std::string(space) + "a" + space + "b" + space;
    EXPECT_THAT(Words(text, Scan(text)), ElementsAre("a", "b"));
    EXPECT_EQ(Scan(space).size(), 0U);
    EXPECT_EQ(Scan(space).paragraphs.size(), 0U);
  }
  EXPECT_EQ(Scan("").size(), 0U);
}

TEST(Scan, UnspacedScriptsAreSplitByTheDictionary) {
  const std::string text = "他说：「我们赢了。」";
  const std::vector<std::string> words = Words(text, Scan(text));
  EXPECT_THAT(words, testing::Contains("我们"));
  EXPECT_EQ(words.back(), "」");
  EXPECT_THAT(Words("สวัสดีชาวโลก", Scan("สวัสดีชาวโลก")), testing::SizeIs(testing::Gt(1)));
}

TEST(Scan, CandidatesForTheEndOfASentenceAreFlagged) {
  const std::string text = "No. Why?! Well... the U.S. is, e.g., 3.5 % “so”";
  const Tokens tokens = Scan(text);
  std::vector<std::string> flagged;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    if (tokens.shape[i].has(Shape::kSentenceEnd)) flagged.emplace_back(Slice(text, tokens.span(i)));
  }
  EXPECT_THAT(flagged, ElementsAre(".", "?", "!", "...", "U.S.", "e.g."));
}

// Words that cross or touch the 64-byte blocks in which runs of letters are found.
TEST(Scan, WordsOfEveryLengthAtEveryPlace) {
  for (uint32_t length = 1; length <= 200; ++length) {
    for (uint32_t indent = 0; indent < 70; indent += 3) {
      const std::string word(length, 'x');
      const std::string text = std::string(indent, ' ') + word + " y";
      ASSERT_THAT(Words(text, Scan(text)), ElementsAre(word, "y")) << length << " at " << indent;
    }
  }
}

std::vector<std::string> Paragraphs(const std::string& text, ParagraphBreak paragraph_break) {
  const Tokens tokens = Scan(text, paragraph_break);
  std::vector<std::string> paragraphs;
  for (const TokenRange range : tokens.paragraphs) {
    paragraphs.emplace_back(Slice(text, tokens.span(range)));
  }
  return paragraphs;
}

TEST(Paragraphs, EveryLineEnd) {
  for (const char* line_end :
       {"\n", "\r\n", "\r", "\n\n", " \n \t\r\n", "\u2028", "\u2029", "\f"}) {
    EXPECT_THAT(
        Paragraphs(std::string("\nOne two") + line_end + "three\n", ParagraphBreak::kLineEnd),
        ElementsAre("One two", "three"));
  }
}

TEST(Paragraphs, BlankLinesOnly) {
  for (const char* line_end :
       {"\n\n", "\r\n\r\n", "\n\r\n", "\r\r", "\n \t\n", "\n\u200B\n", "\u2029"}) {
    EXPECT_THAT(Paragraphs(std::string("One\ntwo\r\nthree") + line_end + "four",
                           ParagraphBreak::kBlankLine),
                ElementsAre("One\ntwo\r\nthree", "four"));
  }
}

TEST(Paragraphs, EndAnywhereInABlock) {
  for (size_t lead = 1; lead < 130; ++lead) {
    const std::string first(lead, 'a');
    EXPECT_THAT(Paragraphs(first + "\n\nb c.\nd", ParagraphBreak::kLineEnd),
                ElementsAre(first, "b c.", "d"));
    EXPECT_THAT(Paragraphs(first + "\n \nb c.\nd", ParagraphBreak::kBlankLine),
                ElementsAre(first, "b c.\nd"));
  }
}

}  // namespace
}  // namespace whosaid
