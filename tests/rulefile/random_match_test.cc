// Random rules over random items, held against a plain backtracking matcher that follows the
// definition word by word: every pattern tried at every item, all candidates sorted by the total
// order, each taken unless an item that it claims is taken.
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <tuple>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using Random = std::mt19937;

unsigned Below(Random& random, unsigned limit) { return static_cast<unsigned>(random() % limit); }

// What the strings are made of, and which atoms accept what.
const std::vector<std::string> kItems = {"a",
                                         "b",
                                         "c",
                                         ",",
                                         "zz",
                                         "Zed",
                                         "QUOTE",
                                         "QUOTE[comma]",
                                         "QUOTE[said,short]",
                                         "PERSON",
                                         "PERSON[owner]",
                                         "ORG",
                                         "EOS",
                                         "PARA"};

bool IsChunk(const std::string& item) { return item.size() > 2 && item != "Zed"; }
bool IsEnd(const std::string& item) { return item == "EOS" || item == "PARA"; }

struct AtomKind {
  std::string text;
  std::function<bool(const std::string&)> accepts;
};

bool Has(const std::string& item, const char* part) { return item.find(part) != std::string::npos; }

const std::vector<AtomKind> kAtoms = {
    {"\"a\"", [](const std::string& i) { return i == "a"; }},
    {"\",\"", [](const std::string& i) { return i == ","; }},
    {"@set", [](const std::string& i) { return i == "a" || i == "b"; }},
    {"word", [](const std::string& i) { return !IsChunk(i) && i != ","; }},
    {"unknown", [](const std::string& i) { return i == "zz" || i == "Zed"; }},
    {"[upper]", [](const std::string& i) { return i == "Zed"; }},
    {"word[lower,!@set]", [](const std::string& i) { return i == "c" || i == "zz"; }},
    {"QUOTE", [](const std::string& i) { return Has(i, "QUOTE"); }},
    {"QUOTE[comma|said]", [](const std::string& i) { return Has(i, "comma") || Has(i, "said"); }},
    {"QUOTE[!short]", [](const std::string& i) { return Has(i, "QUOTE") && !Has(i, "short"); }},
    {"PERSON[!owner]", [](const std::string& i) { return i == "PERSON"; }},
    {"PERSON", [](const std::string& i) { return Has(i, "PERSON"); }},
    {"ORG", [](const std::string& i) { return i == "ORG"; }},
    {"EOS", [](const std::string& i) { return i == "EOS"; }},
    {"PARA", [](const std::string& i) { return i == "PARA"; }},
    {"any", [](const std::string& i) { return !IsEnd(i); }},
    {"(any except \",\" QUOTE)",
     [](const std::string& i) { return !IsEnd(i) && i != "," && !Has(i, "QUOTE"); }},
};

struct Tree {
  enum Kind { kAtom, kSequence, kChoice, kRepeat, kCapture } kind = kAtom;
  size_t atom = 0;
  std::vector<Tree> children;
  size_t min = 1, max = 1;
  bool lazy = false;
  Role role = Role::kCue;
};

constexpr size_t kEndless = 1000;

bool Nullable(const Tree& tree) {
  switch (tree.kind) {
    case Tree::kAtom:
      return false;
    case Tree::kChoice:
      return std::any_of(tree.children.begin(), tree.children.end(), Nullable);
    case Tree::kRepeat:
      return tree.min == 0 || Nullable(tree.children[0]);
    default:
      return std::all_of(tree.children.begin(), tree.children.end(), Nullable);
  }
}

// No repeat in a repeat: the backtracking would never end.
Tree RandomTree(Random& random, unsigned depth, bool captures, bool repeats = true) {
  Tree tree;
  unsigned pick = depth == 0 ? 0 : Below(random, 10);
  if (!repeats && (pick == 7 || pick == 8)) pick = 5;
  if (pick < 4) {
    tree.atom = Below(random, static_cast<unsigned>(kAtoms.size()));
  } else if (pick < 7) {
    tree.kind = pick == 6 ? Tree::kChoice : Tree::kSequence;
    for (unsigned i = 0, n = 2 + Below(random, 2); i < n; ++i) {
      tree.children.push_back(RandomTree(random, depth - 1, captures, repeats));
    }
  } else if (pick < 9) {
    tree.kind = Tree::kRepeat;
    const auto [min, max] = std::vector<std::pair<size_t, size_t>>{
        {0, 1}, {0, kEndless}, {1, kEndless}, {1, 3}, {0, 2}}[Below(random, 5)];
    tree.min = min;
    tree.max = max;
    tree.lazy = Below(random, 3) == 0;
    tree.children.push_back(RandomTree(random, depth - 1, captures && max < kEndless, false));
    if (Nullable(tree.children[0])) return tree.children[0];
  } else if (captures) {
    tree.kind = Tree::kCapture;
    tree.role = Below(random, 2) == 0 ? Role::kCue : Role::kSpeaker;
    tree.children.push_back(RandomTree(random, depth - 1, false, repeats));
  } else {
    tree.atom = Below(random, static_cast<unsigned>(kAtoms.size()));
  }
  return tree;
}

std::string Text(const Tree& tree) {
  if (tree.kind == Tree::kAtom) return kAtoms[tree.atom].text;
  std::string text;
  for (const Tree& child : tree.children) {
    if (!text.empty()) text += tree.kind == Tree::kChoice ? " | " : " ";
    text += Text(child);
  }
  text = fmt::format("({})", text);
  if (tree.kind == Tree::kCapture) {
    return fmt::format("{}={}", kRoleNames[static_cast<size_t>(tree.role)], text);
  }
  if (tree.kind != Tree::kRepeat) return text;
  return fmt::format("{}{{{},{}}}{}", text, tree.min,
                     tree.max == kEndless ? "" : std::to_string(tree.max), tree.lazy ? "?" : "");
}

using Items = std::vector<std::string>;
using Captures = std::vector<std::tuple<Role, size_t, size_t>>;
using Then = std::function<bool(size_t, const Captures&)>;

// Tries the tree at `at`; calls `then` for each way to match, the preferred first, until it is
// true.
bool Try(const Tree& tree, const Items& items, size_t at, const Captures& captures,
         const Then& then);

bool TrySequence(const Tree& tree, size_t child, const Items& items, size_t at,
                 const Captures& captures, const Then& then) {
  if (child == tree.children.size()) return then(at, captures);
  return Try(tree.children[child], items, at, captures, [&](size_t next, const Captures& more) {
    return TrySequence(tree, child + 1, items, next, more, then);
  });
}

bool TryRepeat(const Tree& tree, size_t done, const Items& items, size_t at,
               const Captures& captures, const Then& then) {
  const auto once_more = [&] {
    return done < tree.max &&
           Try(tree.children[0], items, at, captures, [&](size_t next, const Captures& more) {
             return TryRepeat(tree, done + 1, items, next, more, then);
           });
  };
  if (done < tree.min) return once_more();
  if (tree.lazy) return then(at, captures) || once_more();
  return once_more() || then(at, captures);
}

bool Try(const Tree& tree, const Items& items, size_t at, const Captures& captures,
         const Then& then) {
  switch (tree.kind) {
    case Tree::kAtom:
      return at < items.size() && kAtoms[tree.atom].accepts(items[at]) && then(at + 1, captures);
    case Tree::kSequence:
      return TrySequence(tree, 0, items, at, captures, then);
    case Tree::kChoice:
      return std::any_of(tree.children.begin(), tree.children.end(),
                         [&](const Tree& child) { return Try(child, items, at, captures, then); });
    case Tree::kRepeat:
      return TryRepeat(tree, 0, items, at, captures, then);
    case Tree::kCapture:
      return Try(tree.children[0], items, at, captures, [&](size_t end, const Captures& more) {
        Captures all = more;
        if (end > at)
          all.insert(all.begin() + static_cast<std::ptrdiff_t>(captures.size()),
                     {tree.role, at, end});
        return then(end, all);
      });
  }
  return false;
}

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
  if (rule.after &&
      Try(*rule.after, items, end, {}, [](size_t, const Captures&) { return true; })) {
    return true;
  }
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
        Try(rules[r].matches[line], items, begin, {}, [&](size_t end, const Captures& captures) {
          if (!Vetoed(rules[r], items, begin, end)) all.push_back({r, line, begin, end, captures});
          return true;
        });
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

std::vector<std::string> Actual(const RulePack& pack, const Items& items, MatchScratch& scratch) {
  const Phase& phase = *pack.phase("attribute");
  std::string symbols;
  for (const std::string& item : items) symbols += SymbolOf(pack, phase, item);
  std::vector<RuleMatch> matches;
  phase.Match(symbols, scratch, matches);
  std::vector<std::string> lines;
  for (const RuleMatch& match : matches) {
    const std::string& id = pack.rule(match.rule).id;
    std::string line =
        fmt::format("{} {}-{}", id.substr(id.rfind('/') + 1), match.items.begin, match.items.end);
    for (size_t i = 0; i < match.capture_count; ++i) {
      line += fmt::format(" {}={}-{}", kRoleNames[static_cast<size_t>(match.captures[i].role)],
                          match.captures[i].items.begin, match.captures[i].items.end);
    }
    lines.push_back(line);
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
    some.push_back(kItems[Below(random, static_cast<unsigned>(kItems.size()))]);
  }
  Items items;
  for (unsigned i = 0, n = Below(random, longest); i < n; ++i) {
    items.push_back(some[Below(random, static_cast<unsigned>(some.size()))]);
  }
  return items;
}

TEST(RandomMatch, AgreesWithTheDefinition) {
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
    MatchScratch scratch;
    for (int i = 0; i < 30; ++i) {
      const Items items = RandomItems(random, i < 25 ? 12 : 70);
      const std::vector<std::string> expected = Expected(rules, items, exclusive);
      matched += expected.size();
      ASSERT_EQ(Actual(*pack, items, scratch), expected)
          << "seed " << seed << "\n"
          << text << fmt::format("{}", fmt::join(items, " "));
      ASSERT_EQ(Actual(*pack, items, scratch), expected) << "second time, seed " << seed;
    }
  }
  EXPECT_GT(matched, 10000U);  // the test is no test where nothing matches
}

}  // namespace
}  // namespace whosaid
