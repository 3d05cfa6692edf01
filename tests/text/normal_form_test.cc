#include "text/normal_form.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <chrono>
#include <optional>
#include <random>
#include <string>

#include "text/utf8.h"

namespace whosaid {
namespace {

std::string Folded(std::string_view word) {
  std::string out;
  AppendFolded(word, out);
  return out;
}

const icu::Normalizer2& Nfc() {
  UErrorCode status = U_ZERO_ERROR;
  return *icu::Normalizer2::getNFCInstance(status);
}

std::string IcuNfc(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  Nfc().normalize(text, status).toUTF8String(out);
  return out;
}

// Where the text and ICU's normal form of it part.
std::optional<uint32_t> IcuFirstDifference(const std::string& text) {
  const std::string normal = IcuNfc(icu::UnicodeString::fromUTF8(text));
  if (normal == text) return std::nullopt;
  size_t at = 0;
  while (at < text.size() && at < normal.size()) {
    const CodePoint ours = DecodeUtf8(text, at);
    if (ours.value != DecodeUtf8(normal, at).value) break;
    at += ours.size;
  }
  return static_cast<uint32_t>(at);
}

TEST(NormalFormTest, ClearsEnglishAtOnce) {
  EXPECT_FALSE(FindNotNormalized("").has_value());
  EXPECT_FALSE(FindNotNormalized("\u201cNo,\u201d said Zo\u00eb \u2014 it\u2019s \u20ac5\u2026")
                   .has_value());
}

TEST(NormalFormTest, FindsTheCharacterThatAMarkJoins) {
  const std::string text = "Zo\u00eb and Zoe\u0308";
  EXPECT_EQ(FindNotNormalized(text), text.find("e\u0308"));
}

TEST(NormalFormTest, FindsSingletonsNextToTheExemptBlock) {
  EXPECT_EQ(FindNotNormalized("ab\u2000"), 2U);
  EXPECT_EQ(FindNotNormalized("ab\u2001c"), 2U);
  EXPECT_EQ(FindNotNormalized("300 \u212A"), 4U);
}

TEST(NormalFormTest, EveryCodePointOnItsOwnAsIcuSays) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a ";
    AppendUtf8(c, text);
    const icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(text);
    UErrorCode status = U_ZERO_ERROR;
    ASSERT_EQ(!FindNotNormalized(text), static_cast<bool>(Nfc().isNormalized(unicode, status)))
        << std::hex << static_cast<uint32_t>(c);
  }
}

TEST(NormalFormTest, AgreesWithIcuOnRandomText) {
  static constexpr char32_t kPool[] = {
      'a',    'e',    'o',    ' ',    0xE9,   0xEB,   0x0300, 0x0301,  0x0308,  0x0323,
      0x0345, 0x03B1, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x201C, 0x2000,  0x0915,  0x093C,
      0x0958, 0x1EA1, 0x4E2D, 0xF900, 0x1F71, 0x09BE, 0x09C7, 0x110BA, 0x1D15E, 0x1F600};
  std::mt19937 random(3);
  int not_normalized = 0;
  for (int round = 0; round < 100000; ++round) {
    std::string text;
    const size_t characters = random() % 14;
    for (size_t i = 0; i < characters; ++i) AppendUtf8(kPool[random() % std::size(kPool)], text);
    const std::optional<uint32_t> expected = IcuFirstDifference(text);
    ASSERT_EQ(FindNotNormalized(text), expected) << testing::PrintToString(text);
    not_normalized += expected ? 1 : 0;
  }
  EXPECT_GT(not_normalized, 10000);
  EXPECT_LT(not_normalized, 90000);
}

TEST(NormalFormTest, StaysLinearOnEndlessMarks) {
  std::string text = "a";
  for (int i = 0; i < 2000000; ++i) text += i % 2 == 0 ? "\u0334" : "\u0345";
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_TRUE(FindNotNormalized(text).has_value());
  std::string ordered = "a";
  for (int i = 0; i < 2000000; ++i) ordered += "\u0334";
  EXPECT_FALSE(FindNotNormalized(ordered).has_value());
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST(AppendFoldedTest, MakesCaseAndFormDisappear) {
  EXPECT_EQ(Folded("SAID"), "said");
  EXPECT_EQ(Folded("Stra\u00dfe"), "strasse");
  EXPECT_EQ(Folded("ZOE\u0308"), "zo\u00eb");
  EXPECT_EQ(Folded("ZO\u00cb"), "zo\u00eb");
  EXPECT_EQ(Folded("\u0421\u041a\u0410\u0417\u0410\u041b"), "\u0441\u043a\u0430\u0437\u0430\u043b");
  EXPECT_EQ(Folded(""), "");
}

TEST(AppendFoldedTest, AppendsAfterWhatIsThere) {
  std::string out = "x";
  AppendFolded("\u00c9", out);
  EXPECT_EQ(out, "x\u00e9");
}

TEST(AppendFoldedTest, LeavesWhatIsTooLongForAWord) {
  const std::string longest(kLongestWord, 'A');
  EXPECT_EQ(Folded(longest), std::string(kLongestWord, 'a'));
  EXPECT_EQ(Folded(longest + "A"), longest + "A");
  std::string dense;
  while (dense.size() + 2 <= kLongestWord) dense += "\u0390";  // folds to three code points
  EXPECT_EQ(Folded(dense), dense);
  dense.clear();
  for (size_t i = 0; i < 64; ++i) dense += "\u1F82";
  EXPECT_NE(Folded(dense), dense);
}

TEST(AppendFoldedTest, AgreesWithIcuOnEveryCodePoint) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string word = "a";
    AppendUtf8(c, word);
    icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(word);
    ASSERT_EQ(Folded(word), IcuNfc(unicode.foldCase())) << std::hex << static_cast<uint32_t>(c);
  }
}

}  // namespace
}  // namespace whosaid
