// libFuzzer: any bytes that decode have an analysis that keeps every invariant, and a JSON line.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

#include "base/check.h"
#include "emit/jsonl.h"
#include "fuzz/invariants.h"
#include "run/extractor.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static whosaid::Extractor extractor =
      whosaid::Extractor::Create("en", whosaid::Reports::kAll).value();
  const auto analysis =
      extractor.Analyze(std::string(reinterpret_cast<const char*>(data), size), "fuzz");
  if (!analysis) return 0;
  const auto broken = whosaid::BrokenInvariants(*analysis);
  for (const std::string& invariant : broken) std::fprintf(stderr, "%s\n", invariant.c_str());
  WHOSAID_CHECK(broken.empty());
  std::string line;
  whosaid::AppendJsonLine(*analysis, whosaid::OffsetUnit::kUtf16, line);
  WHOSAID_CHECK(line.find('\n') == line.size() - 1);
  return 0;
}
