// Quotes that their paragraph does not close: continued ones and unclosed ones.
#include <gtest/gtest.h>

#include "rendered.h"

namespace whosaid {
namespace {

TEST(ContinuedQuote, ReopensEachParagraphAndClosesTheLast) {
  ExpectQuotes(
      "Maria said: [open|“We leave at dawn.]\n\n"
      "[nextopen|“Nobody looks back.]\n\n"
      "[next|“And nobody sings.”]\n\n"
      "[“Why?”] he asked.");
  ExpectQuotes("Maria said: [open|\"We leave.]\n\n[next|\"Nobody looks back,\"] she added.");
  ExpectQuotes("Maria said: [open|''We leave.]\n\n[next|''Nobody looks back,''] she added.");
  ExpectQuotes("Maria sagte: [open|„Wir gehen.]\n\n[next|„Niemand bleibt.“]");
  ExpectQuotes("Maria a dit : [open|« Partons.]\n\n[next|« Personne ne reste. »]");
}

TEST(ContinuedQuote, SingleMarks) {
  ExpectQuotes("Maria said: [open|‘We don’t stay.]\n\n[next|‘Nobody looks back,’] she added.");
  ExpectQuotes("Maria said: [open|'We don't stay.]\n\n[next|'Nobody looks back,'] she added.");
}

TEST(ContinuedQuote, APossessiveDoesNotEndIt) {
  ExpectQuotes(
      "[open|‘We lost. The players’ wages were late.]\n\n[next|‘And there’s Kwame,’] she said.");
}

TEST(ContinuedQuote, BothLevelsReopen) {
  ExpectQuotes(
      "Maria said: [open|“He told me, [open|‘We leave at dawn.]]\n\n"
      "[next|“[next|‘Nobody looks back.’] And so we left.”]");
}

TEST(ContinuedQuote, QuotesInsideDoNotEndIt) {
  ExpectQuotes("She said: [open|“He cried [‘No!’] and ran.]\n\n[next|“That is all.”]");
}

TEST(ContinuedQuote, AroundQuotesInMarksOfAnotherKind) {
  ExpectQuotes(
      "[open|\"He has a [“long face”] and a hat.]\n\n[nextopen|\"The hat is [“black.”]]\n\n"
      "[next|\"That is all.\"]");
}

TEST(ContinuedQuote, NotByAnotherMark) {
  ExpectQuotes("She said: {unclosed-quote}[open|“We leave at dawn.]\n\n[\"Why?\"] he asked.");
  ExpectQuotes("She said: {unclosed-quote}[open|“We leave at dawn.]\n\n[‘Why?’] he asked.");
}

TEST(UnclosedQuote, EndsWithItsParagraph) {
  ExpectQuotes("She said: {unclosed-quote}[open|“We leave at dawn.]\n\nNobody looked back.");
  ExpectQuotes("{unclosed-quote}[open|\"We leave at dawn, she said.]\n\nBut [\"why?\"] he asked.");
  ExpectQuotes("She said: {unclosed-quote}[open|“We leave at dawn.]");
}

TEST(UnclosedQuote, EndsBeforeTheNextSpeech) {
  ExpectQuotes("{unclosed-quote}[open|“We leave at dawn.] [“Why?”] he asked. She left.");
  ExpectQuotes("{unclosed-quote}[open|\"We leave at dawn,] [\"at six,\"] she said.");
}

TEST(UnclosedQuote, EndsWithTheQuoteAroundIt) {
  ExpectQuotes("[“He read {unclosed-quote}[open|« Partons.]”] She left.");
}

TEST(UnclosedQuote, ALoneSingleMarkIsOnlyReported) {
  ExpectQuotes("She was {unclosed-quote}'fraid of dogs.\n\nNobody looked back.");
}

TEST(UnopenedQuote, IsOnlyReported) {
  ExpectQuotes("We leave at dawn,{unopened-quote}” she said.\n\n[“Why?”] he asked.");
  ExpectQuotes("We leave at dawn,{unopened-quote}\" she said. [\"Why?\"] he asked.");
  ExpectQuotes("We leave at dawn,{unopened-quote}' she said.");
}

TEST(Diagnostics, StopAfterAThousand) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "We leave,” she said.\n\n";
  const Document document = MakeDocument(text);
  const Quotes quotes = FindQuotes(document, Tokenize(document, EmptyPack()), {}, EmptyPack());
  ASSERT_EQ(quotes.diagnostics.size(), 1001U);
  EXPECT_STREQ(quotes.diagnostics.front().code, "unopened-quote");
  EXPECT_STREQ(quotes.diagnostics.back().code, "too-many-diagnostics");
}

TEST(Document, WithoutTokens) {
  ExpectQuotes("");
  ExpectQuotes("\n\n\n");
  ExpectQuotes("{unclosed-quote}“");
  ExpectQuotes("{unclosed-quote}\"");
}

}  // namespace
}  // namespace whosaid
