// Reasons in words: what the stages note as small codes, for people; and the codes by name, for
// programs.
#ifndef WHOSAID_EMIT_WHY_H_
#define WHOSAID_EMIT_WHY_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "emit/listing.h"
#include "run/analysis.h"
#include "run/explanation.h"

namespace whosaid {

[[nodiscard]] std::string_view Name(QuoteUse use);
[[nodiscard]] std::string_view Name(UseSign sign);
[[nodiscard]] std::string_view Words(UseSign sign);
[[nodiscard]] std::string_view Name(Tie tie);
[[nodiscard]] std::string_view Words(Tie tie);
[[nodiscard]] std::string_view Words(Reason reason);
[[nodiscard]] std::string_view Name(Outcome outcome);
[[nodiscard]] std::string_view Name(LossReason reason);
[[nodiscard]] std::string_view Words(LossReason reason);

// "rules/en/attribute/direct.rules:12"
[[nodiscard]] std::string PlaceOf(const Rule& rule, std::string_view rule_folder);

// How a mention found its referent: "part of that name, whose latest bearer this is".
[[nodiscard]] std::string_view WhyReferent(const Analysis& analysis, uint32_t mention);

// How the speaker of a quote was found, in one sentence.
[[nodiscard]] std::string WhySpeaker(const Analysis& analysis, const Listing& listing,
                                     uint32_t attribution);

// The rules that the rule of an attribution won over, in the order in which they would have come.
[[nodiscard]] std::vector<Index<Rule>> LosersOf(const Analysis& analysis,
                                                const ExplainedPlace& place, uint32_t attribution);

}  // namespace whosaid

#endif  // WHOSAID_EMIT_WHY_H_
