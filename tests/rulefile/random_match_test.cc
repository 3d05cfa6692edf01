// Random rules over random items, held against a plain backtracking matcher that follows the
// definition word by word: every pattern tried at every item, all candidates sorted by the total
// order, each taken unless an item that it claims is taken. RE2 is asked about every pattern too.
#include <gmock/gmock.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>
#include <tuple>

#include "rulefile/plain_matcher.h"
#include "rulefile/random_pattern.h"
#include "rulefile/re2_matcher.h"
#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

struct TestRule {
  int priority = 0;
  std::vector<Tree> matches;
  std::optional<Tree> before;
  std::optional<Tree> after;
};

struct Candidate {
  size_t rule, line, begin, end;
  Captures captures;
};

bool Vetoed(const TestRule& rule, const Items& items, size_t begin, size_t end) {
  if (rule.after && FirstMatch(*rule.after, items, end)) return true;
  for (size_t from = 0; rule.before && from < begin; ++from) {
    const Items left(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(begin));
    if (Try(*rule.before, left, from, {},
            [&](size_t to, const Captures&) { return to == begin; })) {
      return true;
    }
  }
  return false;
}

std::vector<Candidate> Candidates(const std::vector<TestRule>& rules, const Items& items) {
  std::vector<Candidate> all;
  for (size_t r = 0; r < rules.size(); ++r) {
    for (size_t line = 0; line < rules[r].matches.size(); ++line) {
      for (size_t begin = 0; begin < items.size(); ++begin) {
        const std::optional<Found> found = FirstMatch(rules[r].matches[line], items, begin);
        if (!found || Vetoed(rules[r], items, begin, found->end)) continue;
        all.push_back({r, line, begin, found->end, found->captures});
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [&](const Candidate& a, const Candidate& b) {
    return std::tuple(-rules[a.rule].priority, a.begin, b.end - b.begin, a.rule, a.line) <
           std::tuple(-rules[b.rule].priority, b.begin, a.end - a.begin, b.rule, b.line);
  });
  return all;
}

// "r1 0-3 CUE=1-2": in text order.
std::vector<std::string> Expected(const std::vector<TestRule>& rules, const Items& items,
                                  const std::vector<Role>& exclusive) {
  std::vector<bool> taken(items.size());
  std::vector<Candidate> won;
  for (const Candidate& candidate : Candidates(rules, items)) {
    std::vector<std::pair<size_t, size_t>> claims;
    for (const auto& [role, begin, end] : candidate.captures) {
      if (std::find(exclusive.begin(), exclusive.end(), role) != exclusive.end()) {
        claims.emplace_back(begin, end);
      }
    }
    if (claims.empty()) claims.emplace_back(candidate.begin, candidate.end);
    bool free = true;
    for (const auto& [begin, end] : claims) {
      for (size_t i = begin; i < end; ++i) free = free && !taken[i];
    }
    if (!free) continue;
    for (const auto& [begin, end] : claims) {
      for (size_t i = begin; i < end; ++i) taken[i] = true;
    }
    won.push_back(candidate);
  }
  std::stable_sort(won.begin(), won.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(a.begin, a.end, a.rule) < std::tuple(b.begin, b.end, b.rule);
  });
  std::vector<std::string> lines;
  for (const Candidate& c : won) {
    std::string line = fmt::format("r{} {}-{}", c.rule, c.begin, c.end);
    for (const auto& [role, begin, end] : c.captures) {
      line += fmt::format(" {}={}-{}", kRoleNames[static_cast<size_t>(role)], begin, end);
    }
    lines.push_back(line);
  }
  return lines;
}

std::string SymbolsOf(const RulePack& pack, const Items& items) {
  std::string symbols;
  for (const std::string& item : items) {
    symbols += SymbolOf(pack, *pack.phase("attribute"), item);
  }
  return symbols;
}

std::string LineOf(const RulePack& pack, const RuleMatch& match) {
  const std::string& id = pack.rule(match.rule).id;
  std::string line =
      fmt::format("{} {}-{}", id.substr(id.rfind('/') + 1), match.items.begin, match.items.end);
  for (size_t i = 0; i < match.capture_count; ++i) {
    const auto [role, at] = match.capture(i);
    line += fmt::format(" {}={}-{}", kRoleNames[static_cast<size_t>(role)], at.begin, at.end);
  }
  return line;
}

std::vector<std::string> Actual(const RulePack& pack, const Items& items, MatchScratch& scratch) {
  std::vector<RuleMatch> matches;
  pack.phase("attribute")->Match(SymbolsOf(pack, items), scratch, matches);
  std::vector<std::string> lines;
  for (const RuleMatch& match : matches) lines.push_back(LineOf(pack, match));
  return lines;
}

// What a trace says has won.
std::vector<std::string> Traced(const RulePack& pack, const Items& items) {
  std::vector<TraceEntry> trace;
  pack.phase("attribute")->Trace(SymbolsOf(pack, items), trace);
  std::vector<std::string> lines;
  for (const TraceEntry& entry : trace) {
    if (entry.outcome == Outcome::kWon) lines.push_back(LineOf(pack, entry.match));
  }
  return lines;
}

Tree RandomMatch(Random& random, unsigned depth, bool captures) {
  while (true) {
    Tree tree = RandomTree(random, depth, captures);
    if (!Nullable(tree)) return tree;
  }
}

std::string RuleText(const std::vector<TestRule>& rules, const std::vector<Role>& exclusive) {
  std::string text = "language en\nphase attribute";
  if (!exclusive.empty()) text += " exclusive";
  for (const Role role : exclusive) {
    text += fmt::format(" {}", kRoleNames[static_cast<size_t>(role)]);
  }
  text += "\nuse lexicon/set.lex lexicon/known.lex\n";
  text +=
      "rule uses priority -9 x\n  match @set @known \"c\" @known \"c\" @set @set\n"
      "  status off\n  yes a\n  no b\n";
  for (size_t r = 0; r < rules.size(); ++r) {
    text += fmt::format("rule r{} priority {} kind\n", r, rules[r].priority);
    // CONTENT in a branch that no item takes keeps plain QUOTEs from being captured.
    for (const Tree& match : rules[r].matches) {
      text += fmt::format("  match {} | CONTENT=(\"never\")\n", Text(match));
    }
    if (rules[r].before) text += fmt::format("  unless before {}\n", Text(*rules[r].before));
    if (rules[r].after) text += fmt::format("  unless after {}\n", Text(*rules[r].after));
    text += "  yes a\n  no b\n";
  }
  return text;
}

std::vector<TestRule> RandomRules(Random& random) {
  std::vector<TestRule> rules(1 + Below(random, 4));
  for (TestRule& rule : rules) {
    rule.priority = static_cast<int>(Below(random, 3));
    for (unsigned i = 0, n = 1 + Below(random, 2); i < n; ++i) {
      rule.matches.push_back(RandomMatch(random, 3, true));
    }
    if (Below(random, 4) == 0) rule.before = RandomMatch(random, 1, false);
    if (Below(random, 4) == 0) rule.after = RandomMatch(random, 1, false);
  }
  return rules;
}

Items RandomItems(Random& random, unsigned longest) {
  // A few kinds only in each string, so that longer patterns match too.
  std::vector<std::string> some;
  for (int i = 0; i < 5; ++i) {
    some.push_back(kItemNames[Below(random, static_cast<unsigned>(kItemNames.size()))]);
  }
  Items items;
  for (unsigned i = 0, n = Below(random, longest); i < n; ++i) {
    items.push_back(some[Below(random, static_cast<unsigned>(some.size()))]);
  }
  return items;
}

// The patterns of the rules as RE2 sees them.
std::vector<std::pair<Tree, std::unique_ptr<Re2Matcher>>> WithRe2(
    const std::vector<TestRule>& rules) {
  std::vector<std::pair<Tree, std::unique_ptr<Re2Matcher>>> patterns;
  const auto add = [&](const Tree& tree) {
    patterns.emplace_back(tree, std::make_unique<Re2Matcher>(tree));
  };
  for (const TestRule& rule : rules) {
    for (const Tree& match : rule.matches) add(match);
    if (rule.before) add(*rule.before);
    if (rule.after) add(*rule.after);
  }
  return patterns;
}

TEST(RandomMatch, AgreesWithTheDefinitionAndThatWithRe2) {
  size_t matched = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    Random random(seed);
    const std::vector<TestRule> rules = RandomRules(random);
    const std::vector<Role> exclusive = std::vector<std::vector<Role>>{
        {}, {Role::kCue}, {Role::kCue, Role::kSpeaker}}[Below(random, 3)];
    const std::string text = RuleText(rules, exclusive);
    const auto pack = LoadPack({{"attribute/random.rules", text},
                                {"lexicon/set.lex", "a\nb\n"},
                                {"lexicon/known.lex", "c\n"}});
    ASSERT_NE(pack, nullptr) << text;
    const auto patterns = WithRe2(rules);
    MatchScratch scratch;
    for (int i = 0; i < 30; ++i) {
      const Items items = RandomItems(random, i < 25 ? 12 : 70);
      for (const auto& [pattern, re2] : patterns) {
        for (size_t at = 0; at <= items.size(); ++at) {
          ASSERT_EQ(FirstMatch(pattern, items, at), re2->FirstMatch(Letters(items), at))
              << "seed " << seed << ", " << Text(pattern) << " at " << at << " of "
              << fmt::format("{}", fmt::join(items, " "));
        }
      }
      const std::vector<std::string> expected = Expected(rules, items, exclusive);
      matched += expected.size();
      ASSERT_EQ(Actual(*pack, items, scratch), expected)
          << "seed " << seed << "\n"
          << text << fmt::format("{}", fmt::join(items, " "));
      ASSERT_EQ(Actual(*pack, items, scratch), expected) << "second time, seed " << seed;
      ASSERT_EQ(Traced(*pack, items), expected) << "traced, seed " << seed << "\n" << text;
    }
  }
  EXPECT_GT(matched, 10000U);  // the test is no test where nothing matches
}

}  // namespace
}  // namespace whosaid
