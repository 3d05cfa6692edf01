// When two names are one person's: the name rules of the score. Case, accents, titles and
// punctuation are folded away; letters and word boundaries are those of Python's regular
// expressions, whose answers these functions repeat.
#ifndef WHOSAID_REGRESS_SCORE_NAMES_H_
#define WHOSAID_REGRESS_SCORE_NAMES_H_

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "regress/score_documents.h"

namespace whosaid {

// \s and \w.
[[nodiscard]] bool IsWhiteSpace(char32_t c);
[[nodiscard]] bool IsWordCharacter(char32_t c);
// What a caseless pattern of ASCII letters compares a character as.
[[nodiscard]] char32_t CaselessForm(char32_t c);

// "Mme. d'Épinay’s" -> "d e pinay": an accent parts a word, since it is no \w.
[[nodiscard]] std::string FoldName(std::string_view name);

enum class TitleGender : uint8_t { kUnknown, kHis, kHers };
// By the titles in a name: "Sir", "Mrs". kUnknown where there is none, or both.
[[nodiscard]] TitleGender GenderOfTitles(std::string_view name);

// The names of a gold document's people. Owns what it needs of the document.
class NameTable {
 public:
  explicit NameTable(const std::vector<GoldEntity>& entities);

  // Is `predicted` a name of the gold's person `id`? An id without an entry is a name itself.
  [[nodiscard]] bool IsSamePerson(std::string_view predicted, const std::string& id) const;

 private:
  struct Person {
    std::set<std::string> names;  // folded, none empty
    TitleGender gender = TitleGender::kUnknown;
  };
  static bool Matches(std::string_view predicted, const Person& person);

  std::unordered_map<std::string, Person> people_;
};

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_SCORE_NAMES_H_
