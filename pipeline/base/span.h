// A half-open range of UTF-8 byte offsets into the text of one document.
// Every layer points into the text with these; none holds a copy of it or a string_view member.
#ifndef WHOSAID_BASE_SPAN_H_
#define WHOSAID_BASE_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>

namespace whosaid {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  [[nodiscard]] constexpr uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin >= end; }
  [[nodiscard]] constexpr bool Contains(Span inner) const {
    return begin <= inner.begin && inner.end <= end;
  }
  [[nodiscard]] constexpr bool Overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr auto operator<=>(Span, Span) = default;
};

// The bytes that `span` covers. The view is valid as long as `text` is.
[[nodiscard]] constexpr std::string_view Slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace whosaid

#endif  // WHOSAID_BASE_SPAN_H_
