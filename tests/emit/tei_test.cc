#include "emit/tei.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "support/analysis_builder.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

std::string Tei(const Analysis& analysis) {
  std::string out;
  AppendTei(analysis, out);
  return out;
}

// From the first `from` up to and with the next `to`.
std::string Part(const std::string& tei, std::string_view from, std::string_view to) {
  const size_t begin = tei.find(from);
  const size_t end = begin == std::string::npos ? begin : tei.find(to, begin);
  return end == std::string::npos ? "" : tei.substr(begin, end + to.size() - begin);
}

TEST(Tei, MarksQuotesCuesAndMentionsInPlace) {
  AnalysisBuilder b("[q:“We & you,”] [c:said] [m:Ana\nSilva], [r:a miller]. [q:“Go.”]");
  const auto ana = b.AddEntity({.name = "m", .role = "r", .gender = Gender::kFemale});
  b.AddMention("m", MentionKind::kName, ana);
  b.Attribute({.content = "q",
               .cue = "c",
               .kind = SpeakerKind::kName,
               .speaker = "m",
               .entity = ana,
               .confidence = 0.9});
  const std::string tei = Tei(b.analysis());
  EXPECT_EQ(Part(tei, "<body>", "</body>"),
            "<body>\n"
            "<p><said xml:id=\"q1\" who=\"#e1\" direct=\"true\" ana=\"#direct\" cert=\"0.9\">“We "
            "&amp; you,”</said> <seg type=\"cue\" corresp=\"#q1\">said</seg> <rs type=\"name\" "
            "ref=\"#e1\">Ana\nSilva</rs>, a miller. <said prev=\"#q1\" who=\"#e1\" direct=\"true\" "
            "ana=\"#direct\" cert=\"0.9\">“Go.”</said></p>\n"
            "</body>");
  EXPECT_EQ(Part(tei, "<person ", "</person>"),
            "<person xml:id=\"e1\" gender=\"female\"><persName>Ana Silva</persName>"
            "<note type=\"role\">a miller</note></person>");
}

TEST(Tei, CutsWhatCrosses) {
  AnalysisBuilder b("[q:one [m:two] three] four");
  Analysis& a = b.analysis();
  const auto bo = b.AddEntity({.name = "m"});
  b.AddMention("m", MentionKind::kName, bo);
  b.Attribute({.type = AttributionType::kMixed, .content = "q"});
  a.tokens.end[0] = static_cast<uint32_t>(a.document.text.size());
  EXPECT_EQ(Part(Tei(a), "<p><said", "</p>"),
            "<p><said xml:id=\"q1\" direct=\"false\" ana=\"#mixed\" cert=\"0.5\">one <rs "
            "type=\"name\" ref=\"#e1\">two three</rs></said> four</p>");
}

TEST(Tei, KeepsParagraphs) {
  AnalysisBuilder b("\n[a:One.]\n\n[b:Two.]\n");
  Tokens& tokens = b.analysis().tokens;
  for (std::string_view label : {"a", "b"}) {
    const uint32_t token = tokens.size();
    tokens.begin.push_back(b.At(label).begin);
    tokens.end.push_back(b.At(label).end);
    tokens.paragraphs.push_back({token, token + 1});
  }
  EXPECT_EQ(Part(Tei(b.analysis()), "<body>", "</body>"),
            "<body>\n<p>\nOne.\n\n</p><p>Two.\n</p>\n</body>");
}

// Read by another reader of XML, which also checks that every pointer has its target.
TEST(Tei, IsWellFormedWhateverTheText) {
  RandomAnalyses analyses(21);
  const std::string path = ::testing::TempDir() + "whosaid_tei_test.xml";
  {
    std::ofstream file(path, std::ios::binary);
    for (int i = 0; i < 1000; ++i) file << Tei(analyses.Next()) << '\0';
  }
  const std::string command =
      "python3 '" WHOSAID_SOURCE_DIR "/tests/emit/read_tei.py' '" + path + "'";
  EXPECT_EQ(WEXITSTATUS(std::system(command.c_str())), 0);
  std::remove(path.c_str());
}

}  // namespace
}  // namespace whosaid
