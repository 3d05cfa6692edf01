// The lexicons of a pack: lexicon/NAME.lex, plain word lists in sections, linted like code.
//
//   # comment
//   [say] inflect verb
//   quip
//   say  said
//   write  wrote  written
//
// `@cue` is the whole file, `@cue.say` a section, `@cue.say[past]` one form of an inflected one.
// Every word goes into one vocabulary.
#ifndef WHOSAID_RULEFILE_LEXICONS_H_
#define WHOSAID_RULEFILE_LEXICONS_H_

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/inflection.h"
#include "rulefile/rule_error.h"
#include "rulefile/vocabulary_builder.h"
#include "rulefile/word_sets.h"

namespace whosaid {

class Lexicons : public WordSets {
 public:
  explicit Lexicons(const Inflection& inflection) : inflection_(inflection) {}

  // Reads lexicon/NAME.lex as lexicon NAME.
  void Read(std::string_view name, const SourceFile& file, RuleErrors& errors);

  [[nodiscard]] std::optional<LexiconId> Find(std::string_view name) const override {
    return builder_.Find(name);
  }
  [[nodiscard]] bool empty(std::string_view name) const override;
  [[nodiscard]] std::vector<std::string_view> names() const override;
  [[nodiscard]] std::optional<LexiconId> Lemma(std::string_view lemma) override;
  [[nodiscard]] LexiconId Literal(std::string_view word) override { return builder_.Literal(word); }

  [[nodiscard]] Vocabulary Build() && { return std::move(builder_).Build(); }

 private:
  struct Section {
    std::string name;                     // "cue" or "cue.say"
    std::string kind;                     // "verb", "noun" or empty
    std::vector<LexiconId> sets;          // of the file, and of the section where there is one
    VocabularyBuilder::SetList list = 0;  // of `sets`
    std::map<std::string_view, VocabularyBuilder::SetList> form_lists;  // those and their forms
    std::vector<size_t*> counts;                                        // into entries_
    std::string last;  // the entry before, folded, and as written
    std::string last_raw;
    bool sorted_raw = true;
    std::optional<Place> unsorted;  // the first entry that breaks the caseless order
  };
  void ReadHeader(std::string_view file_name, const Place& place, Section& section,
                  RuleErrors& errors);
  void Open(std::string_view name, Section& section);
  void ReadEntry(const Place& place, Section& section, RuleErrors& errors);
  void CheckOrder(std::string_view lemma, const Place& place, Section& section, RuleErrors& errors);
  void AddForms(const Section& section, std::string_view lemma, const Inflection::Forms& forms);
  static void Close(const Section& section, RuleErrors& errors);

  const Inflection& inflection_;
  VocabularyBuilder builder_;
  std::map<std::string, size_t, std::less<>> entries_;                   // by name without forms
  std::map<std::string, std::vector<std::string>, std::less<>> lemmas_;  // folded lemma -> forms
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_LEXICONS_H_
