// A phase: the rules that see the same symbol string, compiled. The string has one byte an item (a
// token, or a chunk that an earlier phase found), so that matching runs at the speed of items, not
// of letters.
//
// Immutable once built, shared by all threads; what one thread reuses from call to call is in its
// MatchScratch. Matching takes time linear in the number of items. It never looks at the text.
#ifndef WHOSAID_RULEFILE_PHASE_H_
#define WHOSAID_RULEFILE_PHASE_H_

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rulefile/chunk.h"
#include "rulefile/rule.h"
#include "rulefile/shape.h"
#include "rulefile/symbol_tables.h"
#include "rulefile/trace.h"
#include "rulefile/vocabulary.h"

namespace whosaid {

// What matching reuses: buffers, and the answers for short stretches of symbols already seen. One
// a thread, for one RulePack at a time.
class MatchScratch {
 public:
  MatchScratch();
  ~MatchScratch();
  MatchScratch(MatchScratch&&) noexcept;
  MatchScratch& operator=(MatchScratch&&) noexcept;

  // From now on stages note here what they have matched (Items::Match does); null: no longer.
  void Record(std::vector<PhaseRun>* runs);
  [[nodiscard]] std::vector<PhaseRun>* runs() const;

 private:
  friend class Phase;
  struct State;
  std::unique_ptr<State> state_;
};

class Phase {
 public:
  struct Program;
  explicit Phase(std::unique_ptr<const Program> program);
  ~Phase();
  Phase(Phase&&) noexcept;
  Phase& operator=(Phase&&) noexcept;

  // The symbol of a token or of a chunk. kPlainSymbol where no rule of the phase asks about it.
  [[nodiscard]] char TokenSymbol(WordClass word, Shape shape) const {
    return symbols_->OfToken(word, shape);
  }
  // The symbols of tokens in a row, one after the other to `out`.
  void TokenSymbols(std::span<const WordClass> words, const Shape* shapes, SentenceEnds ends,
                    char* out) const {
    symbols_->OfTokens(words, shapes, ends, out);
  }
  // The symbols of some of the tokens, those at `places`.
  void TokenSymbolsAt(std::span<const uint32_t> places, const WordClass* words, const Shape* shapes,
                      SentenceEnds ends, char* out) const {
    symbols_->OfTokensAt(places, words, shapes, ends, out);
  }
  [[nodiscard]] char ChunkSymbol(ChunkKind kind, uint8_t flags) const {
    return symbols_->OfChunk(kind, flags);
  }
  static constexpr char kPlainSymbol = '\x01';

  // Appends to `out`, in text order, the matches that hold after guards and after resolution by the
  // total order: priority, earlier start, longer, id. Two matches conflict when both claim an item.
  // A match claims what it captures under the phase's exclusive roles; where that is nothing, all
  // its items.
  void Match(std::string_view symbols, MatchScratch& scratch, std::vector<RuleMatch>& out) const;

  // Replaces `out` by what Match considers, in text order: winners, losers, vetoes, shadow rules.
  // Slow; for people.
  void Trace(std::string_view symbols, std::vector<TraceEntry>& out) const;

  // For rulefile/ alone, which knows what it is.
  [[nodiscard]] const Program& program() const { return *program_; }

 private:
  class IslandPass;
  std::unique_ptr<const Program> program_;
  const SymbolTables* symbols_;  // of the program
};

}  // namespace whosaid

#endif  // WHOSAID_RULEFILE_PHASE_H_
