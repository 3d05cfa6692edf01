// The rules of a pack as they are written: the elements of each `match` line and each guard, with
// their places. A pack itself keeps only what matching takes; this reads its files once more, for
// explanations.
#ifndef WHOSAID_RULEFILE_WRITTEN_RULES_H_
#define WHOSAID_RULEFILE_WRITTEN_RULES_H_

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rulefile/pack.h"
#include "rulefile/rule_file.h"
#include "rulefile/trace.h"

namespace whosaid {

class WrittenRules {
 public:
  // `files` and `options` are those that the pack was loaded with. They and the pack must outlive
  // this.
  WrittenRules(const RulePack& pack, const PackViews& files, const LoadOptions& options = {});

  // The `match` lines of a rule.
  [[nodiscard]] const std::vector<MatchSource>& MatchesOf(Index<Rule> rule) const {
    return rules_[rule.value()].matches;
  }
  // The guard of a rule that stands in that line.
  [[nodiscard]] WrittenPart GuardAt(Index<Rule> rule, uint32_t line) const;

  // The sequence that a pattern is, or that is all that it captures; null where it is none.
  [[nodiscard]] static const Pattern* ElementsOf(const Pattern& pattern);
  // A child of such a sequence.
  [[nodiscard]] static WrittenPart Element(const Pattern& sequence, size_t child);
  [[nodiscard]] static WrittenPart Atom(const Pattern& atom);

 private:
  std::map<std::string, SourceFile, std::less<>> sources_;
  std::vector<RuleSource> rules_;  // as in the pack
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_WRITTEN_RULES_H_
