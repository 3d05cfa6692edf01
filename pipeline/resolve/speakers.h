// Speakers: for each attribution, who it is. The last word on every quote.
#ifndef WHOSAID_RESOLVE_SPEAKERS_H_
#define WHOSAID_RESOLVE_SPEAKERS_H_

#include <cstdint>
#include <vector>

#include "attribute/attributions.h"
#include "base/index.h"
#include "base/span.h"
#include "rulefile/rule.h"
#include "tag/entities.h"

namespace whosaid {

enum class SpeakerKind : uint8_t { kNone, kName, kPronoun, kNominal, kOrganization, kImplicit };

struct Speaker {
  SpeakerKind kind = SpeakerKind::kNone;
  Span mention;           // empty for kNone and kImplicit
  Index<Entity> entity;   // none where nobody could be named
  Index<Rule> rule;       // that decided last: of resolve/ where it did, else of attribute/
  double confidence = 0;  // of quote and speaker together
};

struct Speakers {
  std::vector<Speaker> speakers;        // one an attribution, same order
  std::vector<Index<Entity>> referent;  // one a mention, same order: pronouns and nominals resolved
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_SPEAKERS_H_
