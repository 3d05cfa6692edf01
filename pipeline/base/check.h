// CHECK: a broken invariant is a bug of ours, so the process stops and says where. Never for bad
// input (that is data: a diagnostic) nor for a failed world (that is a Result).
#ifndef WHOSAID_BASE_CHECK_H_
#define WHOSAID_BASE_CHECK_H_

#include <cstdio>
#include <cstdlib>

namespace whosaid {

[[noreturn]] inline void CheckFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "%s:%d: CHECK failed: %s\n", file, line, condition);
  std::abort();
}

}  // namespace whosaid

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): it prints the condition's own words.
#define WHOSAID_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::whosaid::CheckFailed(#condition, __FILE__, __LINE__))

#endif  // WHOSAID_BASE_CHECK_H_
