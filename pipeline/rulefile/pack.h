// A rule pack: everything under rules/<lang>/, loaded, checked and compiled. The one owner of
// vocabulary, phases and settings; immutable, shared by all threads, outlives every Analysis.
#ifndef WHOSAID_RULEFILE_PACK_H_
#define WHOSAID_RULEFILE_PACK_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/index.h"
#include "rulefile/example.h"
#include "rulefile/phase.h"
#include "rulefile/rule.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// A fault in a rule file or lexicon, for a person: "file:line:col: error[R011]: message" and a
// hint.
struct RuleError {
  std::string code;      // stable: "R011"
  bool warning = false;  // the pack loads all the same
  std::string file;
  uint32_t line = 0;    // from 1; 0 where the file as a whole is meant
  uint32_t column = 0;  // from 1, in code points
  uint32_t width = 1;   // how many columns the caret line marks
  std::string message;
  std::string hint;  // empty where none
  std::string source_line;
};

// The lines that a person reads: position, message, source line with carets, hint.
[[nodiscard]] std::string FormatRuleError(const RuleError& error);

// The files of a pack: path below rules/<lang>/ -> bytes. Embedded in the binary or read from disk.
using PackFiles = std::map<std::string, std::string, std::less<>>;

// The same where somebody else owns the bytes.
using PackViews = std::map<std::string_view, std::string_view>;

// A number for all paths and bytes.
[[nodiscard]] uint64_t HashFiles(const PackViews& files);

// Files that change a pack: a file replaces that of the same path, or comes in addition; a lexicon
// adds its entries to that of the same path, section by section.
struct ExtraFiles {
  std::string folder;  // stands before their paths in messages: "/home/ana/rules/"
  PackFiles files;
};

struct LoadOptions {
  std::string folder;             // of the pack itself, for messages
  std::vector<ExtraFiles> extra;  // the later wins
  bool prove = false;             // rules that never win and ties, which takes a while
  // Guards that are read and never asked: file as shown in messages, and line.
  std::vector<std::pair<std::string, uint32_t>> muted;
};

class RulePack {
 public:
  // Reads everything; either a whole pack or every error of every file, sorted by place.
  struct Loaded;
  [[nodiscard]] static Loaded Load(std::string_view language, const PackFiles& files,
                                   const LoadOptions& options = {});
  // The same pack from files that were loaded before without an error, with the vocabulary that
  // VocabularyImage::Write made of them then. Lexicons are not read. The image outlives the pack.
  [[nodiscard]] static std::shared_ptr<const RulePack> LoadWithImage(
      std::string_view language, const PackViews& files, std::span<const std::byte> image,
      const LoadOptions& options = {});

  [[nodiscard]] const std::string& language() const { return language_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  // The phase of that name ("tag", "attribute"), or null where the pack has no rules for it.
  [[nodiscard]] const Phase* phase(std::string_view name) const;
  [[nodiscard]] std::span<const Rule> rules() const { return rules_; }
  [[nodiscard]] const Rule& rule(Index<Rule> index) const { return rules_[index.value()]; }
  // Every `yes` and `no` line, in the order of the files.
  [[nodiscard]] std::span<const RuleExample> examples() const { return examples_; }
  // A value of settings.toml by dotted key ("attribute.belief"), as text; empty where absent.
  [[nodiscard]] std::string_view setting(std::string_view key) const;

 private:
  friend class PackBuilder;
  RulePack(std::string_view language, Vocabulary vocabulary)
      : language_(language), vocabulary_(std::move(vocabulary)) {}

  std::string language_;
  Vocabulary vocabulary_;
  std::map<std::string, Phase, std::less<>> phases_;
  std::vector<Rule> rules_;
  std::vector<RuleExample> examples_;
  std::map<std::string, std::string, std::less<>> settings_;
};

struct RulePack::Loaded {
  std::shared_ptr<const RulePack> pack;  // null where `errors` is not empty
  std::vector<RuleError> errors;
  std::vector<RuleError> warnings;  // whether it loads or not
  // Of lexicons ("cue") and sections ("cue.say"): those that a rule asks for.
  std::set<std::string, std::less<>> asked;
  // Each guard as a warning, to be given where no example needs it.
  std::vector<RuleError> guards;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PACK_H_
