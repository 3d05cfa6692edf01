#include "run/analyze.h"

#include <utility>

#include "attribute/attribute.h"
#include "phrase/find_phrases.h"
#include "quote/find_quotes.h"
#include "resolve/resolve.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {

Analysis Analyze(Document document, const std::shared_ptr<const RulePack>& rules,
                 MatchScratch& scratch) {
  Analysis a;
  a.rules = rules;
  a.document = std::move(document);
  a.tokens = Tokenize(a.document, *rules);
  a.entities = TagEntities(a.document, a.tokens, *rules, scratch);
  a.quotes = FindQuotes(a.document, a.tokens, a.entities, *rules);
  a.phrases = FindPhrases(a.document, a.tokens, a.entities, a.quotes, *rules, scratch);
  a.attributions = Attribute(a.document, a.tokens, a.phrases, a.quotes, *rules, scratch);
  a.speakers =
      ResolveSpeakers(a.document, a.tokens, a.entities, a.quotes, a.attributions, *rules, scratch);
  return a;
}

}  // namespace whosaid
