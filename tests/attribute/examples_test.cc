// The `yes` and `no` lines of the rules of attribution, through the stages that run for users.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "attribute/attributed.h"

namespace whosaid {
namespace {

bool HasFragment(const Attributed& r, const Attribution& a, Span span) {
  const auto begin = r.attributions.fragments.begin() + a.first_fragment;
  return std::find(begin, begin + a.fragment_count, span) != begin + a.fragment_count;
}

bool Shows(const Attributed& r, const Attribution& a, const MarkedSpan& marked) {
  switch (marked.role) {
    case Role::kQuote:
    case Role::kContent:
      return HasFragment(r, a, marked.span);
    case Role::kCue:
      return a.cue == marked.span;
    case Role::kSource:
      return a.source == marked.span;
    default:
      return true;  // the head of a source and the one addressed are not kept as spans
  }
}

// A rule that goes on with an attribution leaves no name of its own there, only a fragment more.
bool Holds(const Attributed& r, const RuleExample& example, bool goes_on) {
  return std::any_of(r.attributions.attributions.begin(), r.attributions.attributions.end(),
                     [&](const Attribution& a) {
                       if (goes_on ? a.fragment_count < 2 : a.rule != example.rule) return false;
                       return std::all_of(
                           example.marked.begin(), example.marked.end(),
                           [&](const MarkedSpan& marked) { return Shows(r, a, marked); });
                     });
}

TEST(ExamplesOfRules, HoldOrDoNotAsTheyStand) {
  size_t tried = 0;
  for (const RuleExample& example : English()->examples()) {
    const Rule& rule = English()->rule(example.rule);
    if (!rule.id.starts_with("en/attribute/") || example.todo) continue;
    const bool goes_on = rule.kind == "continued";
    if (goes_on && !example.expected_match) continue;
    ++tried;
    const Attributed r = Process(example.text);
    EXPECT_EQ(Holds(r, example, goes_on), example.expected_match)
        << example.file << ":" << example.line << ": " << rule.id << ": " << example.text;
  }
  EXPECT_GT(tried, 100U);
}

}  // namespace
}  // namespace whosaid
