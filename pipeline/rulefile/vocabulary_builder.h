// Gathers the words of all lexicons and rules, then lays them out as one Vocabulary.
#ifndef WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
#define WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/string_numbers.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// Sets that every vocabulary has, for the compiler of phases. `known` holds the words of all
// lexicons (not those that only a rule names). The others tell how a word can be written, so that
// shapes that it cannot have cost no symbol; each word is in one of them.
inline constexpr LexiconId kKnownWords = 0;
inline constexpr LexiconId kCasedWords = 1;      // begins with a letter that has a case
inline constexpr LexiconId kOneLetterWords = 2;  // and has only that letter: "I", "J."
inline constexpr LexiconId kUncasedWords = 3;
inline constexpr LexiconId kDigitWords = 4;
inline constexpr LexiconId kMarkWords = 5;

inline constexpr size_t kLongestPhrase = 16;      // words of one entry
inline constexpr size_t kLongestEntryWord = 128;  // bytes of one folded word

class VocabularyBuilder {
 public:
  VocabularyBuilder();

  // The set of that name, made where it is new. Words of `lexicon` sets are known words; those of
  // other sets (what a rule names in quotation marks) are not.
  LexiconId Lexicon(std::string_view name) { return Set(name, true); }
  LexiconId Literal(std::string_view word);
  LexiconId Plain(std::string_view name) { return Set(name, false); }
  [[nodiscard]] std::optional<LexiconId> Find(std::string_view name) const;
  [[nodiscard]] size_t set_count() const { return set_is_lexicon_.size(); }

  // Several sets as one, for entries that are all in them.
  using SetList = uint32_t;
  SetList List(std::vector<LexiconId> sets);

  // An entry of one or more tokens: see SplitLikeText.
  void Add(std::string_view entry, SetList sets);

  // A Vocabulary of everything added; the builder is spent.
  [[nodiscard]] Vocabulary Build() &&;

 private:
  static constexpr uint32_t kNoLink = UINT32_MAX;

  // The set lists of one entry, chained.
  struct Link {
    SetList sets = 0;
    uint32_t next = kNoLink;
  };
  // Words, or phrases as folded words joined with one space.
  struct Entries {
    StringNumbers texts;
    std::vector<uint32_t> links;     // by number: the first of its chain
    std::vector<WordClass> classes;  // by number
  };

  LexiconId Set(std::string_view name, bool is_lexicon);
  uint32_t NumberOf(std::string_view folded, Entries& entries);
  void Classify(Vocabulary::Table& table);
  [[nodiscard]] std::vector<SetList> Lists(uint32_t link) const;
  void LayOutMembers(Vocabulary::Table& table) const;
  void LayOutWords(Vocabulary::Table& table) const;
  void LayOutPhrases(Vocabulary::Table& table) const;

  std::map<std::string, LexiconId, std::less<>> names_;
  std::vector<bool> set_is_lexicon_;
  std::map<std::vector<LexiconId>, SetList> list_numbers_;
  std::vector<std::vector<LexiconId>> lists_;
  std::vector<Link> links_;
  Entries words_;
  Entries phrases_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
