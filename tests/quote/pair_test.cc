// Which marks pair, within one paragraph.
#include "quote/pair.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "rendered.h"

namespace whosaid {
namespace {

TEST(DoubleMarks, Straight) {
  ExpectQuotes(R"(["We leave at dawn,"] Maria said, ["and nobody looks back."])");
  ExpectQuotes(R"(He said:["Go."])");
  ExpectQuotes(R"(Nobody (["least of all me"]) asked—["Why?"]—about it.)");
  ExpectQuotes(R"(["Wait—"] she began, but ["—no,"] he said.)");
  ExpectQuotes(R"(["..."] was all, and then ["...perhaps..."] again.)");
  ExpectQuotes(R"(It cost ["$5 or so"] and was ["50% off"].)");
}

TEST(DoubleMarks, StraightWithOddSpaces) {
  ExpectQuotes(R"([" We leave at dawn, "] she said.)");
  ExpectQuotes(R"(["We leave at dawn,"]she said.)");
  ExpectQuotes(R"(She said,["We leave at dawn."] Then she left.)");
  ExpectQuotes(R"(["We leave at dawn, "] , she said.)");
}

TEST(DoubleMarks, Curly) {
  ExpectQuotes("[“We leave at dawn,”] Maria said, [“and nobody looks back.”]");
  ExpectQuotes("She said[“Go.”]and went.");
}

TEST(DoubleMarks, Ticks) {
  ExpectQuotes("[``We leave at dawn,''] Maria said, [``and nobody looks back.'']");
  ExpectQuotes("[''We leave at dawn,''] Maria said, [''and nobody looks back.'']");
}

TEST(DoubleMarks, German) {
  ExpectQuotes("[„Wir gehen“], sagte Maria, [„und niemand bleibt.“]");
  ExpectQuotes("[„Er rief [‚Halt‘] und lief“], sagte sie.");
  ExpectQuotes("[„Wir gehen”], sagte Maria.");
}

TEST(DoubleMarks, GermanAndEnglishInOneText) {
  ExpectQuotes("[„Wir gehen“], sagte Maria. [“We are going,”] she said.");
  ExpectQuotes("[„Er sagte [“no”] und ging“], sagte Maria.");
}

TEST(DoubleMarks, Swedish) { ExpectQuotes("[”Vi går”], sade Maria, [”och ingen stannar.”]"); }

TEST(Guillemets, BothWays) {
  ExpectQuotes("[«Nous partons»], dit Maria, [«et personne ne reste.»]");
  ExpectQuotes("[« Nous partons »], dit Maria, [« et personne ne reste. »]");
  ExpectQuotes("[»Wir gehen«], sagte Maria, [»und niemand bleibt.«]");
  ExpectQuotes("[»Vi går»], sade Maria, [»och ingen stannar.»]");
  ExpectQuotes("[»Er rief [›Halt‹] und lief«], sagte sie.");
  ExpectQuotes("[«Elle a dit [‹non›] et [“oui”]»], dit-il.");
}

TEST(SingleMarks, AroundSpeech) {
  ExpectQuotes("['We leave at dawn,'] Maria said, ['and nobody looks back.']");
  ExpectQuotes("[‘We leave at dawn,’] Maria said, [‘and nobody looks back.’]");
  ExpectQuotes("[`We leave at dawn,'] Maria said, [`and it's late.']");
  ExpectQuotes("['Abundant evidence'] of fraud");
}

TEST(SingleMarks, ApostrophesInside) {
  ExpectQuotes("['I don't know, it's Maria's,'] he said.");
  ExpectQuotes("[‘I don’t know, it’s Maria’s,’] he said.");
  ExpectQuotes("[‘I ate the dogs’ food and the cats’ milk,’] he said.");
  ExpectQuotes("['I ate the dogs' food and was goin' home with an' old man,'] he said.");
  ExpectQuotes("[‘’Tis late, give ’em the ’90s records,’] he said.");
  ExpectQuotes("['It was rock 'n' roll,'] he said.");
  ExpectQuotes("[‘Where is O’Neill?’] he asked.");
}

TEST(SingleMarks, PluralPossessiveThatClosesTheQuote) {
  ExpectQuotes("They were ['dogs'] to him and ['cats'] to her.");
  ExpectQuotes("[‘We love dogs’], he said.");
  ExpectQuotes("It was [‘the dogs’ bowls’].");
}

TEST(SingleMarks, ApostrophesAlone) {
  ExpectQuotes("The dogs' bowls and the cats' milk were the boys'.");
  ExpectQuotes("The dogs’ bowls, ’twas said, were goin’ in ’16 or ’17.");
  ExpectQuotes("In '16 the farmers' union of the '20s met.");
  ExpectQuotes("'t Was in 't huis van 'n vriend.");
}

TEST(Nesting, BothWays) {
  ExpectQuotes("[“He said [‘go’] and left,”] Maria said.");
  ExpectQuotes("[‘He said [“go”] and left,’] Maria said.");
  ExpectQuotes(R"(["He said ['go'] and left,"] Maria said.)");
  ExpectQuotes(R"(["He said, ['go.']"] And she: ["['Go'] is what he said."])");
  ExpectQuotes("[“He said, [‘she said [“no”]’]”]");
  ExpectQuotes("[‘The [“dogs’ bowls”] are the boys’ own,’] he said.");
}

TEST(Nesting, MarksOfTheSameKind) { ExpectQuotes("[“He said [“go”] and left,”] Maria said."); }

TEST(Nesting, TicksWithASingleMarkAtTheEnd) {
  // The last three ticks are a single and a double mark; the single quote keeps a tick too many.
  const Document document = MakeDocument("''He said, 'never,''' she said.");
  const Tokens tokens = Tokenize(document, EmptyPack());
  const Quotes quotes = FindQuotes(document, tokens, Entities{}, EmptyPack());
  ASSERT_EQ(quotes.quotes.size(), 2U);
  EXPECT_EQ(Slice(document.text, quotes.quotes[0].span), "''He said, 'never,'''");
  EXPECT_EQ(Slice(document.text, quotes.quotes[1].inside), "never,");
  EXPECT_EQ(quotes.quotes[1].parent, Index<Quote>(0));
}

TEST(Emphasis, IsLookedThrough) {
  ExpectQuotes(R"(["When we met, ['_She_ a lady!'] he said, in the ["_Herald_"] too."])");
  ExpectQuotes(R"(["We read the ["_Herald_"] daily,"] he said.)");
}

TEST(Measures, FeetAndInchesAreNoMarks) {
  ExpectQuotes(R"(He is 6' 2" tall and wears 12" boots.)");
  ExpectQuotes(R"(["He is 6' 2" tall,"] she said, ["with 12" boots."])");
  ExpectQuotes("[“It was 1984”] he said. That is all,{unopened-quote}” she said.");
  ExpectQuotes(R"(["It was 1984"] and ["the class of 2012,"] he said.)");
  ExpectQuotes(R"(They called it ["Flight 22"] then.)");
}

TEST(MixedMarks, PairWhereTheRightOneIsMissing) {
  ExpectQuotes(R"({mixed-marks}[“We leave at dawn,"] Maria said, [“and nobody looks back.”])");
  ExpectQuotes(R"({mixed-marks}["We leave at dawn,”] Maria said, ["and nobody looks back."])");
  ExpectQuotes(R"({mixed-marks}[“We leave,"] Maria said, {mixed-marks}["and look back.”])");
  ExpectQuotes("{mixed-marks}[“We leave at dawn,''] Maria said.");
  ExpectQuotes("{mixed-marks}[“We leave at dawn.’] Maria left.");
  ExpectQuotes("{mixed-marks}['We leave at dawn,’] Maria said.");
}

TEST(MixedMarks, TheRightOneIsWaitedFor) {
  ExpectQuotes(R"([“We leave at{unopened-quote}" dawn,”] Maria said.)");
  ExpectQuotes(R"([“He said ["go"] and left,”] Maria said.)");
}

TEST(MixedMarks, OpenerAsCloser) {
  ExpectQuotes("{mixed-marks}[“We leave at dawn,“] Maria said, [“and nobody looks back.”]");
  ExpectQuotes("{mixed-marks}[“We leave at dawn, “] Maria said. [“Fine.”]");
  ExpectQuotes("He said {mixed-marks}[“no“] twice.");
}

TEST(StrayMarks, DoNotShiftTheRest) {
  ExpectQuotes("A {unclosed-quote}“ stray one and [“a good one,”] she said, [“and one more.”]");
  ExpectQuotes("A{unopened-quote}” stray one and [“a good one,”] she said, [“and one more.”]");
  ExpectQuotes(R"(A{unopened-quote}" stray one and ["a good one,"] she said, ["and more."])");
  ExpectQuotes(R"(A {unclosed-quote}"stray one and ["a good one,"] she said, ["and more."])");
}

TEST(StrayMarks, EmptyPairsAreNoQuotes) {
  ExpectQuotes("It says {empty-quote}“” and nothing else.");
}

TEST(StrayMarks, RowsOfMarksAreNoQuotes) {
  ExpectQuotes(R"(""""""""""""" He said ["no"] to it. """"""""""""""")");
}

// Marks that open and close in turn are paired without a search. One more that does neither brings
// the search back and changes nothing else.
TEST(PairMarks, InTurnAsBySearch) {
  std::mt19937 random(3);
  PairScratch scratch;
  for (int round = 0; round < 20'000; ++round) {
    std::vector<Mark> marks(2 * (1 + random() % 3));
    for (uint32_t i = 0; i < marks.size(); ++i) {
      Mark& mark = marks[i];
      mark.token = i;
      mark.glyph = static_cast<Glyph>(random() % kGlyphs);
      mark.reading = random() % 8 != 0   ? (i % 2 == 0 ? Reading::kOpens : Reading::kCloses)
                     : random() % 2 == 0 ? Reading::kEither
                                         : Reading::kClosesContrary;
      if (i % 2 == 1 && random() % 8 != 0) {
        while ((ClosedBy(mark.glyph) & SetOf(marks[i - 1].glyph)) == 0) {
          marks[i - 1].glyph = static_cast<Glyph>(random() % kGlyphs);
          mark.glyph = static_cast<Glyph>(random() % kGlyphs);
        }
      }
      mark.firm = random() % 8 != 0;
      mark.doubtful = random() % 8 == 0;
      mark.quiet = mark.doubtful;
    }
    std::vector<Mark> searched = marks;
    searched.push_back({.token = static_cast<uint32_t>(marks.size())});
    PairMarks(marks, scratch);
    PairMarks(searched, scratch);
    for (size_t i = 0; i < marks.size(); ++i) {
      ASSERT_EQ(marks[i].role, searched[i].role);
      ASSERT_EQ(marks[i].partner, searched[i].partner);
      ASSERT_EQ(marks[i].mixed, searched[i].mixed);
    }
  }
}

}  // namespace
}  // namespace whosaid
