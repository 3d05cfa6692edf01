// Gathers the words of all lexicons and rules, then lays them out as one Vocabulary.
#ifndef WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
#define WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

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

  // An entry of one or more tokens: see SplitLikeText.
  void Add(std::string_view entry, std::span<const LexiconId> sets);

  // A Vocabulary of everything added; the builder is spent.
  [[nodiscard]] Vocabulary Build() &&;

 private:
  struct Entry {
    std::vector<LexiconId> sets;
    WordClass word = kUnknownWord;
  };

  // In order of arrival, so that the same files give the same numbers on every machine.
  struct Entries {
    std::unordered_map<std::string, uint32_t> numbers;
    std::vector<const std::string*> folded;  // keys of `numbers`, which stay where they are
    std::vector<Entry> entries;

    Entry& operator[](std::string word) {
      const auto [at, fresh] = numbers.emplace(std::move(word), entries.size());
      if (fresh) {
        folded.push_back(&at->first);
        entries.emplace_back();
      }
      return entries[at->second];
    }
  };

  LexiconId Set(std::string_view name, bool is_lexicon);
  void Classify(Vocabulary::Table& table);
  void LayOutMembers(Vocabulary::Table& table) const;
  void LayOutWords(Vocabulary::Table& table) const;
  void LayOutPhrases(Vocabulary::Table& table) const;

  std::map<std::string, LexiconId, std::less<>> names_;
  std::vector<bool> set_is_lexicon_;
  Entries words_;
  Entries phrases_;  // by folded words joined with one space
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_BUILDER_H_
