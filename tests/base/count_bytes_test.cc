#include "base/count_bytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace whosaid {
namespace {

TEST(CountBytesTest, CountsAsThePlainLoopDoes) {
  std::mt19937 random(17);
  for (const size_t size : {0U, 1U, 127U, 128U, 129U, 255U, 256U, 1000U, 100003U}) {
    std::string bytes(size, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random());
    EXPECT_EQ(CountBytes(bytes, [](uint8_t byte) { return byte >= 0x80; }),
              static_cast<size_t>(std::count_if(bytes.begin(), bytes.end(),
                                                [](char c) { return (c & 0x80) != 0; })));
  }
}

TEST(CountBytesTest, DoesNotRunOverWhereEveryByteCounts) {
  const std::string bytes(100000, 'a');
  EXPECT_EQ(CountBytes(bytes, [](uint8_t byte) { return byte == 'a'; }), bytes.size());
}

}  // namespace
}  // namespace whosaid
