// A typed position in one layer's array: Index<Token> is not Index<Quote>, and neither is an
// offset. The default value is "none".
#ifndef WHOSAID_BASE_INDEX_H_
#define WHOSAID_BASE_INDEX_H_

#include <compare>
#include <cstdint>

namespace whosaid {

template <class Element>
class Index {
 public:
  constexpr Index() = default;
  constexpr explicit Index(uint32_t value) : value_(value) {}

  [[nodiscard]] constexpr bool has_value() const { return value_ != kNone; }
  [[nodiscard]] constexpr uint32_t value() const { return value_; }
  friend constexpr auto operator<=>(Index, Index) = default;

 private:
  static constexpr uint32_t kNone = UINT32_MAX;
  uint32_t value_ = kNone;
};

}  // namespace whosaid

#endif  // WHOSAID_BASE_INDEX_H_
