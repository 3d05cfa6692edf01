// The regular forms of English words, made from ordered suffix rules that are data
// (tokenize/inflection.toml). The first rule of a form that fits the word makes it; RE2 sees at one
// look which fit.
#ifndef WHOSAID_RULEFILE_INFLECTION_H_
#define WHOSAID_RULEFILE_INFLECTION_H_

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/rule_error.h"
#include "rulefile/toml.h"

namespace whosaid {

inline constexpr std::array<std::string_view, 5> kVerbForms = {"base", "s", "past", "participle",
                                                               "gerund"};
inline constexpr std::array<std::string_view, 2> kNounForms = {"singular", "plural"};

class Inflection {
 public:
  // A word, and the number of its form in kVerbForms or kNounForms. A form may have several words.
  struct Form {
    size_t form = 0;
    std::string word;
  };
  using Forms = std::vector<Form>;

  Inflection();
  ~Inflection();
  Inflection(const Inflection&) = delete;
  Inflection& operator=(const Inflection&) = delete;

  void Read(const SourceFile& file, const FlatToml& rules, RuleErrors& errors);
  // Are there rules for words of that kind?
  [[nodiscard]] bool Has(std::string_view kind) const;

  // `irregular`: past and participle as written in the lexicon; "dreamed/dreamt" are two words.
  // Of an entry of several words ("point out") the first one is inflected.
  [[nodiscard]] Forms Verb(std::string_view lemma, std::string_view past,
                           std::string_view participle) const;
  [[nodiscard]] Forms Noun(std::string_view lemma, std::string_view plural) const;

 private:
  class FormRules;
  [[nodiscard]] std::string Make(const FormRules* rules, std::string_view word,
                                 bool doubled_past) const;

  std::array<std::unique_ptr<const FormRules>, kVerbForms.size()> verb_;
  std::array<std::unique_ptr<const FormRules>, kNounForms.size()> noun_;
  mutable std::vector<int> fitting_;  // reused from word to word
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_INFLECTION_H_
