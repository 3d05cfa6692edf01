#include "base/matching_bytes.h"

#include <gtest/gtest.h>

#include <vector>

namespace whosaid {
namespace {

std::vector<uint32_t> Walk(const std::vector<uint8_t>& bytes, uint8_t mask, uint8_t value) {
  const auto size = static_cast<uint32_t>(bytes.size());
  MatchingBytes matching(bytes.data(), size, mask, value);
  std::vector<uint32_t> found;
  for (uint32_t i = matching.Next(0); i < size; i = matching.Next(i + 1)) found.push_back(i);
  return found;
}

TEST(MatchingBytes, SameAsAskingEachByte) {
  for (uint32_t size = 0; size < 200; ++size) {
    std::vector<uint8_t> bytes;
    std::vector<uint32_t> expected;
    for (uint32_t i = 0; i < size; ++i) {
      bytes.push_back(static_cast<uint8_t>(i * i * 7 + size));
      if ((bytes.back() & 0x47) == 0x41) expected.push_back(i);
    }
    EXPECT_EQ(Walk(bytes, 0x47, 0x41), expected) << size;
  }
}

TEST(MatchingBytes, ZeroMatchesNoByteBehindTheEnd) {
  EXPECT_EQ(Walk({1, 0, 1}, 0xFF, 0), std::vector<uint32_t>({1}));
  EXPECT_EQ(Walk({}, 0xFF, 0), std::vector<uint32_t>());
}

TEST(MatchingBytes, FromAnywhere) {
  const std::vector<uint8_t> bytes = [] {
    std::vector<uint8_t> some(300);
    some[10] = some[290] = 1;
    return some;
  }();
  MatchingBytes ones(bytes.data(), 300, 0xFF, 1);
  EXPECT_EQ(ones.Next(11), 290U);
  EXPECT_EQ(ones.Next(3), 10U);
  EXPECT_EQ(ones.Next(291), 300U);
  EXPECT_EQ(ones.Next(1000), 300U);
}

// Far from a match, each call would look as far again.
TEST(MatchingBytes, LinearOverAllCalls) {
  const std::vector<uint8_t> bytes(size_t{1} << 22);
  const auto size = static_cast<uint32_t>(bytes.size());
  MatchingBytes ones(bytes.data(), size, 0xFF, 1);
  for (uint32_t i = 0; i < size; ++i) ASSERT_EQ(ones.Next(i), size);
}

}  // namespace
}  // namespace whosaid
