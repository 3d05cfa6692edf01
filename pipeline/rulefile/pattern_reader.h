// The parser behind ParsePattern. How atoms are put together is read in pattern_parser.cc, atoms
// and their conditions in pattern_atoms.cc.
#ifndef WHOSAID_RULEFILE_PATTERN_READER_H_
#define WHOSAID_RULEFILE_PATTERN_READER_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rulefile/pattern_parser.h"

namespace whosaid {

inline constexpr uint32_t kDeepestPattern = 100;  // nested groups, captures and repeats
inline constexpr uint32_t kMostAtoms = 4000;      // of one pattern, repeats written out

class PatternReader {
 public:
  PatternReader(std::span<const PatternToken> tokens, const Place& whole, PatternScope& scope,
                RuleErrors& errors)
      : tokens_(tokens), scope_(scope), errors_(errors) {
    end_.place = whole;
    end_.place.begin += whole.width;
    end_.place.width = 1;
  }

  PatternPtr Run() {
    PatternPtr pattern = Alternation();
    if (pattern != nullptr && Peek().kind != PatternToken::Kind::kEnd) {
      return FailAtSign();
    }
    if (pattern != nullptr && (pattern->atoms > kMostAtoms || pattern->depth > kDeepestPattern)) {
      errors_.Add(rule_code::kTooLarge, pattern->place,
                  fmt::format("the pattern is too large: over {} atoms or {} levels", kMostAtoms,
                              kDeepestPattern),
                  "repeats and lets count as if written out");
      return nullptr;
    }
    return pattern;
  }

 private:
  // Reading.
  const PatternToken& Peek() const { return at_ < tokens_.size() ? tokens_[at_] : end_; }
  const PatternToken& Ahead(size_t by) const {
    return at_ + by < tokens_.size() ? tokens_[at_ + by] : end_;
  }
  const PatternToken& Next() {
    const PatternToken& token = Peek();
    if (at_ < tokens_.size()) ++at_;
    return token;
  }
  PatternPtr Fail(const Place& place, std::string message, std::string hint = {}) {
    errors_.Add(rule_code::kSyntax, place, std::move(message), std::move(hint));
    return nullptr;
  }
  // A pattern that stands for one that could not be read.
  static PatternPtr Placeholder(const Place& place) { return MakeAny({}, place); }

  PatternPtr Alternation();
  PatternPtr Sequence();
  PatternPtr Item();
  PatternPtr Repeated(PatternPtr pattern);
  PatternPtr Counted(PatternPtr pattern, const Place& place);
  PatternPtr Primary();
  PatternPtr Group();
  PatternPtr FailAtSign();
  PatternPtr AnyItem();
  PatternPtr Named(const PatternToken& token);
  PatternPtr Atom();
  std::optional<Predicate> LexiconPredicate(const PatternToken& token);
  std::optional<LexiconId> LexiconOf(const PatternToken& token);
  bool FormOf(const PatternToken& lexicon, std::optional<LexiconId>& id);
  bool CheckLiteral(const PatternToken& token);
  bool Conditions(Predicate& predicate, std::string_view lexicon);
  bool Term(const Predicate& predicate, std::string_view lexicon, std::vector<Test>& clause);
  PatternPtr Restrict(const PatternPtr& pattern, const PatternToken& name);
  bool Flatten(const PatternPtr& pattern, std::vector<Predicate>& atoms) const;
  bool StartsItem() const;

  std::span<const PatternToken> tokens_;
  PatternScope& scope_;
  RuleErrors& errors_;
  PatternToken end_;
  size_t at_ = 0;
  uint32_t depth_ = 0;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_READER_H_
