#include "base/check.h"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(CheckTest, AsksOnceAndGoesOn) {
  int asked = 0;
  WHOSAID_CHECK(++asked == 1);
  EXPECT_EQ(asked, 1);
}

TEST(CheckDeathTest, NamesPlaceAndCondition) {
  const int tokens = 0;
  EXPECT_DEATH(WHOSAID_CHECK(tokens > 0), "check_test\\.cc:[0-9]+: CHECK failed: tokens > 0");
}

}  // namespace
}  // namespace whosaid
