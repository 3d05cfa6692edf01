#include "rulefile/phase.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "rulefile/match_memo.h"
#include "rulefile/matcher.h"
#include "rulefile/program.h"

namespace whosaid {
namespace {

constexpr uint32_t kLongestKeyedIsland = 40;
constexpr size_t kBatch = 32;  // islands that are looked up together

}  // namespace

struct MatchScratch::State {
  struct OfPhase {
    uint64_t serial = 0;
    std::unique_ptr<MatchMemo> memo;
  };
  // An island whose matches are still to be found.
  struct Pending {
    ItemRange items;
    IslandKey key;
    uint64_t hash = 0;
  };
  std::vector<OfPhase> phases;
  Matcher matcher;
  std::array<Pending, kBatch> pending;
  size_t pending_count = 0;

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

Phase::Phase(std::unique_ptr<const Program> program)
    : program_(std::move(program)), symbols_(&program_->symbols) {}
Phase::~Phase() = default;
Phase::Phase(Phase&&) noexcept = default;
Phase& Phase::operator=(Phase&&) noexcept = default;

namespace {

// Goes from left to right through the islands in which a match may be.
class IslandFinder {
 public:
  IslandFinder(const Phase::Program& program, std::string_view symbols)
      : follow_(program.follow.data()),
        traits_(program.traits.data()),
        symbols_(reinterpret_cast<const unsigned char*>(symbols.data())),
        size_(static_cast<uint32_t>(symbols.size())),
        shortest_(program.shortest) {}

  // False at the end of the string.
  bool Next(ItemRange& island) {
    for (uint32_t at = done_; at < size_; at = done_) {
      while (at < size_ && (traits_[symbols_[at]] & SymbolTraits::kTrigger) == 0) ++at;
      if (at == size_) break;
      island.begin = at;
      while (island.begin > done_ && Joined(island.begin)) --island.begin;
      island.end = at + 1;
      while (island.end < size_ && Joined(island.end)) ++island.end;
      done_ = island.end;
      while (island.begin < island.end && !Has(island.begin, SymbolTraits::kStart)) ++island.begin;
      while (island.begin < island.end && !Has(island.end - 1, SymbolTraits::kEnd)) --island.end;
      if (island.end - island.begin >= shortest_) return true;
    }
    done_ = size_;
    return false;
  }

 private:
  // Can the item and the one before it lie in one match?
  [[nodiscard]] bool Joined(uint32_t item) const {
    return follow_[symbols_[item - 1]][symbols_[item]];
  }
  [[nodiscard]] bool Has(uint32_t item, uint8_t trait) const {
    return (traits_[symbols_[item]] & trait) != 0;
  }

  const SymbolSet* const follow_;
  const uint8_t* const traits_;
  const unsigned char* const symbols_;
  const uint32_t size_;
  const uint32_t shortest_;
  uint32_t done_ = 0;  // where the last island ended
};

IslandKey KeyOf(std::string_view symbols, ItemRange island, uint32_t reach) {
  IslandKey key;
  const auto size = static_cast<uint32_t>(symbols.size());
  key.lead = static_cast<uint8_t>(std::min(island.begin, reach));
  key.trail = static_cast<uint8_t>(std::min(size - island.end, reach));
  key.symbols =
      symbols.substr(island.begin - key.lead, island.end - island.begin + key.lead + key.trail);
  return key;
}

}  // namespace

// Finds the matches of one phase in one string, island by island.
class Phase::IslandPass {
 public:
  IslandPass(const Phase::Program& program, std::string_view symbols, MatchScratch::State& state,
             std::vector<RuleMatch>& out)
      : program_(program),
        symbols_(symbols),
        state_(state),
        memo_(state.Memo(program.serial)),
        out_(out) {}

  void Run() {
    state_.pending_count = 0;
    IslandFinder islands(program_, symbols_);
    for (ItemRange island; islands.Next(island);) Visit(island);
    Flush();
  }

 private:
  void Visit(ItemRange island) {
    if (island.end - island.begin > kLongestKeyedIsland) {
      Flush();
      state_.matcher.Run(program_, symbols_, island, out_, nullptr);
      return;
    }
    MatchScratch::State::Pending& pending = state_.pending[state_.pending_count++];
    pending.items = island;
    pending.key = KeyOf(symbols_, island, program_.guard_reach);
    pending.hash = memo_.Hash(pending.key);
    if (state_.pending_count == kBatch) Flush();
  }

  void Flush() {
    const auto pending = std::span(state_.pending).first(state_.pending_count);
    for (const auto& island : pending) memo_.Prefetch(island.hash);
    for (const auto& island : pending) {
      if (memo_.Find(island.key, island.hash, island.items.begin, out_)) continue;
      const size_t first = out_.size();
      if (state_.matcher.Run(program_, symbols_, island.items, out_, nullptr)) {
        memo_.Store(island.key, island.hash, island.items.begin, std::span(out_).subspan(first));
      }
    }
    state_.pending_count = 0;
  }

  const Phase::Program& program_;
  const std::string_view symbols_;
  MatchScratch::State& state_;
  MatchMemo& memo_;
  std::vector<RuleMatch>& out_;
};

void Phase::Match(std::string_view symbols, MatchScratch& scratch,
                  std::vector<RuleMatch>& out) const {
  IslandPass(*program_, symbols, *scratch.state_, out).Run();
}

void Phase::Trace(std::string_view symbols, std::vector<TraceEntry>& out) const {
  Matcher matcher;
  std::vector<RuleMatch> matches;
  matcher.Run(*program_, symbols, {0, static_cast<uint32_t>(symbols.size())}, matches, &out);
}

}  // namespace whosaid
