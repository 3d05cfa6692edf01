#include "rulefile/phase.h"

#include <algorithm>
#include <utility>

#include "rulefile/match_memo.h"
#include "rulefile/matcher.h"
#include "rulefile/program.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestKeyedIsland = 40;

unsigned char At(std::string_view symbols, size_t at) {
  return static_cast<unsigned char>(symbols[at]);
}

}  // namespace

struct MatchScratch::State {
  struct OfPhase {
    uint64_t serial = 0;
    std::unique_ptr<MatchMemo> memo;
  };
  std::vector<OfPhase> phases;
  Matcher matcher;
  std::vector<RuleMatch> matches;   // of one island
  std::vector<RuleMatch> relative;  // the same, in items from its begin

  MatchMemo& Memo(uint64_t serial) {
    for (OfPhase& phase : phases) {
      if (phase.serial == serial) return *phase.memo;
    }
    phases.push_back({serial, std::make_unique<MatchMemo>()});
    return *phases.back().memo;
  }
};

MatchScratch::MatchScratch() : state_(std::make_unique<State>()) {}
MatchScratch::~MatchScratch() = default;
MatchScratch::MatchScratch(MatchScratch&&) noexcept = default;
MatchScratch& MatchScratch::operator=(MatchScratch&&) noexcept = default;

Phase::Phase(std::unique_ptr<const Program> program) : program_(std::move(program)) {}
Phase::~Phase() = default;
Phase::Phase(Phase&&) noexcept = default;
Phase& Phase::operator=(Phase&&) noexcept = default;

char Phase::TokenSymbol(WordClass word, Shape shape) const {
  return program_->symbols.OfToken(word, shape);
}

char Phase::ChunkSymbol(ChunkKind kind, uint8_t flags) const {
  return program_->symbols.OfChunk(kind, flags);
}

namespace {

// Calls visit(ItemRange) for every island in which a match may be, from left to right.
template <class Visit>
void ForIslands(const Phase::Program& program, std::string_view symbols, Visit visit) {
  const size_t size = symbols.size();
  size_t done = 0;  // where the last island ended
  for (size_t at = 0; at < size; ++at) {
    if (!program.triggers[At(symbols, at)]) continue;
    size_t begin = at;
    while (begin > done && program.follow[At(symbols, begin - 1)][At(symbols, begin)]) --begin;
    size_t end = at + 1;
    while (end < size && program.follow[At(symbols, end - 1)][At(symbols, end)]) ++end;
    done = end;
    at = end - 1;
    while (begin < end && !program.starts[At(symbols, begin)]) ++begin;
    while (begin < end && !program.ends[At(symbols, end - 1)]) --end;
    if (end - begin < program.shortest || begin >= end) continue;
    visit(ItemRange{static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
  }
}

// Appends matches that count from the begin of an island as matches that count from that of the
// string, or the other way round.
void AppendShifted(std::span<const RuleMatch> matches, uint32_t by, std::vector<RuleMatch>& out) {
  for (const RuleMatch& match : matches) {
    RuleMatch& shifted = out.emplace_back(match);
    shifted.items.begin += by;
    shifted.items.end += by;
    for (size_t i = 0; i < shifted.capture_count; ++i) {
      shifted.captures[i].items.begin += by;
      shifted.captures[i].items.end += by;
    }
  }
}

}  // namespace

void Phase::Match(std::string_view symbols, MatchScratch& scratch,
                  std::vector<RuleMatch>& out) const {
  const Program& program = *program_;
  MatchScratch::State& state = *scratch.state_;
  MatchMemo& memo = state.Memo(program.serial);
  ForIslands(program, symbols, [&](ItemRange island) {
    if (island.end - island.begin > kLongestKeyedIsland) {
      state.matcher.Run(program, symbols, island, out, nullptr);
      return;
    }
    IslandKey key;
    const auto size = static_cast<uint32_t>(symbols.size());
    key.lead = static_cast<uint8_t>(std::min(island.begin, program.guard_reach));
    key.trail = static_cast<uint8_t>(std::min(size - island.end, program.guard_reach));
    key.symbols =
        symbols.substr(island.begin - key.lead, island.end - island.begin + key.lead + key.trail);
    if (const auto known = memo.Find(key)) {
      AppendShifted(*known, island.begin, out);
      return;
    }
    state.matches.clear();
    const bool pure = state.matcher.Run(program, symbols, island, state.matches, nullptr);
    out.insert(out.end(), state.matches.begin(), state.matches.end());
    if (!pure) return;
    state.relative.clear();
    AppendShifted(state.matches, 0U - island.begin, state.relative);
    memo.Store(key, state.relative);
  });
}

void Phase::Trace(std::string_view symbols, std::vector<TraceEntry>& out) const {
  Matcher matcher;
  std::vector<RuleMatch> matches;
  matcher.Run(*program_, symbols, {0, static_cast<uint32_t>(symbols.size())}, matches, &out);
}

}  // namespace whosaid
