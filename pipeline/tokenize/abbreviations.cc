#include "tokenize/abbreviations.h"

#include <algorithm>

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
      cues_{vocabulary.lexicon("cue.say"), vocabulary.lexicon("cue.tell"),
            vocabulary.lexicon("cue.ask"), vocabulary.lexicon("cue.answer"),
            vocabulary.lexicon("cue.manner")} {
  const bool none = std::none_of(cues_.begin(), cues_.end(),
                                 [](const auto& section) { return section.has_value(); });
  if (none) cues_.front() = vocabulary.lexicon("cue");
}

Abbreviation Abbreviations::Classify(WordClass word) const {
  if (word == kUnknownWord) return Abbreviation::kNone;
  for (size_t section = 0; section < sections_.size(); ++section) {
    if (Has(word, sections_[section])) return static_cast<Abbreviation>(section);
  }
  return Abbreviation::kNone;
}

bool Abbreviations::IsCue(WordClass word) const {
  return word != kUnknownWord && std::any_of(cues_.begin(), cues_.end(), [&](const auto& section) {
           return Has(word, section);
         });
}

}  // namespace whosaid
