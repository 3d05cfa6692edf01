// Explanation: why an Analysis says what it says, place by place. A place is a sentence with a
// quotation, or one that was asked for. Holds indices and spans of the Analysis that it explains,
// which must outlive it, and of the rule pack.
#ifndef WHOSAID_RUN_EXPLANATION_H_
#define WHOSAID_RUN_EXPLANATION_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "attribute/attributions.h"
#include "base/index.h"
#include "base/span.h"
#include "quote/quotes.h"
#include "resolve/speakers.h"
#include "rulefile/rule.h"
#include "rulefile/trace.h"
#include "tag/entities.h"

namespace whosaid {

// An item as the rules of a phase see it. The flags are those that they tell apart.
struct SeenItem {
  std::string kind;  // "QUOTE[comma]", "NP[named]", "EOS"; of tokens "word", "number", "point" ...
  bool is_chunk = false;
  Span span;  // empty for what has no tokens
  // That have the word: of what a rule did not want, and of the words of mentions.
  std::vector<std::string_view> lexicons;
};

struct SeenCapture {
  Role role = Role::kQuote;
  Span span;
};

// A match, and what came of it.
struct ConsideredMatch {
  Index<Rule> rule;
  Outcome outcome = Outcome::kWon;
  Span span;
  std::vector<SeenCapture> captures;
  Index<Rule> winner;                          // of one that lost
  LossReason because = LossReason::kPriority;  // it lost
  WrittenPart guard;                           // that vetoed it
};

// A rule that came near.
struct NearRule {
  Index<Rule> rule;
  Span span;  // what it got through
  uint32_t matched = 0;
  uint32_t elements = 0;
  WrittenPart wanted;
  std::vector<WrittenPart> inside;  // of the element, the atoms that were asked for
  SeenItem saw;
};

struct ExplainedPhase {
  std::string_view name;
  std::vector<std::vector<SeenItem>> lines;  // the sentence; then the insides of its quotations
  std::vector<ConsideredMatch> considered;   // winners first, then losers, vetoed, shadows
  std::vector<NearRule> near;                // the nearest first, kMostNear at most
};

inline constexpr size_t kMostNear = 5;

struct ExplainedMention {
  Index<Mention> mention;
  std::vector<SeenItem> words;          // with their lexicons
  std::vector<ConsideredMatch> others;  // that wanted its words
  std::vector<Candidate> candidates;    // of a pronoun, the most salient first
};

// A capitalized word that is in no mention.
struct UnnamedWord {
  Span word;
  std::vector<ConsideredMatch> considered;
  std::vector<NearRule> near;
};

struct ExplainedPlace {
  Span span;
  uint32_t line = 1;  // of the text
  std::vector<Index<Quote>> quotes;
  std::vector<ExplainedPhase> phases;  // in the order in which they ran
  std::vector<ExplainedMention> mentions;
  std::vector<UnnamedWord> unnamed;
  std::vector<Index<Attribution>> attributions;
};

struct Explanation {
  std::vector<ExplainedPlace> places;  // in text order
  Index<Rule> only;                    // the rule that it is narrowed to
  std::string rule_folder;             // what the names of rule files are relative to: "rules/en/"
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_EXPLANATION_H_
