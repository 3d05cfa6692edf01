// Counting bytes at the speed of memory.
#ifndef WHOSAID_BASE_COUNT_BYTES_H_
#define WHOSAID_BASE_COUNT_BYTES_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace whosaid {

// How many bytes `counts` says true of. It must not branch (& instead of &&): short runs are summed
// in one byte, so that the compiler's vector code handles 16 to 64 at a time.
template <class Counts>
[[nodiscard]] size_t CountBytes(std::string_view bytes, const Counts& counts) {
  constexpr size_t kRun = 128;
  size_t total = 0;
  const auto sum = [&](const char* run, size_t size) {
    uint8_t in_run = 0;
    for (size_t i = 0; i < size; ++i) {
      in_run = static_cast<uint8_t>(in_run + (counts(static_cast<uint8_t>(run[i])) ? 1 : 0));
    }
    total += in_run;
  };
  const char* at = bytes.data();
  size_t left = bytes.size();
  for (; left >= kRun; at += kRun, left -= kRun) sum(at, kRun);
  sum(at, left);
  return total;
}

}  // namespace whosaid

#endif  // WHOSAID_BASE_COUNT_BYTES_H_
