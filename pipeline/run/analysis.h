// Analysis: a document and everything the stages found in it, layer by layer. The library's answer.
#ifndef WHOSAID_RUN_ANALYSIS_H_
#define WHOSAID_RUN_ANALYSIS_H_

#include <memory>

#include "attribute/attributions.h"
#include "clause/clauses.h"
#include "phrase/phrases.h"
#include "quote/quotes.h"
#include "resolve/speakers.h"
#include "rulefile/pack.h"
#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

struct Analysis {
  Document document;  // owns the bytes that every span below points into
  Tokens tokens;
  Entities entities;
  Quotes quotes;
  Phrases phrases;
  Clauses clauses;
  Attributions attributions;
  Speakers speakers;
  std::shared_ptr<const RulePack> rules;  // names the rules that decided
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_ANALYSIS_H_
