// The whole pipeline run over a text, and who speaks in it.
#ifndef WHOSAID_TESTS_RESOLVE_RESOLVED_H_
#define WHOSAID_TESTS_RESOLVE_RESOLVED_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "run/analyze.h"
#include "run/stage_rules.h"
#include "support/english.h"

namespace whosaid {

[[nodiscard]] inline Analysis Process(std::string text) {
  static const StageRules rules(English(), Reports::kSpeech);
  StageScratch scratch;
  return Analyze(MakeDocument(std::move(text)), rules, scratch);
}

[[nodiscard]] inline std::string NameOf(const Analysis& a, Index<Entity> entity) {
  if (!entity.has_value()) return "?";
  return std::string(Slice(a.document.text, a.entities.entities[entity.value()].name));
}

// The fullest name of the speaker of the n-th attribution, "?" where nobody is named.
[[nodiscard]] inline std::string SpeakerOf(const Analysis& a, size_t n) {
  if (n >= a.speakers.speakers.size()) return "(no attribution)";
  return NameOf(a, a.speakers.speakers[n].entity);
}

// The rule that decided on the speaker of the n-th attribution.
[[nodiscard]] inline std::string RuleOf(const Analysis& a, size_t n) {
  if (n >= a.speakers.speakers.size()) return "(no attribution)";
  const Index<Rule> rule = a.speakers.speakers[n].rule;
  return rule.has_value() ? a.rules->rule(rule).id : "";
}

// Of the first mention that reads so: whom it stands for, and why.
struct Stands {
  std::string name;
  Reason reason = Reason::kNobody;
};
[[nodiscard]] inline Stands WhomMeans(const Analysis& a, std::string_view words) {
  for (size_t m = 0; m < a.entities.mentions.size(); ++m) {
    if (Slice(a.document.text, a.tokens.span(a.entities.mentions[m].tokens)) == words) {
      return {NameOf(a, a.speakers.referent[m]), a.speakers.reason[m]};
    }
  }
  ADD_FAILURE() << "no mention reads " << words;
  return {};
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_RESOLVE_RESOLVED_H_
