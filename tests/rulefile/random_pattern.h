// Random patterns over a few kinds of items, as a tree and as the rule language writes it.
#ifndef WHOSAID_TESTS_RULEFILE_RANDOM_PATTERN_H_
#define WHOSAID_TESTS_RULEFILE_RANDOM_PATTERN_H_

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "rulefile/rule.h"

namespace whosaid {

using Random = std::mt19937;

inline unsigned Below(Random& random, unsigned limit) {
  return static_cast<unsigned>(random() % limit);
}

// What the strings are made of, and which atoms accept what.
inline const std::vector<std::string> kItemNames = {"a",
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

inline bool IsChunk(const std::string& item) { return item.size() > 2 && item != "Zed"; }
inline bool IsEnd(const std::string& item) { return item == "EOS" || item == "PARA"; }

struct AtomKind {
  std::string text;
  std::function<bool(const std::string&)> accepts;
};

inline bool Has(const std::string& item, const char* part) {
  return item.find(part) != std::string::npos;
}

inline const std::vector<AtomKind> kAtomKinds = {
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

inline constexpr size_t kEndless = 1000;

inline bool Nullable(const Tree& tree) {
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
inline Tree RandomTree(Random& random, unsigned depth, bool captures, bool repeats = true) {
  Tree tree;
  unsigned pick = depth == 0 ? 0 : Below(random, 10);
  if (!repeats && (pick == 7 || pick == 8)) pick = 5;
  if (pick < 4 || (pick == 9 && !captures)) {
    tree.atom = Below(random, static_cast<unsigned>(kAtomKinds.size()));
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
  } else {
    tree.kind = Tree::kCapture;
    tree.role = Below(random, 2) == 0 ? Role::kCue : Role::kSpeaker;
    tree.children.push_back(RandomTree(random, depth - 1, false, repeats));
  }
  return tree;
}

inline std::string Text(const Tree& tree) {
  if (tree.kind == Tree::kAtom) return kAtomKinds[tree.atom].text;
  std::string text;
  for (const Tree& child : tree.children) {
    if (!text.empty()) text += tree.kind == Tree::kChoice ? " | " : " ";
    text += Text(child);
  }
  text = fmt::format("({})", text);
  if (tree.kind == Tree::kCapture) {
    return fmt::format("{}+={}", kRoleNames[static_cast<size_t>(tree.role)], text);
  }
  if (tree.kind != Tree::kRepeat) return text;
  return fmt::format("{}{{{},{}}}{}", text, tree.min,
                     tree.max == kEndless ? "" : std::to_string(tree.max), tree.lazy ? "?" : "");
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_RULEFILE_RANDOM_PATTERN_H_
