// Is somebody spoken to by name? "Is it safe, Tom?"
#ifndef WHOSAID_RESOLVE_VOCATIVE_H_
#define WHOSAID_RESOLVE_VOCATIVE_H_

#include "tag/entities.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Of a mention inside a quotation: whether it is a person's name between commas, or at an end of
// what is said.
[[nodiscard]] bool IsVocative(const Document& document, const Tokens& tokens,
                              const Mention& mention);

}  // namespace whosaid

#endif  // WHOSAID_RESOLVE_VOCATIVE_H_
