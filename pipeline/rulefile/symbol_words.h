// For people: what a string of symbols can look like in a text, `QUOTE[comma] said NP[named]`.
#ifndef WHOSAID_RULEFILE_SYMBOL_WORDS_H_
#define WHOSAID_RULEFILE_SYMBOL_WORDS_H_

#include <climits>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/phase.h"
#include "rulefile/rule_file.h"
#include "rulefile/symbols.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// The words that examples are made of. Views into the sources.
struct SampleWords {
  std::set<std::string, std::less<>> of_rules;  // "told", as patterns write them
  std::vector<std::string_view> of_lexicons;
};

[[nodiscard]] SampleWords CollectWords(const std::vector<RuleSource>& rules,
                                       const std::vector<const SourceFile*>& lexicons);

// The symbols of one phase. Filled when it is first asked.
class SymbolWords {
 public:
  SymbolWords(const Phase& phase, const Vocabulary& vocabulary, const SampleWords& samples)
      : phase_(phase), vocabulary_(vocabulary), samples_(samples) {}

  // Of a set of symbols the one that reads best. The set is not empty.
  [[nodiscard]] uint8_t Best(const SymbolSet& symbols) const;
  [[nodiscard]] std::string Describe(std::string_view symbols) const;

 private:
  struct Word {
    std::string text;
    unsigned rank = UINT_MAX;  // the lower, the better it reads
  };
  void Fill() const;
  void AddChunks() const;
  void AddForms(std::string_view word) const;
  void AddWord(std::string_view word, unsigned rank) const;
  void Add(char symbol, std::string text, unsigned rank) const;

  const Phase& phase_;
  const Vocabulary& vocabulary_;
  const SampleWords& samples_;
  mutable std::vector<Word> words_;  // by symbol
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SYMBOL_WORDS_H_
