// Speakers: for each attribution, who it is. The last word on every quote.
#ifndef WHOSAID_RESOLVE_SPEAKERS_H_
#define WHOSAID_RESOLVE_SPEAKERS_H_

#include <cstdint>
#include <string_view>
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

// Why a mention stands for its referent.
enum class Reason : uint8_t {
  kNobody,     // it has none
  kNamed,      // tag/ found it: a name, or a description tied to one
  kSalient,    // a pronoun: the clearest of those whom it fits
  kLevel,      // none, because two are level
  kSaidIt,     // "I" in a quotation: who says it
  kFamily,     // "his wife": who is that to the owner
  kSameTurn,   // the speaker of the words beside it in the paragraph
  kNarrator,   // "I" of a story: whom others call by a name
  kLikeliest,  // a description of somebody present: "her companion", "the company"
};

[[nodiscard]] constexpr std::string_view Name(Reason reason) {
  switch (reason) {
    case Reason::kNobody:
      return "nobody";
    case Reason::kNamed:
      return "named";
    case Reason::kSalient:
      return "salient";
    case Reason::kLevel:
      return "level";
    case Reason::kSaidIt:
      return "said-it";
    case Reason::kFamily:
      return "family";
    case Reason::kSameTurn:
      return "same-turn";
    case Reason::kNarrator:
      return "narrator";
    case Reason::kLikeliest:
      return "likeliest";
  }
  return "nobody";
}

// Whom a pronoun may stand for, and how salient he or she is there.
struct Candidate {
  Index<Entity> entity;
  float salience = 0;
};

// What a pronoun had to choose from. For explanations only.
struct Choice {
  Index<Mention> mention;
  std::vector<Candidate> candidates;  // the most salient first
};

struct Speakers {
  std::vector<Speaker> speakers;        // one an attribution, same order
  std::vector<Index<Entity>> referent;  // one a mention, same order: pronouns and nominals resolved
  std::vector<Reason> reason;           // one a mention: of its referent
};

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_SPEAKERS_H_
