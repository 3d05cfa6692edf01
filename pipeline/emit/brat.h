// An Analysis as brat standoff: the .ann file that goes beside the text.
//
//   T1  Direct 0 18            the content of a quote: Direct, Mixed or Indirect
//   T2  Cue 19 23              T3  Source 24 33          T4  Person 24 33   a mention
//   R1  CuedBy Arg1:T1 Arg2:T2     R2  SourcedBy Arg1:T1 Arg2:T3     R3  SaidBy Arg1:T1 Arg2:T4
//   *   Equiv T4 T9            mentions of one entity
//   #1  AnnotatorNotes T1      the speaker's name and the rule
//
// Offsets are code points, as brat counts. A span may not hold a line break there, so one that does
// is written as several ranges.
#ifndef WHOSAID_EMIT_BRAT_H_
#define WHOSAID_EMIT_BRAT_H_

#include <string>

#include "run/analysis.h"

namespace whosaid {

void AppendBrat(const Analysis& analysis, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_BRAT_H_
