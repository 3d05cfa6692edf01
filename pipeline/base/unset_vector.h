// A vector that leaves new elements unset when it is resized: for arrays that are written over at
// once, to which zeros would be as much work again.
#ifndef WHOSAID_BASE_UNSET_VECTOR_H_
#define WHOSAID_BASE_UNSET_VECTOR_H_

#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace whosaid {

template <class T>
class UnsetAllocator : public std::allocator<T> {
 public:
  template <class U>
  struct rebind {  // NOLINT(readability-identifier-naming): the standard's name
    using other = UnsetAllocator<U>;
  };

  UnsetAllocator() = default;
  // Implicit, as the standard asks.
  template <class U>
  // NOLINTNEXTLINE(google-explicit-constructor)
  UnsetAllocator(const UnsetAllocator<U>& /*other*/) noexcept {}

  // NOLINTBEGIN(readability-identifier-naming)
  template <class U>
  void construct(U* at) noexcept {
    static_assert(std::is_trivially_default_constructible_v<U>);
    ::new (static_cast<void*>(at)) U;
  }
  template <class U, class... Args>
  void construct(U* at, Args&&... args) {
    ::new (static_cast<void*>(at)) U(std::forward<Args>(args)...);
  }
  // NOLINTEND(readability-identifier-naming)
};

template <class T>
using UnsetVector = std::vector<T, UnsetAllocator<T>>;

}  // namespace whosaid

#endif  // WHOSAID_BASE_UNSET_VECTOR_H_
