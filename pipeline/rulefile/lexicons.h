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

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/inflection.h"
#include "rulefile/rule_error.h"
#include "rulefile/string_numbers.h"
#include "rulefile/vocabulary_builder.h"
#include "rulefile/word_sets.h"

namespace whosaid {

class Lexicons : public WordSets {
 public:
  explicit Lexicons(const Inflection& inflection) : inflection_(inflection) {}

  // Reads lexicon/NAME.lex as lexicon NAME; of a second file of that name the entries come in
  // addition. The bytes of the files outlive this.
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
  // What stands on one line: at most one column more than any section has.
  struct Columns {
    std::array<std::string_view, 4> text;
    size_t count = 0;
  };
  struct Section {
    std::string name;                     // "cue" or "cue.say"
    std::string_view kind;                // "verb", "noun" or empty
    std::vector<LexiconId> sets;          // of the file, and of the section where there is one
    VocabularyBuilder::SetList list = 0;  // of `sets`
    // Those and their forms, by number of the form.
    std::array<VocabularyBuilder::SetList, kVerbForms.size()> form_lists{};
    std::vector<size_t*> counts;  // into entries_
    std::string last;             // the entry before, folded, and as written
    std::string_view last_raw;
    bool sorted_raw = true;
    std::optional<Place> unsorted;  // the first entry that breaks the caseless order
  };
  // An entry of an inflected section. Most are never asked for as a lemma, so that their forms are
  // made again for those that are.
  struct Inflected {
    std::string_view line;
    std::string_view kind;
    uint32_t next = kLast;  // of the same lemma
  };
  static constexpr uint32_t kLast = UINT32_MAX;

  static Columns Cut(std::string_view line, std::string_view kind);
  void ReadHeader(std::string_view file_name, const Place& place, Section& section,
                  RuleErrors& errors);
  void Open(std::string_view name, Section& section);
  void AddFormLists(std::string_view file_name, Section& section,
                    std::span<const std::string_view> forms);
  void ReadEntry(const Place& place, Section& section, RuleErrors& errors);
  static void CheckOrder(std::string_view lemma, std::string&& folded, const Place& place,
                         Section& section, RuleErrors& errors);
  void Remember(std::string_view line, std::string_view kind, std::string_view folded);
  [[nodiscard]] Inflection::Forms FormsOf(std::string_view kind, const Columns& columns) const;
  static void Close(const Section& section, RuleErrors& errors);

  const Inflection& inflection_;
  VocabularyBuilder builder_;
  std::set<std::string> headers_;                       // of the file that is being read
  std::map<std::string, size_t, std::less<>> entries_;  // by name without forms
  StringNumbers lemmas_;                                // folded
  std::vector<uint32_t> first_;                         // by lemma: into inflected_
  std::vector<Inflected> inflected_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_LEXICONS_H_
