#include "phrase/find_phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "support/english.h"
#include "support/marked_text.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {
namespace {

struct Phrased {
  Document document;
  Tokens tokens;
  Entities entities;
  Phrases phrases;
};

Phrased Process(std::string text) {
  Phrased r;
  r.document = MakeDocument(std::move(text));
  r.tokens = Tokenize(r.document, *English());
  MatchScratch scratch;
  TagScratch tag_scratch;
  r.entities = TagEntities(r.document, r.tokens, *English(), scratch, tag_scratch);
  Quotes quotes;
  quotes.spoken = r.tokens.paragraphs;
  r.phrases = FindPhrases(r.document, r.tokens, r.entities, quotes, *English(), scratch);
  return r;
}

// The phrases are exactly those marked np.
void ExpectPhrases(std::string_view marked) {
  const MarkedText expected(marked);
  const Phrased r = Process(expected.text());
  std::vector<std::string> want;
  for (const Span span : expected.All("np")) want.emplace_back(Slice(expected.text(), span));
  std::vector<std::string> got;
  for (const NounPhrase& np : r.phrases.nouns) {
    got.emplace_back(Slice(r.document.text, r.tokens.span(np.tokens)));
  }
  EXPECT_EQ(got, want) << marked;
}

TEST(PhraseTest, ANameWithItsDescription) {
  ExpectPhrases("Later [np:former police chief Ana Silva] left.");
  ExpectPhrases("Later [np:the baker Ana Silva of Velden] left.");
}

TEST(PhraseTest, ADescriptionWithWhatItIsOf) {
  ExpectPhrases("Later [np:the mayor of the town] left.");
}

TEST(PhraseTest, PartOfAGroup) { ExpectPhrases("Later [np:one of the advisers] left."); }

TEST(PhraseTest, APhraseAboutNobodyHasNoHead) {
  const Phrased r = Process("Later the bridge fell.");
  ASSERT_EQ(r.phrases.nouns.size(), 1U);
  EXPECT_FALSE(r.phrases.nouns[0].head.has_value());
}

TEST(PhraseTest, TheHeadIsTheNameInThePhrase) {
  const Phrased r = Process("Later former police chief Ana Silva left.");
  ASSERT_EQ(r.phrases.nouns.size(), 1U);
  const NounPhrase& np = r.phrases.nouns[0];
  ASSERT_TRUE(np.head.has_value());
  const Mention& head = r.entities.mentions[np.head.value()];
  EXPECT_EQ(Slice(r.document.text, r.tokens.span(head.tokens)), "Ana Silva");
  EXPECT_NE(np.flags & kNamedFlag, 0);
}

TEST(PhraseTest, AnOwnerIsKnownByItsClitic) {
  const Phrased r = Process("Then Ana Silva's bridge fell and she cried.");
  bool pronoun = false;
  for (const NounPhrase& np : r.phrases.nouns) pronoun |= (np.flags & kPronounFlag) != 0;
  EXPECT_TRUE(pronoun);
}

TEST(PhraseTest, AnOwnerOfAClaimStaysAnOwner) {
  const Phrased r = Process("Then her claim that the bridge fell was denied.");
  ASSERT_FALSE(r.phrases.nouns.empty());
  const NounPhrase& np = r.phrases.nouns[0];
  EXPECT_EQ(Slice(r.document.text, r.tokens.span(np.tokens)), "her");
  EXPECT_NE(np.flags & kPossessiveFlag, 0);
}

TEST(PhraseTest, WhatSomebodyOwnsIsNoOwner) {
  const Phrased r = Process("Then her old bridge fell.");
  ASSERT_FALSE(r.phrases.nouns.empty());
  const NounPhrase& np = r.phrases.nouns[0];
  EXPECT_EQ(Slice(r.document.text, r.tokens.span(np.tokens)), "her old bridge");
  EXPECT_EQ(np.flags & kPossessiveFlag, 0);
}

TEST(PhraseTest, EveryMentionIsInOnePhraseAndPhrasesDoNotOverlap) {
  const Phrased r = Process(
      "Police chief Ana Silva met the mayor of Velden and Tom Keller's lawyer; “He left,” she "
      "said of the Ministry of Rural Affairs. Many of the Norwegians agreed with her.");
  uint32_t end = 0;
  for (const NounPhrase& np : r.phrases.nouns) {
    EXPECT_LE(end, np.tokens.begin);
    EXPECT_LT(np.tokens.begin, np.tokens.end);
    end = np.tokens.end;
  }
  for (const Mention& m : r.entities.mentions) {
    const bool inside =
        std::any_of(r.phrases.nouns.begin(), r.phrases.nouns.end(), [&](const NounPhrase& np) {
          return np.tokens.begin <= m.tokens.begin && m.tokens.end <= np.tokens.end;
        });
    EXPECT_TRUE(inside) << Slice(r.document.text, r.tokens.span(m.tokens));
  }
}

}  // namespace
}  // namespace whosaid
