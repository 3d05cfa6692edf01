#include "emit/csv.h"

#include <gtest/gtest.h>

#include "support/analysis_builder.h"
#include "support/random_analysis.h"

namespace whosaid {
namespace {

std::string Rows(const Analysis& analysis) {
  std::string out;
  AppendCsvRows(analysis, OffsetUnit::kCodepoint, out);
  return out;
}

// A reader of RFC 4180, as strict as the RFC.
std::vector<std::vector<std::string>> Read(std::string_view csv) {
  std::vector<std::vector<std::string>> rows;
  size_t i = 0;
  while (i < csv.size()) {
    rows.emplace_back();
    while (true) {
      std::string field;
      if (csv.at(i) == '"') {
        for (++i; csv.at(i) != '"' || (i + 1 < csv.size() && csv[i + 1] == '"'); ++i) {
          if (csv[i] == '"') ++i;
          field += csv[i];
        }
        ++i;
      } else {
        while (csv.at(i) != ',' && csv.at(i) != '\r') {
          EXPECT_NE(csv[i], '"');
          field += csv[i++];
        }
      }
      rows.back().push_back(field);
      if (csv.at(i) != ',') break;
      ++i;
    }
    EXPECT_EQ(csv.substr(i, 2), "\r\n");
    i += 2;
  }
  return rows;
}

TEST(Csv, WritesARowAQuote) {
  AnalysisBuilder b("[q:“Né, \"no\",”] [c:said] [s:[m:Ana\nSilva], [r:a miller]]. [q:“Yes.”]");
  b.analysis().document.id = "a.txt";
  const auto ana = b.AddEntity({.name = "m", .role = "r", .gender = Gender::kFemale});
  b.AddMention("m", MentionKind::kName, ana);
  for (Span span : b.All("q")) b.AddQuote(span, 3);
  b.Attribute({.content = "q",
               .cue = "c",
               .source = "s",
               .kind = SpeakerKind::kName,
               .speaker = "m",
               .entity = ana,
               .confidence = 0.9});
  // The content reaches from the first character to the last.
  const std::string& text = b.analysis().document.text;
  const uint32_t length = CodepointAt(text, static_cast<uint32_t>(text.size()));
  EXPECT_EQ(Rows(b.analysis()),
            "\"a.txt\",q1,direct,\"Ana Silva\",name,\"a miller\",female,\"Né, \"\"no\"\", "
            "Yes.\",\"said\",\"Ana\nSilva, a miller\",0," +
                std::to_string(length) + ",\"none\",0.9\r\n");
}

TEST(Csv, LeavesFieldsEmptyWhereNothingIsKnown) {
  AnalysisBuilder b("[q:No.]");
  b.Attribute({.type = AttributionType::kIndirect, .content = "q", .confidence = 0});
  EXPECT_EQ(Rows(b.analysis()), ",q1,indirect,,,,,\"No.\",,,0,3,\"none\",0\r\n");
}

TEST(Csv, DisarmsFormulas) {
  for (std::string_view words : {"=1+1", "+1", "-1", "@SUM(A1)"}) {
    AnalysisBuilder b("[q:" + std::string(words) + "] said [m:=cmd]");
    b.Attribute({.content = "q", .source = "m", .kind = SpeakerKind::kNominal, .speaker = "m"});
    const auto rows = Read(Rows(b.analysis()));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0][3], "'=cmd");
    EXPECT_EQ(rows[0][7], "'" + std::string(words));
    EXPECT_EQ(rows[0][9], "'=cmd");
  }
}

TEST(Csv, EveryRowHasTheFieldsOfTheHeader) {
  std::string csv;
  AppendCsvHeader(csv);
  RandomAnalyses analyses(5);
  for (int i = 0; i < 2000; ++i) AppendCsvRows(analyses.Next(), OffsetUnit::kUtf16, csv);
  const auto rows = Read(csv);
  EXPECT_GT(rows.size(), 2000u);
  for (const auto& row : rows) {
    ASSERT_EQ(row.size(), rows[0].size());
    for (const std::string& field : row) {
      ASSERT_EQ(std::string_view("=+-@\t\r").find(field.empty() ? 'x' : field[0]),
                std::string_view::npos);
    }
  }
}

}  // namespace
}  // namespace whosaid
