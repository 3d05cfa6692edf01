// An Analysis as a person reads it in a terminal: the document, then for each quote who said it,
// the words, and under them the type, the cue and the rule. Direct speech stands in marks, mixed
// and indirect speech as the text has it; "?" where nobody is named. At most kTextColumns wide,
// whatever the script.
//
// The texts come from strangers: control characters and changes of writing direction never reach
// the terminal.
#ifndef WHOSAID_EMIT_TEXT_H_
#define WHOSAID_EMIT_TEXT_H_

#include <string>

#include "run/analysis.h"

namespace whosaid {

inline constexpr int kTextColumns = 92;

// `color`: with ANSI escapes.
void AppendText(const Analysis& analysis, bool color, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_TEXT_H_
