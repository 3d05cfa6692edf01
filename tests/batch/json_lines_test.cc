#include "batch/json_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace whosaid {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

std::vector<Input> Cut(const std::string& stream, size_t piece) {
  std::vector<Input> inputs;
  const TakeInput take = [&](Input input) {
    inputs.push_back(std::move(input));
    return true;
  };
  LineCutter cutter("a.jsonl", take);
  for (size_t at = 0; at < stream.size(); at += piece) {
    EXPECT_TRUE(cutter.Feed(std::string_view(stream).substr(at, piece)));
  }
  EXPECT_TRUE(cutter.Finish());
  return inputs;
}

TEST(LineCutterTest, KeepsEveryByteAndCutsAtLineEnds) {
  std::mt19937 random(5);
  for (const size_t longest : {size_t{10}, size_t{3000}, size_t{200000}}) {
    std::string stream;
    while (stream.size() < 1000000) {
      stream += std::string(random() % longest, 'x') + '\n';
    }
    stream += "the last line has no line feed";
    for (const size_t piece : {size_t{1000}, size_t{65536}, size_t{262144}, size_t{3000000}}) {
      std::string together;
      uint64_t line = 1;
      for (const Input& input : Cut(stream, piece)) {
        ASSERT_EQ(input.first_byte, together.size());
        ASSERT_EQ(input.first_line, line);
        ASSERT_LT(input.bytes.size(), 65536 + longest);
        together += input.bytes;
        line += static_cast<uint64_t>(std::count(input.bytes.begin(), input.bytes.end(), '\n'));
        if (together.size() < stream.size()) {
          ASSERT_EQ(input.bytes.back(), '\n');
        }
      }
      ASSERT_EQ(together, stream);
    }
  }
}

TEST(LineCutterTest, StopsWhenNoMoreIsWanted) {
  int taken = 0;
  const TakeInput take = [&](const Input& /*input*/) { return ++taken < 2; };
  LineCutter cutter("a.jsonl", take);
  const std::string lines(1 << 20, '\n');
  EXPECT_FALSE(cutter.Feed(lines));
  EXPECT_EQ(taken, 2);
}

struct Parsed {
  std::vector<std::string> ids;
  std::vector<std::string> texts;
  std::vector<std::string> failures;
};

Parsed Parse(const std::string& lines, JsonFields fields = {}) {
  Parsed parsed;
  Input input;
  input.kind = InputKind::kJsonLines;
  input.name = "a.jsonl";
  input.bytes = lines;
  JsonLineParser(std::move(fields))
      .Parse(
          std::move(input),
          [&](const Document& document) {
            parsed.ids.push_back(document.id);
            parsed.texts.push_back(document.text);
          },
          [&](const std::string& failure) { parsed.failures.push_back(failure); });
  return parsed;
}

TEST(JsonLineParserTest, MakesADocumentOfEachLine) {
  const Parsed parsed =
      Parse(R"({"id": "x", "text": "\u201cNo,\u201d she said.\n"})"
            "\r\n\n   \n"
            R"({"text": "caf\u00e9", "id": 17, "more": [1, {"text": "not this"}]})"
            "\n"
            R"({"text": ""})");
  EXPECT_THAT(parsed.failures, IsEmpty());
  EXPECT_THAT(parsed.ids, ElementsAre("x", "17", "a.jsonl:5"));
  EXPECT_THAT(parsed.texts, ElementsAre("\u201cNo,\u201d she said.\n", "caf\u00e9", ""));
}

TEST(JsonLineParserTest, ReadsTheFieldsItIsTold) {
  const Parsed parsed = Parse(R"({"url": "u", "body": "b", "id": "i", "text": "t"})",
                              JsonFields{.id = "url", .text = "body"});
  EXPECT_THAT(parsed.ids, ElementsAre("u"));
  EXPECT_THAT(parsed.texts, ElementsAre("b"));
}

TEST(JsonLineParserTest, SkipsAByteOrderMark) {
  EXPECT_THAT(Parse("\uFEFF{\"text\": \"a\"}").texts, ElementsAre("a"));
}

TEST(JsonLineParserTest, NamesLineAndByteOfWhatIsBrokenAndGoesOn) {
  const std::string good = "{\"text\": \"a\"}\n";
  const Parsed parsed = Parse(good + "{\"text\": \"b\"\n" + "[1]\n" + "{\"txt\": \"c\"}\n" +
                              "{\"text\": 5}\n" + "{\"text\": \"\xFF\"}\n" +
                              "{\"text\": \"\\u0000\"}\n" + "{\"text\": \"\\ud800\"}\n" + good);
  EXPECT_THAT(parsed.texts, ElementsAre("a", "a"));
  const auto size = std::to_string(good.size());
  EXPECT_THAT(
      parsed.failures,
      ElementsAre("a.jsonl:2: byte " + size + ": not a line of JSON",
                  testing::ContainsRegex("^a.jsonl:3: byte [0-9]+: not a JSON object$"),
                  testing::ContainsRegex("^a.jsonl:4: byte [0-9]+: no string in field 'text'"),
                  testing::ContainsRegex("^a.jsonl:5: byte [0-9]+: no string in field 'text'"),
                  testing::ContainsRegex("^a.jsonl:6: byte [0-9]+: not UTF-8: invalid byte 0xFF$"),
                  testing::ContainsRegex("^a.jsonl:7: byte [0-9]+: in field 'text': byte 0: NUL"),
                  testing::ContainsRegex("^a.jsonl:8: byte [0-9]+: not a line of JSON$")));
}

TEST(JsonLineParserTest, PointsAtTheByteThatIsNotUtf8) {
  const std::string line = "{\"text\": \"caf\xE9\"}";
  EXPECT_THAT(Parse(line).failures,
              ElementsAre(StartsWith("a.jsonl:1: byte " + std::to_string(line.find('\xE9')))));
}

TEST(JsonLineParserTest, AnyBytesEndInDocumentsOrFailures) {
  std::mt19937 random(9);
  static constexpr std::string_view kLikely = "{}[]\":,\\u0041 textid\n\x80\xC3";
  for (int round = 0; round < 5000; ++round) {
    std::string bytes(random() % 80, ' ');
    for (char& byte : bytes) byte = kLikely[random() % kLikely.size()];
    const Parsed parsed = Parse(bytes);
    EXPECT_LE(parsed.texts.size() + parsed.failures.size(),
              static_cast<size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1);
  }
}

}  // namespace
}  // namespace whosaid
