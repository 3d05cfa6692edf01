// What the stages reuse from document to document. One a thread, for one RulePack at a time; no
// answer depends on it.
#ifndef WHOSAID_RUN_STAGE_SCRATCH_H_
#define WHOSAID_RUN_STAGE_SCRATCH_H_

#include "rulefile/phase.h"
#include "tag/tag_scratch.h"
#include "tokenize/tokenize_scratch.h"

namespace whosaid {

struct StageScratch {
  MatchScratch match;
  TokenizeScratch tokenize;
  TagScratch tag;
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_STAGE_SCRATCH_H_
