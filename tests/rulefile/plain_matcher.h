// The definition of a match word by word: all choices tried in order, nothing remembered.
#ifndef WHOSAID_TESTS_RULEFILE_PLAIN_MATCHER_H_
#define WHOSAID_TESTS_RULEFILE_PLAIN_MATCHER_H_

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "rulefile/random_pattern.h"
#include "rulefile/rule.h"

namespace whosaid {

using Items = std::vector<std::string>;
using Captures = std::vector<std::tuple<Role, size_t, size_t>>;
using Then = std::function<bool(size_t, const Captures&)>;

// Tries the tree at `at`; calls `then` for each way to match, the preferred first, until it is
// true.
inline bool Try(const Tree& tree, const Items& items, size_t at, const Captures& captures,
                const Then& then);

inline bool TrySequence(const Tree& tree, size_t child, const Items& items, size_t at,
                        const Captures& captures, const Then& then) {
  if (child == tree.children.size()) return then(at, captures);
  return Try(tree.children[child], items, at, captures, [&](size_t next, const Captures& more) {
    return TrySequence(tree, child + 1, items, next, more, then);
  });
}

inline bool TryRepeat(const Tree& tree, size_t done, const Items& items, size_t at,
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

inline bool Try(const Tree& tree, const Items& items, size_t at, const Captures& captures,
                const Then& then) {
  switch (tree.kind) {
    case Tree::kAtom:
      return at < items.size() && kAtomKinds[tree.atom].accepts(items[at]) &&
             then(at + 1, captures);
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

// A match at a place: where it ends, and what it captures that is not empty.
struct Found {
  size_t end = 0;
  Captures captures;

  friend bool operator==(const Found&, const Found&) = default;
};

// The match that the pattern prefers at `at`, if there is one.
inline std::optional<Found> FirstMatch(const Tree& tree, const Items& items, size_t at) {
  std::optional<Found> first;
  Try(tree, items, at, {}, [&](size_t end, const Captures& captures) {
    first = {end, captures};
    return true;
  });
  return first;
}

}  // namespace whosaid

#endif  // WHOSAID_TESTS_RULEFILE_PLAIN_MATCHER_H_
