// Descriptions -> entities: "Ana Silva, the mayor of Velden" is one person, and "the mayor" later
// on is she.
#ifndef WHOSAID_TAG_DESCRIBE_H_
#define WHOSAID_TAG_DESCRIBE_H_

#include <cstdint>
#include <span>
#include <vector>

#include "tag/gathering.h"

namespace whosaid {

// Gives every description its entity and the entities of names their roles. Names have theirs
// already. A description that no name or earlier description explains is an entity of its own.
// `borne` are the numbers of the mentions that are no pronouns; `busy` is for Describe to use.
void Describe(std::span<const uint32_t> borne, Gathering& gathering, std::vector<uint32_t>& busy);

}  // namespace whosaid

#endif  // WHOSAID_TAG_DESCRIBE_H_
