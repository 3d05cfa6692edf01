// An Analysis as W3C Web Annotations (JSON-LD): one line a quote.
//
// The target is the content, selected twice: by a TextQuoteSelector (the exact words with some text
// before and after) and by a TextPositionSelector, which by the standard counts code points; a List
// of such targets where the quote has several fragments. The bodies are the type of the quote
// (classifying), its speaker (identifying) and its cue (describing). The document's id serves as
// IRI, escaped where it must be.
#ifndef WHOSAID_EMIT_WEBANNO_H_
#define WHOSAID_EMIT_WEBANNO_H_

#include <string>

#include "run/analysis.h"

namespace whosaid {

void AppendWebAnnotations(const Analysis& analysis, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_WEBANNO_H_
