// The inside of TagScratch.
#ifndef WHOSAID_TAG_TAG_BUFFERS_H_
#define WHOSAID_TAG_TAG_BUFFERS_H_

#include <vector>

#include "rulefile/rule.h"
#include "tag/entities.h"
#include "tag/gathering.h"
#include "tag/tag_scratch.h"
#include "tokenize/items.h"

namespace whosaid {

struct TagScratch::Buffers {
  Items items;
  std::vector<RuleMatch> matches;
  std::vector<Mention> named;      // what phase "name" found
  std::vector<Chunk> chunks;       // the same as phase "nominal" sees it
  std::vector<Mention> described;  // what that found
  GatheringSpace gathering;
};

}  // namespace whosaid

#endif  // WHOSAID_TAG_TAG_BUFFERS_H_
