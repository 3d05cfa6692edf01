#include "text/normal_form.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "base/bytes16.h"
#include "text/utf8.h"

namespace whosaid {
namespace {

// Below U+0300 every character stands in normal form C, whatever its neighbours.
constexpr uint8_t kFirstDoubtfulLead = 0xCC;

// A run of characters that affect each other is compared in pieces of at most this size: real
// ones have a handful, and utf8proc sorts combining marks in quadratic time.
constexpr size_t kLongestRun = 128;
constexpr size_t kExpansion = 4;  // code points that one byte may become at most, with room

// U+2002..U+20BF: dashes, curly quotes, spaces, currency. Inert, and everywhere in English.
constexpr bool IsInertPunctuation(std::string_view text, size_t at) {
  if (static_cast<uint8_t>(text[at]) != 0xE2) return false;
  const auto second = static_cast<uint8_t>(text[at + 1]);
  return second == 0x81 || second == 0x82 ||
         (second == 0x80 && static_cast<uint8_t>(text[at + 2]) >= 0x82);
}

// Are these 64 bytes all ASCII, as most are?
bool IsAscii64(const char* bytes) {
  const Bytes16 any =
      Bytes16(bytes) | Bytes16(bytes + 16) | Bytes16(bytes + 32) | Bytes16(bytes + 48);
  return any.Bits() == 0;
}

// Of 16 bytes, the leads of characters in doubt that are no such punctuation. Reads two more.
Bytes16 DoubtfulLeads(const char* bytes) {
  const Bytes16 first(bytes);
  const Bytes16 second(bytes + 1);
  const Bytes16 third(bytes + 2);
  const Bytes16 inert =
      first.Are(0xE2) & (second.AreAmong(0x81, 2) | (second.Are(0x80) & third.AreAtLeast(0x82)));
  return first.AreAtLeast(kFirstDoubtfulLead) & ~inert;
}

// The first character at or after `at` that a look at its bytes cannot clear.
size_t SkipInert(std::string_view text, size_t at) {
  constexpr size_t kBlock = 4 * Bytes16::kSize;
  while (at + kBlock + 2 <= text.size()) {
    const char* const bytes = text.data() + at;
    if (!IsAscii64(bytes)) {
      const Bytes16 any = DoubtfulLeads(bytes) | DoubtfulLeads(bytes + 16) |
                          DoubtfulLeads(bytes + 32) | DoubtfulLeads(bytes + 48);
      if (any.Bits() != 0) break;
    }
    at += kBlock;
  }
  for (; at < text.size(); ++at) {
    const bool doubtful = static_cast<uint8_t>(text[at]) >= kFirstDoubtfulLead;
    if (doubtful && !IsInertPunctuation(text, at)) return at;
  }
  return text.size();
}

// May this character change, or join with what stands before it? Hangul vowels and final
// consonants join by arithmetic, not by table.
bool MayChange(char32_t c) {
  if (c < 0x300) return false;
  const utf8proc_property_t& property = *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
  const bool decomposes = property.decomp_seqindex != UINT16_MAX && property.decomp_type == 0;
  const bool joins = property.comb_index != UINT16_MAX && property.comb_index >= 0x8000;
  const bool hangul = c >= 0x1160 && c < 0x1200;
  return property.combining_class != 0 || decomposes || joins || hangul;
}

// Code points of `text` under `options`; 0 where they do not fit.
template <size_t kSize>
size_t Map(std::string_view text, utf8proc_option_t options,
           std::array<utf8proc_int32_t, kSize>& out) {
  const auto decomposed =
      utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), out.data(), kSize, options);
  if (decomposed < 0 || static_cast<size_t>(decomposed) > kSize) return 0;
  return static_cast<size_t>(utf8proc_normalize_utf32(out.data(), decomposed, options));
}

constexpr auto kComposed = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
constexpr auto kFolded = static_cast<utf8proc_option_t>(kComposed | UTF8PROC_CASEFOLD);

// Where a run of characters and its normal form part; the size of the run where they are the same.
size_t FirstDifference(std::string_view run) {
  std::array<utf8proc_int32_t, kLongestRun * kExpansion> composed;
  const size_t count = Map(run, kComposed, composed);
  size_t at = 0;
  for (size_t i = 0; i < count && at < run.size(); ++i) {
    const auto [value, size] = DecodeUtf8(run, at);
    if (static_cast<utf8proc_int32_t>(value) != composed[i]) return at;
    at += size;
  }
  return at;
}

}  // namespace

std::optional<uint32_t> FindNotNormalized(std::string_view text) {
  for (size_t at = SkipInert(text, 0); at < text.size(); at = SkipInert(text, at)) {
    const CodePoint doubtful = DecodeUtf8(text, at);
    if (!MayChange(doubtful.value)) {
      at += doubtful.size;
      continue;
    }
    // The run: from the character before, which a mark may join with, up to the next that neither
    // changes nor joins.
    size_t begin = at;
    while (begin > 0 && (text[--begin] & 0xC0) == 0x80) {
    }
    size_t end = at;
    while (end < text.size() && end - begin < kLongestRun - 4) {
      const CodePoint next = DecodeUtf8(text, end);
      if (!MayChange(next.value)) break;
      end += next.size;
    }
    const std::string_view run = text.substr(begin, end - begin);
    const size_t same = FirstDifference(run);
    if (same < run.size()) return static_cast<uint32_t>(begin + same);
    at = end;
  }
  return std::nullopt;
}

void AppendFolded(std::string_view word, std::string& out) {
  const bool ascii = std::none_of(word.begin(), word.end(), [](char c) { return (c & 0x80) != 0; });
  if (ascii && word.size() <= kLongestWord) {
    for (const char c : word) {
      out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c);
    }
    return;
  }
  std::array<utf8proc_int32_t, kLongestWord * kExpansion> folded;
  const size_t count = word.size() <= kLongestWord ? Map(word, kFolded, folded) : 0;
  if (count == 0) {
    out.append(word);
    return;
  }
  for (size_t i = 0; i < count; ++i) AppendUtf8(static_cast<char32_t>(folded[i]), out);
}

}  // namespace whosaid
