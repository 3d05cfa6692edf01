// Tokens -> Pattern. A fault is reported and, where the rest still reads, stands as an atom, so
// that one line may show several.
#ifndef WHOSAID_RULEFILE_PATTERN_PARSER_H_
#define WHOSAID_RULEFILE_PATTERN_PARSER_H_

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "rulefile/pattern.h"
#include "rulefile/pattern_lexer.h"
#include "rulefile/word_sets.h"

namespace whosaid {

// A pattern with a name. `pattern` is null where it could not be read.
struct Let {
  PatternPtr pattern;
  Place place;
  bool used = false;
  bool sound = true;  // false: a fault in it is reported
};

// A `use lexicon/cue.lex`.
struct LexiconUse {
  Place place;
  bool used = false;
};

// What the names in one rule file stand for.
struct PatternScope {
  WordSets* words = nullptr;
  std::set<std::string, std::less<>>* asked = nullptr;  // names of lexicons, as they are asked for
  std::map<std::string, LexiconUse, std::less<>> uses;  // by lexicon name: "cue"
  std::map<std::string, std::shared_ptr<Let>, std::less<>> lets;
  std::set<std::string, std::less<>> used_lets;  // in this file
  bool used_unsound = false;                     // one of them with a fault
  bool keep_written = false;                     // Pattern::written
};

// Null after a fault that leaves nothing to go on with. `whole` is where the pattern stands.
[[nodiscard]] PatternPtr ParsePattern(std::span<const PatternToken> tokens, const Place& whole,
                                      PatternScope& scope, RuleErrors& errors);

// Names that a `let` may not take.
[[nodiscard]] bool IsReservedName(std::string_view name);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_PARSER_H_
