#include "text/utf8.h"

#include <gtest/gtest.h>
#include <unicode/utf8.h>

#include <optional>
#include <random>
#include <string>

namespace whosaid {
namespace {

using namespace std::string_literals;

struct FaultCase {
  const char* name;
  std::string good;  // before the fault
  std::string bad;
  std::string reason;
};

class Utf8FaultTest : public testing::TestWithParam<FaultCase> {};

TEST_P(Utf8FaultTest, NamesPlaceAndReason) {
  const FaultCase& c = GetParam();
  const std::optional<Utf8Fault> fault = FindUtf8Fault(c.good + c.bad);
  ASSERT_TRUE(fault.has_value());
  EXPECT_EQ(fault->offset, c.good.size());
  EXPECT_EQ(fault->reason, c.reason);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, Utf8FaultTest,
    testing::Values(
        FaultCase{"Stray", "caf\u00e9 ", "\x80 x", "stray continuation byte 0x80"},
        FaultCase{"Overlong2", "a", "\xC0\xAF", "overlong sequence (0xC0)"},
        FaultCase{"Overlong3", "\u201c", "\xE0\x80\xAF", "overlong sequence (0xE0 0x80)"},
        FaultCase{"Overlong4", "", "\xF0\x80\x80\xAF", "overlong sequence (0xF0 0x80)"},
        FaultCase{"Surrogate", "abc", "\xED\xA0\x80", "surrogate (0xED 0xA0)"},
        FaultCase{"TooHigh", "abc", "\xF4\x90\x80\x80", "code point above U+10FFFF (0xF4 0x90)"},
        FaultCase{"Invalid", "\U0001F600", "\xFFz", "invalid byte 0xFF"},
        FaultCase{"Truncated2", "x", "\xC3 y",
                  "truncated sequence (0xC3 without its 1 continuation byte)"},
        FaultCase{"Truncated3", "x", "\xE2\x80 y",
                  "truncated sequence (0xE2 without its 2 continuation bytes)"},
        FaultCase{"Truncated3NearEnd", "x", "\xE2y",
                  "truncated sequence (0xE2 without its 2 continuation bytes)"},
        FaultCase{"End1", "x", "\xE2", "sequence truncated by the end of the text"},
        FaultCase{"End2", "x", "\xF0\x9F\x98", "sequence truncated by the end of the text"}),
    [](const auto& test) { return test.param.name; });

TEST(Utf8Test, FindsNoFaultInValidText) {
  EXPECT_FALSE(FindUtf8Fault("").has_value());
  EXPECT_FALSE(FindUtf8Fault("\u201cNo,\u201d said Zo\u00eb. \U0001F600"s + '\0').has_value());
}

// Bytes that are often UTF-8 and often not quite.
std::string RandomBytes(std::mt19937& random) {
  static constexpr unsigned char kLikely[] = {'a',  ' ',  0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0,
                                              0xC2, 0xDF, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5};
  std::string bytes(random() % 12, ' ');
  for (char& byte : bytes) byte = static_cast<char>(kLikely[random() % sizeof kLikely]);
  return bytes;
}

// Where ICU's own reader of UTF-8 stops.
std::optional<size_t> IcuFault(const std::string& bytes) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside of ICU's macro
  const auto size = static_cast<int32_t>(bytes.size());
  for (int32_t at = 0; at < size;) {
    const auto begin = static_cast<size_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes.data(), at, size, c);
    if (c < 0) return begin;
  }
#pragma GCC diagnostic pop
  return std::nullopt;
}

TEST(Utf8Test, AgreesWithIcuOnRandomBytes) {
  std::mt19937 random(20260101);
  int faults = 0;
  for (int round = 0; round < 200000; ++round) {
    const std::string bytes = RandomBytes(random);
    const std::optional<size_t> expected = IcuFault(bytes);
    const std::optional<Utf8Fault> fault = FindUtf8Fault(bytes);
    ASSERT_EQ(fault.has_value(), expected.has_value()) << testing::PrintToString(bytes);
    if (!fault) continue;
    ++faults;
    ASSERT_EQ(fault->offset, *expected) << testing::PrintToString(bytes);
    ASSERT_FALSE(fault->reason.empty());
  }
  EXPECT_GT(faults, 10000);
}

TEST(Utf8Test, EveryCodePointSurvivesThereAndBack) {
  std::string text;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    text.clear();
    AppendUtf8(c, text);
    const CodePoint back = DecodeUtf8(text, 0);
    ASSERT_EQ(back.value, c);
    ASSERT_EQ(back.size, text.size());
    ASSERT_EQ(Utf8SequenceLength(text, 0), text.size());
  }
}

}  // namespace
}  // namespace whosaid
