// What marks are for: titles, nicknames, words and headings told apart from speech.
#include <gtest/gtest.h>

#include "rendered.h"

namespace whosaid {
namespace {

TEST(Title, AfterAWordForWorks) {
  ExpectQuotes("She wrote the novel [title|“Night Train”] in May.", TestPack());
  ExpectQuotes("His film, [title|“Salt,”] won a prize.", TestPack());
  ExpectQuotes("The essay, entitled [title|“Bread,”] is short.", TestPack());
}

TEST(Title, NotWhenAWordForWorksTalks) {
  ExpectQuotes("The book [“is a disgrace to us all”] and sells well.", TestPack());
  ExpectQuotes("She said of the book, [“Bread feeds us all.”]", TestPack());
}

TEST(Title, ByItsCapitals) {
  ExpectQuotes("Tickets for [title|“The Long Way Home”] are sold out.", TestPack());
  ExpectQuotes("Novak, who starred in [title|“Salt and Bread”] and more, is 40.", TestPack());
  ExpectQuotes("Sunday on [title|“Good Day Harbour,”] Novak said that it rained.", TestPack());
  ExpectQuotes("Sunday on the [title|“Good Day Harbour”] show, Novak said so.", TestPack());
}

TEST(Title, AsAPlaceForSpeech) {
  ExpectQuotes("Novak said on [title|“Good Day Harbour”] that it rained.", TestPack());
  ExpectQuotes("Novak told viewers in [title|“The Salt Report,”] a show, a lie.", TestPack());
}

TEST(Title, NotWhatIsPunctuatedLikeSpeech) {
  ExpectQuotes("[“Why, Hattie,”] he broke out.", TestPack());
  ExpectQuotes("And then, [“Good God!”] Nobody moved.", TestPack());
}

TEST(Title, NotBesideACue) {
  ExpectQuotes("[“Maria Lopez,”] she said.", TestPack());
  ExpectQuotes("She said [“Maria Lopez”] twice.", TestPack());
  ExpectQuotes("He left at six. [“That’s Maria Lopez.”] Nobody moved.", TestPack());
  ExpectQuotes("[“I Salt Everything Twice”]\n\nIt rained.", TestPack());
  ExpectQuotes("Her answer: [“Maria Lopez.”]", TestPack());
}

TEST(Title, CapitalsOfAHeadlineSayNothing) {
  ExpectQuotes("Novak: Lopez Is [‘Clear Favourite’] Among Voters", TestPack());
}

TEST(Nickname, InsideAName) {
  ExpectQuotes("William [nickname|“Bill”] Novak left.", TestPack());
  ExpectQuotes("Jan [nickname|“The Baker”] Novak left.", TestPack());
  ExpectQuotes("Jan [nickname|“the Baker”] Novak left.", TestPack());
  ExpectQuotes("Jan ([nickname|“Bill”]) Novak left.", TestPack());
}

TEST(Nickname, NotBetweenOtherWords) {
  ExpectQuotes("The [title|“Bread Report”] Commission met.", TestPack());
  ExpectQuotes("Novak said [“Never”] Tuesday.", TestPack());
  ExpectQuotes("Novak cried, [“Never!”] Maria left.", TestPack());
}

TEST(Word, Mentioned) {
  ExpectQuotes("The word [word|“liberty”] was on every wall.", TestPack());
  ExpectQuotes("They like the term [word|“fair share”] most of all.", TestPack());
}

TEST(Word, ButNotLastWords) {
  ExpectQuotes("It is a term [“we never use,”] she said.", TestPack());
  ExpectQuotes("This was his last word, [“Go home.”] Nobody did.", TestPack());
}

TEST(Word, OnASign) {
  ExpectQuotes("The cat slept under a card that reads [word|“Do not stamp.”]", TestPack());
  ExpectQuotes("A sign said, [word|“Wet paint.”]", TestPack());
  ExpectQuotes("A man stood by the sign, and said, [“I must go.”]", TestPack());
  ExpectQuotes("A man with a sign in his hand said, [“Wet paint.”]", TestPack());
}

TEST(Word, InScareQuotes) {
  ExpectQuotes("The [word|“expert”] left early.", TestPack());
  ExpectQuotes("Their car needs his [word|“fresh eyes”] in May.", TestPack());
  ExpectQuotes("It was Novak’s [word|“salary”] for a year.", TestPack());
  ExpectQuotes("A so-called [word|“wobble problem”] was ruled out.", TestPack());
}

TEST(Word, MixedQuotesStaySpeech) {
  ExpectQuotes("Maria said the [“expert”] left early.", TestPack());
  ExpectQuotes("She said she met him [“unexpectedly”] with his wife.", TestPack());
  ExpectQuotes("According to Novak, the long [“disaster”] is over.", TestPack());
  ExpectQuotes("Maria Lopez called the plan a [“disgrace.”]", TestPack());
}

TEST(Heading, PartOfAShortParagraphWithoutAnEnd) {
  ExpectQuotes("[heading|‘Abundant evidence’] of crimes in the north\n\nIt rained.", TestPack());
}

TEST(Heading, NotAWholeParagraphNorATurn) {
  ExpectQuotes("[“We leave at dawn”]\n\nIt rained.", TestPack());
  ExpectQuotes("Maria Lopez: [“we leave at dawn”]\n\nIt rained.", TestPack());
  ExpectQuotes("Lopez says the bridge is [‘not safe’]\n\nIt rained.", TestPack());
  ExpectQuotes("[“We leave at dawn”] it was.\n\nIt rained.", TestPack());
}

TEST(Heading, AWholeParagraphInSingleMarksWhereSpeechStandsInDouble) {
  ExpectQuotes(
      "[“We leave,”] Maria said.\n\n[heading|‘Nobody is left.’]\n\n[“It rains,”] Ana said. "
      "[“We stay.”]\n",
      TestPack());
  ExpectQuotes("[‘We leave,’] Maria said.\n\n[‘Nobody is left.’]\n", TestPack());
}

TEST(Use, IsSpeechWithoutWords) {
  ExpectQuotes("She wrote the novel [“Night Train”] in May.");
  ExpectQuotes("William [“Bill”] Novak left.");
  ExpectQuotes("The word [“liberty”] was on the [“expert”] wall.");
  ExpectQuotes("[‘Abundant evidence’] of crimes in the north\n\nIt rained.");
}

// What told the use of the first quote.
UseSign SignOf(std::string text) {
  const Document document = MakeDocument(std::move(text));
  const Tokens tokens = Tokenize(document, TestPack());
  const Quotes quotes = FindQuotes(document, tokens, {}, TestPack());
  return quotes.quotes.empty() ? UseSign::kNoWords : quotes.quotes[0].sign;
}

TEST(Use, SaysWhatToldIt) {
  EXPECT_EQ(SignOf("“We leave,” she said."), UseSign::kNone);
  EXPECT_EQ(SignOf("“We leave and we shall not be back before the winter is over,” she said."),
            UseSign::kLong);
  EXPECT_EQ(SignOf("“We leave.\n\n“And we go.”"), UseSign::kOpen);
  EXPECT_EQ(SignOf("It was “?!” all over."), UseSign::kNoWords);
  EXPECT_EQ(SignOf("— Where to?\n— Out.\n— Now?\n"), UseSign::kDash);
  EXPECT_EQ(SignOf("KELLER: Where to?\n\nLOPEZ: Out."), UseSign::kLabel);
  EXPECT_EQ(SignOf("William “Bill” Novak left."), UseSign::kBetween);
  EXPECT_EQ(SignOf("A card reads “Do not stamp.”"), UseSign::kSign);
  EXPECT_EQ(SignOf("The term “fair share” is old."), UseSign::kAnnounced);
  EXPECT_EQ(SignOf("She wrote the novel “Night Train” in May."), UseSign::kTitle);
  EXPECT_EQ(SignOf("‘Abundant evidence’ of crimes in the north\n\nIt rained."),
            UseSign::kInHeading);
  EXPECT_EQ(SignOf("The “expert” left early."), UseSign::kDetermined);
}

// A mention that reaches over the quote makes it a nickname, whatever the words look like.
TEST(Nickname, WhereTheTaggerSaysSo) {
  const Document document = MakeDocument("Maria “la tortuga” Lopez left.");
  const Tokens tokens = Tokenize(document, TestPack());
  Mention mention;
  mention.tokens = {0, 6};
  Entities entities;
  entities.mentions.push_back(mention);
  const Quotes quotes = FindQuotes(document, tokens, entities, TestPack());
  ASSERT_EQ(quotes.quotes.size(), 1U);
  EXPECT_EQ(quotes.quotes[0].use, QuoteUse::kNickname);
  EXPECT_EQ(quotes.quotes[0].sign, UseSign::kInName);
}

}  // namespace
}  // namespace whosaid
