#include "resolve/discourse.h"

#include <algorithm>
#include <string_view>

#include "resolve/vocative.h"

namespace whosaid {
namespace {

// In dialogue people ask and exclaim: one quotation in so many, at least, out of so many.
constexpr size_t kOneInAsks = 8;
constexpr size_t kFewestQuotes = 6;

bool Asks(std::string_view words) {
  while (!words.empty() && (words.back() == ' ' || words.back() == '\'')) words.remove_suffix(1);
  return !words.empty() && (words.back() == '?' || words.back() == '!');
}

bool IsDialogue(const Document& document, const Quotes& quotes) {
  size_t speech = 0;
  size_t asks = 0;
  for (const Quote& quote : quotes.quotes) {
    if (quote.use != QuoteUse::kSpeech || quote.parent.has_value()) continue;
    ++speech;
    if (Asks(Slice(document.text, quote.inside))) ++asks;
  }
  return speech >= kFewestQuotes && asks * kOneInAsks >= speech;
}

void FindMentionsInContent(const Tokens& tokens, const Entities& entities,
                           const Attributions& attributions, Discourse& d) {
  struct Fragment {
    Span span;
    uint32_t index;
    uint32_t attribution;
  };
  std::vector<Fragment> fragments;
  fragments.reserve(attributions.fragments.size());
  for (uint32_t a = 0; a < attributions.attributions.size(); ++a) {
    const Attribution& attribution = attributions.attributions[a];
    for (uint32_t f = 0; f < attribution.fragment_count; ++f) {
      const uint32_t index = attribution.first_fragment + f;
      fragments.push_back({attributions.fragments[index], index, a});
    }
  }
  std::sort(fragments.begin(), fragments.end(), [](const Fragment& x, const Fragment& y) {
    return x.span.begin != y.span.begin ? x.span.begin < y.span.begin : x.span.end > y.span.end;
  });
  d.mentions_in.resize(attributions.fragments.size());
  std::vector<const Fragment*> open;  // around the current place, the innermost last
  const auto close_before = [&](uint32_t byte, uint32_t mention) {
    while (!open.empty() && open.back()->span.end <= byte) {
      d.mentions_in[open.back()->index].end = mention;
      open.pop_back();
    }
  };
  const auto count = static_cast<uint32_t>(entities.mentions.size());
  const auto begin_of = [&](uint32_t m) { return tokens.begin[entities.mentions[m].tokens.begin]; };
  size_t next = 0;
  for (uint32_t m = 0; next < fragments.size() || !open.empty(); ++m) {
    if (open.empty()) {
      while (m < count && begin_of(m) < fragments[next].span.begin) ++m;
    }
    if (m >= count) break;
    const uint32_t byte = begin_of(m);
    for (; next < fragments.size() && fragments[next].span.begin <= byte; ++next) {
      close_before(fragments[next].span.begin, m);
      d.mentions_in[fragments[next].index].begin = m;
      open.push_back(&fragments[next]);
    }
    close_before(byte, m);
    if (!open.empty()) d.places[m].said_in = Index<Attribution>(open.back()->attribution);
  }
  close_before(UINT32_MAX, count);
}

// The first quotation of speech from `q` on, or the number of all. Quotations inside others are
// left to those around them.
size_t NextSpeech(const Quotes& quotes, size_t q) {
  const auto is_speech = [](const Quote& quote) {
    return quote.use == QuoteUse::kSpeech && !quote.parent.has_value();
  };
  while (q < quotes.quotes.size() && !is_speech(quotes.quotes[q])) ++q;
  return q;
}

// `finds_called`: those who are called, too.
void FindQuotedMentions(const Document& document, const Tokens& tokens, const Entities& entities,
                        const Quotes& quotes, bool finds_called, Discourse& d) {
  const Mention* const mentions = entities.mentions.data();
  const size_t count = d.places.size();
  uint32_t m = 0;
  for (size_t q = NextSpeech(quotes, 0); q < quotes.quotes.size(); q = NextSpeech(quotes, q + 1)) {
    const TokenRange speech = quotes.quotes[q].tokens;
    while (m < count && mentions[m].tokens.begin < speech.begin) ++m;
    const uint32_t first = m;
    for (; m < count && mentions[m].tokens.begin < speech.end; ++m) {
      d.places[m].quoted = true;
      if (finds_called) d.places[m].called = IsVocative(document, tokens, mentions[m]);
    }
    if (!d.mentions_said.empty()) d.mentions_said[q] = {first, m};
  }
}

std::vector<uint32_t> ParagraphsOf(const Tokens& tokens, const Attributions& attributions) {
  std::vector<uint32_t> paragraphs(attributions.attributions.size());
  uint32_t paragraph = 0;
  for (uint32_t a = 0; a < paragraphs.size(); ++a) {
    const Attribution& attribution = attributions.attributions[a];
    const uint32_t begin = attributions.fragments[attribution.first_fragment].begin;
    while (paragraph + 1 < tokens.paragraphs.size() &&
           tokens.begin[tokens.paragraphs[paragraph + 1].begin] <= begin) {
      ++paragraph;
    }
    paragraphs[a] = paragraph;
  }
  return paragraphs;
}

}  // namespace

Discourse LayOut(const Document& document, const Tokens& tokens, const Entities& entities,
                 const Quotes& quotes, const Attributions& attributions,
                 const ResolveRules& rules) {
  const std::vector<Attribution>& all = attributions.attributions;
  Discourse d;
  d.places.resize(entities.mentions.size());
  d.dialogue = rules.manner == Manner::kAsTheTextShows ? IsDialogue(document, quotes)
                                                       : rules.manner == Manner::kDialogue;
  const bool asks_who_is_called = d.dialogue || AsksFor(ChunkKind::kName, rules.report);
  if (std::any_of(all.begin(), all.end(), IsSilent)) {
    d.paragraph = ParagraphsOf(tokens, attributions);
    d.mentions_said.resize(quotes.quotes.size());
  }
  FindQuotedMentions(document, tokens, entities, quotes, asks_who_is_called, d);
  FindMentionsInContent(tokens, entities, attributions, d);
  for (uint32_t a = 0; a < all.size(); ++a) {
    if (all[a].speaker.has_value()) d.places[all[a].speaker.value()].speaks = Index<Attribution>(a);
  }
  return d;
}

}  // namespace whosaid
