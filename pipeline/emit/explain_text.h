// An Explanation as a person reads it in a terminal: for each place what rules saw, which of them
// won and lost and why, which came near, and how each mention and speaker was found. As wide as
// emit/text.h, and as careful about what reaches the terminal.
#ifndef WHOSAID_EMIT_EXPLAIN_TEXT_H_
#define WHOSAID_EMIT_EXPLAIN_TEXT_H_

#include <string>

#include "run/analysis.h"
#include "run/explanation.h"

namespace whosaid {

// `color`: with ANSI escapes.
void AppendExplanationText(const Analysis& analysis, const Explanation& explanation, bool color,
                           std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_EXPLAIN_TEXT_H_
