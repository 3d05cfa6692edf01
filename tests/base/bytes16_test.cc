#include "base/bytes16.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

namespace whosaid {
namespace {

template <class Holds>
uint32_t BitsWhere(const std::array<uint8_t, 16>& bytes, const Holds& holds) {
  uint32_t bits = 0;
  for (uint32_t i = 0; i < 16; ++i) bits |= uint32_t{holds(bytes[i])} << i;
  return bits;
}

TEST(Bytes16, SameAsAskingEachByte) {
  for (uint32_t first = 0; first < 256; ++first) {
    std::array<uint8_t, 16> bytes{};
    for (uint32_t i = 0; i < 16; ++i) bytes[i] = static_cast<uint8_t>(first + i * i * 5);
    const Bytes16 some(bytes.data());
    EXPECT_EQ(some.Bits(), BitsWhere(bytes, [](uint8_t b) { return b >= 0x80; }));
    for (uint32_t limit = 0; limit < 256; ++limit) {
      const auto byte = static_cast<uint8_t>(limit);
      ASSERT_EQ(some.Are(byte).Bits(), BitsWhere(bytes, [&](uint8_t b) { return b == byte; }));
      ASSERT_EQ(some.AreAtLeast(byte).Bits(),
                BitsWhere(bytes, [&](uint8_t b) { return b >= byte; }));
      for (const uint8_t count : std::initializer_list<uint8_t>{1, 2, 64, 255}) {
        ASSERT_EQ(some.AreAmong(byte, count).Bits(), BitsWhere(bytes, [&](uint8_t b) {
                    return static_cast<uint8_t>(b - byte) < count;
                  }));
      }
    }
  }
}

TEST(Bytes16, JoinsAnswers) {
  const std::array<uint8_t, 16> bytes = {'a', 'b', 'c', 'd'};
  const Bytes16 some(bytes.data());
  EXPECT_EQ((some.Are('a') | some.Are('c')).Bits(), 0b0101U);
  EXPECT_EQ((some.AreAtLeast('b') & some.AreAmong('a', 3)).Bits(), 0b0110U);
  EXPECT_EQ((~some.Are(0)).Bits(), 0b1111U);
}

TEST(Bytes16, ReadsAndWritesAnywhere) {
  std::array<char, 40> from{};
  from[3] = 'x';
  from[18] = 'y';
  std::array<char, 40> to{};
  Bytes16(from.data() + 3).CopyTo(to.data() + 7);
  EXPECT_EQ(to[7], 'x');
  EXPECT_EQ(to[22], 'y');
}

}  // namespace
}  // namespace whosaid
