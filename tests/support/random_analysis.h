// Random Analyses over random text, for tests of what must hold for every Analysis: well-formed
// output, schemas. The layers are in order and in range, and otherwise as odd as they may be.
#ifndef WHOSAID_SUPPORT_RANDOM_ANALYSIS_H_
#define WHOSAID_SUPPORT_RANDOM_ANALYSIS_H_

#include <algorithm>
#include <random>
#include <string_view>
#include <vector>

#include "run/analysis.h"

namespace whosaid {

class RandomAnalyses {
 public:
  explicit RandomAnalyses(uint32_t seed) : random_(seed) {}

  [[nodiscard]] Analysis Next() {
    a_ = {};
    MakeText();
    MakeEntities();
    MakeQuotes();
    const uint32_t count = Below(5);
    for (uint32_t i = 0; i < count; ++i) MakeAttribution();
    for (uint32_t i = Below(3); i > 0; --i) {
      a_.quotes.diagnostics.push_back({"unclosed-quote", Place(), "The mark \" is open.\n"});
    }
    return std::move(a_);
  }

 private:
  // 0 where there is nothing to choose from.
  uint32_t Below(uint32_t limit) {
    return limit == 0 ? 0 : static_cast<uint32_t>(random_() % limit);
  }
  uint32_t Place() { return places_[Below(static_cast<uint32_t>(places_.size()))]; }
  Span AnySpan() {
    const uint32_t a = Place();
    const uint32_t b = Place();
    return {std::min(a, b), std::max(a, b)};
  }
  template <class Element>
  Index<Element> AnyOf(const std::vector<Element>& elements) {
    if (elements.empty() || Below(3) == 0) return {};
    return Index<Element>(Below(static_cast<uint32_t>(elements.size())));
  }

  void MakeText() {
    static constexpr std::string_view kPieces[] = {
        "a",      "said ",  "\"",        "\\",   "\n",   "\r\n", "\t",     "é",  "\u2028",
        "😀",      "“",      "”",         "that", " ",    "\x01", "\x7f",   "</", "&",
        "=1+1",   ",",      "\x1f",      "«",    "'",    "]]>",  "\u00a0", "字", "-->",
        "\ufeff", "\u0301", "Ana Silva", "\x1b", "[31m", ";",    "\ufffe"};
    a_.document.id = std::to_string(random_()) + (Below(4) == 0 ? "\xFF\".txt" : ".txt");
    places_ = {0};
    for (uint32_t i = Below(60); i > 0; --i) {
      a_.document.text += kPieces[Below(static_cast<uint32_t>(std::size(kPieces)))];
      places_.push_back(static_cast<uint32_t>(a_.document.text.size()));
    }
  }

  // Ascending, non-empty spans that do not overlap.
  std::vector<Span> Apart(uint32_t most) {
    std::vector<uint32_t> ends;
    for (uint32_t i = 0; i < 2 * most; ++i) ends.push_back(Place());
    std::sort(ends.begin(), ends.end());
    std::vector<Span> spans;
    for (size_t i = 0; i + 1 < ends.size(); i += 2) {
      if (ends[i] < ends[i + 1]) spans.push_back({ends[i], ends[i + 1]});
    }
    return spans;
  }

  void MakeEntities() {
    for (uint32_t i = Below(4); i > 0; --i) {
      a_.entities.entities.push_back(
          {AnySpan(), AnySpan(), static_cast<EntityType>(Below(5)), static_cast<Gender>(Below(3))});
    }
    for (Span span : Apart(Below(5))) {
      Mention mention;
      mention.tokens = {a_.tokens.size(), a_.tokens.size() + 1};
      mention.name = span;
      mention.kind = static_cast<MentionKind>(Below(3));
      mention.entity = AnyOf(a_.entities.entities);
      a_.tokens.begin.push_back(span.begin);
      a_.tokens.end.push_back(span.end);
      a_.entities.mentions.push_back(mention);
      a_.speakers.referent.push_back(AnyOf(a_.entities.entities));
    }
  }

  void MakeQuotes() {
    for (Span span : Apart(Below(4))) {
      Quote quote;
      quote.span = span;
      quote.inside = {span.begin, Below(2) == 0 ? span.end : span.begin};
      quote.use = static_cast<QuoteUse>(Below(10) < 6 ? 0 : Below(5));
      a_.quotes.quotes.push_back(quote);
    }
  }

  void MakeAttribution() {
    Attribution attribution;
    attribution.type = static_cast<AttributionType>(Below(3));
    attribution.first_fragment = static_cast<uint32_t>(a_.attributions.fragments.size());
    for (Span span : Apart(1 + Below(3))) a_.attributions.fragments.push_back(span);
    attribution.fragment_count =
        static_cast<uint32_t>(a_.attributions.fragments.size()) - attribution.first_fragment;
    if (attribution.fragment_count == 0) return;
    attribution.cue = AnySpan();
    attribution.source = AnySpan();
    attribution.quote = AnyOf(a_.quotes.quotes);
    attribution.parent = AnyOf(a_.attributions.attributions);
    a_.attributions.attributions.push_back(attribution);
    a_.speakers.speakers.push_back({static_cast<SpeakerKind>(Below(6)), AnySpan(),
                                    AnyOf(a_.entities.entities), Index<Rule>(),
                                    Below(1001) / 1000.0});
  }

  std::mt19937 random_;
  std::vector<uint32_t> places_;  // where a character begins, and the end
  Analysis a_;
};

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_RANDOM_ANALYSIS_H_
