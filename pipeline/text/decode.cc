#include "text/decode.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include "base/count_bytes.h"
#include "text/charset.h"
#include "text/normal_form.h"
#include "text/utf8.h"

namespace whosaid {
namespace {

// How much of the text is asked for control characters, and what share of them (one in so many)
// makes it binary. Text has none but white space, the escapes of a terminal and a stray one.
constexpr size_t kControlWindow = 8192;
constexpr size_t kControlShare = 32;

constexpr bool IsControl(uint8_t byte) {
  const bool white_space = (byte >= '\b') & (byte <= '\r');
  return (byte < 0x20) & !white_space & (byte != 0x1B);
}

// Why `text` is no text at all; empty where it is.
std::string BinaryFault(std::string_view text) {
  const std::string_view window = text.substr(0, kControlWindow);
  const auto controls = CountBytes(window, IsControl);
  if (controls == 0 && window.size() == text.size()) return {};
  if (const void* nul = std::memchr(text.data(), 0, text.size()); nul != nullptr) {
    return fmt::format("byte {}: NUL byte: looks like a binary file",
                       static_cast<const char*>(nul) - text.data());
  }
  if (controls <= 1 + window.size() / kControlShare) return {};
  const auto first = std::find_if(window.begin(), window.end(),
                                  [](char c) { return IsControl(static_cast<uint8_t>(c)); }) -
                     window.begin();
  return fmt::format("byte {}: control byte 0x{:02X}, the first of many: looks like a binary file",
                     first, static_cast<uint8_t>(window[static_cast<size_t>(first)]));
}

// A guessed encoding that leads to characters which no text has was the wrong guess.
bool HasImplausibleCharacter(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const auto [c, size] = DecodeUtf8(text, at);
    if ((c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900) || c == 0xFFFD) return true;
    at += size;
  }
  return false;
}

struct Text {
  std::string bytes;
  std::string converted_from;  // empty: they are what came in
};

Result<Text> AsUtf8(std::string bytes, const Encoding& encoding) {
  if (!encoding.is_auto() && !encoding.is_utf8()) {
    Result<std::string> converted = ConvertToUtf8(bytes, encoding.name());
    if (!converted) return converted.error();
    return Text{std::move(converted).value(), {}};
  }
  if (encoding.is_auto()) {
    if (const char* charset = CharsetOfByteOrderMark(bytes); charset != nullptr) {
      Result<std::string> converted = ConvertToUtf8(bytes, charset);
      if (!converted) return converted.error();
      return Text{std::move(converted).value(), charset};
    }
  }
  const std::optional<Utf8Fault> fault = FindUtf8Fault(bytes);
  if (!fault) return Text{std::move(bytes), {}};
  if (encoding.is_auto()) {
    // A binary file is no text in a legacy encoding, whatever its statistics say.
    if (std::string reason = BinaryFault(bytes); !reason.empty()) return Error{std::move(reason)};
    if (std::optional<std::string> charset = DetectCharset(bytes, fault->offset)) {
      Result<std::string> converted = ConvertToUtf8(bytes, *charset);
      if (converted && !HasImplausibleCharacter(*converted)) {
        return Text{std::move(converted).value(), *std::move(charset)};
      }
    }
  }
  return Error{fmt::format("byte {}: not UTF-8: {}", fault->offset, fault->reason)};
}

}  // namespace

Result<Document> Decode(std::string id, std::string bytes, const Encoding& encoding) {
  Result<Text> text = AsUtf8(std::move(bytes), encoding);
  if (!text) return text.error();

  Document document;
  document.id = std::move(id);
  document.text = std::move(text->bytes);
  if (document.text.size() >= kMaxDocumentBytes) {
    return Error{fmt::format("byte {}: longer than the {} bytes that one document may have",
                             kMaxDocumentBytes, kMaxDocumentBytes)};
  }
  if (std::string reason = BinaryFault(document.text); !reason.empty()) {
    return Error{std::move(reason)};
  }
  if (!text->converted_from.empty()) {
    document.diagnostics.push_back(
        {"converted-charset", 0,
         fmt::format("Converted from {}: offsets count in the converted text.",
                     text->converted_from)});
  }
  if (document.text.starts_with("\xEF\xBB\xBF")) {
    document.diagnostics.push_back(
        {"byte-order-mark", 0, "The text begins with a byte order mark; offsets count it."});
  }
  if (const std::optional<uint32_t> offset = FindNotNormalized(document.text)) {
    document.diagnostics.push_back(
        {"not-normalized", *offset, "The text is not in Unicode normal form C from here on."});
  }
  return document;
}

}  // namespace whosaid
