// An Analysis as a TEI P5 document: the text in paragraphs, with its quotes, cues and mentions
// marked in place, and the people and organizations in the header.
//
//   <said xml:id="q1" who="#e1" direct="true" ana="#direct" cert="0.98">  one a fragment; the later
//                                        fragments of a quote have prev="#q1" instead of the id
//   <seg type="cue" corresp="#q1">       <rs type="name" ref="#e1">
//
// One <TEI> element an Analysis; the paragraphs together hold the whole text. XML nests: where two
// stretches cross, the later one ends where the earlier does. The JSONL has the exact offsets.
// Characters that XML 1.0 cannot hold are U+FFFD.
#ifndef WHOSAID_EMIT_TEI_H_
#define WHOSAID_EMIT_TEI_H_

#include <string>

#include "run/analysis.h"

namespace whosaid {

void AppendTei(const Analysis& analysis, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_TEI_H_
