#include "resolve/paragraphs.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "resolve/resolve_rules.h"

namespace whosaid {
namespace {

// Narration of so many paragraphs is seen before a quotation; what lies between more is not.
constexpr uint32_t kNarrationSeen = 2;

class Viewer {
 public:
  Viewer(const Document& document, const Tokens& tokens, const Entities& entities,
         const Quotes& quotes, const Attributions& attributions, const Discourse& discourse,
         const Cast& cast, const Referents& referents, const Phase& phase)
      : document_(document),
        tokens_(tokens),
        entities_(entities),
        quotes_(quotes),
        attributions_(attributions),
        discourse_(discourse),
        referents_(referents),
        phase_(phase),
        called_(cast.called),
        acting_(cast.acting) {}

  ParagraphView Make() {
    const auto quote_count = static_cast<uint32_t>(quotes_.quotes.size());
    const auto count = static_cast<uint32_t>(attributions_.attributions.size());
    Reserve(4 * quotes_.quotes.size());  // QUOTE PERSON PARA, and some
    uint32_t seen = 0;                   // paragraphs before this one are laid out
    uint32_t a = 0;
    for (uint32_t q = 0; q < quote_count;) {
      SpokenParagraph p;
      p.paragraph = quotes_.quotes[q].paragraph;
      p.first_quote = q;
      while (q < quote_count && quotes_.quotes[q].paragraph == p.paragraph) ++q;
      p.last_quote = q;
      while (a < count && discourse_.paragraph[a] < p.paragraph) ++a;
      p.first = a;
      while (a < count && discourse_.paragraph[a] == p.paragraph) ++a;
      p.last = a;
      if (!IsSpoken(p)) continue;
      const uint32_t from = p.paragraph - std::min(p.paragraph - seen, kNarrationSeen);
      if (from > seen) Add(phase_.ChunkSymbol(ChunkKind::kEnd, 0), tokens_.paragraphs[from]);
      for (uint32_t n = from; n < p.paragraph; ++n) AddNarration(n);
      AddSpoken(p);
      seen = p.paragraph + 1;
    }
    return std::move(view_);
  }

 private:
  void Reserve(size_t items) {
    view_.items.symbols.reserve(items);
    view_.items.begin.reserve(items);
    view_.mention.reserve(items);
    view_.spoken_of.reserve(items);
    view_.spoken.reserve(quotes_.quotes.size());
  }

  void Add(char symbol, TokenRange range, Index<Mention> mention = {},
           uint32_t spoken = ParagraphView::kNone) {
    if (mention.has_value()) {
      view_.items.chunks.push_back(
          {static_cast<uint32_t>(view_.items.symbols.size()), mention.value()});
    }
    view_.items.Append(symbol, range.begin);
    view_.mention.push_back(mention);
    view_.spoken_of.push_back(spoken);
  }

  // Somebody is quoted, or a quotation opens the paragraph.
  [[nodiscard]] bool IsSpoken(const SpokenParagraph& p) const {
    for (uint32_t a = p.first; a < p.last; ++a) {
      const Attribution& attribution = attributions_.attributions[a];
      if (attribution.quote.has_value() && !attribution.parent.has_value()) return true;
    }
    const Quote& first = quotes_.quotes[p.first_quote];
    return first.use == QuoteUse::kSpeech &&
           first.tokens.begin == tokens_.paragraphs[p.paragraph].begin;
  }

  void AddNarration(uint32_t paragraph) {
    const TokenRange range = tokens_.paragraphs[paragraph];
    if (const Index<Mention> acting = Acting(range); acting.has_value()) {
      Add(phase_.ChunkSymbol(ChunkKind::kPerson, 0), range, acting);
    }
    Add(phase_.ChunkSymbol(ChunkKind::kParagraph, 0), {range.end, range.end});
  }

  void AddSpoken(SpokenParagraph& p) {
    const TokenRange range = tokens_.paragraphs[p.paragraph];
    p.addressed = Addressed(range);
    p.acting = Acting(range);
    const auto index = static_cast<uint32_t>(view_.spoken.size());
    Add(phase_.ChunkSymbol(ChunkKind::kQuote, FlagsOf(p)), range, {}, index);
    if (p.addressed.has_value()) {
      Add(phase_.ChunkSymbol(ChunkKind::kName, 0), range, p.addressed);
    }
    if (p.acting.has_value()) {
      Add(phase_.ChunkSymbol(ChunkKind::kPerson, 0), range, p.acting);
    }
    Add(phase_.ChunkSymbol(ChunkKind::kParagraph, 0), {range.end, range.end});
    view_.spoken.push_back(p);
  }

  [[nodiscard]] uint8_t FlagsOf(const SpokenParagraph& p) const {
    uint8_t flags = 0;
    for (uint32_t a = p.first; a < p.last; ++a) {
      const Attribution& attribution = attributions_.attributions[a];
      if (!attribution.quote.has_value() || attribution.parent.has_value()) continue;
      if (!attribution.source.empty()) flags |= kSaidFlag;
    }
    for (uint32_t q = p.first_quote; q < p.last_quote; ++q) {
      const Quote& quote = quotes_.quotes[q];
      if (quote.use != QuoteUse::kSpeech || quote.parent.has_value()) continue;
      if (quote.continues.has_value()) flags |= kContinuesFlag;
      if (quote.labelled || quote.tokens.begin == tokens_.paragraphs[p.paragraph].begin) {
        flags |= kOpensFlag;
      }
      const std::string_view inside = Slice(document_.text, quote.inside);
      flags = static_cast<uint8_t>(flags & ~kAskFlag);
      if (!inside.empty() && inside.back() == '?') flags |= kAskFlag;
    }
    return flags;
  }

  [[nodiscard]] bool IsPersonName(const Mention& m) const {
    return m.kind == MentionKind::kName && m.entity.has_value() &&
           (m.type == EntityType::kPerson || m.type == EntityType::kOther);
  }

  // Some of the mentions, with a finger on the first that is not before the paragraph; paragraphs
  // come in text order.
  class Finger {
   public:
    explicit Finger(std::span<const uint32_t> mentions) : rest_(mentions) {}

    // Those in a paragraph, which the finger moves behind.
    [[nodiscard]] std::span<const uint32_t> Take(TokenRange paragraph,
                                                 const std::vector<Mention>& mentions) {
      const auto begin_of = [&](size_t i) { return mentions[rest_[i]].tokens.begin; };
      size_t first = 0;
      while (first < rest_.size() && begin_of(first) < paragraph.begin) ++first;
      size_t last = first;
      while (last < rest_.size() && begin_of(last) < paragraph.end) ++last;
      const std::span<const uint32_t> taken = rest_.subspan(first, last - first);
      rest_ = rest_.subspan(last);
      return taken;
    }

   private:
    std::span<const uint32_t> rest_;
  };

  // The person spoken to by name.
  [[nodiscard]] Index<Mention> Addressed(TokenRange range) {
    const std::span<const uint32_t> called = called_.Take(range, entities_.mentions);
    return called.empty() ? Index<Mention>() : Index<Mention>(called.back());
  }

  // The only person who is the subject of a sentence outside quotation marks.
  [[nodiscard]] Index<Mention> Acting(TokenRange range) {
    Index<Mention> found;
    for (const uint32_t i : acting_.Take(range, entities_.mentions)) {
      const Mention& m = entities_.mentions[i];
      const Index<Entity> who = referents_.entity[i];
      if (!who.has_value()) continue;
      const EntityType type = entities_.entities[who.value()].type;
      if (type != EntityType::kPerson && !(type == EntityType::kOther && IsPersonName(m))) continue;
      if (found.has_value() && referents_.entity[found.value()] != who) return {};
      if (!found.has_value()) found = Index<Mention>(i);
    }
    return found;
  }

  const Document& document_;
  const Tokens& tokens_;
  const Entities& entities_;
  const Quotes& quotes_;
  const Attributions& attributions_;
  const Discourse& discourse_;
  const Referents& referents_;
  const Phase& phase_;
  Finger called_;
  Finger acting_;
  ParagraphView view_;
};

// The first words of a sentence, or of the narration after a quotation.
bool IsSubject(const Tokens& tokens, const Mention& m) {
  const uint32_t t = m.tokens.begin;
  return t == 0 || tokens.shape[t].has(Shape::kSentenceFirst) ||
         tokens.shape[t - 1].form() == Form::kMark;
}

}  // namespace

// What no rule of the phase asks about is no item.
Cast ListCast(const Tokens& tokens, const Entities& entities, const Discourse& discourse,
              const Phase& phase) {
  Cast cast;
  const bool asks_for_name = AsksFor(ChunkKind::kName, &phase);
  const bool asks_for_person = AsksFor(ChunkKind::kPerson, &phase);
  for (uint32_t i = 0; i < entities.mentions.size(); ++i) {
    const MentionPlace& place = discourse.places[i];
    const Mention& m = entities.mentions[i];
    if (place.quoted) {
      if (asks_for_name && place.called) cast.called.push_back(i);
    } else if (asks_for_person && (m.flags & (kPossessiveFlag | kObjectFlag)) == 0 &&
               IsSubject(tokens, m)) {
      cast.acting.push_back(i);
    }
  }
  return cast;
}

ParagraphView ViewParagraphs(const Document& document, const Tokens& tokens,
                             const Entities& entities, const Quotes& quotes,
                             const Attributions& attributions, const Discourse& discourse,
                             const Cast& cast, const Referents& referents, const Phase& phase) {
  return Viewer(document, tokens, entities, quotes, attributions, discourse, cast, referents, phase)
      .Make();
}

}  // namespace whosaid
