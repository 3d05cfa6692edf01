// Where a fault in a rule file is, and the list that all readers of a pack report to. A fault never
// stops the reading: the line is dropped, the rest goes on, so that one run shows every fault.
#ifndef WHOSAID_RULEFILE_RULE_ERROR_H_
#define WHOSAID_RULEFILE_RULE_ERROR_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rulefile/pack.h"

namespace whosaid {

// The stable codes. A code is never given another meaning; a new fault gets a new one.
namespace rule_code {
inline constexpr std::string_view kSyntax = "R001";
inline constexpr std::string_view kUnknownLine = "R002";
inline constexpr std::string_view kBadLine = "R003";
inline constexpr std::string_view kUnknownRole = "R004";
inline constexpr std::string_view kUnknownName = "R005";
inline constexpr std::string_view kUnknownCondition = "R006";
inline constexpr std::string_view kBadLet = "R007";
inline constexpr std::string_view kUnusedLet = "R008";
inline constexpr std::string_view kUnusedUse = "R009";
inline constexpr std::string_view kUnknownFile = "R010";
inline constexpr std::string_view kUnknownLexicon = "R011";
inline constexpr std::string_view kLexiconNotInUse = "R012";
inline constexpr std::string_view kDuplicateRule = "R013";
inline constexpr std::string_view kNoExample = "R014";
inline constexpr std::string_view kSplitLiteral = "R015";
inline constexpr std::string_view kEmptyPattern = "R016";
inline constexpr std::string_view kCaptures = "R017";
inline constexpr std::string_view kSymbolBudget = "R018";
inline constexpr std::string_view kEmptyClass = "R019";
inline constexpr std::string_view kUnsorted = "R020";
inline constexpr std::string_view kDuplicateEntry = "R021";
inline constexpr std::string_view kBadEntry = "R022";
inline constexpr std::string_view kBadToml = "R023";
inline constexpr std::string_view kBadExample = "R024";
inline constexpr std::string_view kBadValue = "R025";
inline constexpr std::string_view kNoMatchLine = "R026";
inline constexpr std::string_view kTooLarge = "R027";
inline constexpr std::string_view kDuplicateExample = "R028";
inline constexpr std::string_view kRolesOverlap = "R029";
// Warnings: the rules work, but something in them is for nothing or not what it seems.
inline constexpr std::string_view kFewExamples = "R030";
inline constexpr std::string_view kWideCount = "R031";
inline constexpr std::string_view kNeverWins = "R032";
inline constexpr std::string_view kTie = "R033";
inline constexpr std::string_view kNotProved = "R034";
inline constexpr std::string_view kUnusedLexicon = "R035";
inline constexpr std::string_view kOddEntry = "R036";
inline constexpr std::string_view kIdleGuard = "R037";
// Of examples: an error, and a warning.
inline constexpr std::string_view kExampleFails = "R038";
inline constexpr std::string_view kTodoHolds = "R039";
// Of floors: an error, and a warning.
inline constexpr std::string_view kBelowFloor = "R040";
inline constexpr std::string_view kNoFloor = "R041";
// Of the pack as a whole.
inline constexpr std::string_view kStrayFile = "R042";
inline constexpr std::string_view kNotOfStage = "R043";
}  // namespace rule_code

// One file of the pack, cut into lines (without their line ends). Views into the PackFiles.
struct SourceFile {
  std::string path;   // below the folder of the pack
  std::string shown;  // in messages: with the folder that it was read from, where that is known
  std::string_view text;
  std::vector<std::string_view> lines;

  SourceFile(std::string_view file_path, std::string_view file_text, std::string_view folder = {});
  [[nodiscard]] std::string_view line(uint32_t number) const { return lines[number - 1]; }
};

// A stretch of one line. `line` counts from 1 (0: the file as a whole), `begin` and `width` are in
// bytes of the line.
struct Place {
  const SourceFile* file = nullptr;
  uint32_t line = 0;
  uint32_t begin = 0;
  uint32_t width = 1;
};

class RuleErrors {
 public:
  void Add(std::string_view code, const Place& place, std::string message, std::string hint = {});
  void Warn(std::string_view code, const Place& place, std::string message, std::string hint = {});
  // Takes over what another has.
  void Add(RuleErrors&& other);
  [[nodiscard]] size_t count() const { return errors_.size(); }  // without warnings
  // Sorted by file, line, column and code.
  [[nodiscard]] std::vector<RuleError> TakeErrors() { return Sorted(std::move(errors_)); }
  [[nodiscard]] std::vector<RuleError> TakeWarnings() { return Sorted(std::move(warnings_)); }

 private:
  static std::vector<RuleError> Sorted(std::vector<RuleError> errors);

  std::vector<RuleError> errors_;
  std::vector<RuleError> warnings_;
};

// An error at a place, as a person reads it.
[[nodiscard]] RuleError MakeRuleError(std::string_view code, const Place& place,
                                      std::string message, std::string hint = {});

// "did you mean X?" for the candidate nearest to `name`; empty where none is near.
[[nodiscard]] std::string DidYouMean(std::string_view name,
                                     std::span<const std::string_view> candidates);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_RULE_ERROR_H_
