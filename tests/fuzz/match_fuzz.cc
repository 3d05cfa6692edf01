// libFuzzer: a pattern, and behind its line end a string of items, a byte each. What the matcher
// finds keeps its invariants, and its trace agrees with it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/rule_invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t cut = std::min(input.find('\n'), input.size());
  whosaid::CheckMatches(input.substr(0, cut), input.substr(cut));
  return 0;
}
