// Reads one rule file. The lines at the margin are read in rule_file.cc, those of a rule in
// rule_lines.cc.
#ifndef WHOSAID_RULEFILE_RULE_FILE_READER_H_
#define WHOSAID_RULEFILE_RULE_FILE_READER_H_

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rulefile/line_reader.h"
#include "rulefile/rule_file.h"

namespace whosaid {

// How a line of a rule begins.
inline constexpr std::array<std::string_view, 10> kRuleWords = {
    "note", "match", "unless", "set", "status", "confidence", "yes", "no", "todo", "keep"};

class RuleFileReader {
 public:
  RuleFileReader(RuleFiles& files, const SourceFile& source, RuleFiles::File& file)
      : files_(files), source_(source), file_(file), errors_(files.errors_) {
    scope_.words = &files.words_;
    scope_.keep_written = files.keep_written;
    scope_.asked = &files.asked;
  }

  void Run() {
    const auto lines = static_cast<uint32_t>(source_.lines.size());
    for (number_ = 1; number_ <= lines; ++number_) {
      LineReader line(source_, number_);
      if (line.blank()) continue;
      if (line.indent() == 0) {
        CloseRule();
        Header(line);
      } else if (rule_) {
        RuleLine(line);
      } else {
        const Piece word = line.Word();
        errors_.Add(rule_code::kBadLine, word.place, "an indented line outside of a rule");
      }
    }
    CloseRule();
    CheckUses();
  }

 private:
  struct Import {
    Place place;
    std::vector<std::string> names;
  };

  void Header(LineReader& line);
  void Language(LineReader& line);
  void PhaseLine(LineReader& line);
  void Use(LineReader& line);
  void UseFile(const Piece& piece);
  void LetLine(LineReader& line);
  void RuleHeader(LineReader& line);
  void RuleLine(LineReader& line);
  void Match(LineReader& line);
  void Unless(LineReader& line);
  void SetLine(LineReader& line);
  void Status(LineReader& line);
  void Confidence(LineReader& line);
  void Keep(LineReader& line);
  void Example(LineReader& line, bool expected, bool todo);
  void CloseRule();
  void CheckUses();
  void CheckRepeated(const RuleExample& example, const Place& place);
  PatternPtr ReadPattern(LineReader& line, bool& sound);
  void NothingMore(LineReader& line);

  RuleFiles& files_;
  const SourceFile& source_;
  RuleFiles::File& file_;
  RuleErrors& errors_;
  PatternScope scope_;
  std::vector<Import> imports_;
  std::optional<RuleSource> rule_;
  std::vector<RuleExample> examples_;  // of rule_
  std::string phase_;
  uint32_t number_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_RULE_FILE_READER_H_
