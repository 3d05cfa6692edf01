#include "emit/words.h"

#include <algorithm>

namespace whosaid {
namespace {

bool IsAsciiSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The length of the white space that stands at `at` in UTF-8, 0 where none does: also the spaces
// that a text puts within its marks (French ones keep a no-break space).
size_t SpaceLength(std::string_view text, size_t at) {
  if (IsAsciiSpace(text[at])) return 1;
  const std::string_view rest = text.substr(at, 3);
  if (rest.starts_with("\u00a0")) return 2;
  if (rest.size() < 3) return 0;
  // U+2000 to U+200A, U+2028, U+2029, U+202F; U+3000
  const auto last = static_cast<unsigned char>(rest[2]);
  const bool general = rest.starts_with("\xE2\x80") &&
                       (last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF);
  return general || rest == "\u3000" ? 3 : 0;
}

size_t SpaceAtFront(std::string_view text) {
  // No space begins with a printing ASCII character: the usual case.
  if (text.empty() || (text[0] > ' ' && text[0] < '\x7f')) return 0;
  return SpaceLength(text, 0);
}

size_t SpaceAtBack(std::string_view text) {
  if (text.empty() || (text.back() > ' ' && text.back() < '\x7f')) return 0;
  for (size_t length = 1; length <= std::min<size_t>(text.size(), 3); ++length) {
    const size_t at = text.size() - length;
    const bool begins_character = (text[at] & 0xC0) != 0x80;
    if (begins_character) return SpaceLength(text, at) == length ? length : 0;
  }
  return 0;
}

Span TrimSpace(std::string_view text, Span span) {
  while (const size_t length = SpaceAtFront(Slice(text, span))) {
    span.begin += static_cast<uint32_t>(length);
  }
  while (const size_t length = SpaceAtBack(Slice(text, span))) {
    span.end -= static_cast<uint32_t>(length);
  }
  return span;
}

// The length of the complementizer that `words` begin with; 0 where there is none. Only in lower
// case: "That was it" and "If it rains" at the head of a sentence are words said.
size_t ComplementizerLength(std::string_view words) {
  for (std::string_view word : {"that", "whether", "if", "dass", "ob", "que"}) {
    if (!words.starts_with(word)) continue;
    const std::string_view rest = words.substr(word.size());
    if (rest.starts_with(',') || SpaceAtFront(rest) != 0) return word.size();
  }
  for (std::string_view word : {"qu'", "qu\u2019"}) {
    if (words.starts_with(word)) return word.size();
  }
  return 0;
}

// "According to Lee, if it rains the game is off": a condition, part of what was said.
bool FollowsComma(std::string_view text, Span span) {
  const std::string_view before = text.substr(0, span.begin);
  const size_t last = before.find_last_not_of(" \n\t\r");
  return last != std::string_view::npos && before[last] == ',';
}

Span SkipComplementizer(std::string_view text, Span span) {
  const std::string_view words = Slice(text, span);
  const size_t length = ComplementizerLength(words);
  if (length == 0 || (words.starts_with("if") && FollowsComma(text, span))) return span;
  span.begin += static_cast<uint32_t>(length);
  if (Slice(text, span).starts_with(',')) ++span.begin;
  return TrimSpace(text, span);
}

// Quotes within quotes deeper than this are nobody's prose; the bound keeps time linear.
constexpr int kMaxDepth = 16;

// The quote that began before `span` does and ends with it; null where there is none.
const Quote* QuoteEndingWith(const std::vector<Quote>& quotes,
                             std::vector<Quote>::const_iterator at, Span span) {
  if (at == quotes.begin()) return nullptr;
  const Quote* quote = &*std::prev(at);
  for (int depth = 0; depth < kMaxDepth; ++depth) {
    if (quote->span.end == span.end) return quote;
    if (!quote->parent.has_value()) return nullptr;
    quote = &quotes[quote->parent.value()];
  }
  return nullptr;
}

Span StripOuterMarks(const std::vector<Quote>& quotes, Span span) {
  const auto at =
      std::lower_bound(quotes.begin(), quotes.end(), span.begin,
                       [](const Quote& quote, uint32_t begin) { return quote.span.begin < begin; });
  if (at != quotes.end() && at->span.begin == span.begin && at->span.end >= span.end) {
    return {std::min(at->inside.begin, span.end),
            at->span.end == span.end ? std::max(at->inside.begin, at->inside.end) : span.end};
  }
  if (const Quote* quote = QuoteEndingWith(quotes, at, span)) {
    span.end = std::max(span.begin, quote->inside.end);
  }
  return span;
}

}  // namespace

Span SaidWords(const Analysis& analysis, const Attribution& attribution, uint32_t fragment) {
  const std::string_view text = analysis.document.text;
  Span span =
      TrimSpace(text, analysis.attributions.fragments[attribution.first_fragment + fragment]);
  if (fragment == 0 && attribution.type != AttributionType::kDirect) {
    span = SkipComplementizer(text, span);
  }
  return TrimSpace(text, StripOuterMarks(analysis.quotes.quotes, span));
}

}  // namespace whosaid
