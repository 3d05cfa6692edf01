#include "rulefile/phase.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "rulefile/islands.h"
#include "rulefile/match_memo.h"
#include "rulefile/matcher.h"
#include "rulefile/program.h"

namespace whosaid {
namespace {

constexpr size_t kBatch = 32;  // islands that are looked up together

}  // namespace

struct MatchScratch::State {
  struct OfPhase {
    uint64_t serial = 0;
    std::unique_ptr<MatchMemo> memo;
  };
  std::vector<OfPhase> phases;
  Matcher matcher;
  std::vector<ItemRange> islands;
  std::vector<PhaseRun>* runs = nullptr;

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
    FindIslands(program_, symbols_, state_.islands);
    // Most islands have one match.
    out_.reserve(out_.size() + state_.islands.size() + state_.islands.size() / 4);
    const std::span<const ItemRange> islands = state_.islands;
    for (size_t at = 0; at < islands.size(); at += kBatch) {
      Answer(islands.subspan(at, std::min(kBatch, islands.size() - at)));
    }
  }

 private:
  void Answer(std::span<const ItemRange> islands) {
    std::array<IslandKey, kBatch> keys;
    for (size_t i = 0; i < islands.size(); ++i) {
      keys[i] = IslandKey(program_, symbols_, islands[i]);
      memo_.Prefetch(keys[i]);
    }
    for (size_t i = 0; i < islands.size(); ++i) {
      if (islands[i].end - islands[i].begin <= kLongestKeyedIsland) {
        AnswerKeyed(islands[i], keys[i]);
      } else {
        state_.matcher.Run(program_, symbols_, islands[i], out_, nullptr);
      }
    }
  }

  void AnswerKeyed(ItemRange island, const IslandKey& key) {
    const std::string_view inside(symbols_.data() + island.begin, island.end - island.begin);
    if (memo_.Find(key, inside, island.begin, out_)) return;
    const size_t first = out_.size();
    if (state_.matcher.Run(program_, symbols_, island, out_, nullptr)) {
      memo_.Store(key, inside, island.begin, std::span(out_).subspan(first));
    }
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

void MatchScratch::Record(std::vector<PhaseRun>* runs) { state_->runs = runs; }
std::vector<PhaseRun>* MatchScratch::runs() const { return state_->runs; }

}  // namespace whosaid
