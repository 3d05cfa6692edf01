// The `yes` and `no` lines of rules: sentences that a rule must, or must not, match, with the roles
// marked inline. They run through the whole pipeline, elsewhere.
#ifndef WHOSAID_RULEFILE_EXAMPLE_H_
#define WHOSAID_RULEFILE_EXAMPLE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/index.h"
#include "base/span.h"
#include "rulefile/rule.h"

namespace whosaid {

// A stretch of the text that plays a role: `{S:Maria Lopez}`.
struct MarkedSpan {
  Role role = Role::kQuote;
  Span span;
  friend bool operator==(const MarkedSpan&, const MarkedSpan&) = default;
};

struct RuleExample {
  Index<Rule> rule;
  bool expected_match = true;      // `yes`
  bool todo = false;               // known to fail; reported when it begins to hold
  std::string text;                // without the marks; `\n` in the file is a line end
  std::vector<MarkedSpan> marked;  // by begin, the wider first
  std::string file;
  uint32_t line = 0;
};

// What is wrong with an example, and where in it, in bytes.
struct MarkFault {
  std::string message;
  Span where;
  std::string hint = {};
};

// Reads `{Q:"We go,"} {C:said} {S:Maria}.` into text and marked spans. A brace that no LETTER:
// follows is text. Returns what is wrong, or nothing.
[[nodiscard]] std::optional<MarkFault> ReadMarkedText(std::string_view raw, std::string& text,
                                                      std::vector<MarkedSpan>& marked);

// By begin, the wider first: the order in which they open.
void SortMarked(std::vector<MarkedSpan>& marked);

// The letter of a role in examples: Q QUOTE, X CONTENT, C CUE, S SOURCE, P SPEAKER, A ADDRESSEE,
// N NAME, T TITLE, D DESCRIPTION, H HEAD.
[[nodiscard]] char RoleLetter(Role role);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_EXAMPLE_H_
