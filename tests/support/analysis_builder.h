// Builds an Analysis by hand, so that what comes after the stages is tested without them. Spans are
// labels of support/marked_text.h.
#ifndef WHOSAID_SUPPORT_ANALYSIS_BUILDER_H_
#define WHOSAID_SUPPORT_ANALYSIS_BUILDER_H_

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.h"
#include "run/analysis.h"
#include "support/marked_text.h"

namespace whosaid {

class AnalysisBuilder {
 public:
  explicit AnalysisBuilder(std::string_view marked) : marked_(marked) {
    a_.document.text = marked_.text();
  }

  [[nodiscard]] Span At(std::string_view label) const { return marked_.At(label); }
  [[nodiscard]] std::vector<Span> All(std::string_view label) const { return marked_.All(label); }

  struct EntitySpec {
    std::string_view name;  // a label
    std::string_view role = {};
    EntityType type = EntityType::kPerson;
    Gender gender = Gender::kUnknown;
  };
  Index<Entity> AddEntity(const EntitySpec& spec) {
    a_.entities.entities.push_back({At(spec.name), At(spec.role), spec.type, spec.gender});
    return Index<Entity>(static_cast<uint32_t>(a_.entities.entities.size() - 1));
  }

  // Mentions are added in text order. `referent` is what resolve/ says.
  void AddMention(std::string_view label, MentionKind kind, Index<Entity> entity,
                  Index<Entity> referent = {}) {
    const Span span = At(label);
    const uint32_t token = a_.tokens.size();
    WHOSAID_CHECK(token == 0 || a_.tokens.end.back() <= span.begin);
    a_.tokens.begin.push_back(span.begin);
    a_.tokens.end.push_back(span.end);
    a_.tokens.word.push_back(kUnknownWord);
    a_.tokens.shape.emplace_back();
    Mention mention;
    mention.tokens = {token, token + 1};
    mention.name = span;
    mention.kind = kind;
    mention.entity = entity;
    a_.entities.mentions.push_back(mention);
    a_.speakers.referent.push_back(referent);
  }

  // A stretch in quotation marks, `mark` bytes each. Quotes are added in text order.
  Index<Quote> AddQuote(Span span, uint32_t mark, QuoteUse use = QuoteUse::kSpeech,
                        Index<Quote> parent = {}) {
    Quote quote;
    quote.span = span;
    quote.inside = {span.begin + mark, span.end - mark};
    quote.use = use;
    quote.parent = parent;
    a_.quotes.quotes.push_back(quote);
    return Index<Quote>(static_cast<uint32_t>(a_.quotes.quotes.size() - 1));
  }

  struct AttributionSpec {
    AttributionType type = AttributionType::kDirect;
    std::string_view content;  // all spans of that label
    std::string_view cue = {};
    std::string_view source = {};
    SpeakerKind kind = SpeakerKind::kNone;
    std::string_view speaker = {};
    Index<Entity> entity = {};
    Index<Quote> quote = {};
    Index<Attribution> parent = {};
    Index<Rule> rule = {};
    Index<Rule> resolve_rule = {};
    double confidence = 0.5;
  };
  Index<Attribution> Attribute(const AttributionSpec& spec) {
    Attribution attribution;
    attribution.type = spec.type;
    attribution.first_fragment = static_cast<uint32_t>(a_.attributions.fragments.size());
    for (Span span : All(spec.content)) a_.attributions.fragments.push_back(span);
    attribution.fragment_count =
        static_cast<uint32_t>(a_.attributions.fragments.size()) - attribution.first_fragment;
    WHOSAID_CHECK(attribution.fragment_count > 0);
    attribution.cue = At(spec.cue);
    attribution.source = At(spec.source);
    attribution.quote = spec.quote;
    attribution.parent = spec.parent;
    attribution.rule = spec.rule;
    a_.attributions.attributions.push_back(attribution);
    a_.speakers.speakers.push_back(
        {spec.kind, At(spec.speaker), spec.entity, spec.resolve_rule, spec.confidence});
    return Index<Attribution>(static_cast<uint32_t>(a_.attributions.attributions.size() - 1));
  }

  void AddDiagnostic(const char* code, std::string_view label, std::string message) {
    a_.quotes.diagnostics.push_back({code, At(label).begin, std::move(message)});
  }

  [[nodiscard]] Analysis& analysis() { return a_; }

 private:
  MarkedText marked_;
  Analysis a_;
};

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_ANALYSIS_BUILDER_H_
