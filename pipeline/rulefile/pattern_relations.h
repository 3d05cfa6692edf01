// How two patterns relate over all texts, by walking both at once. What takes too many states stays
// without an answer.
#ifndef WHOSAID_RULEFILE_PATTERN_RELATIONS_H_
#define WHOSAID_RULEFILE_PATTERN_RELATIONS_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "rulefile/pattern_graph.h"
#include "rulefile/symbol_words.h"

namespace whosaid {

enum class Answer : uint8_t { kYes, kNo, kTooLarge };

// Does `b` match from the same begin, wherever `a` does?
[[nodiscard]] Answer Covers(const PatternGraph& a, const PatternGraph& b);

// Does `b`, from the same begin, claim no item that `a` does not claim? If so, whoever takes what
// `b` wants takes it from `a`, too.
[[nodiscard]] Answer ClaimsNoMore(const PatternGraph& a, const PatternGraph& b);

// The shortest text, as symbols, in which both match, `a` from its begin on, and claim the same
// item, and which `accept` takes. A few are tried. `too_large` becomes true where the walk had to
// stop.
[[nodiscard]] std::optional<std::string> FindOverlap(
    const PatternGraph& a, const PatternGraph& b, const SymbolWords& words,
    const std::function<bool(const std::string&)>& accept, bool& too_large);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_RELATIONS_H_
