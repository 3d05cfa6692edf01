// A random pattern as an RE2 expression over one letter an item: a second opinion on what matches.
#ifndef WHOSAID_TESTS_RULEFILE_RE2_MATCHER_H_
#define WHOSAID_TESTS_RULEFILE_RE2_MATCHER_H_

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rulefile/plain_matcher.h"
#include "rulefile/random_pattern.h"
#include "rulefile/rule.h"

namespace whosaid {

// "A" for the first of kItemNames, and so on.
inline std::string Letters(const Items& items) {
  std::string letters;
  for (const std::string& item : items) {
    const auto kind = std::find(kItemNames.begin(), kItemNames.end(), item) - kItemNames.begin();
    letters += static_cast<char>('A' + kind);
  }
  return letters;
}

class Re2Matcher {
 public:
  explicit Re2Matcher(const Tree& tree) : re2_(Expression(tree), re2::RE2::Latin1) {}

  // The same as FirstMatch, of the letters of items.
  [[nodiscard]] std::optional<Found> FirstMatch(const std::string& letters, size_t at) const {
    std::vector<re2::StringPiece> groups(roles_.size() + 1);
    if (!re2_.Match(letters, at, letters.size(), re2::RE2::ANCHOR_START, groups.data(),
                    static_cast<int>(groups.size()))) {
      return {};
    }
    const auto place = [&](const char* letter) {
      return static_cast<size_t>(letter - letters.data());
    };
    Found found{place(groups[0].end()), {}};
    for (size_t i = 0; i < roles_.size(); ++i) {
      const re2::StringPiece& group = groups[i + 1];
      if (group.empty()) continue;
      found.captures.emplace_back(roles_[i], place(group.begin()), place(group.end()));
    }
    return found;
  }

 private:
  static std::string AtomExpression(const AtomKind& atom) {
    std::string letters;
    for (const std::string& item : kItemNames) {
      if (atom.accepts(item)) letters += Letters({item});
    }
    return "[" + letters + "]";
  }

  // Notes the roles of groups in the order in which these open.
  std::string Expression(const Tree& tree) {
    if (tree.kind == Tree::kAtom) return AtomExpression(kAtomKinds[tree.atom]);
    if (tree.kind == Tree::kRepeat) return Repeat(tree);
    if (tree.kind == Tree::kCapture) roles_.push_back(tree.role);
    std::string inside;
    for (const Tree& child : tree.children) {
      if (tree.kind == Tree::kChoice && !inside.empty()) inside += "|";
      inside += Expression(child);
    }
    return (tree.kind == Tree::kCapture ? "(" : "(?:") + inside + ")";
  }

  // x{1,3} is written x(?:x(?:x)?)?, since each x is a capture of its own.
  std::string Repeat(const Tree& tree) {
    const std::string lazy = tree.lazy ? "?" : "";
    if (tree.max == kEndless) {
      return "(?:" + Expression(tree.children[0]) + (tree.min == 0 ? ")*" : ")+") + lazy;
    }
    std::string whole;
    std::string closing;
    for (size_t i = 0; i < tree.max; ++i) {
      whole += "(?:" + Expression(tree.children[0]);
      closing = (i < tree.min ? ")" : ")?" + lazy) + closing;
    }
    return whole + closing;
  }

  std::vector<Role> roles_;
  re2::RE2 re2_;
};

}  // namespace whosaid

#endif  // WHOSAID_TESTS_RULEFILE_RE2_MATCHER_H_
