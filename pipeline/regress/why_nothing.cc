#include "regress/why_nothing.h"

#include <fmt/format.h>

#include "emit/why.h"
#include "regress/check_examples.h"
#include "run/explain.h"

namespace whosaid {
namespace {

// "NP[named]⟨Maria Lopez⟩"
std::string Seen(const SeenItem& item, std::string_view text) {
  if (item.span.empty()) return item.kind;
  return fmt::format("{}⟨{}⟩", item.kind,
                     text.substr(item.span.begin, item.span.end - item.span.begin));
}

std::string WhyIn(const ExplainedPhase& phase, const RulePack& pack, Index<Rule> rule,
                  std::string_view text) {
  for (const ConsideredMatch& match : phase.considered) {
    if (match.rule != rule) continue;
    switch (match.outcome) {
      case Outcome::kWon:
        return "it matched, and its stage made nothing of that";
      case Outcome::kLost:
        return fmt::format("lost to {}: {}", pack.rule(match.winner).id, Words(match.because));
      case Outcome::kVetoed:
        return fmt::format("vetoed by `{}`", match.guard.text);
      case Outcome::kShadow:
        return "its status is shadow";
    }
  }
  if (phase.near.empty()) return {};
  const NearRule& near = phase.near.front();
  return fmt::format("got through {} of {} elements, then wanted `{}` but saw {}", near.matched,
                     near.elements, near.wanted.text, Seen(near.saw, text));
}

}  // namespace

NothingExplainer::NothingExplainer(const std::shared_ptr<const RulePack>& pack,
                                   const PackFiles& files, const LoadOptions& options)
    : rules_(pack, Reports::kAll),
      views_(files.begin(), files.end()),
      written_(*pack, views_, options) {}

std::string NothingExplainer::Why(const RuleExample& example) {
  const Rule& rule = rules_.pack->rule(example.rule);
  rules_.resolve.manner = MannerOf(rule);
  AnalysisTrace trace;
  const Analysis analysis = Analyze(DocumentOf(example), rules_, scratch_, &trace);
  ExplainOptions options;
  options.only = example.rule;
  options.at = Span{0, static_cast<uint32_t>(example.text.size())};
  const Explanation explanation = Explain(analysis, trace, rules_, &written_, options);
  std::string why;
  bool looked = false;
  for (const ExplainedPlace& place : explanation.places) {
    for (const ExplainedPhase& phase : place.phases) {
      looked = looked || phase.name == rule.phase;
      if (why.empty()) why = WhyIn(phase, *rules_.pack, example.rule, example.text);
    }
  }
  if (!looked) return fmt::format("phase `{}` has nothing to look at here", rule.phase);
  return why.empty() ? "nothing here is like its begin" : why;
}

}  // namespace whosaid
