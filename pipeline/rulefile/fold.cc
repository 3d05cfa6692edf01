#include "rulefile/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace whosaid {
namespace {

constexpr size_t kLongestFold = 32;  // code points that one code point may become

// U+2010..U+2027: dashes, curly marks, ellipses. They are all over English text, and no folding
// changes them but the one of the apostrophe.
bool IsOrdinaryMark(std::string_view rest) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(rest[i]); };
  return rest.size() >= 3 && byte(0) == 0xE2 && byte(1) == 0x80 && byte(2) >= 0x90 &&
         byte(2) <= 0xA7;
}

}  // namespace

size_t FoldWord(std::string_view word, char* out, size_t capacity) {
  size_t size = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(word.data());
  size_t i = 0;
  while (i < word.size()) {
    if (bytes[i] < 0x80) {
      if (size == capacity) return capacity + 1;
      const char c = word[i++];
      out[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      continue;
    }
    if (IsOrdinaryMark(word.substr(i))) {
      const bool apostrophe = bytes[i + 2] == 0x99;
      const std::string_view mark = apostrophe ? "'" : word.substr(i, 3);
      if (size + mark.size() > capacity) return capacity + 1;
      std::copy(mark.begin(), mark.end(), out + size);
      size += mark.size();
      i += 3;
      continue;
    }
    utf8proc_int32_t code = 0;
    const utf8proc_ssize_t length =
        utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(word.size() - i), &code);
    i += static_cast<size_t>(std::max<utf8proc_ssize_t>(length, 1));
    if (length < 0) continue;
    std::array<utf8proc_int32_t, kLongestFold> folded;
    int boundary = 0;
    const utf8proc_ssize_t count = utf8proc_decompose_char(
        code, folded.data(), kLongestFold,
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD), &boundary);
    for (utf8proc_ssize_t k = 0; k < std::min<utf8proc_ssize_t>(count, kLongestFold); ++k) {
      std::array<utf8proc_uint8_t, 4> encoded;
      const auto width =
          static_cast<size_t>(utf8proc_encode_char(folded[static_cast<size_t>(k)], encoded.data()));
      if (size + width > capacity) return capacity + 1;
      std::copy_n(encoded.data(), width, reinterpret_cast<utf8proc_uint8_t*>(out + size));
      size += width;
    }
  }
  return size;
}

std::string FoldWord(std::string_view word) {
  std::string folded(word.size(), '\0');
  size_t size = FoldWord(word, folded.data(), folded.size());
  if (size > folded.size()) {
    folded.resize(word.size() * 4 + kLongestFold);
    size = FoldWord(word, folded.data(), folded.size());
  }
  folded.resize(size);
  return folded;
}

}  // namespace whosaid
