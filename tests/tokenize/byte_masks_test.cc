#include "tokenize/byte_masks.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string_view>

namespace whosaid {
namespace {

// Of a row of this byte.
ByteMasks MasksOf(char byte) {
  std::array<char, ByteMasks::kSize> bytes;
  bytes.fill(byte);
  return ReadMasks(bytes.data());
}

TEST(ByteMasks, HaveEveryByteInItsClass) {
  const auto in = [](char byte, std::string_view bytes) {
    return bytes.find(byte) == std::string_view::npos ? uint64_t{0} : ~uint64_t{0};
  };
  for (int i = 0; i < 256; ++i) {
    const char byte = static_cast<char>(i);
    const bool small = byte >= 'a' && byte <= 'z';
    const bool capital = byte >= 'A' && byte <= 'Z';
    const ByteMasks masks = MasksOf(byte);
    EXPECT_EQ(masks.letters, small || capital ? ~uint64_t{0} : 0) << i;
    EXPECT_EQ(masks.small, small ? ~uint64_t{0} : 0) << i;
    EXPECT_EQ(masks.digits, byte >= '0' && byte <= '9' ? ~uint64_t{0} : 0) << i;
    EXPECT_EQ(masks.spaces, in(byte, " ")) << i;
    EXPECT_EQ(masks.line_ends, in(byte, "\n")) << i;
    EXPECT_EQ(masks.hyphens, in(byte, "-")) << i;
    EXPECT_EQ(masks.stops, in(byte, ".")) << i;
    EXPECT_EQ(masks.commas, in(byte, ",/")) << i;
    EXPECT_EQ(masks.colons, in(byte, ":")) << i;
    EXPECT_EQ(masks.apostrophes, in(byte, "'")) << i;
    EXPECT_EQ(masks.marks, in(byte, "!\"$%();?[\\]^")) << i;
    EXPECT_EQ(masks.high, i >= 128 ? ~uint64_t{0} : 0) << i;
  }
}

#if defined(WHOSAID_AVX2)

TEST(ByteMasks, AreTheSameOnEveryProcessor) {
  std::mt19937 random(5);
  for (int round = 0; round < 5000; ++round) {
    std::array<char, ByteMasks::kSize> bytes;
    for (char& byte : bytes) byte = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
    const ByteMasks expected = ReadMasks(bytes.data());
    EXPECT_TRUE(!kHasAvx2 || ReadMasksBy32(bytes.data()) == expected);
    EXPECT_TRUE(!kHasAvx512 || ReadMasksAtOnce(bytes.data()) == expected);
  }
}

#endif

}  // namespace
}  // namespace whosaid
