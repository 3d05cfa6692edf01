#include "tag/name_table.h"

#include <gtest/gtest.h>

namespace whosaid {
namespace {

TEST(NameTableTest, KeysOfDifferentKindsDoNotMeet) {
  NameTable table;
  table.Clear(4);
  const NameTable::Number words = table.At(KeyOf(KeyKind::kWords, 7));
  const NameTable::Number pair = table.At(KeyOf(KeyKind::kPair, 7));
  EXPECT_NE(words, pair);
  EXPECT_EQ(table.At(KeyOf(KeyKind::kWords, 7)), words);
  EXPECT_EQ(table.Find(KeyOf(KeyKind::kPair, 7)), pair);
  EXPECT_EQ(table.Find(KeyOf(KeyKind::kSection, 7)), NameTable::kNone);
}

TEST(NameTableTest, WhatIsNotThereIsNobodys) {
  NameTable table;
  table.Clear(4);
  EXPECT_FALSE(table[table.Find(1)].whole.has_value());
}

TEST(NameTableTest, HoldsMoreKeysThanExpected) {
  NameTable table;
  table.Clear(4);
  for (uint32_t i = 0; i < 5000; ++i) {
    table[table.At(i * 977ULL)].whole = Index<Entity>(i);
  }
  for (uint32_t i = 0; i < 5000; ++i) {
    ASSERT_EQ(table[table.Find(i * 977ULL)].whole, Index<Entity>(i));
  }
}

TEST(NameTableTest, NumbersStayWhileItGrows) {
  NameTable table;
  table.Clear(4);
  const NameTable::Number first = table.At(1);
  for (uint64_t key = 2; key < 5000; ++key) EXPECT_NE(table.At(key), first);
  EXPECT_EQ(table.Find(1), first);
}

TEST(NameTableTest, ForgetsAllForTheNextDocument) {
  NameTable table;
  for (const size_t keys : {4U, 400U, 4U}) {
    table.Clear(keys);
    for (uint64_t key = 1; key < 100; ++key) {
      EXPECT_EQ(table.Find(key), NameTable::kNone);
      NameTable::Entry& entry = table[table.At(key)];
      EXPECT_FALSE(entry.whole.has_value());
      entry.whole = Index<Entity>(7);
    }
  }
}

}  // namespace
}  // namespace whosaid
