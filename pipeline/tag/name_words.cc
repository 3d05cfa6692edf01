#include "tag/name_words.h"

#include <span>

#include "tag/name_table.h"

namespace whosaid {

NameReader::NameReader(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary)
    : document_(document),
      tokens_(tokens),
      vocabulary_(vocabulary),
      function_(vocabulary.lexicon("function")),
      given_(vocabulary.lexicon("given")),
      surname_(vocabulary.lexicon("surname")),
      generation_(vocabulary.lexicon("suffix.generation")),
      nickname_(vocabulary.lexicon("nickname")),
      office_(vocabulary.lexicon("office")),
      courtesy_(vocabulary.lexicon("courtesy")),
      man_(vocabulary.lexicon("courtesy.man")),
      married_(vocabulary.lexicon("courtesy.married")),
      unmarried_(vocabulary.lexicon("courtesy.unmarried")),
      woman_(vocabulary.lexicon("courtesy.woman")) {}

NameWords NameReader::Read(const Mention& mention) const {
  NameWords name;
  for (uint32_t t = mention.tokens.begin; t < mention.tokens.end; ++t) {
    if (tokens_.begin[t] < mention.name.begin) {
      name.address |= AddressOf(t);
      continue;
    }
    if (tokens_.end[t] > mention.name.end) break;
    const Shape shape = tokens_.shape[t];
    if (!shape.is_word() && shape.form() != Form::kNumber) continue;
    if (name.count > 0 && Has(t, generation_)) {
      name.younger = true;
    } else if (name.count < NameWords::kMost) {
      name.word[name.count++] = t;
    } else {
      name.too_long = true;
      break;
    }
  }
  return name;
}

uint64_t NameReader::HashOf(const NameWords& name, uint32_t begin, uint32_t end) const {
  NameHash hash;
  for (uint32_t i = begin; i < end; ++i) hash.Add(Word(name.word[i]));
  return hash.value();
}

uint64_t NameReader::HashOf(uint32_t token) const {
  NameHash hash;
  hash.Add(Word(token));
  return hash.value();
}

// A word of several sections counts for the first. The sections of a lexicon are numbered right
// after the lexicon, so the number that follows the lexicon's is that of the first section.
uint64_t NameReader::HashOfOneOf(uint32_t token, const Id& lexicon) const {
  if (!Has(token, lexicon)) return HashOf(token);
  const std::span<const LexiconId> ids = vocabulary_.Lexicons(tokens_.word[token]);
  for (const LexiconId id : ids) {
    if (id > *lexicon) return id;
  }
  return HashOf(token);
}

uint8_t NameReader::AddressOf(uint32_t token) const {
  if (!Has(token, courtesy_)) return 0;
  if (Has(token, man_)) return kAddressMan;
  if (Has(token, married_)) return kAddressMarried;
  if (Has(token, unmarried_)) return kAddressUnmarried;
  return Has(token, woman_) ? kAddressWoman : uint8_t{0};
}

}  // namespace whosaid
