#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "attribute/attributed.h"
#include "support/marked_text.h"

namespace whosaid {
namespace {

const char* Label(AttributionType type) {
  switch (type) {
    case AttributionType::kDirect:
      return "direct";
    case AttributionType::kMixed:
      return "mixed";
    case AttributionType::kIndirect:
      return "indirect";
  }
  return "";
}

// Every part of every attribution, as "label: words", in text order.
std::vector<std::string> Parts(const Attributed& r) {
  std::vector<std::pair<Span, std::string>> parts;
  for (const Attribution& a : r.attributions.attributions) {
    for (uint32_t f = 0; f < a.fragment_count; ++f) {
      parts.emplace_back(r.attributions.fragments[a.first_fragment + f], Label(a.type));
    }
    if (!a.cue.empty()) parts.emplace_back(a.cue, "cue");
    if (!a.source.empty()) parts.emplace_back(a.source, "source");
  }
  std::sort(parts.begin(), parts.end());
  std::vector<std::string> words;
  for (const auto& [span, label] : parts) {
    words.push_back(label + ": " + std::string(Slice(r.document.text, span)));
  }
  return words;
}

void ExpectParts(std::string_view marked) {
  const MarkedText expected(marked);
  std::vector<std::string> want;
  for (const auto& [label, span] : expected.All()) {
    want.push_back(label + ": " + std::string(Slice(expected.text(), span)));
  }
  EXPECT_EQ(Parts(Process(expected.text())), want) << marked;
}

TEST(AttributeTest, SaidAfterBeforeAndInverted) {
  ExpectParts("[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said].");
  ExpectParts("[source:Maria Lopez] [cue:said], [direct:“We leave at dawn.”]");
  ExpectParts("[source:Maria Lopez] [cue:told] the crowd: [direct:“We leave at dawn.”]");
  ExpectParts("[direct:“We leave at dawn,”] [cue:said] [source:Maria Lopez].");
  ExpectParts("[direct:“Who leaves at dawn?”] [source:the mayor of Velden] [cue:asked].");
  ExpectParts("[direct:''We leave at dawn,''] [source:she] [cue:said].");
  ExpectParts("[direct:“We leave at dawn,”] [cue:whispered] [source:Maria Lopez].");
}

TEST(AttributeTest, AQuotationGoesOnAfterItsCue) {
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said], [direct:“and nobody stays.”]");
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said]. [direct:“Nobody stays.”]");
}

TEST(AttributeTest, TwoCuesInOneParagraphAreTwoAttributions) {
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said]. [direct:“Nobody stays,”] "
      "[source:Tom Keller] [cue:replied].");
}

TEST(AttributeTest, TheSourceIsTheWholeNounPhrase) {
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez, a baker from Velden,] [cue:said].");
  ExpectParts(
      "[direct:“We leave at dawn,”] [cue:said] [source:Maria Lopez, who runs the mill in "
      "Velden].");
}

TEST(AttributeTest, MixedSpeechIsTheWholeClause) {
  ExpectParts("[source:Maria Lopez] [cue:said] [mixed:that the bridge was “not safe at all”].");
  ExpectParts("[mixed:The bridge was “not safe at all,”] [source:Maria Lopez] [cue:said].");
}

TEST(AttributeTest, AccordingTo) {
  ExpectParts("[mixed:The bridge was “not safe at all,”] [cue:according to] [source:Maria Lopez].");
}

TEST(AttributeTest, AnAddresseeIsNotTheSource) {
  ExpectParts("[source:Mina Farahani] [cue:asked] Reza Karimi, [direct:“Who leaves at dawn?”]");
}

TEST(AttributeTest, AQuotationInAQuotationHasItsParent) {
  const Attributed r = Process("“My father said, ‘Never go there,’ and I went,” Maria Lopez said.");
  ASSERT_EQ(r.attributions.attributions.size(), 2U);
  EXPECT_FALSE(r.attributions.attributions[0].parent.has_value());
  EXPECT_EQ(r.attributions.attributions[1].parent, Index<Attribution>(0));
}

TEST(AttributeTest, AQuotationWithoutACueIsStillARow) {
  const Attributed r = Process("Nothing moved.\n\n“We leave at dawn and nobody stays behind.”\n");
  ASSERT_EQ(r.attributions.attributions.size(), 1U);
  EXPECT_TRUE(r.attributions.attributions[0].cue.empty());
  EXPECT_TRUE(r.attributions.attributions[0].source.empty());
}

TEST(AttributeTest, SingleWordsInMarksInsideAQuotationAreNoReports) {
  ExpectParts("[direct:“He said the road was ‘closed’ to me,”] [source:Maria Lopez] [cue:said].");
}

TEST(AttributeTest, TheSpeakerMayBeNoPhraseThatIsKnown) {
  ExpectParts("[direct:“We leave at dawn,”] [source:Velden-based Maria Lopez] [cue:said].");
  ExpectParts("[direct:“We leave at dawn,”] [cue:said] [source:another].");
}

TEST(AttributeTest, AReportGoesOnInTheNextParagraph) {
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said]. [direct:“Nobody stays.”]\n\n"
      "[direct:“The mill is empty and the road is closed.”]\n\nIt rained.");
}

TEST(AttributeTest, AClauseIsLookedForAroundWhatIsLeft) {
  ExpectParts(
      "In [cue:denouncing] [mixed:the “stone cold” ovens], [source:Maria Lopez] shut the door.");
  ExpectParts(
      "[direct:“We leave at dawn,”] [source:Maria Lopez] [cue:said], closing the “old” mill.");
}

TEST(AttributeTest, AnAbbreviationThatEndsTheSentenceIsContent) {
  ExpectParts("[source:Maria Lopez] [cue:said] [mixed:she would “never” leave before 7 p.m.]");
}

TEST(AttributeTest, AConversationTakesTurns) {
  std::string text = "“Do we leave at dawn?” Maria Lopez asked.\n\n";
  for (int turn = 0; turn < 6; ++turn) text += "“The mill is empty and the road is closed!”\n\n";
  for (const Attribution& a : Process(text).attributions.attributions) {
    EXPECT_EQ(a.fragment_count, 1U);
  }
}

TEST(AttributeTest, TheObjectOfAPrepositionIsNotTheSource) {
  ExpectParts("In Velden, [source:Maria Lopez] [cue:said]: [direct:“We leave at dawn.”]");
}

TEST(AttributeTest, ThePassiveHasNoClause) {
  EXPECT_EQ(Parts(Process("Maria Lopez was told the road was “closed”.")),
            std::vector<std::string>());
}

TEST(AttributeTest, ScareQuotesHaveNoSpeaker) {
  EXPECT_EQ(Parts(Process("The “gift” arrived late. It rained.")), std::vector<std::string>());
}

TEST(AttributeTest, SpansLieInTheTextOnWordBounds) {
  const Attributed r = Process(
      "“We leave,” Maria said. “Now.” The “gift” of Tom, 'a liar,' he said, was \"odd.\n\n\"No");
  for (const Span f : r.attributions.fragments) {
    EXPECT_LT(f.begin, f.end);
    EXPECT_LE(f.end, r.document.text.size());
  }
}

TEST(IndirectTest, TheClauseBehindTheCue) {
  ExpectParts("[source:Maria Lopez] [cue:said] on Monday [indirect:that the bridge was safe].");
  ExpectParts(
      "[source:Maria Lopez] [cue:said] [indirect:the bridge was safe], although nobody crossed.");
  ExpectParts("[source:Maria Lopez] [cue:vowed] [indirect:to close the bridge].");
}

TEST(IndirectTest, TheClauseBeforeTheCue) {
  ExpectParts("[indirect:The bridge was safe], [source:Maria Lopez] [cue:said].");
  ExpectParts("[indirect:But the bridge was safe], [cue:said] [source:Maria Lopez].");
  ExpectParts("[indirect:The bridge was safe], [cue:according to] [source:Maria Lopez].");
}

TEST(IndirectTest, ARelativeClauseAroundTheCue) {
  ExpectParts(
      "The bridge fell, [indirect:which] [source:Maria Lopez] [cue:said] [indirect:was late].");
}

TEST(IndirectTest, TheCueInTheMiddle) {
  ExpectParts("[indirect:The bridge], [source:Maria Lopez] [cue:said], [indirect:was safe].");
}

TEST(IndirectTest, ASourceBehindAnApposition) {
  ExpectParts(
      "[source:Maria Lopez, who crossed it,] [cue:said] [indirect:that the bridge was safe].");
}

TEST(IndirectTest, ACueThatTiesAQuotationServesOnce) {
  ExpectParts("[direct:“It is safe,”] [source:Maria Lopez] [cue:said].");
}

TEST(IndirectTest, AReportInAReportIsPartOfIt) {
  ExpectParts("[source:Maria Lopez] [cue:said] [indirect:that Tom Keller said it was safe].");
}

TEST(IndirectTest, ThoughtIsNoSpeech) { ExpectParts("Maria Lopez believed that it was safe."); }

}  // namespace
}  // namespace whosaid
