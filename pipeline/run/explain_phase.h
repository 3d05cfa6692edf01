// One run of a phase, told for the places of an explanation: which of its items are seen in each,
// which matches were considered, which rules came near.
#ifndef WHOSAID_RUN_EXPLAIN_PHASE_H_
#define WHOSAID_RUN_EXPLAIN_PHASE_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rulefile/near_miss.h"
#include "rulefile/trace.h"
#include "rulefile/written_rules.h"
#include "run/explanation.h"
#include "run/seen_items.h"
#include "run/word_lists.h"
#include "tokenize/tokens.h"

namespace whosaid {

class PhaseExplainer {
 public:
  // Of turns, rules see paragraphs; of anything else, what stands in them. `written` may be null.
  // Everything given must outlive this.
  PhaseExplainer(const Analysis& analysis, const StageRules& rules, const WrittenRules* written,
                 const WordLists& lists, const PhaseRun& run, std::string_view phase);

  // What the phase saw in some tokens that no other place shares; of turns, in their paragraph.
  // `only`: tells of that rule alone.
  [[nodiscard]] ExplainedPhase Tell(TokenRange place, Index<Rule> only) const;

  // Every match considered that overlaps the tokens, but the winners.
  [[nodiscard]] std::vector<ConsideredMatch> OthersAt(TokenRange tokens) const;
  // The rules that came near from one token on.
  [[nodiscard]] std::vector<NearRule> NearFrom(uint32_t token) const;

 private:
  // What a match is about, and the match.
  struct Entry {
    TokenRange tokens;
    uint32_t trace = 0;  // into trace_
  };

  void Trace();
  void FindGroups();
  [[nodiscard]] TokenRange AboutOf(const RuleMatch& match) const;
  [[nodiscard]] std::vector<ItemRange> ItemsIn(TokenRange place) const;
  [[nodiscard]] ConsideredMatch Told(const TraceEntry& entry) const;
  [[nodiscard]] std::vector<ConsideredMatch> Considered(TokenRange place) const;
  [[nodiscard]] std::vector<NearRule> Near(std::span<const ItemRange> items,
                                           Index<Rule> only) const;
  [[nodiscard]] NearRule Told(const NearMiss& miss) const;
  [[nodiscard]] bool HoldsQuote(ItemRange items) const;

  const Analysis& analysis_;
  const WrittenRules* written_;
  const WordLists* lists_;
  const PhaseRun& run_;
  const std::string_view phase_;
  const bool of_turns_;
  const bool of_words_;
  SeenItems items_;
  std::vector<TraceEntry> trace_;
  std::vector<Entry> entries_;     // by their first token
  uint32_t longest_entry_ = 0;     // in tokens
  std::vector<ItemRange> groups_;  // stretches of items without a jump in the text
};

}  // namespace whosaid

#endif  // WHOSAID_RUN_EXPLAIN_PHASE_H_
