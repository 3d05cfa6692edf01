#include "attribute/view.h"

#include <algorithm>
#include <string_view>

namespace whosaid {
namespace {

// Quotations nested deeper than this are seen as part of the one that holds them.
constexpr uint32_t kDeepest = 3;
constexpr uint32_t kShortWords = 3;

class ViewMaker {
 public:
  ViewMaker(const Document& document, const Tokens& tokens, const Phrases& phrases,
            const Quotes& quotes, const std::vector<bool>& said, const Phase& phase)
      : document_(document),
        tokens_(tokens),
        phrases_(phrases),
        quotes_(quotes),
        said_(said),
        phase_(phase) {}

  View Make() {
    view_.items.Reserve(tokens_.size() + tokens_.paragraphs.size());
    const uint32_t deepest = FindDepths();
    for (uint32_t depth = 0; depth <= deepest; ++depth) {
      const std::vector<Chunk> chunks = ChunksAt(depth);
      if (depth == 0) {
        for (const TokenRange paragraph : quotes_.spoken) AppendStretch(paragraph, chunks);
      } else {
        AppendInsides(depth, chunks);
      }
    }
    Unpack();
    return std::move(view_);
  }

 private:
  static constexpr uint32_t kNotSpeech = UINT32_MAX;

  // How many quotations of speech stand around each quotation; kNotSpeech for marks that are none
  // and below kDeepest. Returns the greatest.
  uint32_t FindDepths() {
    std::vector<uint32_t> around(quotes_.quotes.size(), 0);
    depth_.assign(quotes_.quotes.size(), kNotSpeech);
    uint32_t deepest = 0;
    for (uint32_t q = 0; q < quotes_.quotes.size(); ++q) {
      const Quote& quote = quotes_.quotes[q];
      if (quote.parent.has_value()) around[q] = around[quote.parent.value()];
      if (quote.use != QuoteUse::kSpeech || around[q] > kDeepest) continue;
      deepest = std::max(deepest, around[q]);
      depth_[q] = around[q]++;
    }
    return deepest;
  }

  // Indices of chunks: noun phrases first, then quotations.
  [[nodiscard]] uint32_t QuoteIndex(uint32_t quote) const {
    return static_cast<uint32_t>(phrases_.nouns.size()) + quote;
  }

  // The quotations of one depth and what stands between them, in text order. A sentence end is the
  // full stop, or nothing at all where the full stop stands inside the quotation before.
  [[nodiscard]] std::vector<Chunk> ChunksAt(uint32_t depth) const {
    std::vector<Chunk> chunks;
    chunks.reserve(quotes_.quotes.size() + phrases_.nouns.size() + tokens_.sentences.size());
    uint32_t noun = 0;
    uint32_t covered = 0;
    auto sentence = tokens_.sentences.begin();
    for (uint32_t q = 0; q < quotes_.quotes.size(); ++q) {
      if (depth_[q] != depth) continue;
      const Quote& quote = quotes_.quotes[q];
      AddBetween({covered, quote.tokens.begin}, noun, chunks);
      chunks.push_back(
          {quote.tokens, phase_.ChunkSymbol(ChunkKind::kQuote, FlagsOf(q)), QuoteIndex(q)});
      covered = quote.tokens.end;
      while (sentence != tokens_.sentences.end() && sentence->end < covered) ++sentence;
      if (sentence != tokens_.sentences.end() && sentence->end == covered) {
        chunks.push_back({{covered, covered}, EndSymbol(), Items::kNoChunk});
      }
    }
    AddBetween({covered, tokens_.size()}, noun, chunks);
    return chunks;
  }

  [[nodiscard]] char EndSymbol() const { return phase_.ChunkSymbol(ChunkKind::kEnd, 0); }

  // Noun phrases and sentence ends; `next` is the first phrase not yet passed.
  void AddBetween(TokenRange range, uint32_t& next, std::vector<Chunk>& chunks) const {
    const std::vector<NounPhrase>& nouns = phrases_.nouns;
    for (uint32_t t = range.begin; t < range.end;) {
      while (next < nouns.size() && nouns[next].tokens.begin < t) ++next;
      if (next < nouns.size() && nouns[next].tokens.begin == t &&
          nouns[next].tokens.end <= range.end) {
        const NounPhrase& np = nouns[next];
        chunks.push_back({np.tokens, phase_.ChunkSymbol(ChunkKind::kNounPhrase, np.flags), next});
        t = np.tokens.end;
        continue;
      }
      if (tokens_.shape[t].has(Shape::kSentenceEnd)) {
        chunks.push_back({{t, t + 1}, EndSymbol(), Items::kNoChunk});
      }
      ++t;
    }
  }

  void AppendStretch(TokenRange range, const std::vector<Chunk>& chunks) {
    view_.items.Append(tokens_, range, chunks, phase_);
    view_.items.Append(phase_.ChunkSymbol(ChunkKind::kParagraph, 0), {range.end, range.end});
  }

  // The inside of every quotation that holds one of this depth, once.
  void AppendInsides(uint32_t depth, const std::vector<Chunk>& chunks) {
    Index<Quote> last;
    for (uint32_t q = 0; q < quotes_.quotes.size(); ++q) {
      if (depth_[q] != depth) continue;
      Index<Quote> holder = quotes_.quotes[q].parent;
      while (depth_[holder.value()] == kNotSpeech) holder = quotes_.quotes[holder.value()].parent;
      if (holder == last) continue;
      last = holder;
      const Quote& outer = quotes_.quotes[holder.value()];
      AppendStretch({outer.tokens.begin + 1, outer.tokens.end - (outer.closed ? 1 : 0)}, chunks);
    }
  }

  [[nodiscard]] uint8_t FlagsOf(uint32_t q) const {
    const Quote& quote = quotes_.quotes[q];
    uint8_t flags = 0;
    if (said_[q]) flags |= kSaidFlag;
    if (tokens_.paragraphs[quote.paragraph].begin == quote.tokens.begin) {
      flags |= kOpensFlag;
      // What may go on with the paragraph before: a quotation reopened, and any in a report, where
      // nobody takes turns.
      if (!quotes_.dialogue || quote.continues.has_value()) flags |= kContinuesFlag;
    }
    uint32_t words = 0;
    bool first = true;
    for (uint32_t t = quote.tokens.begin; t < quote.tokens.end && words <= kShortWords; ++t) {
      if (!tokens_.shape[t].is_word() && tokens_.shape[t].form() != Form::kNumber) continue;
      if (first && tokens_.shape[t].form() == Form::kLower) flags |= kLowerFlag;
      first = false;
      ++words;
    }
    if (words <= kShortWords) flags |= kShortFlag;
    return flags | EndFlag(quote);
  }

  // What the last character inside the marks is.
  [[nodiscard]] uint8_t EndFlag(const Quote& quote) const {
    std::string_view inside = Slice(document_.text, quote.inside);
    while (!inside.empty() && (inside.back() == ' ' || inside.back() == '\''))
      inside.remove_suffix(1);
    if (inside.empty()) return 0;
    switch (inside.back()) {
      case ',':
        return kCommaFlag;
      case '.':
        return kStopFlag;
      case '?':
      case '!':
        return kAskFlag;
      default:
        return 0;
    }
  }

  void Unpack() {
    const auto nouns = static_cast<uint32_t>(phrases_.nouns.size());
    view_.noun.resize(view_.items.chunk.size());
    view_.quote.resize(view_.items.chunk.size());
    for (size_t i = 0; i < view_.items.chunk.size(); ++i) {
      const uint32_t index = view_.items.chunk[i];
      if (index == Items::kNoChunk) continue;
      if (index < nouns) {
        view_.noun[i] = Index<NounPhrase>(index);
      } else {
        view_.quote[i] = Index<Quote>(index - nouns);
      }
    }
  }

  const Document& document_;
  const Tokens& tokens_;
  const Phrases& phrases_;
  const Quotes& quotes_;
  const std::vector<bool>& said_;
  const Phase& phase_;
  std::vector<uint32_t> depth_;
  View view_;
};

}  // namespace

View MakeView(const Document& document, const Tokens& tokens, const Phrases& phrases,
              const Quotes& quotes, const std::vector<bool>& said, const Phase& phase) {
  return ViewMaker(document, tokens, phrases, quotes, said, phase).Make();
}

}  // namespace whosaid
