#include "emit/brat.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <sstream>

#include "support/analysis_builder.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

std::string Ann(const Analysis& analysis) {
  std::string out;
  AppendBrat(analysis, out);
  return out;
}

TEST(Brat, WritesWordsRelationsAndNotes) {
  AnalysisBuilder b(
      "[q:“Né,”] [c:said] [s:[m:[f:Ana]\r\n[l:Silva]][r:, a miller]]. [q:“Go,”] [n:she] said.");
  const auto place = [&b](Span span) {
    const std::string& text = b.analysis().document.text;
    return fmt::format("{} {}", CodepointAt(text, span.begin), CodepointAt(text, span.end));
  };
  const auto ana = b.AddEntity({.name = "m"});
  b.AddMention("m", MentionKind::kName, ana);
  b.AddMention("n", MentionKind::kPronoun, {}, ana);
  b.Attribute({.type = AttributionType::kMixed,
               .content = "q",
               .cue = "c",
               .source = "s",
               .kind = SpeakerKind::kName,
               .speaker = "m",
               .entity = ana});
  const std::string first = place(b.At("f"));
  EXPECT_EQ(Ann(b.analysis()),
            fmt::format("T1\tPerson {};{}\tAna Silva\n"
                        "T2\tPerson {}\tshe\n"
                        "*\tEquiv T1 T2\n"
                        "T3\tMixed {};{}\t“Né,” “Go,”\n"
                        "T4\tCue {}\tsaid\n"
                        "R1\tCuedBy Arg1:T3 Arg2:T4\n"
                        "T5\tSource {};{}\tAna Silva, a miller\n"
                        "R2\tSourcedBy Arg1:T3 Arg2:T5\n"
                        "R3\tSaidBy Arg1:T3 Arg2:T1\n"
                        "#1\tAnnotatorNotes T3\tAna Silva, none\n",
                        first, place(b.At("l")), place(b.At("n")), place(b.All("q")[0]),
                        place(b.All("q")[1]), place(b.At("c")), first,
                        place({b.At("l").begin, b.At("r").end})));
}

// Every line is an annotation, and its words are what stands at its offsets.
TEST(Brat, HoldsWhateverTheText) {
  RandomAnalyses analyses(41);
  for (int i = 0; i < 1000; ++i) {
    const Analysis analysis = analyses.Next();
    std::vector<uint32_t> byte_of;  // by code point
    for (uint32_t byte = 0; byte <= analysis.document.text.size(); ++byte) {
      const bool begins =
          byte == analysis.document.text.size() || (analysis.document.text[byte] & 0xC0) != 0x80;
      if (begins) byte_of.push_back(byte);
    }
    std::istringstream lines(Ann(analysis));
    for (std::string line; std::getline(lines, line);) {
      ASSERT_NE(std::string("TR*#").find(line[0]), std::string::npos) << line;
      if (line[0] != 'T') continue;
      const size_t place = line.find(' ') + 1;
      const size_t tab = line.find('\t', place);
      std::istringstream ranges(line.substr(place, tab - place));
      std::string words;
      for (std::string range; std::getline(ranges, range, ';');) {
        const size_t space = range.find(' ');
        const uint32_t begin = byte_of.at(std::stoul(range.substr(0, space)));
        const uint32_t end = byte_of.at(std::stoul(range.substr(space + 1)));
        if (!words.empty()) words += ' ';
        words += analysis.document.text.substr(begin, end - begin);
      }
      ASSERT_EQ(line.substr(tab + 1), words);
    }
  }
}

}  // namespace
}  // namespace whosaid
