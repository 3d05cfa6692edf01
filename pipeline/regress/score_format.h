// A score as people and as programs read it.
#ifndef WHOSAID_REGRESS_SCORE_FORMAT_H_
#define WHOSAID_REGRESS_SCORE_FORMAT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "regress/score.h"

namespace whosaid {

// A line a measure, then the first `misses` misses.
[[nodiscard]] std::string FormatScore(const ScoreReport& report, size_t misses);
// An object of measures, indented by one space.
[[nodiscard]] std::string FormatScoreJson(const ScoreReport& report);

// Text between quotation marks as Python prints it: 'it', "it's"; what does not print is escaped.
[[nodiscard]] std::string PythonRepr(std::u32string_view text);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_SCORE_FORMAT_H_
