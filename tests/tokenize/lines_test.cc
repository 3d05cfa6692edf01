#include "tokenize/lines.h"

#include <gtest/gtest.h>

#include <string>

namespace whosaid {
namespace {

TEST(Lines, HardWrappedProseEndsItsParagraphsAtBlankLines) {
  EXPECT_EQ(
      DetectParagraphBreak("The lamp on the quay had burned all night, and nobody had come to\n"
                           "put it out when the first boats went past it in the grey light.\n"
                           "\n"
                           "“You are late,” said the harbour master, who had been counting the\n"
                           "crates since four and wanted his breakfast more than an answer.\n"),
      ParagraphBreak::kBlankLine);
}

TEST(Lines, WindowsLineEndsCountOnce) {
  EXPECT_EQ(DetectParagraphBreak("The lamp on the quay had burned all night, and nobody had\r\n"
                                 "come to put it out.\r\n"
                                 "\r\n"
                                 "He slept.\r\n"),
            ParagraphBreak::kBlankLine);
}

TEST(Lines, NewsWithAParagraphALine) {
  EXPECT_EQ(DetectParagraphBreak(
                "The council voted on Tuesday to close the old bridge for the whole winter.\n"
                "“We had no choice,” the engineer said after the vote.\n"
                "The mayor disagreed, and said so in front of the cameras in the evening.\n"
                "iPhones were held up everywhere to film what the engineer said to him.\n"
                "Nobody could hear it over the noise of the trucks on the old bridge.\n"
                "\n"
                "The bridge will open again in May if the money is found in time for it.\n"),
            ParagraphBreak::kLineEnd);
}

TEST(Lines, LongLinesAreNotHardWrapped) {
  const std::string line = std::string(60, 'a') + ' ' + std::string(60, 'b') + '\n';
  EXPECT_EQ(DetectParagraphBreak(line + line + "\n" + line), ParagraphBreak::kLineEnd);
}

TEST(Lines, WithoutABlankLineEveryLineIsAParagraph) {
  EXPECT_EQ(DetectParagraphBreak("The lamp on the quay had burned all night, and nobody had\n"
                                 "come to put it out.\n"),
            ParagraphBreak::kLineEnd);
  EXPECT_EQ(DetectParagraphBreak(""), ParagraphBreak::kLineEnd);
}

TEST(Lines, OnlyTheFirst64KilobytesDecide) {
  const std::string wrapped =
      "The lamp on the quay had burned all night, and nobody had come to\nput it out.\n\n";
  std::string text;
  while (text.size() < (size_t{64} << 10)) text += "No line of this one is wrapped at all.\n";
  for (int i = 0; i < 10000; ++i) text += wrapped;
  EXPECT_EQ(DetectParagraphBreak(text), ParagraphBreak::kLineEnd);
}

}  // namespace
}  // namespace whosaid
