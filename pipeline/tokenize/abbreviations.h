// What the pack's lexicon `abbreviation` says of a word: lexicon ids by section, looked up once a
// pack. A section that a pack does not have has no members.
#ifndef WHOSAID_TOKENIZE_ABBREVIATIONS_H_
#define WHOSAID_TOKENIZE_ABBREVIATIONS_H_

#include <array>
#include <cstdint>
#include <optional>

#include "rulefile/vocabulary.h"

namespace whosaid {

enum class Abbreviation : uint8_t {
  kBeforeName,    // [before-name]    Mr. Sen.: capital, never ends a sentence
  kInside,        // [inside]         vs. e.g.: never ends a sentence
  kBeforeNumber,  // [before-number]  No. p.: only where a number follows
  kCalendar,      // [calendar]       Sept. Mon.: capital, not before a capital
  kPlace,         // [place]          Calif. Mass.: capital, after a comma, bracket or hyphen
  kOther,         // [other]          Inc. a.m.: may end a sentence
  kNone,
};

class Abbreviations {
 public:
  explicit Abbreviations(const Vocabulary& vocabulary);

  // `word` is the class of the abbreviation with its full stop.
  [[nodiscard]] Abbreviation Classify(WordClass word) const;
  // [starter]: a word that, with a capital, shows that a sentence begins after an abbreviation.
  [[nodiscard]] bool IsStarter(WordClass word) const { return Has(word, starter_); }
  // A verb that ties a speaker to a quotation whatever else the sentence says: the sections of the
  // lexicon `cue` that hold verbs of speaking, or all of it in a pack that has none of them.
  [[nodiscard]] bool IsCue(WordClass word) const;

 private:
  [[nodiscard]] bool Has(WordClass word, std::optional<LexiconId> lexicon) const {
    return word != kUnknownWord && lexicon.has_value() && vocabulary_.Has(word, *lexicon);
  }

  const Vocabulary& vocabulary_;
  std::array<std::optional<LexiconId>, 6> sections_;  // by Abbreviation
  std::optional<LexiconId> starter_;
  std::array<std::optional<LexiconId>, 5> cues_;
};

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_ABBREVIATIONS_H_
