// The regular forms of English words, made from ordered suffix rules that are data
// (tokenize/inflection.toml). The first rule of a form that fits the word makes it.
#ifndef WHOSAID_RULEFILE_INFLECTION_H_
#define WHOSAID_RULEFILE_INFLECTION_H_

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/rule_error.h"
#include "rulefile/toml.h"

namespace re2 {
class RE2;
}

namespace whosaid {

inline constexpr std::array<std::string_view, 5> kVerbForms = {"base", "s", "past", "participle",
                                                               "gerund"};
inline constexpr std::array<std::string_view, 2> kNounForms = {"singular", "plural"};

class Inflection {
 public:
  // Form name -> the words that have it.
  using Forms = std::map<std::string_view, std::vector<std::string>>;

  Inflection();
  ~Inflection();
  Inflection(const Inflection&) = delete;
  Inflection& operator=(const Inflection&) = delete;

  void Read(const SourceFile& file, const FlatToml& rules, RuleErrors& errors);
  // Are there rules for words of that kind?
  [[nodiscard]] bool Has(std::string_view kind) const { return forms_.contains(kind); }

  // `irregular`: past and participle as written in the lexicon; "dreamed/dreamt" are two words.
  // Of an entry of several words ("point out") the first one is inflected.
  [[nodiscard]] Forms Verb(std::string_view lemma, std::string_view past,
                           std::string_view participle) const;
  [[nodiscard]] Forms Noun(std::string_view lemma, std::string_view plural) const;

 private:
  struct SuffixRule {
    std::unique_ptr<re2::RE2> ending;
    size_t drop = 0;
    bool double_last = false;
    bool after_doubled_past = false;  // only where the past tense doubles the last letter
    std::string add;
  };
  [[nodiscard]] std::string Make(std::string_view kind, std::string_view form,
                                 std::string_view word, bool doubled_past) const;

  // "verb" -> "past" -> rules in order.
  std::map<std::string, std::map<std::string, std::vector<SuffixRule>, std::less<>>, std::less<>>
      forms_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_INFLECTION_H_
