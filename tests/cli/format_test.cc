#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::EndsWith;
using testing::StartsWith;

TEST(FormatTest, WritesEveryFormatThatItNames) {
  const Program program;
  for (const char* format : {"text", "jsonl", "csv", "tei", "webanno", "brat"}) {
    const Ran ran = program.Run(std::string("$whosaid extract article.txt --format ") + format);
    EXPECT_EQ(ran.exit_code, 0) << format << ": " << ran.err;
  }
  const std::string tei = program.Run("$whosaid extract article.txt --format tei").out;
  EXPECT_THAT(tei, StartsWith("<TEI xmlns="));
  EXPECT_THAT(tei, EndsWith("</TEI>\n"));
}

TEST(FormatTest, TakesTeiFromTheNameOfTheOutput) {
  const Program program;
  EXPECT_EQ(program.Run("$whosaid extract article.txt -o q.xml").exit_code, 0);
  EXPECT_EQ(program.Read("q.xml"), program.Run("$whosaid extract article.txt --format tei").out);
  EXPECT_EQ(program.Run("$whosaid extract article.txt --format tei -o out/").exit_code, 0);
  EXPECT_EQ(program.Read("out/article.txt.xml"), program.Read("q.xml"));
}

}  // namespace
}  // namespace whosaid
