// Every line against the schema that ships with the project, by two readers that are not ours:
// simdjson for the form, Python's jsonschema for the schema.
#include <gtest/gtest.h>
#include <simdjson.h>

#include <cstdlib>
#include <fstream>

#include "emit/jsonl.h"
#include "run/analyze.h"
#include "run/explain.h"
#include "support/english.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

constexpr OffsetUnit kUnits[] = {OffsetUnit::kCodepoint, OffsetUnit::kByte, OffsetUnit::kUtf16};

// The exit code of tests/emit/hold_against_schema.py over `lines`.
int HoldAgainstSchema(const std::string& lines) {
  const std::string path = ::testing::TempDir() + "whosaid_schema_test_" +
                           ::testing::UnitTest::GetInstance()->current_test_info()->name() +
                           ".jsonl";
  std::ofstream(path, std::ios::binary) << lines;
  const std::string command = "python3 '" WHOSAID_SOURCE_DIR
                              "/tests/emit/hold_against_schema.py' '" WHOSAID_SOURCE_DIR
                              "/pipeline/emit/schema.json' '" +
                              path + "'";
  const int status = std::system(command.c_str());
  std::remove(path.c_str());
  return WEXITSTATUS(status);
}

std::string RandomLines(uint32_t seed, int count) {
  RandomAnalyses analyses(seed);
  std::string lines;
  for (int i = 0; i < count; ++i) AppendJsonLine(analyses.Next(), kUnits[i % 3], lines);
  return lines;
}

TEST(Schema, HoldsForRandomAnalyses) {
  const int code = HoldAgainstSchema(RandomLines(1, 600));
  if (code == 77) GTEST_SKIP() << "python3-jsonschema is not installed";
  EXPECT_EQ(code, 0);
}

TEST(Schema, HoldsWithExplanations) {
  const StageRules rules(English(), Reports::kSpeech);
  StageScratch scratch;
  std::string lines;
  for (const char* text :
       {"“We go,” said Ana Silva. “And you?”", "“Is it far?”\n\n“No.”\n", "Nobody speaks."}) {
    AnalysisTrace trace;
    const Analysis analysis = Analyze(MakeDocument(text), rules, scratch, &trace);
    AppendJsonLine(analysis, Explain(analysis, trace, rules, nullptr, {}), kUnits[0], lines);
  }
  const int code = HoldAgainstSchema(lines);
  if (code == 77) GTEST_SKIP() << "python3-jsonschema is not installed";
  EXPECT_EQ(code, 0) << lines;
}

TEST(Schema, RefusesWhatIsNotOurs) {
  std::string lines = RandomLines(2, 20);
  const size_t at = lines.rfind("\"diagnostics\"");
  lines.replace(at, 13, "\"diagnostic\"");
  const int code = HoldAgainstSchema(lines);
  if (code == 77) GTEST_SKIP() << "python3-jsonschema is not installed";
  EXPECT_EQ(code, 1);
}

// "start" and "end" of `place`, in bytes of `text`.
Span BytesOf(simdjson::dom::object place, std::string_view text, OffsetUnit unit) {
  const OffsetTable table(text, unit);
  const uint64_t start = place["start"];
  const uint64_t end = place["end"];
  Span span{UINT32_MAX, UINT32_MAX};
  for (uint32_t byte = 0; byte <= text.size(); ++byte) {
    if (byte < text.size() && (text[byte] & 0xC0) == 0x80) continue;
    if (table.At(byte) == start && span.begin == UINT32_MAX) span.begin = byte;
    if (table.At(byte) == end) span.end = byte;
  }
  return span;
}

TEST(Schema, TextIsWhatStandsAtTheOffsets) {
  RandomAnalyses analyses(3);
  simdjson::dom::parser parser;
  int compared = 0;
  for (int i = 0; i < 3000; ++i) {
    const Analysis analysis = analyses.Next();
    const OffsetUnit unit = kUnits[i % 3];
    std::string line;
    AppendJsonLine(analysis, unit, line);
    ASSERT_EQ(line.find('\n'), line.size() - 1);
    simdjson::dom::element document;
    ASSERT_FALSE(parser.parse(line).get(document)) << line;
    for (simdjson::dom::element quote : simdjson::dom::array(document["quotes"])) {
      for (const char* field : {"cue", "source", "speaker"}) {
        std::string_view words;
        if (quote[field]["text"].get(words)) continue;
        const Span span = BytesOf(quote[field], analysis.document.text, unit);
        ASSERT_EQ(words, Slice(analysis.document.text, span)) << line;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 5000);
}

}  // namespace
}  // namespace whosaid
