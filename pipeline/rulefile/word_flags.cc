#include "rulefile/word_flags.h"

#include <optional>

namespace whosaid {

WordFlags::WordFlags(const Vocabulary& vocabulary, std::initializer_list<WordFlag> flags)
    : bits_(vocabulary.class_count()) {
  for (const auto& [bit, name] : flags) {
    const std::optional<LexiconId> lexicon = vocabulary.lexicon(name);
    if (!lexicon) continue;
    for (size_t word = 0; word < bits_.size(); ++word) {
      if (vocabulary.Has(static_cast<WordClass>(word), *lexicon)) bits_[word] |= bit;
    }
  }
}

}  // namespace whosaid
