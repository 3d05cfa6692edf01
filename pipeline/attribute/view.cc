#include "attribute/view.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace whosaid {
namespace {

// Quotations nested deeper than this are seen as part of the one that holds them.
constexpr uint32_t kDeepest = 3;
constexpr uint32_t kNotSpeech = UINT32_MAX;
constexpr uint32_t kShortWords = 3;

// Noun phrases that lie in the range; `next` is the first that does not begin before it.
void AddNouns(const std::vector<NounPhrase>& nouns, TokenRange range, const Phase& phase,
              uint32_t& next, std::vector<Chunk>& chunks) {
  for (; next < nouns.size() && nouns[next].tokens.begin < range.end; ++next) {
    const NounPhrase& np = nouns[next];
    if (np.tokens.begin < range.begin || np.tokens.end > range.end) continue;
    chunks.push_back({np.tokens, next, phase.ChunkSymbol(ChunkKind::kNounPhrase, np.flags)});
  }
}

}  // namespace

ViewMaker::ViewMaker(const Document& document, const Tokens& tokens, const Phrases& phrases,
                     const Quotes& quotes)
    : document_(document),
      tokens_(tokens),
      phrases_(phrases),
      quotes_(quotes),
      seen_(quotes.quotes.size()) {
  FindDepths();
  for (size_t q = 0; q < seen_.size(); ++q) {
    if (seen_[q].depth != kNotSpeech) seen_[q].flags = FlagsOf(quotes.quotes[q]);
  }
}

View ViewMaker::Make(const std::vector<bool>& said, const Phase& phase) const {
  View view;
  view.noun_count = static_cast<uint32_t>(phrases_.nouns.size());
  for (uint32_t depth = 0; depth <= deepest_; ++depth) {
    view.items.Append(tokens_, depth == 0 ? quotes_.spoken : InsidesAt(depth),
                      ChunksAt(depth, said, phase), phase, SentenceEnds::kItems);
  }
  return view;
}

void ViewMaker::Renew(const std::vector<bool>& said, const Phase& phase, View& view) const {
  view.items.Reread(tokens_, phase, SentenceEnds::kItems);
  const char end = phase.ChunkSymbol(ChunkKind::kEnd, 0);
  for (const auto& [item, chunk] : view.items.chunks) {
    const Index<Quote> quote = view.QuoteOf(chunk);
    view.items.symbols[item] =
        quote.has_value() ? SymbolOfQuote(quote.value(), said, phase)
        : chunk == Items::kNoChunk
            ? end
            : phase.ChunkSymbol(ChunkKind::kNounPhrase, phrases_.nouns[chunk].flags);
  }
}

View ViewMaker::MakeOf(const std::vector<TokenRange>& sentences, const std::vector<bool>& said,
                       const Phase& phase) const {
  View view;
  view.noun_count = static_cast<uint32_t>(phrases_.nouns.size());
  view.items.Append(tokens_, sentences, ChunksAt(0, said, phase), phase, SentenceEnds::kItems);
  return view;
}

// The depth is kNotSpeech for marks that are none and below kDeepest.
void ViewMaker::FindDepths() {
  std::vector<uint32_t> around(seen_.size(), 0);
  for (uint32_t q = 0; q < seen_.size(); ++q) {
    const Quote& quote = quotes_.quotes[q];
    if (quote.parent.has_value()) around[q] = around[quote.parent.value()];
    seen_[q].depth = kNotSpeech;
    if (quote.use != QuoteUse::kSpeech || around[q] > kDeepest) continue;
    deepest_ = std::max(deepest_, around[q]);
    seen_[q].depth = around[q]++;
  }
}

// The quotations of one depth and the noun phrases between them, in text order. Where a quotation
// ends a sentence and holds its full stop, the end of the sentence is a chunk without tokens.
std::vector<Chunk> ViewMaker::ChunksAt(uint32_t depth, const std::vector<bool>& said,
                                       const Phase& phase) const {
  std::vector<Chunk> chunks;
  chunks.reserve(2 * seen_.size() + phrases_.nouns.size());
  const auto first_quote = static_cast<uint32_t>(phrases_.nouns.size());
  uint32_t noun = 0;
  uint32_t covered = 0;
  auto sentence = tokens_.sentences.begin();
  for (uint32_t q = 0; q < seen_.size(); ++q) {
    if (seen_[q].depth != depth) continue;
    const TokenRange range = quotes_.quotes[q].tokens;
    AddNouns(phrases_.nouns, {covered, range.begin}, phase, noun, chunks);
    chunks.push_back({range, first_quote + q, SymbolOfQuote(q, said, phase)});
    covered = range.end;
    while (sentence != tokens_.sentences.end() && sentence->end < covered) ++sentence;
    if (sentence != tokens_.sentences.end() && sentence->end == covered) {
      chunks.push_back(
          {{covered, covered}, Items::kNoChunk, phase.ChunkSymbol(ChunkKind::kEnd, 0)});
    }
  }
  AddNouns(phrases_.nouns, {covered, tokens_.size()}, phase, noun, chunks);
  return chunks;
}

char ViewMaker::SymbolOfQuote(uint32_t quote, const std::vector<bool>& said,
                              const Phase& phase) const {
  return phase.ChunkSymbol(
      ChunkKind::kQuote, static_cast<uint8_t>(seen_[quote].flags | (said[quote] ? kSaidFlag : 0)));
}

// The inside of every quotation that holds one of this depth, once.
std::vector<TokenRange> ViewMaker::InsidesAt(uint32_t depth) const {
  std::vector<TokenRange> insides;
  Index<Quote> last;
  for (uint32_t q = 0; q < seen_.size(); ++q) {
    if (seen_[q].depth != depth) continue;
    Index<Quote> holder = quotes_.quotes[q].parent;
    while (seen_[holder.value()].depth == kNotSpeech) {
      holder = quotes_.quotes[holder.value()].parent;
    }
    if (holder == last) continue;
    last = holder;
    const Quote& outer = quotes_.quotes[holder.value()];
    insides.push_back({outer.tokens.begin + 1, outer.tokens.end - (outer.closed ? 1 : 0)});
  }
  return insides;
}

uint8_t ViewMaker::FlagsOf(const Quote& quote) const {
  uint8_t flags = EndFlag(quote);
  if (quote.labelled || tokens_.paragraphs[quote.paragraph].begin == quote.tokens.begin) {
    flags |= kOpensFlag;
    if (quote.continues.has_value()) flags |= kContinuesFlag;
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
  return flags;
}

// What the last character inside the marks is.
uint8_t ViewMaker::EndFlag(const Quote& quote) const {
  std::string_view inside = Slice(document_.text, quote.inside);
  while (!inside.empty() && (inside.back() == ' ' || inside.back() == '\'')) {
    inside.remove_suffix(1);
  }
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

}  // namespace whosaid
