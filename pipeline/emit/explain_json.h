// An Explanation as one line of JSON, for programs: all phases, all that was considered, codes
// instead of words. Field order is stable; the line ends in a line feed.
//
// {"id", "language", "offsets", "places": [{"line", "start", "end", "text", "quotes", "phases",
//  "attributions", "mentions", "unnamed"}]}
#ifndef WHOSAID_EMIT_EXPLAIN_JSON_H_
#define WHOSAID_EMIT_EXPLAIN_JSON_H_

#include <string>

#include "run/analysis.h"
#include "run/explanation.h"
#include "text/offsets.h"

namespace whosaid {

void AppendExplanationJson(const Analysis& analysis, const Explanation& explanation,
                           OffsetUnit unit, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_EXPLAIN_JSON_H_
