#include "emit/json_writer.h"

#include "emit/json_block.h"
#include "emit/pieces.h"

namespace whosaid {

void AppendJsonEscaped(std::string_view text, std::string& out) { JsonBlock(out).PutEscaped(text); }

void AppendJsonString(std::string_view text, std::string& out) {
  out += '"';
  AppendJsonEscaped(text, out);
  out += '"';
}

void AppendNumber(uint32_t number, std::string& out) {
  char digits[kNumberRoom];
  out.append(digits, PutNumber(digits, number));
}

void AppendConfidence(double confidence, std::string& out) {
  char digits[kConfidenceRoom];
  out.append(digits, PutConfidence(digits, confidence));
}

}  // namespace whosaid
