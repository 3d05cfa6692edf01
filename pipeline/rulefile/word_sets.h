// The sets of words that rules ask about, by name: lexicons as they are read from text, or those of
// a vocabulary that is finished.
#ifndef WHOSAID_RULEFILE_WORD_SETS_H_
#define WHOSAID_RULEFILE_WORD_SETS_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/vocabulary.h"

namespace whosaid {

class WordSets {
 public:
  WordSets() = default;
  WordSets(const WordSets&) = delete;
  WordSets& operator=(const WordSets&) = delete;
  virtual ~WordSets() = default;

  // "cue", "cue.say" or "cue.say[past]".
  [[nodiscard]] virtual std::optional<LexiconId> Find(std::string_view name) const = 0;
  [[nodiscard]] virtual bool empty(std::string_view name) const = 0;
  // Names without forms, sorted: for hints.
  [[nodiscard]] virtual std::vector<std::string_view> names() const = 0;

  // The set of all forms of a word of an inflected section, made when a rule first asks for it.
  [[nodiscard]] virtual std::optional<LexiconId> Lemma(std::string_view lemma) = 0;
  // The set that holds just this word.
  [[nodiscard]] virtual LexiconId Literal(std::string_view word) = 0;
};

// How the sets that rules make are named.
[[nodiscard]] std::string LemmaName(std::string_view lemma);
[[nodiscard]] std::string LiteralName(std::string_view word);

// The sets of a vocabulary that was made from the same rules, none of them with a fault.
class FinishedWordSets : public WordSets {
 public:
  explicit FinishedWordSets(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  [[nodiscard]] std::optional<LexiconId> Find(std::string_view name) const override {
    return vocabulary_.lexicon(name);
  }
  [[nodiscard]] bool empty(std::string_view) const override { return false; }
  [[nodiscard]] std::vector<std::string_view> names() const override { return {}; }
  [[nodiscard]] std::optional<LexiconId> Lemma(std::string_view lemma) override {
    return Find(LemmaName(lemma));
  }
  [[nodiscard]] LexiconId Literal(std::string_view word) override;

 private:
  const Vocabulary& vocabulary_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WORD_SETS_H_
