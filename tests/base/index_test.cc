#include "base/index.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace whosaid {
namespace {

struct Apple;
struct Pear;

// Mixing them up does not compile.
static_assert(!std::is_convertible_v<Index<Apple>, Index<Pear>>);
static_assert(!std::is_constructible_v<Index<Apple>, Index<Pear>>);
static_assert(!std::is_convertible_v<uint32_t, Index<Apple>>);
static_assert(!std::is_convertible_v<Index<Apple>, uint32_t>);
static_assert(sizeof(Index<Apple>) == sizeof(uint32_t));

TEST(IndexTest, IsNoneUntilItIsGivenAPosition) {
  EXPECT_FALSE(Index<Apple>().has_value());
  EXPECT_TRUE(Index<Apple>(0).has_value());
  EXPECT_EQ(Index<Apple>(7).value(), 7U);
}

TEST(IndexTest, ComparesByPosition) {
  EXPECT_EQ(Index<Apple>(3), Index<Apple>(3));
  EXPECT_LT(Index<Apple>(3), Index<Apple>(4));
  EXPECT_NE(Index<Apple>(0), Index<Apple>());
  EXPECT_EQ(Index<Apple>(), Index<Apple>());
}

}  // namespace
}  // namespace whosaid
