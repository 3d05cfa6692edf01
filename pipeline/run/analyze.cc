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

namespace {

void RunStages(std::span<Analysis> analyses, const StageRules& rules, StageScratch& scratch,
               AnalysisTrace* trace) {
  scratch.match.Record(trace == nullptr ? nullptr : &trace->runs);
  for (Analysis& a : analyses) a.rules = rules.pack;
  for (Analysis& a : analyses) {
    a.tokens = Tokenize(a.document, rules.tokenize, scratch.tokenize);
  }
  for (Analysis& a : analyses) {
    a.entities = TagEntities(a.document, a.tokens, rules.tag, scratch.match, scratch.tag);
  }
  for (Analysis& a : analyses) {
    a.quotes = FindQuotes(a.document, a.tokens, a.entities, rules.quote);
  }
  for (Analysis& a : analyses) {
    a.phrases =
        FindPhrases(a.document, a.tokens, a.entities, a.quotes, rules.phrase, scratch.match);
  }
  for (Analysis& a : analyses) {
    a.clauses = FindClauses(a.tokens, a.phrases, rules.clause, scratch.match);
  }
  for (Analysis& a : analyses) {
    a.attributions = Attribute(a.document, a.tokens, a.quotes, a.phrases, a.clauses,
                               rules.attribute, scratch.match);
  }
  for (Analysis& a : analyses) {
    a.speakers =
        ResolveSpeakers(a.document, a.tokens, a.entities, a.quotes, a.attributions, rules.resolve,
                        scratch.match, trace == nullptr ? nullptr : &trace->choices);
  }
  scratch.match.Record(nullptr);
}

}  // namespace

Analysis Analyze(Document document, const StageRules& rules, StageScratch& scratch,
                 AnalysisTrace* trace) {
  Analysis analysis;
  analysis.document = std::move(document);
  RunStages({&analysis, 1}, rules, scratch, trace);
  return analysis;
}

void AnalyzeTogether(std::span<Analysis> analyses, const StageRules& rules, StageScratch& scratch) {
  RunStages(analyses, rules, scratch, nullptr);
}

}  // namespace whosaid
