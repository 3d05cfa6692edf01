#include "text/offsets.h"

#include <gtest/gtest.h>
#include <unicode/ustring.h>

#include <random>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace whosaid {
namespace {

TEST(OffsetTableTest, IsTheIdentityOnAscii) {
  const std::string text(1000, 'a');
  for (const auto unit : {OffsetUnit::kCodepoint, OffsetUnit::kByte, OffsetUnit::kUtf16}) {
    const OffsetTable table(text, unit);
    for (const uint32_t byte : {0U, 1U, 63U, 64U, 999U, 1000U}) EXPECT_EQ(table.At(byte), byte);
  }
}

TEST(OffsetTableTest, CountsInEachUnit) {
  const std::string text = "\u201cZo\u00eb \U0001F600!";
  const auto end = static_cast<uint32_t>(text.size());
  const auto bang = static_cast<uint32_t>(text.find('!'));
  EXPECT_EQ(OffsetTable(text, OffsetUnit::kByte).At(bang), bang);
  EXPECT_EQ(OffsetTable(text, OffsetUnit::kCodepoint).At(bang), 6U);
  EXPECT_EQ(OffsetTable(text, OffsetUnit::kUtf16).At(bang), 7U);
  EXPECT_EQ(OffsetTable(text, OffsetUnit::kCodepoint).At(end), 7U);
}

TEST(OffsetTableTest, HoldsForTheEmptyText) {
  EXPECT_EQ(OffsetTable("", OffsetUnit::kCodepoint).At(0), 0U);
}

// Four-byte characters whose UTF-16 length makes up for what other units lose are no identity.
TEST(OffsetTableTest, AgreesWithIcuOnRandomText) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    std::vector<uint32_t> starts;
    const size_t characters = random() % 400;
    for (size_t i = 0; i < characters; ++i) {
      static constexpr char32_t kPool[] = {'a', ' ', 0xE9, 0x201C, 0x4E2D, 0x1F600};
      starts.push_back(static_cast<uint32_t>(text.size()));
      AppendUtf8(kPool[random() % (1 + static_cast<size_t>(round) % std::size(kPool))], text);
    }
    starts.push_back(static_cast<uint32_t>(text.size()));
    const OffsetTable codepoints(text, OffsetUnit::kCodepoint);
    const OffsetTable utf16(text, OffsetUnit::kUtf16);
    for (size_t i = 0; i < starts.size(); ++i) {
      ASSERT_EQ(codepoints.At(starts[i]), i);
      UErrorCode status = U_ZERO_ERROR;
      int32_t units = 0;
      u_strFromUTF8(nullptr, 0, &units, text.data(), static_cast<int32_t>(starts[i]), &status);
      ASSERT_EQ(utf16.At(starts[i]), static_cast<uint32_t>(units));
    }
  }
}

}  // namespace
}  // namespace whosaid
