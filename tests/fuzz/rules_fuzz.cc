// libFuzzer: a rule file and (behind a byte 0) a lexicon are read whatever they hold: a pack or
// faults whose places are in the files.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/rule_invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t cut = input.find('\0');
  whosaid::CheckRuleFiles(input.substr(0, cut), cut == std::string_view::npos
                                                    ? "[say] inflect verb\nsay  said\n"
                                                    : input.substr(cut + 1));
  return 0;
}
