// Acronyms: the initials of an organization, or what stands in parentheses behind its name.
#ifndef WHOSAID_TAG_ACRONYMS_H_
#define WHOSAID_TAG_ACRONYMS_H_

#include <cstdint>
#include <optional>
#include <span>

#include "tag/entities.h"
#include "tag/name_words.h"
#include "tag/token_reader.h"

namespace whosaid {

// The key of the initials, of "Velden Water Council" that of "VWC"; none where there are less than
// two.
[[nodiscard]] std::optional<uint64_t> InitialsOf(std::span<const NameWord> words,
                                                 const TokenReader& reader);

// "Centre for Water Research (CFWR)": the token of the acronym, 0 where there is none.
[[nodiscard]] uint32_t AcronymAfter(const Mention& mention, const TokenReader& reader);

}  // namespace whosaid

#endif  // WHOSAID_TAG_ACRONYMS_H_
