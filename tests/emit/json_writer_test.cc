#include "emit/json_writer.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <limits>
#include <random>
#include <string>

#include "emit/json_block.h"

namespace whosaid {
namespace {

std::string Json(std::string_view text) {
  std::string out;
  AppendJsonString(text, out);
  return out;
}

std::string Confidence(double value) {
  std::string out;
  AppendConfidence(value, out);
  return out;
}

TEST(JsonWriter, EscapesOnlyWhatMustBe) {
  EXPECT_EQ(Json(""), R"("")");
  EXPECT_EQ(Json(R"(a "b" \c)"), R"("a \"b\" \\c")");
  EXPECT_EQ(Json("\n\r\t\b\f"), R"("\n\r\t\b\f")");
  EXPECT_EQ(Json(std::string_view("\0\x1f\x7f", 3)), "\"\\u0000\\u001f\x7f\"");
  EXPECT_EQ(Json("/ “né” \u2028 😀"), "\"/ “né” \u2028 😀\"");
}

TEST(JsonWriter, FindsAnEscapeAtEveryPlaceInAWord) {
  for (size_t length = 0; length < 40; ++length) {
    for (size_t at = 0; at < length; ++at) {
      std::string text(length, '\xC3');
      for (size_t i = 1; i < length; i += 2) text[i] = '\xA9';
      text[at] = '"';
      ASSERT_EQ(Json(text), '"' + text.substr(0, at) + '\\' + text.substr(at) + '"');
    }
  }
}

TEST(JsonWriter, IsReadBackByAnotherReader) {
  std::mt19937 random(7);
  const std::string_view pieces[] = {"a",  "\"", "\\", "\n", "\x01", "é", "\u2028", "😀",
                                     "\t", "b ", "/",  "”",  "\x7f", "x", "\x1f"};
  simdjson::dom::parser parser;
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (size_t n = random() % 60; n > 0; --n) text += pieces[random() % std::size(pieces)];
    std::string_view read;
    ASSERT_FALSE(parser.parse(Json(text)).get(read)) << Json(text);
    ASSERT_EQ(read, text);
  }
}

TEST(JsonWriter, WritesNumbersOfEveryLength) {
  const auto number = [](uint32_t value) {
    std::string out;
    AppendNumber(value, out);
    return out;
  };
  EXPECT_EQ(number(0), "0");
  for (uint64_t power = 1; power < UINT32_MAX; power *= 10) {
    for (const uint64_t value : {power - 1, power, power + 1, power * 2, power * 4 - 1}) {
      const auto small = static_cast<uint32_t>(value);
      ASSERT_EQ(number(small), std::to_string(small));
    }
  }
  EXPECT_EQ(number(UINT32_MAX), "4294967295");
  for (uint32_t value = 0; value < 200'000; value += 7) {
    ASSERT_EQ(number(value * 499), std::to_string(value * 499));
  }
}

// What is written in one go and what is longer than the block come out in order.
TEST(JsonWriter, KeepsOrderAcrossBlocks) {
  std::string expected;
  std::string out;
  {
    JsonBlock block(out);
    for (uint32_t i = 0; i < 4000; ++i) {
      block.PutNumber(i);
      const std::string piece(i % 1000 == 0 ? 5000 : i % 7, 'x');
      block.Put(piece);
      block.PutEscaped("\"" + piece);
      expected += std::to_string(i) + piece + "\\\"" + piece;
    }
  }
  EXPECT_EQ(out, expected);
}

// White space and what must be escaped at every place of labels long and short, near the end of
// the text and not.
TEST(JsonWriter, DrawsTheWordsOfALabelTogether) {
  const auto label = [](std::string_view text, size_t size) {
    std::string out;
    JsonBlock(out).PutLabel(text, {2, 2 + static_cast<uint32_t>(size)});
    return out;
  };
  for (size_t size = 1; size < 70; ++size) {
    std::string words;
    while (words.size() < size) words += words.size() % 4 == 3 ? ' ' : 'x';
    words.back() = 'x';
    for (const std::string_view rest :
         {"", "  and \"what\" comes behind it, \n\n as long as a label"}) {
      ASSERT_EQ(label("a " + words + std::string(rest), size), words);
      for (size_t at = 0; at < size; ++at) {
        const std::string text =
            "a " + words.substr(0, at) + "\"" + words.substr(at) + std::string(rest);
        ASSERT_EQ(label(text, size + 1), words.substr(0, at) + "\\\"" + words.substr(at));
        if (words[at] != ' ') continue;
        const std::string wide =
            "a " + words.substr(0, at) + " \n" + words.substr(at) + std::string(rest);
        ASSERT_EQ(label(wide, size + 2), words);
        const std::string two =
            "a " + words.substr(0, at) + " " + words.substr(at) + std::string(rest);
        ASSERT_EQ(label(two, size + 1), words);
      }
    }
  }
  EXPECT_EQ(label("a  Zo\u00eb \u201cBo\u201d and so on, so that there is enough of it", 14),
            "Zo\u00eb \u201cBo\u201d");
}

TEST(JsonWriter, RoundsConfidence) {
  EXPECT_EQ(Confidence(0), "0");
  EXPECT_EQ(Confidence(0.004), "0");
  EXPECT_EQ(Confidence(0.05), "0.05");
  EXPECT_EQ(Confidence(0.9), "0.9");
  EXPECT_EQ(Confidence(0.984), "0.98");
  EXPECT_EQ(Confidence(0.996), "1");
  EXPECT_EQ(Confidence(1), "1");
  EXPECT_EQ(Confidence(7), "1");
  EXPECT_EQ(Confidence(-1), "0");
  EXPECT_EQ(Confidence(std::numeric_limits<double>::quiet_NaN()), "0");
}

}  // namespace
}  // namespace whosaid
