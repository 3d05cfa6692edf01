// A text taken through the pipeline as far as attribution.
#ifndef WHOSAID_TESTS_ATTRIBUTE_ATTRIBUTED_H_
#define WHOSAID_TESTS_ATTRIBUTE_ATTRIBUTED_H_

#include <string>
#include <utility>

#include "attribute/attribute.h"
#include "clause/find_clauses.h"
#include "phrase/find_phrases.h"
#include "quote/find_quotes.h"
#include "support/english.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {

struct Attributed {
  Document document;
  Tokens tokens;
  Entities entities;
  Quotes quotes;
  Phrases phrases;
  Clauses clauses;
  Attributions attributions;
};

inline Attributed Process(std::string text) {
  Attributed r;
  r.document = MakeDocument(std::move(text));
  r.tokens = Tokenize(r.document, *English());
  MatchScratch scratch;
  TagScratch tag_scratch;
  r.entities = TagEntities(r.document, r.tokens, *English(), scratch, tag_scratch);
  r.quotes = FindQuotes(r.document, r.tokens, r.entities, *English());
  r.phrases = FindPhrases(r.document, r.tokens, r.entities, r.quotes, *English(), scratch);
  r.clauses = FindClauses(r.tokens, r.phrases, *English(), scratch);
  r.attributions =
      Attribute(r.document, r.tokens, r.quotes, r.phrases, r.clauses, *English(), scratch);
  return r;
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_ATTRIBUTE_ATTRIBUTED_H_
