#include "base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>

namespace whosaid {
namespace {

Result<int> Half(int number) {
  if (number % 2 != 0) return Error{"odd"};
  return number / 2;
}

TEST(ResultTest, HoldsAValue) {
  const Result<int> half = Half(8);
  ASSERT_TRUE(half.has_value());
  EXPECT_TRUE(half);
  EXPECT_EQ(half.value(), 4);
  EXPECT_EQ(*half, 4);
}

TEST(ResultTest, HoldsAnError) {
  const Result<int> half = Half(7);
  ASSERT_FALSE(half.has_value());
  EXPECT_FALSE(half);
  EXPECT_EQ(half.error().message, "odd");
}

TEST(ResultTest, ReachesIntoItsValue) {
  Result<std::string> word = std::string("said");
  EXPECT_EQ(word->size(), 4U);
  word->push_back('!');
  *word += '?';
  EXPECT_EQ(word.value(), "said!?");
}

TEST(ResultTest, GivesItsValueAway) {
  Result<std::unique_ptr<int>> owner = std::make_unique<int>(5);
  const std::unique_ptr<int> taken = std::move(owner).value();
  EXPECT_EQ(*taken, 5);
}

// A value of the error's own kind of type is no error.
TEST(ResultTest, TellsAStringFromAnErrorMessage) {
  const Result<std::string> value = std::string("odd");
  const Result<std::string> error = Error{"odd"};
  EXPECT_TRUE(value.has_value());
  EXPECT_FALSE(error.has_value());
}

TEST(ResultDeathTest, StopsWhereTheWrongSideIsAskedFor) {
  const Result<int> error = Half(1);
  EXPECT_DEATH(static_cast<void>(error.value()), "CHECK failed: has_value\\(\\)");
  const Result<int> value = Half(2);
  EXPECT_DEATH(static_cast<void>(value.error()), "CHECK failed: !has_value\\(\\)");
}

}  // namespace
}  // namespace whosaid
