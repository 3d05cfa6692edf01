// Mentions -> entities: which names are of one and the same person or body.
#ifndef WHOSAID_TAG_GATHER_H_
#define WHOSAID_TAG_GATHER_H_

#include "tag/entities.h"
#include "tag/gathering.h"
#include "tag/token_reader.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Gives every mention that is no pronoun its entity, and fills `entities`. Names of unknown type
// take the type of the entity that they turn out to name. Linear in the number of mentions.
void GatherEntities(const Tokens& tokens, const TokenReader& reader, GatheringSpace& space,
                    Entities& entities);

}  // namespace whosaid

#endif  // WHOSAID_TAG_GATHER_H_
