#include "tokenize/abbreviations.h"

namespace whosaid {

Abbreviations::Abbreviations(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      sections_{vocabulary.lexicon("abbreviation.before-name"),
                vocabulary.lexicon("abbreviation.inside"),
                vocabulary.lexicon("abbreviation.before-number"),
                vocabulary.lexicon("abbreviation.calendar"),
                vocabulary.lexicon("abbreviation.place"),
                vocabulary.lexicon("abbreviation.other")},
      starter_(vocabulary.lexicon("abbreviation.starter")),
      cue_(vocabulary.lexicon("cue")) {}

Abbreviation Abbreviations::Classify(WordClass word) const {
  if (word == kUnknownWord) return Abbreviation::kNone;
  for (size_t section = 0; section < sections_.size(); ++section) {
    if (Has(word, sections_[section])) return static_cast<Abbreviation>(section);
  }
  return Abbreviation::kNone;
}

}  // namespace whosaid
