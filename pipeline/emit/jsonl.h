// An Analysis as one line of JSON: the schema of schema.json, which every tool downstream reads.
// Field order is stable; the line holds no white space between values and ends in a line feed.
//
// `text` of a quote is the words said (emit/words.h). `text` of a cue, source or speaker is exactly
// the text from `start` to `end`. Names and roles have their white space drawn together, so that a
// name broken over two lines is the same name. A speaker that is nobody's entity is named by its
// own words and has entity null.
#ifndef WHOSAID_EMIT_JSONL_H_
#define WHOSAID_EMIT_JSONL_H_

#include <string>

#include "run/analysis.h"
#include "run/explanation.h"
#include "text/offsets.h"

namespace whosaid {

void AppendJsonLine(const Analysis& analysis, OffsetUnit unit, std::string& out);

// The same with a field "why" in each quote: the rule and where it is written, the rules that it
// won over, and how the speaker was found. The explanation is that of the analysis.
void AppendJsonLine(const Analysis& analysis, const Explanation& explanation, OffsetUnit unit,
                    std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_JSONL_H_
