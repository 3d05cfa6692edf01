#include "clause/find_clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "phrase/find_phrases.h"
#include "quote/find_quotes.h"
#include "support/english.h"
#include "support/marked_text.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {
namespace {

struct Claused {
  Document document;
  Tokens tokens;
  Entities entities;
  Quotes quotes;
  Phrases phrases;
  Clauses clauses;
};

Claused Process(std::string text) {
  Claused r;
  r.document = MakeDocument(std::move(text));
  r.tokens = Tokenize(r.document, *English());
  MatchScratch scratch;
  TagScratch tag_scratch;
  r.entities = TagEntities(r.document, r.tokens, *English(), scratch, tag_scratch);
  r.quotes = FindQuotes(r.document, r.tokens, r.entities, *English());
  r.phrases = FindPhrases(r.document, r.tokens, r.entities, r.quotes, *English(), scratch);
  r.clauses = FindClauses(r.tokens, r.phrases, *English(), scratch);
  return r;
}

// What begins a clause is exactly what is marked next.
void ExpectBreaks(std::string_view marked) {
  const MarkedText expected(marked);
  const Claused r = Process(expected.text());
  std::vector<std::string> want;
  for (const Span span : expected.All("next")) want.emplace_back(Slice(expected.text(), span));
  std::vector<std::string> got;
  for (const ClauseBreak& next : r.clauses.breaks) {
    got.emplace_back(Slice(r.document.text, r.tokens.span(next.tokens)));
  }
  EXPECT_EQ(got, want) << marked;
}

TEST(ClauseTest, BreaksWhereSomebodyGoesOn) {
  ExpectBreaks("Maria said the bridge was safe[next:, adding] that it was new.");
  ExpectBreaks("Maria said the bridge was safe [next:and asked] them to cross it.");
}

TEST(ClauseTest, BreaksWhereTheMainClauseOfALeadingOneBegins) {
  ExpectBreaks("[next:While] Maria said the bridge was safe[next:, the mayor] doubted it.");
  ExpectBreaks("[next:But when] Maria said it fell[next:, the mayor of Ulm] laughed.");
  ExpectBreaks("Maria said the bridge was safe, the mayor of Ulm doubted it.");
}

TEST(ClauseTest, BreaksAtAContrast) {
  ExpectBreaks("Maria said the bridge was safe[next:, although] nobody crossed it.");
  ExpectBreaks("Maria said the bridge was old and narrow.");
}

TEST(ClauseTest, LooksOnlyAtSentencesWithACue) {
  const Claused r = Process("It fell, but nobody died. Maria said it was old. It rained.");
  ASSERT_EQ(r.clauses.cued.size(), 1U);
  EXPECT_EQ(Slice(r.document.text, r.tokens.span(r.clauses.cued.front())),
            "Maria said it was old.");
}

TEST(ClauseTest, ACueInAQuotationIsNone) {
  EXPECT_TRUE(Process("“He said no,” they wept.").clauses.cued.empty());
}

TEST(ClauseTest, NothingToDo) {
  EXPECT_TRUE(Process("").clauses.cued.empty());
  EXPECT_TRUE(Process("It rained.").clauses.breaks.empty());
}

}  // namespace
}  // namespace whosaid
