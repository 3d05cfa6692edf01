// The words that the rules know. Every lexicon entry, inflected form and literal word of a rule
// pack is in one table; words that belong to exactly the same lexicons share a WordClass, which is
// all that a token keeps of its word. A word that no rule asks about is kUnknownWord.
//
// Immutable once built, shared by all threads. Lookup is caseless (ASCII letters by FoldedText,
// other scripts by utf8proc) and allocates nothing.
#ifndef WHOSAID_RULEFILE_VOCABULARY_H_
#define WHOSAID_RULEFILE_VOCABULARY_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "rulefile/folded_text.h"
#include "rulefile/shape.h"

namespace whosaid {

using WordClass = uint16_t;
inline constexpr WordClass kUnknownWord = 0;

// One lexicon, one section of it, or one grammatical form within it: "cue", "cue.say",
// "cue.say[past]". Ids are dense and valid for one Vocabulary.
using LexiconId = uint16_t;

class VocabularyBuilder;

class Vocabulary {
 public:
  Vocabulary();
  ~Vocabulary();
  Vocabulary(Vocabulary&&) noexcept;
  Vocabulary& operator=(Vocabulary&&) noexcept;

  // The class of one word as it stands in the text, whatever its case.
  [[nodiscard]] WordClass Find(std::string_view word) const;

  // The same for many words of a text, whose misses of the cache then overlap.
  static constexpr uint32_t kNoNumber = UINT32_MAX;
  struct Words {
    const FoldedText& text;
    std::span<const uint32_t> begin;
    std::span<const uint32_t> end;
    std::span<const Shape> shapes;  // of which only kAscii is read
    // What is found: the class of each word, and the number by which phrases know it, kNoNumber of
    // an unknown one.
    std::span<WordClass> classes;
    std::span<uint32_t> numbers;
  };
  void FindAll(const Words& words) const;

  // With which of the first 64 of these words may an entry of several words begin? The lowest bit
  // is the first word.
  [[nodiscard]] uint64_t PhraseStarts(std::span<const uint32_t> numbers) const;
  // The longest entry of several words that begins at numbers[0]: its own class and how many words
  // it takes; length 0 where there is none.
  struct Phrase {
    WordClass word = kUnknownWord;
    uint8_t length = 0;
  };
  [[nodiscard]] Phrase FindPhrase(std::span<const uint32_t> numbers) const;
  [[nodiscard]] uint8_t longest_phrase() const;

  // Membership, for stages that ask about a word outside a rule (the gender of a title).
  [[nodiscard]] std::optional<LexiconId> lexicon(std::string_view name) const;
  [[nodiscard]] bool Has(WordClass word, LexiconId lexicon) const;
  [[nodiscard]] std::span<const LexiconId> Lexicons(WordClass word) const;  // ascending

  [[nodiscard]] size_t class_count() const;
  // By LexiconId: what each is called. For people.
  [[nodiscard]] std::vector<std::string_view> LexiconNames() const;

 private:
  friend class VocabularyBuilder;
  friend class VocabularyImage;
  struct Table;
  explicit Vocabulary(std::unique_ptr<const Table> table);
  std::unique_ptr<const Table> table_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_VOCABULARY_H_
