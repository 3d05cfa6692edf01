#include "run/analyze.h"

#include <utility>

#include "attribute/attribute.h"
#include "clause/find_clauses.h"
#include "phrase/find_phrases.h"
#include "quote/find_quotes.h"
#include "resolve/resolve.h"
#include "tag/tag.h"
#include "tokenize/tokenize.h"

namespace whosaid {

Analysis Analyze(Document document, const StageRules& rules, StageScratch& scratch,
                 AnalysisTrace* trace) {
  scratch.match.Record(trace == nullptr ? nullptr : &trace->runs);
  Analysis a;
  a.rules = rules.pack;
  a.document = std::move(document);
  a.tokens = Tokenize(a.document, rules.tokenize);
  a.entities = TagEntities(a.document, a.tokens, rules.tag, scratch.match, scratch.tag);
  a.quotes = FindQuotes(a.document, a.tokens, a.entities, rules.quote);
  a.phrases = FindPhrases(a.document, a.tokens, a.entities, a.quotes, rules.phrase, scratch.match);
  a.clauses = FindClauses(a.tokens, a.phrases, rules.clause, scratch.match);
  a.attributions = Attribute(a.document, a.tokens, a.quotes, a.phrases, a.clauses, rules.attribute,
                             scratch.match);
  a.speakers =
      ResolveSpeakers(a.document, a.tokens, a.entities, a.quotes, a.attributions, rules.resolve,
                      scratch.match, trace == nullptr ? nullptr : &trace->choices);
  scratch.match.Record(nullptr);
  return a;
}

}  // namespace whosaid
