// An Analysis as rows of CSV (RFC 4180: comma, CRLF, marks doubled), one a quote, for spreadsheets.
//
// A spreadsheet runs a field that begins with = + - @ (or a tab or carriage return before them) as
// a formula, and the texts come from strangers. Such a field is therefore written with an
// apostrophe in front, which spreadsheets show as plain text; readers that are not spreadsheets and
// want the very words should read the JSONL. start and end are those of the whole content, gaps
// included.
#ifndef WHOSAID_EMIT_CSV_H_
#define WHOSAID_EMIT_CSV_H_

#include <string>

#include "run/analysis.h"
#include "text/offsets.h"

namespace whosaid {

void AppendCsvHeader(std::string& out);
void AppendCsvRows(const Analysis& analysis, OffsetUnit unit, std::string& out);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_CSV_H_
