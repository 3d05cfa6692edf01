#include "tokenize/plain_tokens.h"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

#include "tokenize/block_reader.h"
#include "tokenize/byte_masks.h"

namespace whosaid {
namespace {

constexpr uint32_t kOffset = 1000;

struct Written {
  std::vector<uint32_t> begin = std::vector<uint32_t>(PlainBlock::kSize);
  std::vector<uint32_t> end = std::vector<uint32_t>(PlainBlock::kSize);
  std::vector<uint8_t> shape = std::vector<uint8_t>(PlainBlock::kSize);
};

Written WriteWith(decltype(WriteOneByOne)& write, const PlainTokens& tokens) {
  Written written;
  std::vector<Shape> shapes(PlainBlock::kSize);
  const uint32_t count = write(tokens, written.begin.data(), written.end.data(), shapes.data());
  for (uint32_t i = 0; i < count; ++i) written.shape[i] = shapes[i].bits;
  written.begin.resize(count);
  written.end.resize(count);
  written.shape.resize(count);
  return written;
}

PlainBlock BlockOf(const std::string& text) {
  std::string padded = text;
  padded.resize(PlainBlock::kSize);
  PlainBlock block;
  BlockReader(text, ReadMasks(padded.data())).Read(block);
  return block;
}

// The tokens of plain text that is read to its last space.
PlainTokens TokensOf(const std::string& text, const PlainBlock& block) {
  PlainTokens tokens;
  tokens.text = text.data();
  tokens.offset = kOffset;
  tokens.size = static_cast<uint32_t>(text.rfind(' ') + 1);
  tokens.starts = block.starts & ~uint64_t{0} >> (PlainBlock::kSize - tokens.size);
  tokens.lasts = block.lasts;
  tokens.after_space = block.spaces << 1;
  return tokens;
}

TEST(PlainTokens, HaveTheShapeOfTheirFirstByte) {
  const std::string text = "Maria \u201cpaid\u201d 5\u2014no? ";
  const Written written = WriteWith(WriteOneByOne, TokensOf(text, BlockOf(text)));
  const auto bits = [](Form form, uint8_t flags) {
    return static_cast<uint8_t>(static_cast<uint8_t>(form) | flags);
  };
  EXPECT_THAT(written.begin, testing::ElementsAre(1000, 1006, 1009, 1013, 1017, 1018, 1021, 1023));
  EXPECT_THAT(written.end, testing::ElementsAre(1005, 1009, 1013, 1016, 1018, 1021, 1023, 1024));
  EXPECT_THAT(written.shape,
              testing::ElementsAre(bits(Form::kUpper, Shape::kAscii),
                                   bits(Form::kMark, Shape::kSpaceBefore),
                                   bits(Form::kLower, Shape::kAscii), bits(Form::kMark, 0),
                                   bits(Form::kNumber, Shape::kAscii | Shape::kSpaceBefore),
                                   bits(Form::kPoint, 0), bits(Form::kLower, Shape::kAscii),
                                   bits(Form::kPoint, Shape::kAscii | Shape::kSentenceEnd)));
}

#if defined(WHOSAID_AVX2)

// Where the processor can.
TEST(PlainTokens, AreTheSameAllAtOnceAndOneByOne) {
  if (!kHasAvx512) GTEST_SKIP();
  std::mt19937 random(5);
  const std::vector<std::string> pieces = {"a",  "Be", "10",      " ",       "  ",       "\n",
                                           ",",  "!",  "(",       "'s",      "\u2019s ", "\u201c",
                                           "\"", ". ", "\u2014 ", "\u201d ", "Maria ",   "don't "};
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    while (text.size() < PlainBlock::kSize - 10) text += pieces[random() % pieces.size()];
    text += ' ';
    const PlainTokens tokens = TokensOf(text, BlockOf(text));
    const Written expected = WriteWith(WriteOneByOne, tokens);
    const Written written = WriteWith(WriteAtOnce, tokens);
    EXPECT_EQ(written.begin, expected.begin) << text;
    EXPECT_EQ(written.end, expected.end) << text;
    EXPECT_EQ(written.shape, expected.shape) << text;
  }
}

#endif

}  // namespace
}  // namespace whosaid
