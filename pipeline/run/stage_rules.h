// A rule pack as the stages take it: what each looks up in it, looked up once. Immutable, shared by
// all threads.
#ifndef WHOSAID_RUN_STAGE_RULES_H_
#define WHOSAID_RUN_STAGE_RULES_H_

#include <memory>
#include <utility>

#include "attribute/attribute_rules.h"
#include "clause/clause_rules.h"
#include "phrase/phrase_rules.h"
#include "quote/quote_rules.h"
#include "resolve/resolve_rules.h"
#include "rulefile/pack.h"
#include "tag/tag_rules.h"
#include "tokenize/tokenize_rules.h"

namespace whosaid {

struct StageRules {
  explicit StageRules(std::shared_ptr<const RulePack> rules) : pack(std::move(rules)) {}

  // Takes belief, wish and act for attributions, too, not speech alone.
  void TakeThoughts() {
    phrase.cues_asked = PhraseRules::kSpeech | PhraseRules::kThought;
    attribute.speech_only = false;
  }

  // Looks at nothing but what has quotation marks in or beside it.
  void PassOverReports() { phrase.cues_asked = 0; }

  std::shared_ptr<const RulePack> pack;
  TokenizeRules tokenize{*pack};
  TagRules tag{*pack};
  QuoteRules quote{*pack};
  PhraseRules phrase{*pack};
  ClauseRules clause{*pack};
  AttributeRules attribute{*pack};
  ResolveRules resolve{*pack};
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_STAGE_RULES_H_
