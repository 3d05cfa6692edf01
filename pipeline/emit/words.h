// The words said: what `text` of a quote holds. The content of an attribution with
//   - white space at either end of a fragment,
//   - a complementizer before it ("that", "whether", "if", and German and French ones), where the
//     speech is mixed or indirect, and
//   - the outermost quotation marks of a fragment (a pair around it, or one mark whose partner
//     stands in another fragment)
// taken off. Marks of a quote within the quote stay, and so does punctuation inside the marks. The
// words are never rewritten: each fragment's words are one span of the text.
#ifndef WHOSAID_EMIT_WORDS_H_
#define WHOSAID_EMIT_WORDS_H_

#include <string_view>

#include "attribute/attributions.h"
#include "base/span.h"
#include "run/analysis.h"

namespace whosaid {

// The words of one fragment (0 is the first) of an attribution; may be empty.
[[nodiscard]] Span SaidWords(const Analysis& analysis, const Attribution& attribution,
                             uint32_t fragment);

// Calls append(string_view) with the words of all fragments in order and " " between them.
template <class Append>
void ForSaidWords(const Analysis& analysis, const Attribution& attribution, Append append) {
  bool first = true;
  for (uint32_t i = 0; i < attribution.fragment_count; ++i) {
    const Span words = SaidWords(analysis, attribution, i);
    if (words.empty()) continue;
    if (!first) append(std::string_view(" "));
    first = false;
    append(Slice(analysis.document.text, words));
  }
}

// Calls append(string_view) with the words of a label (a name, a role), one space between each two:
// a name broken over two lines is the same name.
template <class Append>
void ForLabelWords(std::string_view label, Append append) {
  const auto is_space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  bool first = true;
  for (size_t at = 0; at < label.size();) {
    size_t end = at;
    while (end < label.size() && !is_space(label[end])) ++end;
    if (end > at) {
      if (!first) append(std::string_view(" "));
      first = false;
      append(label.substr(at, end - at));
    }
    at = end + 1;
  }
}

}  // namespace whosaid

#endif  // WHOSAID_EMIT_WORDS_H_
