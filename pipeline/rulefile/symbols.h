// The alphabet of a phase. All atoms of its rules are gathered; what a token or chunk can be is cut
// into the coarsest classes that these atoms tell apart: one symbol, one byte, for each set of
// atoms that some item satisfies together.
#ifndef WHOSAID_RULEFILE_SYMBOLS_H_
#define WHOSAID_RULEFILE_SYMBOLS_H_

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rulefile/pattern.h"
#include "rulefile/symbol_tables.h"
#include "rulefile/token_rows.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

using SymbolSet = std::bitset<256>;

inline constexpr size_t kMostSymbols = 250;

class Alphabet {
 public:
  Alphabet();

  // Gathers the atoms of a pattern. After all of them, Build.
  void Add(const Pattern& pattern);
  void Build(const Vocabulary& vocabulary);

  [[nodiscard]] size_t symbol_count() const { return sets_.size(); }
  [[nodiscard]] uint8_t greatest() const;  // of the symbols
  // The atom without which the fewest symbols would be left.
  [[nodiscard]] const Pattern* Multiplier() const;

  // Atoms that accept no symbol.
  [[nodiscard]] std::vector<const Pattern*> Impossible() const;

  [[nodiscard]] SymbolSet Accepted(const std::vector<Predicate>& any_of) const;
  // Every symbol but those of `except` and of the end of a sentence or paragraph.
  [[nodiscard]] SymbolSet Any(const std::vector<Predicate>& except) const;
  [[nodiscard]] const SymbolSet& ends() const { return ends_; }
  // Numbers the symbols anew: those of a set are the greatest then. Returns the least of them.
  // What was asked before is void.
  uint8_t MoveLast(const SymbolSet& symbols);
  [[nodiscard]] SymbolTables TakeTables() { return std::move(tables_); }

 private:
  void Add(const std::vector<Predicate>& any_of, const Pattern* origin);
  uint8_t SymbolOf(const AtomSet& atoms);
  void BuildTokens(const Vocabulary& vocabulary);
  void BuildChunks();
  void Summarize();

  AtomNumbers atoms_;
  std::vector<const Pattern*> origins_;  // by atom; null for those that every phase has
  std::map<AtomSet, uint8_t> sets_;
  std::vector<SymbolSet> accepted_;  // by atom
  SymbolSet all_;
  SymbolSet ends_;
  SymbolTables tables_;
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_SYMBOLS_H_
