#include "rulefile/word_sets.h"

#include <fmt/format.h>

#include "base/check.h"
#include "rulefile/fold.h"

namespace whosaid {

std::string LemmaName(std::string_view lemma) { return fmt::format("[lemma={}]", FoldWord(lemma)); }
std::string LiteralName(std::string_view word) { return fmt::format("\"{}\"", FoldWord(word)); }

LexiconId FinishedWordSets::Literal(std::string_view word) {
  const std::optional<LexiconId> id = Find(LiteralName(word));
  WHOSAID_CHECK(id.has_value());
  return *id;
}

}  // namespace whosaid
