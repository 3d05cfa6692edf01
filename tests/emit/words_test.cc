#include "emit/words.h"

#include <gtest/gtest.h>

#include "support/analysis_builder.h"

namespace whosaid {
namespace {

// The words of the attribution whose content is every [f:...] in `marked`; every [q:...] is a quote
// in marks, outer ones first. `mark` is the width of a mark in bytes.
std::string Words(std::string_view marked, AttributionType type, uint32_t mark = 3) {
  AnalysisBuilder builder(marked);
  const std::vector<Span> quotes = builder.All("q");
  for (size_t i = 0; i < quotes.size(); ++i) {
    Index<Quote> parent;
    for (size_t j = 0; j < i; ++j) {
      if (quotes[j].Contains(quotes[i])) parent = Index<Quote>(static_cast<uint32_t>(j));
    }
    builder.AddQuote(quotes[i], mark, QuoteUse::kSpeech, parent);
  }
  builder.Attribute({.type = type, .content = "f"});
  std::string words;
  ForSaidWords(builder.analysis(), builder.analysis().attributions.attributions[0],
               [&words](std::string_view piece) { words += piece; });
  return words;
}

constexpr AttributionType kDirect = AttributionType::kDirect;
constexpr AttributionType kMixed = AttributionType::kMixed;
constexpr AttributionType kIndirect = AttributionType::kIndirect;

TEST(SaidWords, DropsOuterMarksAndJoinsFragments) {
  EXPECT_EQ(
      Words("[f:[q:“We leave at dawn,”]] Maria said, [f:[q:“and nobody looks back.”]]", kDirect),
      "We leave at dawn, and nobody looks back.");
  EXPECT_EQ(Words("[f:[q:\"No.\"]]", kDirect, 1), "No.");
  EXPECT_EQ(Words("[f:[q:«\u00a0Jamais\u202f»]]", kDirect, 2), "Jamais");
  EXPECT_EQ(Words("[f:[q:“\u2009\u3000 \n«Né»\u00a0\u2003 ”]]", kDirect), "«Né»");
  EXPECT_EQ(Words("[f:[q:“\u200bÀ\u0301\u2010”]]", kDirect), "\u200bÀ\u0301\u2010");
}

TEST(SaidWords, KeepsMarksOfAQuoteWithin) {
  EXPECT_EQ(Words("[f:[q:“[q:‘Go,’] he said. ”]]", kDirect), "‘Go,’ he said.");
  EXPECT_EQ(Words("[f:[q:“She said [q:‘Go’]”]]", kDirect), "She said ‘Go’");
  EXPECT_EQ(Words("[f:that the [q:“old”] bridge was [q:“safe”]]", kMixed),
            "the “old” bridge was “safe”");
  EXPECT_EQ(Words("[f:[q:“old”] and [q:“safe”]]", kMixed), "“old” and “safe”");
}

TEST(SaidWords, DropsAMarkWhosePartnerIsInAnotherFragment) {
  EXPECT_EQ(Words("[q:[f:“I think,] she said, [f:we go.”]]", kDirect), "I think, we go.");
  EXPECT_EQ(Words("[q:[f:“I think,] she said, [f:[q:‘we’] go.”]]", kDirect), "I think, ‘we’ go.");
  EXPECT_EQ(Words("[q:[f:“I think,] she said, [f:he [q:‘goes’]”]]", kDirect), "I think, he ‘goes’");
}

TEST(SaidWords, DropsTheComplementizer) {
  EXPECT_EQ(Words("said [f:that the bridge was safe]", kIndirect), "the bridge was safe");
  EXPECT_EQ(Words("asked [f:whether, in all, it was safe]", kIndirect), "in all, it was safe");
  EXPECT_EQ(Words("asked [f:if\nit was safe]", kIndirect), "it was safe");
  EXPECT_EQ(Words("said [f:that [q:“the bridge was safe”]]", kMixed), "the bridge was safe");
  EXPECT_EQ(Words("sagte, [f:dass es geht]", kIndirect), "es geht");
  EXPECT_EQ(Words("dit [f:qu’il part]", kIndirect), "il part");
}

TEST(SaidWords, KeepsWhatOnlyLooksLikeAComplementizer) {
  EXPECT_EQ(Words("said [f:thatch burns]", kIndirect), "thatch burns");
  EXPECT_EQ(Words("[f:That was it], he said", kIndirect), "That was it");
  EXPECT_EQ(Words("According to Lee, [f:if it rains we stay]", kIndirect), "if it rains we stay");
  EXPECT_EQ(Words("[f:[q:“if it rains”]]", kDirect), "if it rains");
  EXPECT_EQ(Words("[f:that is all]", kDirect), "that is all");
  EXPECT_EQ(Words("said [f:he came] and [f:that it rained]", kIndirect), "he came that it rained");
}

TEST(SaidWords, SurvivesEmptiness) {
  EXPECT_EQ(Words("[f:[q:“”]]", kDirect), "");
  EXPECT_EQ(Words("[f:[q:“ ”]] [f:[q:“a”]]", kDirect), "a");
}

TEST(LabelWords, DrawsWhiteSpaceTogether) {
  std::string out;
  ForLabelWords("  Jang\r\n Il\tHun ", [&out](std::string_view w) { out += w; });
  EXPECT_EQ(out, "Jang Il Hun");
}

}  // namespace
}  // namespace whosaid
