// What must hold for every text, tried on random ones and on texts built to be slow.
#include <gtest/gtest.h>

#include <string>

#include "support/english_tokens.h"
#include "support/random_text.h"
#include "support/token_invariants.h"
#include "tokenize/lines.h"
#include "tokenize/scan.h"

namespace whosaid {
namespace {

TEST(Properties, RandomTexts) {
  for (uint32_t seed = 0; seed < 3000; ++seed) {
    const std::string text = RandomText(seed, 1 + seed % 120);
    ASSERT_EQ(TokenFault(text, TokenizeEnglish(text)), "") << "seed " << seed << ": " << text;
  }
}

TEST(Properties, EveryPrefixOfAText) {
  const std::string text =
      "Mr. O’Neill’s “idea”—a 3.5-mile walk—cost $1,200.50 at 10 a.m. in the U.S. 'Tis\r\n\r\n"
      "so: see https://example.org/a(b), e-mail Ana.Silva@example.org, @ana or #walk. . . .";
  for (size_t size = 0; size <= text.size(); ++size) {
    std::string prefix = text.substr(0, size);
    // A prefix that ends inside a character is no valid text.
    while (!prefix.empty() && size < text.size() && (text[prefix.size()] & 0xC0) == 0x80) {
      prefix.pop_back();
    }
    ASSERT_EQ(TokenFault(prefix, TokenizeEnglish(prefix)), "") << prefix;
  }
}

TEST(Properties, WhatFollowsAParagraphDoesNotChangeIt) {
  for (uint32_t seed = 0; seed < 200; ++seed) {
    const std::string one = RandomText(seed, 60);
    const std::string two = one + "\u2029" + RandomText(seed + 1, 60);
    if (DetectParagraphBreak(one) != DetectParagraphBreak(two)) continue;
    const Tokens first = TokenizeEnglish(one);
    const Tokens both = TokenizeEnglish(two);
    for (uint32_t i = 0; i < first.size(); ++i) {
      ASSERT_EQ(first.span(i), both.span(i)) << one;
      ASSERT_EQ(first.shape[i].bits, both.shape[i].bits) << one;
    }
  }
}

// Memory is kept from text to text, and nothing else.
TEST(Properties, TheTextBeforeDoesNotChangeTokens) {
  TokenizeScratch scratch;
  for (uint32_t seed = 0; seed < 60; ++seed) {
    const Document document{"test", RandomText(seed, seed % 3 == 0 ? 600 : 20), {}};
    const Tokens alone = Tokenize(document, EnglishWords());
    const Tokens behind = Tokenize(document, EnglishWords(), scratch);
    ASSERT_EQ(alone.begin, behind.begin) << document.text;
    ASSERT_EQ(alone.end, behind.end) << document.text;
    ASSERT_EQ(alone.word, behind.word) << document.text;
    ASSERT_EQ(alone.paragraphs, behind.paragraphs) << document.text;
    ASSERT_EQ(alone.sentences, behind.sentences) << document.text;
    ASSERT_EQ(alone.phrases.size(), behind.phrases.size()) << document.text;
  }
}

// Text is read 64 bytes at a time: no token may depend on where a block of them ends.
TEST(Properties, ThePlaceInTheTextDoesNotChangeTokens) {
  for (uint32_t seed = 0; seed < 60; ++seed) {
    const std::string text = RandomText(seed, 60);
    ScannedTokens here;
    ScanTokens(text, ParagraphBreak::kLineEnd, here);
    for (uint32_t shift = 1; shift <= 64; ++shift) {
      ScannedTokens there;
      ScanTokens(std::string(shift, '\n') + text, ParagraphBreak::kLineEnd, there);
      ASSERT_EQ(here.size(), there.size()) << text;
      for (uint32_t i = 0; i < here.size(); ++i) {
        ASSERT_EQ(here.begin[i] + shift, there.begin[i]) << text;
        ASSERT_EQ(here.end[i] + shift, there.end[i]) << text;
        ASSERT_EQ(here.shape[i].bits | (i == 0 ? Shape::kSpaceBefore : 0), there.shape[i].bits)
            << text;
      }
    }
  }
}

std::string Repeat(std::string_view piece, size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

// Each would take minutes if any loop here looked back or ahead without bound.
TEST(Properties, TextsBuiltToBeSlowAreNot) {
  constexpr size_t kBytes = size_t{1} << 20;
  for (const char* piece :
       {"a",          "'",       "\"",     "“",       "”",    "’",    "‘",    ".",
        ". ",         "!",       "! ",     "!\"",     "?” ",  "-",    "a-",   "a'",
        "a.",         "A.",      "A. ",    "a@",      "a@b-", "@",    "#1",   "#_",
        "http://",    "a://b ",  "www.",   "1,",      "1:",   "(",    "(\"",  ") ",
        "\u00AD",     "a\u00AD", "\u0301", "👍\u200D", "日",   "\n",   "\r\n", " \n",
        "a\n",        "'s",      "''",     "`",       "Mr.",  "Mr. ", "No. ", "Lt.-",
        "«",          "»",       "\" ",    " \"",     "'a ",  ". . ", "… ",   "“Why?” ",
        "according ", "_",       "a_",     "a&",      "A&",   "'9",   "’n’",  "a.b"}) {
    const std::string text = Repeat(piece, kBytes);
    const Tokens tokens = TokenizeEnglish(text);
    ASSERT_LE(tokens.size(), text.size()) << piece;
    ASSERT_EQ(TilingFault(tokens.sentences, tokens.size()), "") << piece;
  }
}

}  // namespace
}  // namespace whosaid
