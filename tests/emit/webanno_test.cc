#include "emit/webanno.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include "support/analysis_builder.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

std::string Annotations(const Analysis& analysis) {
  std::string out;
  AppendWebAnnotations(analysis, out);
  return out;
}

TEST(WebAnnotations, SelectTheWordsAndTheirPlace) {
  AnalysisBuilder b("é [q:“No,”] [c:said] [m:Ana].");
  b.analysis().document.id = "my news/a.txt";
  const auto ana = b.AddEntity({.name = "m"});
  b.AddMention("m", MentionKind::kName, ana);
  b.Attribute(
      {.content = "q", .cue = "c", .kind = SpeakerKind::kName, .speaker = "m", .entity = ana});
  EXPECT_EQ(Annotations(b.analysis()),
            R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"my%20news/a.txt#q1",)"
            R"("type":"Annotation","motivation":"identifying",)"
            R"("generator":{"type":"Software","name":"whosaid"},)"
            R"("body":[{"type":"TextualBody","purpose":"classifying","value":"direct"},)"
            R"({"type":"TextualBody","purpose":"identifying","value":"Ana"},)"
            R"({"type":"TextualBody","purpose":"describing","value":"said"}],)"
            R"("target":{"type":"SpecificResource","source":"my%20news/a.txt",)"
            R"("selector":[{"type":"TextQuoteSelector","exact":"“No,”","prefix":"é ",)"
            R"("suffix":" said Ana."},{"type":"TextPositionSelector","start":2,"end":7}]}})"
            "\n");
}

TEST(WebAnnotations, ListTheFragments) {
  AnalysisBuilder b("[q:“No,”] she said, [q:“no.”]");
  b.Attribute({.content = "q"});
  simdjson::dom::parser parser;
  simdjson::dom::array items;
  ASSERT_FALSE(parser.parse(Annotations(b.analysis()))["target"]["items"].get(items));
  EXPECT_EQ(items.size(), 2u);
}

TEST(WebAnnotations, AreALineEachWhateverTheText) {
  RandomAnalyses analyses(31);
  simdjson::dom::parser parser;
  int read = 0;
  for (int i = 0; i < 2000; ++i) {
    const std::string lines = Annotations(analyses.Next());
    for (size_t begin = 0; begin < lines.size();) {
      const size_t end = lines.find('\n', begin);
      std::string_view type;
      ASSERT_FALSE(parser.parse(lines.substr(begin, end - begin))["type"].get(type));
      ASSERT_EQ(type, "Annotation");
      begin = end + 1;
      ++read;
    }
  }
  EXPECT_GT(read, 2000);
}

}  // namespace
}  // namespace whosaid
