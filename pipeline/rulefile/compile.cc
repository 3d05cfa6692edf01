#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <tuple>
#include <utility>

#include "rulefile/outline.h"
#include "rulefile/program.h"
#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

class PhaseCompiler {
 public:
  PhaseCompiler(const Vocabulary& vocabulary, RuleErrors& errors)
      : vocabulary_(vocabulary), errors_(errors), marks_(UINT16_MAX) {
    for (size_t word = 0; word < vocabulary.class_count(); ++word) {
      const auto sets = vocabulary.Lexicons(static_cast<WordClass>(word));
      if (std::find(sets.begin(), sets.end(), kMarkWords) == sets.end()) continue;
      for (const LexiconId set : sets) marks_[set] = true;
    }
  }

  std::unique_ptr<const Phase::Program> Run(
      std::vector<std::pair<const RuleSource*, uint32_t>> rules, const std::string& name,
      const PhaseSource& phase) {
    static std::atomic<uint64_t> serial{0};
    program_->serial = ++serial;
    program_->exclusive = phase.exclusive;
    for (const auto& [rule, index] : rules) AddAtoms(*rule);
    alphabet_.Build(vocabulary_);
    if (alphabet_.symbol_count() > kMostSymbols) {
      ReportBudget(name);
      return std::move(program_);
    }
    program_->breaks = alphabet_.ends();
    for (const Pattern* atom : alphabet_.Impossible()) {
      errors_.Add(rule_code::kEmptyClass, atom->place,
                  fmt::format("no item can ever be `{}`", atom->text));
    }
    std::sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) {
      return std::tuple(-a.first->rule.priority, std::string_view(a.first->rule.id)) <
             std::tuple(-b.first->rule.priority, std::string_view(b.first->rule.id));
    });
    MoveTriggersLast(rules);
    for (const auto& [rule, index] : rules) Compile(*rule, Index<Rule>(index));
    program_->neighbours = Neighbours(follow_, starts_, ends_, alphabet_.greatest());
    CheckSize(rules, name);
    program_->before = ViewOfGuards(true);
    program_->after = ViewOfGuards(false);
    program_->symbols = alphabet_.TakeTables();
    return std::move(program_);
  }

 private:
  static constexpr const char* kHowCounted = "repeats and lets count as if written out";

  void AddAtoms(const RuleSource& source) {
    for (const MatchSource& match : source.matches) alphabet_.Add(*match.pattern);
    for (const GuardSource& guard : source.guards) alphabet_.Add(*guard.pattern);
  }

  void ReportBudget(const std::string& name) {
    const Pattern* worst = alphabet_.Multiplier();
    errors_.Add(
        rule_code::kSymbolBudget, worst == nullptr ? Place() : worst->place,
        fmt::format("phase `{}` needs {} symbols and there are {}; this atom multiplies them", name,
                    alphabet_.symbol_count(), kMostSymbols),
        "ask for less in brackets, or for a lexicon less");
  }

  // The steps of all patterns of a rule.
  [[nodiscard]] size_t StepsOf(Index<Rule> rule) const {
    size_t steps = 0;
    for (const auto* patterns : {&program_->patterns, &program_->shadows}) {
      for (const CompiledPattern& pattern : *patterns) {
        if (pattern.rule != rule) continue;
        steps += pattern.steps.steps.size();
        for (const CompiledGuard& guard : pattern.guards) steps += guard.steps.steps.size();
      }
    }
    return steps;
  }

  // Matching takes time and memory by the steps of the patterns that may occur.
  void CheckSize(const std::vector<std::pair<const RuleSource*, uint32_t>>& rules,
                 const std::string& name) {
    size_t sum = 0;
    size_t most = 0;
    const RuleSource* worst = nullptr;
    for (const auto& [rule, index] : rules) {
      const size_t steps = StepsOf(Index<Rule>(index));
      sum += steps;
      if (steps > kMostRuleSteps) {
        errors_.Add(rule_code::kTooLarge, rule->place,
                    fmt::format("the rule needs {} steps and may have {}", steps, kMostRuleSteps),
                    kHowCounted);
      }
      if (steps <= most) continue;
      most = steps;
      worst = rule;
    }
    if (sum <= kMostSteps) return;
    errors_.Add(rule_code::kTooLarge, worst->place,
                fmt::format("phase `{}` needs {} steps and may have {}; this rule has the most, {}",
                            name, sum, kMostSteps, most),
                kHowCounted);
  }

  // So that a text is searched for triggers by comparing, many symbols at a time.
  void MoveTriggersLast(const std::vector<std::pair<const RuleSource*, uint32_t>>& rules) {
    SymbolSet triggers;
    for (const auto& [rule, index] : rules) {
      if (rule->rule.status != RuleStatus::kLive) continue;
      for (const MatchSource& match : rule->matches) triggers |= TriggersOf(Outlined(match));
    }
    program_->first_trigger = alphabet_.MoveLast(triggers);
    follow_ = {};
  }

  Outline Outlined(const MatchSource& match) {
    return MakeOutline(*match.pattern, {alphabet_, marks_, program_->exclusive}, follow_);
  }

  static SymbolSet TriggersOf(const Outline& outline) {
    return outline.needs.empty() ? SymbolSet().set() : outline.needs[0].symbols;
  }

  void Compile(const RuleSource& source, Index<Rule> index) {
    const bool live = source.rule.status == RuleStatus::kLive;
    std::vector<CompiledGuard> guards;
    for (const GuardSource& guard : source.guards) guards.push_back(MakeGuard(guard));
    for (const MatchSource& match : source.matches) {
      CompiledPattern compiled;
      compiled.rule = index;
      compiled.priority = source.rule.priority;
      compiled.shortest = match.pattern->shortest;
      compiled.steps = MakeSteps(*match.pattern, alphabet_);
      compiled.ways = WaysOf(compiled.steps);
      compiled.guards = guards;
      if (live) Summarize(match, compiled);
      (live ? program_->patterns : program_->shadows).push_back(std::move(compiled));
    }
  }

  // None for what is too large, which is an error: they can take the square of its size.
  Ways WaysOf(const PatternSteps& steps) {
    steps_ += steps.steps.size();
    if (steps.steps.size() > kMostRuleSteps || steps_ > kMostSteps) return {};
    return Ways(steps);
  }

  // What an island must have for a live pattern to match in it.
  void Summarize(const MatchSource& match, CompiledPattern& compiled) {
    Outline outline = Outlined(match);
    starts_ |= outline.first;
    ends_ |= outline.last;
    Serve(outline);
    compiled.claims = std::move(outline.claims);
    program_->shortest = std::min(program_->shortest, compiled.shortest);
  }

  // Symbols are alike where the same sets of the guards have them.
  [[nodiscard]] GuardView ViewOfGuards(bool before) const {
    GuardView view;
    std::array<std::vector<bool>, 256> in_sets;
    for (const CompiledPattern& pattern : program_->patterns) {
      for (const CompiledGuard& guard : pattern.guards) {
        if (guard.before != before) continue;
        view.reach = std::max(view.reach, std::min(guard.longest, kMostKeyedAround));
        for (const SymbolSet& set : guard.steps.sets) {
          for (size_t symbol = 0; symbol < in_sets.size(); ++symbol) {
            in_sets[symbol].push_back(set[symbol]);
          }
        }
      }
    }
    std::map<std::vector<bool>, uint8_t> kinds;
    for (size_t symbol = 0; symbol < in_sets.size(); ++symbol) {
      const auto next = static_cast<uint8_t>(kinds.size() + 1);
      view.kind[symbol] = kinds.emplace(std::move(in_sets[symbol]), next).first->second;
    }
    return view;
  }

  // Enters what the next pattern needs.
  void Serve(const Outline& outline) {
    const size_t rank = program_->patterns.size();
    if (rank / 64 == program_->blocks.size()) program_->blocks.emplace_back();
    Phase::Program::PatternBlock& block = program_->blocks[rank / 64];
    const uint64_t pattern = uint64_t{1} << (rank % 64);
    for (size_t i = outline.needs.size(); i < kMostNeeds; ++i) block.needless[i] |= pattern;
    for (size_t i = outline.joints.size(); i < kMostJoints; ++i) block.jointless[i] |= pattern;
    for (size_t symbol = 0; symbol < block.served.size(); ++symbol) {
      Phase::Program::Served& served = block.served[symbol];
      for (size_t i = 0; i < outline.needs.size(); ++i) {
        if (outline.needs[i].symbols[symbol]) served.needs[i] |= pattern;
      }
      for (size_t i = 0; i < outline.joints.size(); ++i) {
        if (outline.joints[i].left[symbol]) served.lefts[i] |= pattern;
        if (outline.joints[i].right[symbol]) served.rights[i] |= pattern;
      }
    }
  }

  CompiledGuard MakeGuard(const GuardSource& guard) {
    CompiledGuard compiled;
    compiled.before = guard.before;
    compiled.longest = std::min(guard.pattern->longest, kGuardReach);
    compiled.line = guard.place.line;
    compiled.steps = MakeSteps(guard.before ? *Reversed(guard.pattern) : *guard.pattern, alphabet_);
    compiled.ways = WaysOf(compiled.steps);
    return compiled;
  }

  const Vocabulary& vocabulary_;
  RuleErrors& errors_;
  std::vector<bool> marks_;  // by lexicon: has it punctuation?
  Alphabet alphabet_;
  FollowTable follow_;
  SymbolSet starts_;
  SymbolSet ends_;
  size_t steps_ = 0;  // of the patterns and guards so far
  std::unique_ptr<Phase::Program> program_ = std::make_unique<Phase::Program>();
};

}  // namespace

std::unique_ptr<const Phase::Program> CompilePhase(const std::vector<RuleSource>& rules,
                                                   const std::string& name,
                                                   const PhaseSource& phase,
                                                   const Vocabulary& vocabulary,
                                                   RuleErrors& errors) {
  std::vector<std::pair<const RuleSource*, uint32_t>> wanted;
  for (uint32_t i = 0; i < rules.size(); ++i) {
    if (rules[i].rule.phase != name || !rules[i].sound) continue;
    if (rules[i].rule.status == RuleStatus::kOff) continue;
    wanted.emplace_back(&rules[i], i);
  }
  return PhaseCompiler(vocabulary, errors).Run(std::move(wanted), name, phase);
}

}  // namespace whosaid
