#include "regress/rule_results.h"

#include <algorithm>
#include <utility>

namespace whosaid {
namespace {

class Collector {
 public:
  explicit Collector(const Analysis& analysis) : a_(analysis) {}

  std::vector<RuleResult> Run() {
    for (const Mention& m : a_.entities.mentions) AddMention(m);
    for (const NounPhrase& np : a_.phrases.nouns) AddPhrase(np);
    for (const ClauseBreak& next : a_.clauses.breaks) {
      Add(next.rule, {{Role::kContent, a_.tokens.span(next.tokens)}});
    }
    for (uint32_t i = 0; i < a_.attributions.attributions.size(); ++i) AddAttribution(i);
    return std::move(results_);
  }

 private:
  void Add(Index<Rule> rule, std::vector<MarkedSpan> parts) {
    if (!rule.has_value()) return;
    SortMarked(parts);
    results_.push_back({rule, std::move(parts)});
  }

  void AddMention(const Mention& m) {
    const Span whole = a_.tokens.span(m.tokens);
    Add(m.rule, {{Role::kSpeaker, whole}, {Role::kName, m.name}});
  }

  void AddPhrase(const NounPhrase& np) {
    std::vector<MarkedSpan> parts = {{Role::kSource, a_.tokens.span(np.tokens)}};
    if (np.head.has_value()) parts.push_back({Role::kSpeaker, MentionSpan(np.head)});
    Add(np.rule, std::move(parts));
  }

  void AddAttribution(uint32_t index) {
    const Attribution& attribution = a_.attributions.attributions[index];
    std::vector<MarkedSpan> parts;
    for (uint32_t f = 0; f < attribution.fragment_count; ++f) {
      parts.push_back({Role::kContent, a_.attributions.fragments[attribution.first_fragment + f]});
    }
    if (!attribution.cue.empty()) parts.push_back({Role::kCue, attribution.cue});
    if (!attribution.source.empty()) parts.push_back({Role::kSource, attribution.source});
    if (attribution.speaker.has_value()) {
      parts.push_back({Role::kSpeaker, MentionSpan(attribution.speaker)});
    }
    Add(attribution.rule, parts);
    Add(attribution.continued_by, parts);
    const Index<Rule> decided = a_.speakers.speakers[index].rule;
    if (decided != attribution.rule) Add(decided, std::move(parts));
  }

  [[nodiscard]] Span MentionSpan(Index<Mention> m) const {
    return a_.tokens.span(a_.entities.mentions[m.value()].tokens);
  }

  const Analysis& a_;
  std::vector<RuleResult> results_;
};

// Does a part play the role of a marked one? A quotation and a stretch of content are both content
// of an attribution.
bool PlaysAs(const MarkedSpan& part, const MarkedSpan& wanted) {
  return part.role == (wanted.role == Role::kQuote ? Role::kContent : wanted.role);
}

}  // namespace

std::vector<RuleResult> ResultsOf(const Analysis& analysis) { return Collector(analysis).Run(); }

bool Shows(const RuleResult& result, const std::vector<MarkedSpan>& marked) {
  return std::all_of(marked.begin(), marked.end(), [&](const MarkedSpan& wanted) {
    switch (wanted.role) {
      case Role::kAddressee:
      case Role::kTitle:
      case Role::kDescription:
      case Role::kHead:
        return true;
      default:
        return std::any_of(result.parts.begin(), result.parts.end(), [&](const MarkedSpan& part) {
          return PlaysAs(part, wanted) && part.span == wanted.span;
        });
    }
  });
}

bool Meets(const RuleResult& result, const std::vector<MarkedSpan>& marked) {
  return std::any_of(marked.begin(), marked.end(), [&](const MarkedSpan& wanted) {
    return std::any_of(result.parts.begin(), result.parts.end(), [&](const MarkedSpan& part) {
      return PlaysAs(part, wanted) && part.span.Overlaps(wanted.span);
    });
  });
}

std::string Marked(std::string_view text, const std::vector<MarkedSpan>& parts) {
  std::string out;
  std::vector<uint32_t> open;  // ends, the innermost last
  auto part = parts.begin();
  for (uint32_t i = 0; i <= text.size(); ++i) {
    for (; !open.empty() && open.back() <= i; open.pop_back()) out += '}';
    for (; part != parts.end() && part->span.begin == i; ++part) {
      out += {'{', RoleLetter(part->role), ':'};
      open.push_back(part->span.end);
    }
    if (i < text.size()) out += text[i] == '\n' ? std::string("\\n") : std::string(1, text[i]);
  }
  return out;
}

}  // namespace whosaid
