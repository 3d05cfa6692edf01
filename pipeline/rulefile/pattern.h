// A pattern as it was read: a tree of atoms, each a question about one item. Knows no file syntax
// and no RE2. Immutable and shared: a `let` is one tree, wherever it is used.
#ifndef WHOSAID_RULEFILE_PATTERN_H_
#define WHOSAID_RULEFILE_PATTERN_H_

#include <compare>
#include <cstdint>
#include <memory>
#include <vector>

#include "rulefile/chunk.h"
#include "rulefile/rule.h"
#include "rulefile/rule_error.h"
#include "rulefile/shape.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// One yes-or-no question about an item.
struct Test {
  enum class Kind : uint8_t {
    kLexicon,    // value: a LexiconId that has the word
    kForm,       // value: bit set of Form, one of which the token has
    kShapeFlag,  // value: a flag of Shape
    kChunkFlag,  // value: a flag of the chunk
  };
  Kind kind = Kind::kLexicon;
  bool wanted = true;  // false: the answer must be no
  uint16_t value = 0;
  friend auto operator<=>(const Test&, const Test&) = default;
};

// What an atom asks of an item: to be a token or a chunk of one of some kinds, and of each clause
// at least one test to hold.
struct Predicate {
  uint16_t chunks = 0;  // bit set of ChunkKind; 0: a token that is in no chunk
  std::vector<std::vector<Test>> clauses;
  friend auto operator<=>(const Predicate&, const Predicate&) = default;

  [[nodiscard]] bool of_chunk() const { return chunks != 0; }
};

struct Pattern;
using PatternPtr = std::shared_ptr<const Pattern>;

struct Pattern {
  enum class Kind : uint8_t {
    kAtom,         // an item for which one of `any_of` holds: a choice of atoms is one atom
    kAny,          // any item but the end of a sentence or paragraph, and but `except`
    kSequence,     // all children in order; none: nothing at all
    kAlternation,  // one child, the first that leads to a match
    kRepeat,       // the one child, `min` to `max` times
    kCapture,      // the one child, which plays `role`
  };
  static constexpr uint32_t kUnbounded = UINT32_MAX;

  Kind kind = Kind::kSequence;
  std::vector<Predicate> any_of;
  std::vector<Predicate> except;
  std::vector<PatternPtr> children;
  uint32_t min = 1;
  uint32_t max = 1;
  bool lazy = false;
  Role role = Role::kQuote;
  Place place;
  std::string text;  // of an atom, as written
  // Of a sequence: where each child begins and ends in the file. Kept for explanations only.
  struct Written {
    Place first;
    Place last;
  };
  std::vector<Written> written;

  // What follows from the tree, filled in by the Make functions.
  uint32_t shortest = 0;
  uint32_t longest = 0;   // kUnbounded
  uint32_t captures = 0;  // the most that one match can make
  uint32_t atoms = 1;     // after expansion of repeats
  uint32_t depth = 1;
};

[[nodiscard]] PatternPtr MakeAtom(Predicate predicate, const Place& place, std::string text);
[[nodiscard]] PatternPtr MakeAny(std::vector<Predicate> except, const Place& place);
// `written` may be empty.
[[nodiscard]] PatternPtr MakeSequence(std::vector<PatternPtr> children, const Place& place,
                                      std::vector<Pattern::Written> written = {});
[[nodiscard]] PatternPtr MakeAlternation(std::vector<PatternPtr> children, const Place& place);
[[nodiscard]] PatternPtr MakeRepeat(PatternPtr child, uint32_t min, uint32_t max, bool lazy,
                                    const Place& place);
[[nodiscard]] PatternPtr MakeCapture(Role role, PatternPtr child, const Place& place);

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PATTERN_H_
