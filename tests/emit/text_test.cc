#include "emit/text.h"

#include <gtest/gtest.h>

#include "emit/paragraph.h"
#include "support/analysis_builder.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

std::string Text(const Analysis& analysis, bool color = false) {
  std::string out;
  AppendText(analysis, color, out);
  return out;
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = text.find('\n', begin);
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

TEST(Text, ShowsWhoSaidWhat) {
  AnalysisBuilder b(
      "[q:“We leave at dawn,”] [c:said] [m:Ana Silva]. [p:He] [d:insisted] [i:that it\n"
      "was “safe” there]. [j:“No.”] [k:That it rained], [e:said] [n:Bo].");
  b.analysis().document.id = "news/a.txt";
  const auto ana = b.AddEntity({.name = "m"});
  const auto bo = b.AddEntity({.name = "n"});
  b.AddMention("m", MentionKind::kName, ana);
  b.AddMention("p", MentionKind::kPronoun, {}, bo);
  b.AddMention("n", MentionKind::kName, bo);
  b.AddQuote(b.At("q"), 3);
  b.AddQuote(b.At("j"), 3);
  b.Attribute(
      {.content = "q", .cue = "c", .kind = SpeakerKind::kName, .speaker = "m", .entity = ana});
  b.Attribute({.type = AttributionType::kMixed,
               .content = "i",
               .cue = "d",
               .kind = SpeakerKind::kPronoun,
               .speaker = "p",
               .entity = bo});
  b.Attribute({.content = "j"});
  b.Attribute({.type = AttributionType::kIndirect,
               .content = "k",
               .cue = "e",
               .kind = SpeakerKind::kImplicit,
               .entity = bo});
  b.AddDiagnostic("unclosed-quote", "j", "A mark is open.");
  EXPECT_EQ(Text(b.analysis()),
            "news/a.txt 4 quotes\n"
            "\n"
            "  Ana Silva  “We leave at dawn,”\n"
            "             direct · said · none\n"
            "\n"
            "  Bo         it was “safe” there\n"
            "             mixed · insisted · as “He” · none\n"
            "\n"
            "  ?          “No.”\n"
            "             direct · none\n"
            "\n"
            "  Bo         That it rained\n"
            "             indirect · said · implied · none\n"
            "\n"
            "  ! line 2: A mark is open.\n"
            "\n");
}

TEST(Text, ShowsWhereTheCueInterrupts) {
  AnalysisBuilder b("[q:“We leave,”] Ana said. [q:“Nobody looks back.”]");
  for (const Span words : b.All("q")) b.AddQuote(words, 3);
  b.Attribute({.content = "q"});
  EXPECT_NE(Text(b.analysis()).find("“We leave,” … “Nobody looks back.”"), std::string::npos)
      << Text(b.analysis());
}

TEST(Text, SaysSoWhereNothingWasSaid) {
  AnalysisBuilder b("It rained.");
  b.analysis().document.id = "a.txt";
  EXPECT_EQ(Text(b.analysis()), "a.txt no quotes\n\n");
}

TEST(Text, WithColorIsThePlainTextWithEscapes) {
  RandomAnalyses analyses(11);
  bool colored = false;
  for (int i = 0; i < 500; ++i) {
    const Analysis analysis = analyses.Next();
    const std::string with = Text(analysis, true);
    std::string stripped;
    for (size_t at = 0; at < with.size(); ++at) {
      if (with[at] == '\x1b') {
        at = with.find('m', at);
        colored = true;
      } else {
        stripped += with[at];
      }
    }
    ASSERT_EQ(stripped, Text(analysis));
  }
  EXPECT_TRUE(colored);
}

TEST(Text, StaysWithinItsColumnsAndKeepsControlsFromTheTerminal) {
  RandomAnalyses analyses(12);
  for (int i = 0; i < 1000; ++i) {
    for (const std::string& line : Lines(Text(analyses.Next()))) {
      ASSERT_LE(ColumnsOf(line), kTextColumns) << line;
      for (char c : line) ASSERT_TRUE(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) << line;
    }
  }
}

std::string Lay(int indent, int columns, std::string_view text) {
  std::string out;
  Paragraph paragraph(indent, columns, "", out);
  paragraph.Put(text);
  paragraph.Finish();
  return out;
}

TEST(Paragraph, BreaksBetweenWords) {
  EXPECT_EQ(Lay(0, 11, "one two\nthree  four"), "one two\nthree four\n");
  EXPECT_EQ(Lay(2, 9, "one two three"), "one two\n  three\n");
  EXPECT_EQ(Lay(0, 20, " one  "), "one\n");
  EXPECT_EQ(Lay(0, 20, ""), "\n");
}

TEST(Paragraph, BreaksAWordThatIsWiderThanALine) {
  EXPECT_EQ(Lay(2, 6, "a bcdefghij k"), "a\n  bcde\n  fghi\n  j k\n");
}

TEST(Paragraph, CountsWideAndCombiningCharacters) {
  EXPECT_EQ(Lay(0, 4, "漢字漢字"), "漢字\n漢字\n");
  EXPECT_EQ(Lay(0, 3, "e\u0301e\u0301e\u0301 b"), "e\u0301e\u0301e\u0301\nb\n");
}

TEST(Paragraph, ReplacesWhatATerminalWouldObey) {
  EXPECT_EQ(Lay(0, 40, "a\x1b[31mb\u202ec\u009bd"), "a\uFFFD[31mb\uFFFDc\uFFFDd\n");
}

TEST(Paragraph, SetsTheStyleAnewInEveryLine) {
  std::string out;
  Paragraph paragraph(0, 3, "<b>", out);
  paragraph.Put("one two");
  paragraph.Style("<i>");
  paragraph.Put(" six");
  paragraph.Finish();
  EXPECT_EQ(out, "<b>one\x1b[0m\n<b>two\x1b[0m\n<i>six\x1b[0m\n");
}

TEST(Cell, IsCutOrFilled) {
  const auto cell = [](std::string_view text, int columns) {
    std::string out;
    AppendCell(text, columns, out);
    return out;
  };
  EXPECT_EQ(cell("abc", 5), "abc  ");
  EXPECT_EQ(cell("abcde", 5), "abcde");
  EXPECT_EQ(cell("abcdef", 5), "abcd…");
  EXPECT_EQ(cell("漢字漢", 5), "漢字…");
  EXPECT_EQ(cell("漢字漢", 4), "漢… ");
}

}  // namespace
}  // namespace whosaid
