#include "fuzz/invariants.h"

#include <fmt/format.h>

#include <span>
#include <string_view>

namespace whosaid {
namespace {

class Inspector {
 public:
  explicit Inspector(const Analysis& analysis)
      : a_(analysis), size_(static_cast<uint32_t>(analysis.document.text.size())) {}

  std::vector<std::string> Run() {
    InspectTokens();
    InspectTiling("sentence", a_.tokens.sentences);
    InspectTiling("paragraph", a_.tokens.paragraphs);
    InspectEntities();
    InspectQuotes();
    InspectAttributions();
    InspectSpeakers();
    for (const Diagnostic& diagnostic : a_.document.diagnostics) InspectDiagnostic(diagnostic);
    for (const Diagnostic& diagnostic : a_.quotes.diagnostics) InspectDiagnostic(diagnostic);
    return std::move(broken_);
  }

 private:
  void Expect(bool holds, std::string_view what, size_t index) {
    if (!holds) broken_.push_back(fmt::format("{} {}", what, index));
  }

  [[nodiscard]] bool IsBoundary(uint32_t offset) const {
    return offset == size_ ||
           (offset < size_ && (static_cast<uint8_t>(a_.document.text[offset]) & 0xC0) != 0x80);
  }

  [[nodiscard]] bool IsPlace(Span span) const {
    return span.begin < span.end && IsBoundary(span.begin) && IsBoundary(span.end);
  }

  [[nodiscard]] bool IsPlaceOrEmpty(Span span) const { return span == Span{} || IsPlace(span); }

  [[nodiscard]] bool IsRange(TokenRange range) const {
    return range.begin < range.end && range.end <= a_.tokens.size();
  }

  template <class Element>
  [[nodiscard]] static bool IsIn(Index<Element> index, std::span<const Element> elements) {
    return !index.has_value() || index.value() < elements.size();
  }

  void InspectTokens() {
    const Tokens& t = a_.tokens;
    Expect(t.end.size() == t.size() && t.word.size() == t.size() && t.shape.size() == t.size(),
           "columns of tokens differ in length", 0);
    uint32_t last = 0;
    for (uint32_t i = 0; i < t.size(); ++i) {
      Expect(IsPlace(t.span(i)), "token is no place in the text:", i);
      Expect(last <= t.begin[i], "token overlaps the one before:", i);
      last = t.end[i];
    }
    uint32_t phrase_end = 0;
    for (size_t i = 0; i < t.phrases.size(); ++i) {
      Expect(IsRange(t.phrases[i].tokens), "phrase is no range of tokens:", i);
      Expect(phrase_end <= t.phrases[i].tokens.begin, "phrase overlaps the one before:", i);
      phrase_end = t.phrases[i].tokens.end;
    }
  }

  void InspectTiling(std::string_view what, const std::vector<TokenRange>& ranges) {
    uint32_t last = 0;
    for (size_t i = 0; i < ranges.size(); ++i) {
      Expect(ranges[i].begin == last && IsRange(ranges[i]),
             fmt::format("{} does not follow on the one before:", what), i);
      last = ranges[i].end;
    }
    Expect(last == a_.tokens.size(), fmt::format("tokens after the last {}:", what), last);
  }

  void InspectEntities() {
    const Entities& e = a_.entities;
    std::vector<uint32_t> around;  // the ends of the mentions that hold this one
    for (size_t i = 0; i < e.mentions.size(); ++i) {
      const Mention& mention = e.mentions[i];
      Expect(IsRange(mention.tokens), "mention is no range of tokens:", i);
      Expect(i == 0 || e.mentions[i - 1].tokens.begin <= mention.tokens.begin,
             "mention is out of order:", i);
      while (!around.empty() && around.back() <= mention.tokens.begin) around.pop_back();
      Expect(around.empty() || mention.tokens.end <= around.back(), "mentions cross:", i);
      around.push_back(mention.tokens.end);
      Expect(IsPlace(mention.name), "name of a mention is no place in the text:", i);
      Expect(IsIn(mention.entity, std::span<const Entity>(e.entities)), "no entity of mention", i);
      Expect(IsIn(mention.rule, a_.rules->rules()), "no rule of mention", i);
    }
    for (size_t i = 0; i < e.entities.size(); ++i) {
      Expect(IsPlace(e.entities[i].name), "name of an entity is no place in the text:", i);
      Expect(IsPlaceOrEmpty(e.entities[i].role), "role of an entity is no place in the text:", i);
    }
  }

  void InspectQuotes() {
    const std::span<const Quote> quotes = a_.quotes.quotes;
    for (size_t i = 0; i < quotes.size(); ++i) {
      const Quote& quote = quotes[i];
      Expect(IsPlace(quote.span), "quote is no place in the text:", i);
      Expect(quote.span.Contains(quote.inside), "inside of a quote is outside of it:", i);
      Expect(IsBoundary(quote.inside.begin) && IsBoundary(quote.inside.end),
             "inside of a quote cuts a character:", i);
      Expect(IsRange(quote.tokens), "quote is no range of tokens:", i);
      Expect(quote.paragraph < a_.tokens.paragraphs.size(), "no paragraph of quote", i);
      if (i > 0) {
        const Span before = quotes[i - 1].span;
        Expect(before.begin <= quote.span.begin, "quote is out of order:", i);
        Expect(!before.Overlaps(quote.span) || before.Contains(quote.span), "quotes cross:", i);
      }
      const bool has_parent = quote.parent.has_value();
      Expect(!has_parent || quote.parent.value() < i, "parent of a quote comes after it:", i);
      Expect(!has_parent || quotes[quote.parent.value()].span.Contains(quote.span),
             "parent does not contain quote", i);
      Expect(!quote.continues.has_value() || quote.continues.value() < i,
             "quote continues a later one:", i);
    }
  }

  void InspectAttributions() {
    const std::span<const Attribution> attributions = a_.attributions.attributions;
    const std::vector<Span>& fragments = a_.attributions.fragments;
    for (size_t i = 0; i < attributions.size(); ++i) {
      const Attribution& attribution = attributions[i];
      Expect(attribution.fragment_count > 0, "attribution without content:", i);
      const size_t end = size_t{attribution.first_fragment} + attribution.fragment_count;
      Expect(end <= fragments.size(), "fragments of an attribution are not there:", i);
      for (size_t f = attribution.first_fragment; f < end && f < fragments.size(); ++f) {
        Expect(IsPlace(fragments[f]), "fragment is no place in the text:", f);
        Expect(f == attribution.first_fragment || fragments[f - 1].end <= fragments[f].begin,
               "fragments of an attribution are out of order:", f);
      }
      Expect(IsPlaceOrEmpty(attribution.cue), "cue is no place in the text:", i);
      Expect(IsPlaceOrEmpty(attribution.source), "source is no place in the text:", i);
      Expect(IsIn(attribution.speaker, std::span<const Mention>(a_.entities.mentions)),
             "no mention of attribution", i);
      Expect(IsIn(attribution.quote, std::span<const Quote>(a_.quotes.quotes)),
             "no quote of attribution", i);
      Expect(IsIn(attribution.parent, attributions), "no parent of attribution", i);
      Expect(!attribution.parent.has_value() || attribution.parent.value() != i,
             "attribution is its own parent:", i);
      Expect(IsIn(attribution.rule, a_.rules->rules()), "no rule of attribution", i);
    }
  }

  void InspectSpeakers() {
    const Speakers& s = a_.speakers;
    Expect(s.speakers.size() == a_.attributions.attributions.size(),
           "speakers, not one each:", s.speakers.size());
    Expect(s.referent.size() == a_.entities.mentions.size(),
           "referents, not one each:", s.referent.size());
    const std::span<const Entity> entities = a_.entities.entities;
    for (size_t i = 0; i < s.speakers.size(); ++i) {
      const Speaker& speaker = s.speakers[i];
      const bool nowhere =
          speaker.kind == SpeakerKind::kNone || speaker.kind == SpeakerKind::kImplicit;
      Expect(nowhere ? speaker.mention.empty() : IsPlace(speaker.mention),
             "mention of a speaker does not fit its kind:", i);
      Expect(IsIn(speaker.entity, entities), "no entity of speaker", i);
      Expect(IsIn(speaker.rule, a_.rules->rules()), "no rule of speaker", i);
      Expect(speaker.confidence >= 0 && speaker.confidence <= 1, "confidence of speaker", i);
    }
    for (size_t i = 0; i < s.referent.size(); ++i) {
      Expect(IsIn(s.referent[i], entities), "no entity of referent", i);
    }
  }

  void InspectDiagnostic(const Diagnostic& diagnostic) {
    Expect(IsBoundary(diagnostic.offset), "diagnostic is no place in the text:", diagnostic.offset);
    Expect(!diagnostic.message.empty(), "diagnostic says nothing:", diagnostic.offset);
  }

  const Analysis& a_;
  uint32_t size_;
  std::vector<std::string> broken_;
};

}  // namespace

std::vector<std::string> BrokenInvariants(const Analysis& analysis) {
  return Inspector(analysis).Run();
}

}  // namespace whosaid
