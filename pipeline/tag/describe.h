// Descriptions -> entities: "Ana Silva, the mayor of Velden" is one person, and "the mayor" later
// on is she.
#ifndef WHOSAID_TAG_DESCRIBE_H_
#define WHOSAID_TAG_DESCRIBE_H_

#include "rulefile/vocabulary.h"
#include "tag/entities.h"
#include "tag/name_table.h"
#include "tag/name_words.h"
#include "text/document.h"
#include "tokenize/tokens.h"

namespace whosaid {

// Gives every description its entity and the entities of names their roles. Names have theirs
// already. A description that no name or earlier description explains is an entity of its own.
void Describe(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
              const NameReader& reader, NameTable& table, Entities& entities);

}  // namespace whosaid

#endif  // WHOSAID_TAG_DESCRIBE_H_
