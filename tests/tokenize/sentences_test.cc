#include "tokenize/sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/english_tokens.h"

namespace whosaid {
namespace {

// "//" stands where a sentence ends inside the paragraph, and is no part of the text.
std::string WithoutCuts(std::string_view marked) {
  std::string text(marked);
  for (size_t at = text.find("// "); at != std::string::npos; at = text.find("// "))
    text.erase(at, 3);
  return text;
}

std::string Marked(const std::string& text, const Tokens& tokens) {
  std::string marked;
  uint32_t copied = 0;
  for (const TokenRange sentence : tokens.sentences) {
    const Span span = tokens.span(sentence);
    if (sentence.begin != 0) {
      marked += text.substr(copied, span.begin - copied) + "// ";
      copied = span.begin;
    }
  }
  return marked + text.substr(copied);
}

class CutTest : public testing::TestWithParam<const char*> {};

TEST_P(CutTest, CutsAsMarked) {
  const std::string text = WithoutCuts(GetParam());
  EXPECT_EQ(Marked(text, TokenizeEnglish(text)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Plain, CutTest,
    testing::Values("The ferry left. // Nobody waved. // Why? // It rained! // So…  // Well.",
                    "It cost 3.5 million. // 12 people came. // $5 was enough.",
                    "Is it? // No one knows.!",
                    "He said so (twice). // She did not [sic]. // (They slept.) // All was well.",
                    "He waited... and left. // He waited... // Then he left.",
                    "Really?! // Yes. // iPhone sales rose.",
                    "He said no. and left; she said “no.”, too.",
                    "1. Open the door. // 2. Close it.", "In the end. // — Nobody knew.",
                    "他来了。// 我走了。", ""));

INSTANTIATE_TEST_SUITE_P(Datelines, CutTest,
                         testing::Values("VELDEN, Ont. — // The bridge fell. // Nobody spoke.",
                                         "NEW YORK, Oct. 5 (Wire) - // Gov. Lee left.",
                                         "VELDEN -- // He said no.",
                                         "NATO's chief — a tall man — left.", "UN: no — never.",
                                         "VELDEN — ", "PELL-WIRE — // He left.",
                                         "He left VELDEN — at once."));

INSTANTIATE_TEST_SUITE_P(
    Abbreviations, CutTest,
    testing::Values(
        "Mr. Novak met Dr. Silva and Gov. Lee. // They ate.",
        "J. K. Moor met George W. Hill, and M. Ito. // He left.",
        "The U.S. President left the U.S. // He is back in the U.S. now.",
        "She works for Acme Inc. // The firm is small. // Acme Inc. President Lee left.",
        "It opens at 9 a.m. Monday. // It closes at 5 p.m. // We wait.",
        "No. 5 is open. // He said no. // No. // See p. 7, fig. 3.",
        "On Sept. 5 it rained. // Last Oct. was dry. // I saw the Sun. // It set.",
        "We met Del. Ruiz in Dover, Del., today. // In Dayton, Mass. the rain fell. // I went to "
        "Mass. // Then home.",
        "Sen. Ana Silva, D-Calif., spoke. // Roe v. Wade, Lee vs. Park, e.g. Smith.",
        "We took Plan B. // He took Plan A. // So do I. // He knows.",
        "Daniel K., 34, left. // Lt.-Gov. Ruiz and the Gov.-elect stayed.",
        "He lives on Main St. // She lives in St. Louis. // John Smith Jr. left.",
        "He came to the U.S. // “We won,” he said."));

INSTANTIATE_TEST_SUITE_P(
    Quotations, CutTest,
    testing::Values(
        "“We won. They lost,” he said. // He left.", "“We won.” // He left.",
        "\"We won. They lost,\" he said. // He left.", "\"We won.\" // He left.",
        "“Why now?” Mary asked. // Nobody knew.", "“Why now?” she asked. // “Because.” // He left.",
        "“Why now?” // Nobody was there to hear it but the old man.",
        "“We won!” // The crowd came closer to the old bridge.",
        "‘We won. They lost,’ he said. // He left.",
        "'We won. They lost', he said. // 'Why. Not,' he said.",
        "The dogs' bowls were full. // The cats' were not, she said.",
        "''We won. They lost,'' he said. // ``We did. So,'' he said.",
        "«Nous. Voila», said Luc. // »Wir. Sie«, said Lutz. // „Wir. Sie“, said Uli.",
        "“He is ‘fine,” she said. // He left. // The dogs’, he said, ran. // So.",
        "He said, “We won. They lost.” // She left.", "“We won. // They lost, he said. // He left.",
        "We won.” // They lost, he said. // He left.",
        "“He told me, ‘Go. Now.’ I went,” she said. // He left.",
        "“Go.” // “Where? Home?” // “Yes.”", "He is 6'2\". // She is not. // They left.",
        "\" We won . They lost , \" he said . // He left .", "“Wait…” Mary said. // He left."));

TEST(Sentences, AMarkThatNeverPairsStopsAtItsParagraph) {
  const std::string text = "“We won. They lost.\nThey left. We stayed.” So.";
  const Tokens tokens = TokenizeEnglish(text);
  EXPECT_EQ(tokens.paragraphs.size(), 2U);
  EXPECT_EQ(tokens.sentences.size(), 5U);
}

// "^" stands behind every token that ends a sentence, "_" before every first word of one.
std::string Flagged(const std::string& text, const Tokens& tokens) {
  std::string flagged;
  uint32_t copied = 0;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    const Span span = tokens.span(i);
    flagged += text.substr(copied, span.begin - copied);
    if (tokens.shape[i].has(Shape::kSentenceFirst)) flagged += '_';
    flagged += Slice(text, span);
    if (tokens.shape[i].has(Shape::kSentenceEnd)) flagged += '^';
    copied = span.end;
  }
  return flagged;
}

class FlagTest : public testing::TestWithParam<const char*> {};

TEST_P(FlagTest, FlagsAsMarked) {
  std::string text = GetParam();
  std::erase(text, '^');
  std::erase(text, '_');
  EXPECT_EQ(Flagged(text, TokenizeEnglish(text)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Flags, FlagTest,
    testing::Values("_He left.^ _She stayed", "“_We won.^ _They lost,” he said.^ _Now",
                    "“_Why now?^” Mary asked.^",
                    "_Mr. Lee of Acme Inc.^ _The firm of Acme Inc. was.^", "_He was in the U.S.^",
                    "_He... left?!^ (“_So…^”)", "_He paid 3.5 % of 7.^",
                    "“_He said, ‘Go!^’ and left.^”", "_12 men left.^ — “_Why?^”",
                    "_He said, “_Mark it,” to her: “_Will you?^”", "_He is no “Mark” at all.^"));

}  // namespace
}  // namespace whosaid
