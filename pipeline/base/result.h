// Result<T>: a value, or the error that stopped us from having one. Member names are those of
// std::expected (C++23), which neither g++ 12 in C++20 mode nor clang 14 offers.
#ifndef WHOSAID_BASE_RESULT_H_
#define WHOSAID_BASE_RESULT_H_

#include <string>
#include <utility>
#include <variant>

#include "base/check.h"

namespace whosaid {

// What went wrong, in words for the user. The world failed, not the program.
struct Error {
  std::string message;
};

template <class T>
class [[nodiscard]] Result {
 public:
  // Implicit, so that a function returns either plainly.
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  [[nodiscard]] T& value() & {
    WHOSAID_CHECK(has_value());
    return std::get<0>(state_);
  }
  [[nodiscard]] const T& value() const& {
    WHOSAID_CHECK(has_value());
    return std::get<0>(state_);
  }
  [[nodiscard]] T&& value() && {
    WHOSAID_CHECK(has_value());
    return std::get<0>(std::move(state_));
  }
  [[nodiscard]] const Error& error() const {
    WHOSAID_CHECK(!has_value());
    return std::get<1>(state_);
  }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace whosaid

#endif  // WHOSAID_BASE_RESULT_H_
