// Rule files as they were read: line-oriented text -> rules with patterns, their phases and their
// examples. Nothing is compiled here.
#ifndef WHOSAID_RULEFILE_RULE_FILE_H_
#define WHOSAID_RULEFILE_RULE_FILE_H_

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/example.h"
#include "rulefile/pattern.h"
#include "rulefile/pattern_parser.h"
#include "rulefile/rule_error.h"

namespace whosaid {

struct MatchSource {
  PatternPtr pattern;
  Place place;
};

struct GuardSource {
  bool before = false;
  PatternPtr pattern;
  Place place;
};

struct RuleSource {
  Rule rule;
  Place place;  // of the id
  std::vector<MatchSource> matches;
  std::vector<GuardSource> guards;
  uint32_t yes_count = 0;  // of examples, without those to do
  uint32_t no_count = 0;
  bool sound = true;  // false: a fault in it is reported
};

struct PhaseSource {
  // Bit set of Role: two matches may not have captured the same item under these. A match that
  // captures none of them wants all of its items for itself.
  uint32_t exclusive = 0;
  Place exclusive_place;
};

// Is a file of a pack one of rules, or a lexicon, by its path?
[[nodiscard]] bool IsRuleFile(std::string_view path);
[[nodiscard]] bool IsLexicon(std::string_view path);
// "cue" of "lexicon/cue.lex", which must be the path of a lexicon.
[[nodiscard]] std::string_view LexiconName(std::string_view path);

// The rule files of one pack; a file is read once, however often it is used.
class RuleFiles {
 public:
  RuleFiles(std::string_view language,
            const std::map<std::string, SourceFile, std::less<>>& sources, WordSets& words,
            RuleErrors& errors)
      : language_(language), sources_(sources), words_(words), errors_(errors) {}

  void Read(const std::string& path);
  // After all files: what nothing uses.
  void CheckUnused();

  bool keep_written = false;  // Pattern::written of all patterns read from now on

  std::vector<RuleSource> rules;
  std::vector<RuleExample> examples;
  std::set<std::string, std::less<>> asked;  // see RulePack::Loaded
  std::map<std::string, PhaseSource, std::less<>> phases;

 private:
  friend class RuleFileReader;
  // The lets of one file, by name; filled while it is read.
  struct File {
    bool reading = false;
    std::map<std::string, std::shared_ptr<Let>, std::less<>> lets;
  };

  std::string language_;
  const std::map<std::string, SourceFile, std::less<>>& sources_;
  WordSets& words_;
  RuleErrors& errors_;
  std::map<std::string, File, std::less<>> files_;
  std::map<std::string, Place, std::less<>> ids_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_RULE_FILE_H_
