// Everything that can be said about a rule pack: faults and warnings of its files, examples and
// floors that do not hold, guards that no example needs, phases and kinds that no stage knows,
// lexicons that nobody asks for, entries that no text can have.
#ifndef WHOSAID_REGRESS_LINT_PACK_H_
#define WHOSAID_REGRESS_LINT_PACK_H_

#include <memory>
#include <string_view>
#include <vector>

#include "regress/check_examples.h"
#include "regress/hold_floors.h"
#include "rulefile/pack.h"

namespace whosaid {

struct PackReport {
  std::shared_ptr<const RulePack> pack;  // null where it does not load
  ExampleReport examples;                // empty then
  std::vector<HeldFloor> floors;         // empty without gold, too
  std::vector<RuleError> findings;       // errors and warnings, by file, line, column and code

  [[nodiscard]] size_t errors() const;
  [[nodiscard]] size_t floors_failed() const;
  [[nodiscard]] size_t warnings() const { return findings.size() - errors(); }
};

// Without gold (null) the floors of rules are not held against any.
[[nodiscard]] PackReport LintPack(std::string_view language, const PackFiles& files,
                                  LoadOptions options,
                                  const std::vector<GoldDocument>* gold = nullptr);

}  // namespace whosaid

#endif  // WHOSAID_REGRESS_LINT_PACK_H_
