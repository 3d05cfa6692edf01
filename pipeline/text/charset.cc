#include "text/charset.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include "text/utf8.h"

namespace whosaid {
namespace {

using namespace std::string_view_literals;

// Of 100, as ICU counts: the best guess must reach this and leave the second this far behind.
// English, French or Polish in a legacy encoding score 65 to 96, with the second below 60.
constexpr int32_t kSureConfidence = 50;
constexpr int32_t kSureMargin = 25;
// ICU looks at no more than its first 8000 bytes, so it is given those around the fault.
constexpr size_t kDetectionWindow = 8000;
constexpr size_t kBeforeFault = 2000;

template <auto Close>
struct Closer {
  template <class T>
  void operator()(T* handle) const {
    Close(handle);
  }
};
using Converter = std::unique_ptr<UConverter, Closer<ucnv_close>>;
using Detector = std::unique_ptr<UCharsetDetector, Closer<ucsdet_close>>;

// The punctuation that every windows-125x code page has in the same places: ellipsis, curly quotes,
// bullet, dashes, no-break space. English text often has no other byte above ASCII.
constexpr bool IsWindowsPunctuation(uint8_t byte) {
  return byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0xA0;
}

bool OnlyWindowsPunctuation(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<uint8_t>(c);
    return byte < 0x80 || IsWindowsPunctuation(byte);
  });
}

// Text that is UTF-8 for the most part is damaged UTF-8, never another encoding: converting it
// would turn every good character into two wrong ones.
bool MostlyUtf8(std::string_view bytes) {
  size_t characters = 0;
  size_t faults = 0;
  for (size_t at = 0; at < bytes.size();) {
    const size_t size = Utf8SequenceLength(bytes, at);
    characters += size > 1 ? 1 : 0;
    faults += size == 0 ? 1 : 0;
    at += std::max<size_t>(size, 1);
  }
  return characters * 4 >= faults;
}

}  // namespace

const char* CharsetOfByteOrderMark(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return "UTF-32LE";
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
  if (bytes.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
  return nullptr;
}

std::optional<std::string> DetectCharset(std::string_view bytes, size_t fault) {
  if (OnlyWindowsPunctuation(bytes)) return "windows-1252";
  if (MostlyUtf8(bytes)) return std::nullopt;

  const std::string_view window =
      bytes.substr(fault - std::min(fault, kBeforeFault), kDetectionWindow);
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), window.data(), static_cast<int32_t>(window.size()), &status);
  int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status) || count == 0) return std::nullopt;
  const int32_t best = ucsdet_getConfidence(matches[0], &status);
  const int32_t second = count > 1 ? ucsdet_getConfidence(matches[1], &status) : 0;
  std::string name = ucsdet_getName(matches[0], &status);
  if (U_FAILURE(status) || best < kSureConfidence || best - second < kSureMargin) {
    return std::nullopt;
  }
  // ICU calls windows-1252 so while no byte of 0x80..0x9F is in its window; one may come later.
  if (name == "ISO-8859-1") name = "windows-1252";
  return name;
}

Result<std::string> ConvertToUtf8(std::string_view bytes, const std::string& charset) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset.c_str(), &status));
  if (U_FAILURE(status)) return Error{fmt::format("no converter for {}", charset)};
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  std::array<UChar, 4096> units;
  char16_t lead = 0;  // of a surrogate pair that two buffers share
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  do {
    status = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
                   true, &status);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
      std::array<char, 16> invalid;
      auto length = static_cast<int8_t>(invalid.size());
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter.get(), invalid.data(), &length, &ignored);
      std::string sequence;
      for (const char byte : std::string_view(invalid.data(), static_cast<size_t>(length))) {
        sequence += fmt::format(" 0x{:02X}", static_cast<uint8_t>(byte));
      }
      return Error{fmt::format("byte {}: not {}: invalid sequence{}",
                               source - bytes.data() - length, charset, sequence)};
    }
    for (const UChar* unit = units.data(); unit != target; ++unit) {
      if (U16_IS_LEAD(*unit)) {
        lead = *unit;
      } else if (U16_IS_TRAIL(*unit)) {
        AppendUtf8(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, *unit)), out);
      } else {
        AppendUtf8(*unit, out);
      }
    }
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  // The mark said how to read the bytes and is no part of a converted text.
  if (out.starts_with("\xEF\xBB\xBF")) out.erase(0, 3);
  return out;
}

}  // namespace whosaid
