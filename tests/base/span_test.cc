#include "base/span.h"

#include <gtest/gtest.h>

#include <string_view>

namespace whosaid {
namespace {

TEST(SpanTest, IsEmptyByDefault) {
  EXPECT_TRUE(Span().empty());
  EXPECT_EQ(Span().size(), 0U);
  EXPECT_FALSE((Span{2, 5}).empty());
  EXPECT_EQ((Span{2, 5}).size(), 3U);
}

TEST(SpanTest, ContainsWhatLiesWithin) {
  const Span span{2, 5};
  EXPECT_TRUE(span.Contains(span));
  EXPECT_TRUE(span.Contains({3, 4}));
  EXPECT_TRUE(span.Contains({5, 5}));
  EXPECT_FALSE(span.Contains({1, 3}));
  EXPECT_FALSE(span.Contains({4, 6}));
}

TEST(SpanTest, OverlapsOnlyWhereBytesAreShared) {
  const Span span{2, 5};
  EXPECT_TRUE(span.Overlaps({4, 9}));
  EXPECT_TRUE(span.Overlaps({0, 3}));
  EXPECT_TRUE(span.Overlaps({3, 4}));
  EXPECT_FALSE(span.Overlaps({5, 9}));
  EXPECT_FALSE(span.Overlaps({0, 2}));
}

TEST(SpanTest, ComparesByBeginThenEnd) {
  EXPECT_LT((Span{1, 9}), (Span{2, 3}));
  EXPECT_LT((Span{2, 3}), (Span{2, 4}));
}

TEST(SpanTest, SlicesItsText) {
  constexpr std::string_view kText = "she said so";
  const auto begin = static_cast<uint32_t>(kText.find("said"));
  EXPECT_EQ(Slice(kText, {begin, begin + 4}), "said");
  EXPECT_EQ(Slice(kText, {begin, begin}), "");
}

}  // namespace
}  // namespace whosaid
