// Gathers the words of all lexicons and rules, then lays them out as one Vocabulary.
#ifndef WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
#define WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rulefile/string_numbers.h"
#include "rulefile/vocabulary.h"
#include "rulefile/vocabulary_table.h"

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

  // An entry of one or more tokens: see SplitLikeText. One with a token of over kLongestEntryWord
  // bytes is left out: no word of that length is looked up.
  void Add(std::string_view entry, SetList sets);

  // A Vocabulary of everything added; the builder is spent.
  [[nodiscard]] Vocabulary Build() &&;

 private:
  // A set of set lists. Few combinations are there, whatever the number of words.
  using Combination = uint32_t;
  static constexpr Combination kNone = 0;

  // Words, or phrases as the bytes of the numbers of their words.
  struct Entries {
    StringNumbers texts;
    std::vector<Combination> combinations;  // by number
    std::vector<WordClass> classes;         // by number
  };

  LexiconId Set(std::string_view name, bool is_lexicon);
  static uint32_t NumberOf(std::string_view text, Entries& entries);
  [[nodiscard]] Combination With(Combination combination, SetList sets);
  void Classify(Vocabulary::Table::Arrays& arrays);
  [[nodiscard]] std::vector<LexiconId> SetsOf(Combination combination, LexiconId written) const;
  [[nodiscard]] std::string_view FirstWord(const Entries& entries, uint32_t number) const;
  void LayOutMembers(Vocabulary::Table::Arrays& arrays) const;
  [[nodiscard]] std::vector<uint32_t> LayOutWords(Vocabulary::Table::Arrays& arrays) const;
  void LayOutPhrases(const std::vector<uint32_t>& entry_of,
                     Vocabulary::Table::Arrays& arrays) const;

  std::map<std::string, LexiconId, std::less<>> names_;
  std::vector<bool> set_is_lexicon_;
  std::map<std::vector<LexiconId>, SetList> list_numbers_;
  std::vector<std::vector<LexiconId>> lists_;
  std::map<std::vector<SetList>, Combination> combination_numbers_{{{}, kNone}};
  std::vector<std::vector<SetList>> combinations_ = {{}};
  std::unordered_map<uint64_t, Combination> with_;  // combination and set list -> what With gives
  Entries words_;
  Entries phrases_;
  // What Add works in.
  std::vector<std::string_view> tokens_;
  std::vector<uint32_t> numbers_;
  std::array<char, kLongestEntryWord> folded_{};
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
