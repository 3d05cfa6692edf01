#include "text/utf8.h"

#include <fmt/format.h>
#include <simdjson.h>

namespace whosaid {
namespace {

constexpr bool IsContinuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// What a lead byte asks for: how long its sequence is and what its second byte may be.
struct Lead {
  size_t size;  // 0: no sequence begins with it
  uint8_t low;
  uint8_t high;
};

constexpr Lead LeadOf(uint8_t byte) {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

std::string ReasonAt(std::string_view bytes, size_t at) {
  const auto lead = static_cast<uint8_t>(bytes[at]);
  if (IsContinuation(lead)) return fmt::format("stray continuation byte 0x{:02X}", lead);
  if (lead == 0xC0 || lead == 0xC1) return fmt::format("overlong sequence (0x{:02X})", lead);
  if (lead > 0xF4) return fmt::format("invalid byte 0x{:02X}", lead);
  if (at + 1 >= bytes.size()) return "sequence truncated by the end of the text";
  const auto second = static_cast<uint8_t>(bytes[at + 1]);
  if (IsContinuation(second) && (second < LeadOf(lead).low || second > LeadOf(lead).high)) {
    if (lead == 0xED) return fmt::format("surrogate (0xED 0x{:02X})", second);
    if (lead == 0xF4) return fmt::format("code point above U+10FFFF (0xF4 0x{:02X})", second);
    return fmt::format("overlong sequence (0x{:02X} 0x{:02X})", lead, second);
  }
  if (at + LeadOf(lead).size > bytes.size()) {
    bool all_continue = true;
    for (size_t i = at + 1; i < bytes.size(); ++i) {
      all_continue = all_continue && IsContinuation(static_cast<uint8_t>(bytes[i]));
    }
    if (all_continue) return "sequence truncated by the end of the text";
  }
  return fmt::format("truncated sequence (0x{:02X} without its {} continuation byte{})", lead,
                     LeadOf(lead).size - 1, LeadOf(lead).size == 2 ? "" : "s");
}

}  // namespace

size_t Utf8SequenceLength(std::string_view bytes, size_t at) {
  const Lead lead = LeadOf(static_cast<uint8_t>(bytes[at]));
  if (lead.size < 2) return lead.size;
  if (at + lead.size > bytes.size()) return 0;
  const auto second = static_cast<uint8_t>(bytes[at + 1]);
  if (second < lead.low || second > lead.high) return 0;
  for (size_t i = 2; i < lead.size; ++i) {
    if (!IsContinuation(static_cast<uint8_t>(bytes[at + i]))) return 0;
  }
  return lead.size;
}

std::optional<Utf8Fault> FindUtf8Fault(std::string_view bytes) {
  if (simdjson::validate_utf8(bytes.data(), bytes.size())) return std::nullopt;
  for (size_t at = 0; at < bytes.size();) {
    const size_t size = Utf8SequenceLength(bytes, at);
    if (size == 0) return Utf8Fault{at, ReasonAt(bytes, at)};
    at += size;
  }
  return std::nullopt;
}

void AppendUtf8(char32_t code_point, std::string& out) {
  const auto tail = [&](int shift) {
    return static_cast<char>(0x80 | ((code_point >> shift) & 0x3F));
  };
  if (code_point < 0x80) {
    out.push_back(static_cast<char>(code_point));
  } else if (code_point < 0x800) {
    out.append({static_cast<char>(0xC0 | code_point >> 6), tail(0)});
  } else if (code_point < 0x10000) {
    out.append({static_cast<char>(0xE0 | code_point >> 12), tail(6), tail(0)});
  } else {
    out.append({static_cast<char>(0xF0 | code_point >> 18), tail(12), tail(6), tail(0)});
  }
}

}  // namespace whosaid
