// libFuzzer: the tokens of any text are in order, on character bounds, and cover what is not space.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

#include "base/check.h"
#include "support/english_tokens.h"
#include "support/token_invariants.h"
#include "text/decode.h"
#include "tokenize/tokenize.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto document = whosaid::Decode(
      "fuzz", std::string(reinterpret_cast<const char*>(data), size), whosaid::Encoding::Auto());
  if (!document) return 0;
  const whosaid::Tokens tokens = whosaid::Tokenize(*document, whosaid::EnglishWords());
  const std::string fault = whosaid::TokenFault(document->text, tokens);
  if (!fault.empty()) std::fprintf(stderr, "%s\n", fault.c_str());
  WHOSAID_CHECK(fault.empty());
  return 0;
}
