// What the atoms of a phase ask of tokens: which of them accept a word of this class in this shape.
#ifndef WHOSAID_RULEFILE_TOKEN_ROWS_H_
#define WHOSAID_RULEFILE_TOKEN_ROWS_H_

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/shape.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// The number of each atom, which holds where any of its predicates does.
using AtomNumbers = std::map<std::vector<Predicate>, uint32_t>;
using AtomSet = std::vector<uint64_t>;  // bit set over the numbers

// A table with a row for each signature of words and a column for each set of shapes that the atoms
// do not tell apart, set up so that a row is quick to fill.
class TokenRows {
 public:
  // Both outlive it.
  TokenRows(const AtomNumbers& atoms, const Vocabulary& vocabulary);

  [[nodiscard]] size_t columns() const { return shapes_.size(); }
  // By the bits of a shape.
  [[nodiscard]] const std::array<uint8_t, 256>& column() const { return column_; }

  // The lexicons, of those asked about, that have the words of this class.
  [[nodiscard]] std::vector<LexiconId> Signature(WordClass word) const;
  // The atoms that accept words of this signature in each column; empty where no such word can be
  // written in such a shape.
  [[nodiscard]] std::vector<AtomSet> Fill(const std::vector<LexiconId>& signature) const;

 private:
  const Vocabulary& vocabulary_;
  size_t words_;  // of 64 bits, in a set of atoms
  std::vector<std::pair<const Predicate*, uint32_t>> predicates_;
  std::vector<bool> asked_ = std::vector<bool>(UINT16_MAX);  // by lexicon
  std::vector<Shape> shapes_;                                // one for each column
  std::array<uint8_t, 256> column_{};
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_TOKEN_ROWS_H_
