#include "tag/name_hash.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace whosaid {
namespace {

uint64_t Hash(std::initializer_list<std::string> words) {
  NameHash hash;
  for (const std::string& word : words) {
    hash = hash + NameHash(word, {0, static_cast<uint32_t>(word.size())});
  }
  return hash.value();
}

TEST(NameHashTest, CaseDoesNotMatterForAscii) {
  EXPECT_EQ(Hash({"KELLER"}), Hash({"keller"}));
  EXPECT_EQ(Hash({"AZaz"}), Hash({"azAZ"}));
  EXPECT_NE(Hash({"@["}), Hash({"`{"}));  // the neighbours of A and Z, 0x20 apart too
  EXPECT_NE(Hash({"É"}), Hash({"é"}));
}

TEST(NameHashTest, AHyphenIsASpace) {
  EXPECT_EQ(Hash({"Il-hun"}), Hash({"Il", "Hun"}));
  EXPECT_EQ(Hash({"Jang", "Il-hun"}), Hash({"Jang", "Il", "Hun"}));
  EXPECT_EQ(Hash({"Christopher-Alexander"}), Hash({"Christopher", "Alexander"}));
  EXPECT_NE(Hash({"Il-hun"}), Hash({"Ilhun"}));
  EXPECT_NE(Hash({"Il-"}), Hash({"Il"}));
}

TEST(NameHashTest, AParticleTiedToANameIsLeftOut) {
  EXPECT_EQ(Hash({"al-Rashid"}), Hash({"Rashid"}));
  EXPECT_EQ(Hash({"Omar", "al-Rashid"}), Hash({"Omar", "Rashid"}));
  EXPECT_NE(Hash({"Al-Rashid"}), Hash({"Rashid"}));
  EXPECT_NE(Hash({"vice-president"}), Hash({"president"}));
}

TEST(NameHashTest, EveryByteAndTheOrderOfWordsMatter) {
  EXPECT_NE(Hash({"Ana", "Silva"}), Hash({"Silva", "Ana"}));
  EXPECT_NE(Hash({"Ana", "Silva"}), Hash({"AnaSilva"}));
  for (const size_t size : {1U, 7U, 8U, 9U, 15U, 16U, 17U, 40U}) {
    for (size_t i = 0; i < size; ++i) {
      std::string word(size, 'x');
      const uint64_t before = Hash({word});
      word[i] = 'y';
      EXPECT_NE(Hash({word}), before) << size << " " << i;
    }
    EXPECT_NE(Hash({std::string(size, 'x')}), Hash({std::string(size + 1, 'x')}));
    EXPECT_NE(Hash({std::string(size, '\0')}), Hash({std::string(size + 1, '\0')}));
  }
}

TEST(NameHashTest, WhatStandsAroundAWordDoesNotMatter) {
  const std::string text = "Then Keller spoke to all of them.";
  EXPECT_EQ(NameHash(text, {5, 11}).value(), Hash({"Keller"}));
  EXPECT_EQ(NameHash(text.substr(0, 11), {5, 11}).value(), Hash({"Keller"}));
}

}  // namespace
}  // namespace whosaid
