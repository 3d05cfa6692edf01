// What holds of rule files whatever they say, and of matches whatever the pattern. A CHECK where it
// does not; for the fuzzers and for the test of damaged rule files.
#ifndef WHOSAID_TESTS_FUZZ_RULE_INVARIANTS_H_
#define WHOSAID_TESTS_FUZZ_RULE_INVARIANTS_H_

#include <string_view>

namespace whosaid {

// Loads a pack of one rule file, `use`d as attribute/a.rules, and one lexicon, lexicon/cue.lex.
// Returns whether there was no error.
bool CheckRuleFiles(std::string_view rules, std::string_view lexicon);

// Loads a pack of one rule with this pattern, if it is one, and matches items in it. Each byte
// stands for one of a few items.
bool CheckMatches(std::string_view pattern, std::string_view items);

}  // namespace whosaid

#endif  // WHOSAID_TESTS_FUZZ_RULE_INVARIANTS_H_
