#include "text/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace whosaid {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

Encoding Named(const char* name) { return Encoding::Named(name).value(); }

std::vector<std::string> Codes(const Document& document) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : document.diagnostics) codes.emplace_back(diagnostic.code);
  return codes;
}

std::string ErrorOf(std::string bytes, const Encoding& encoding = Encoding::Auto()) {
  const Result<Document> document = Decode("a.txt", std::move(bytes), encoding);
  return document ? "no error" : document.error().message;
}

TEST(EncodingTest, KnowsWhatIcuKnows) {
  EXPECT_TRUE(Named("auto").is_auto());
  EXPECT_TRUE(Named("utf-8").is_utf8());
  EXPECT_TRUE(Named("UTF8").is_utf8());
  EXPECT_EQ(Named("latin-1").name(), "ISO-8859-1");
  EXPECT_FALSE(Named("windows-1252").is_utf8());
}

TEST(EncodingTest, RefusesUnknownNamesWithAHint) {
  for (const char* name : {"", "klingon", "utf-9", ",swaplfnl"}) {
    const Result<Encoding> encoding = Encoding::Named(name);
    ASSERT_FALSE(encoding.has_value()) << name;
    EXPECT_THAT(encoding.error().message, StartsWith("unknown encoding '"s + name + "': try auto"));
  }
}

TEST(DecodeTest, TakesUtf8AsItIs) {
  const std::string text = "\u201cNo,\u201d said Zo\u00eb.\r\n\tYes.\n";
  const Result<Document> document = Decode("a.txt", text, Encoding::Auto());
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->id, "a.txt");
  EXPECT_EQ(document->text, text);
  EXPECT_THAT(document->diagnostics, IsEmpty());
}

TEST(DecodeTest, TakesTheEmptyText) {
  const Result<Document> document = Decode("a.txt", "", Encoding::Auto());
  ASSERT_TRUE(document.has_value());
  EXPECT_THAT(document->diagnostics, IsEmpty());
}

TEST(DecodeTest, KeepsTheUtf8ByteOrderMarkAndSaysSo) {
  const Result<Document> document = Decode("a.txt", "\uFEFFHello.", Encoding::Auto());
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->text, "\uFEFFHello.");
  EXPECT_THAT(Codes(*document), ElementsAre("byte-order-mark"));
}

TEST(DecodeTest, SaysWhereTheTextStopsBeingNormalized) {
  const Result<Document> document = Decode("a.txt", "Zo\u00eb met Zoe\u0308.", Encoding::Auto());
  ASSERT_TRUE(document.has_value());
  ASSERT_THAT(Codes(*document), ElementsAre("not-normalized"));
  EXPECT_EQ(document->diagnostics[0].offset, document->text.find("e\u0308"));
}

TEST(DecodeTest, ConvertsWhatAByteOrderMarkAnnounces) {
  const std::vector<std::string> marked = {
      "\xFF\xFEH\0i\0\x1C\x20"s,
      "\xFE\xFF\0H\0i\x20\x1C"s,
      "\xFF\xFE\0\0H\0\0\0i\0\0\0\x1C\x20\0\0"s,
      "\0\0\xFE\xFF\0\0\0H\0\0\0i\0\0\x20\x1C"s,
  };
  for (const std::string& bytes : marked) {
    const Result<Document> document = Decode("a.txt", bytes, Encoding::Auto());
    ASSERT_TRUE(document.has_value()) << document.error().message;
    EXPECT_EQ(document->text, "Hi\u201c");
    EXPECT_THAT(Codes(*document), ElementsAre("converted-charset"));
  }
}

TEST(DecodeTest, ReportsATruncatedUtf16Text) {
  EXPECT_THAT(ErrorOf("\xFF\xFEH\0i"s), StartsWith("byte 4: not UTF-16LE"));
}

TEST(DecodeTest, ReportsBinaryFilesWithThePlace) {
  EXPECT_EQ(ErrorOf("abc\0def"s), "byte 3: NUL byte: looks like a binary file");
  EXPECT_THAT(ErrorOf("\x01\x02\x03\x04\x05\x06 abc"),
              StartsWith("byte 0: control byte 0x01, the first of many"));
  // A NUL counts even where the bytes are not UTF-8 at all.
  EXPECT_THAT(ErrorOf("\x7F"
                      "ELF\x02\x01\xFF\0\xE9"s),
              HasSubstr("binary"));
}

TEST(DecodeTest, LetsAStrayControlByteAndTerminalEscapesPass) {
  EXPECT_EQ(ErrorOf("A page ends here.\fThe next one \x1B[1mbegins\x1B[0m.\x02"), "no error");
}

TEST(DecodeTest, ConvertsWindowsPunctuationWithoutStatistics) {
  const Result<Document> document =
      Decode("a.txt", "\x93No,\x94 she said \x96 it\x92s late.", Encoding::Auto());
  ASSERT_TRUE(document.has_value()) << document.error().message;
  EXPECT_EQ(document->text, "\u201cNo,\u201d she said \u2013 it\u2019s late.");
  EXPECT_THAT(Codes(*document), ElementsAre("converted-charset"));
}

TEST(DecodeTest, ConvertsALegacyCharsetItIsSureOf) {
  const Result<Document> document =
      Decode("a.txt",
             "The owner of the caf\xE9 said that she had not seen the r\xE9sum\xE9 of Mr. Garc\xED"
             "a.",
             Encoding::Auto());
  ASSERT_TRUE(document.has_value()) << document.error().message;
  EXPECT_THAT(document->text, HasSubstr("caf\u00e9"));
  EXPECT_THAT(document->text, HasSubstr("Garc\u00eda"));
  EXPECT_THAT(document->diagnostics[0].message, HasSubstr("windows-1252"));
}

TEST(DecodeTest, SeesTheCharsetBehindALongAsciiStart) {
  std::string start;
  while (start.size() < 20000)
    start += "The council will meet again on Monday to vote on the plan. ";
  const Result<Document> document = Decode(
      "a.txt", start + " The owner of the caf\xE9 said that she had lost the r\xE9sum\xE9 again.",
      Encoding::Auto());
  EXPECT_TRUE(document.has_value()) << document.error().message;
}

TEST(DecodeTest, NeverTakesDamagedUtf8ForALegacyCharset) {
  const std::string before = "Zo\u00eb said \u201cyes\u201d in the caf";
  EXPECT_EQ(ErrorOf(before + "\xE9 on Monday."),
            "byte " + std::to_string(before.size()) +
                ": not UTF-8: truncated sequence (0xE9 without its 2 continuation bytes)");
}

TEST(DecodeTest, RefusesToGuess) {
  EXPECT_EQ(ErrorOf("abc \x81\x8D\x8F\x90 def \xFE\xFF zz\x99"),
            "byte 4: not UTF-8: stray continuation byte 0x81");
}

TEST(DecodeTest, HoldsUtf8ToItsWord) {
  EXPECT_THAT(ErrorOf("caf\xE9 au lait, r\xE9sum\xE9", Named("utf-8")),
              StartsWith("byte 3: not UTF-8: truncated sequence"));
}

TEST(DecodeTest, ConvertsWhatItIsTold) {
  const Result<Document> sjis = Decode("a.txt", "\x81\x75\x93\xFA\x81\x76", Named("shift_jis"));
  ASSERT_TRUE(sjis.has_value());
  EXPECT_EQ(sjis->text, "\u300c\u65e5\u300d");
  EXPECT_THAT(sjis->diagnostics, IsEmpty());
  const Result<Document> latin = Decode("a.txt", "caf\xE9", Named("latin-1"));
  ASSERT_TRUE(latin.has_value());
  EXPECT_EQ(latin->text, "caf\u00e9");
}

TEST(DecodeTest, ReportsWhatTheToldCharsetDoesNotDefine) {
  EXPECT_EQ(ErrorOf("\x81\x75"
                    "ab\xFF",
                    Named("shift_jis"))
                .substr(0, 11),
            "byte 4: not");
  EXPECT_EQ(ErrorOf("a\0b\0"s, Named("latin-1")), "byte 1: NUL byte: looks like a binary file");
}

TEST(DecodeTest, ConvertsAcrossBufferEndsWithinSurrogatePairs) {
  for (size_t padding : {4094U, 4095U, 4096U}) {
    std::string utf16;
    for (size_t i = 0; i < padding; ++i) utf16 += "a\0"s;
    utf16 += "\x3D\xD8\x00\xDE"s;  // U+1F600
    const Result<Document> document = Decode("a.txt", utf16, Named("utf-16le"));
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(document->text, std::string(padding, 'a') + "\U0001F600");
  }
}

TEST(DecodeTest, AnyBytesEitherPassAsValidTextOrAreRefusedWithAPlace) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string bytes(random() % 60, ' ');
    for (char& byte : bytes) {
      byte = static_cast<char>(random() % 3 == 0 ? random() % 256 : 'a' + random() % 26);
    }
    const Result<Document> document = Decode("a.txt", bytes, Encoding::Auto());
    if (!document) {
      EXPECT_THAT(document.error().message, StartsWith("byte "));
      continue;
    }
    EXPECT_TRUE(Decode("b.txt", document->text, Named("utf-8")).has_value());
  }
}

}  // namespace
}  // namespace whosaid
