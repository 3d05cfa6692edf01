// Text with spans marked inside it, so that nobody counts offsets: "[c:said] [m:Maria Silva]" holds
// a span labelled c and one labelled m; the brackets are not part of the text. Spans nest, and a
// label may be used for several. A bracket that begins no label is a bracket.
#ifndef WHOSAID_SUPPORT_MARKED_TEXT_H_
#define WHOSAID_SUPPORT_MARKED_TEXT_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.h"
#include "base/span.h"

namespace whosaid {

class MarkedText {
 public:
  explicit MarkedText(std::string_view marked) {
    std::vector<std::pair<std::string, uint32_t>> open;
    for (size_t i = 0; i < marked.size(); ++i) {
      const uint32_t here = static_cast<uint32_t>(text_.size());
      const size_t colon = marked.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", i + 1);
      if (marked[i] == '[' && colon != std::string_view::npos && colon > i + 1 &&
          marked[colon] == ':') {
        open.emplace_back(marked.substr(i + 1, colon - i - 1), here);
        i = colon;
      } else if (marked[i] == ']' && !open.empty()) {
        spans_.emplace_back(open.back().first, Span{open.back().second, here});
        open.pop_back();
      } else {
        text_ += marked[i];
      }
    }
    WHOSAID_CHECK(open.empty());
  }

  [[nodiscard]] const std::string& text() const { return text_; }

  // Every span with its label, in text order, outer ones first.
  [[nodiscard]] std::vector<std::pair<std::string, Span>> All() const {
    std::vector<std::pair<std::string, Span>> spans = spans_;
    std::stable_sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
      return a.second.begin != b.second.begin ? a.second.begin < b.second.begin
                                              : a.second.end > b.second.end;
    });
    return spans;
  }

  // All spans of that label in text order, outer ones first.
  [[nodiscard]] std::vector<Span> All(std::string_view label) const {
    std::vector<Span> spans;
    for (const auto& [name, span] : spans_) {
      if (name == label) spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    return spans;
  }

  // The one span of that label; the empty span for the empty label.
  [[nodiscard]] Span At(std::string_view label) const {
    if (label.empty()) return {};
    const std::vector<Span> spans = All(label);
    WHOSAID_CHECK(spans.size() == 1);
    return spans.front();
  }

 private:
  std::string text_;
  std::vector<std::pair<std::string, Span>> spans_;
};

// The offset of a byte in code points, counted one by one.
[[nodiscard]] inline uint32_t CodepointAt(std::string_view text, uint32_t byte) {
  return static_cast<uint32_t>(
      std::count_if(text.begin(), text.begin() + byte, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace whosaid

#endif  // WHOSAID_SUPPORT_MARKED_TEXT_H_
