// A rule pack as the stages take it: what each looks up in it, looked up once. Immutable, shared by
// all threads.
#ifndef WHOSAID_RUN_STAGE_RULES_H_
#define WHOSAID_RUN_STAGE_RULES_H_

#include <cstdint>
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

// Which speech without quotation marks is looked for, beside that with them: none; what is said;
// what is said, thought, wished and done.
enum class Reports : uint8_t { kNone, kSpeech, kAll };

struct StageRules {
  StageRules(std::shared_ptr<const RulePack> rules, Reports reports) : pack(std::move(rules)) {
    phrase.cues_asked = (reports == Reports::kNone ? 0 : PhraseRules::kSpeech) |
                        (reports == Reports::kAll ? PhraseRules::kThought : 0);
    attribute.speech_only = reports != Reports::kAll;
  }

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
