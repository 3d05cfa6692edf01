#include "run/extractor.h"

#include <string>

#include "gmock/gmock.h"

namespace whosaid {
namespace {

using testing::HasSubstr;

constexpr const char* kText = "“The ferry sails again on Monday,” said Ingrid Dahl.\n";

// Who said the first thing said in the text; empty where nobody did.
std::string FirstSpeaker(const Analysis& analysis) {
  if (analysis.speakers.speakers.empty()) return "";
  return std::string(Slice(analysis.document.text, analysis.speakers.speakers[0].mention));
}

TEST(Extractor, SaysWhoSaidIt) {
  Extractor extractor = Extractor::Create("en").value();
  const Analysis analysis = extractor.Analyze(kText, "ferry").value();
  EXPECT_EQ(analysis.document.id, "ferry");
  EXPECT_EQ(analysis.document.text, kText);
  EXPECT_EQ(FirstSpeaker(analysis), "Ingrid Dahl");
}

TEST(Extractor, ACopyGivesTheSameAnswer) {
  Extractor extractor = Extractor::Create("en").value();
  const std::string answer = FirstSpeaker(extractor.Analyze(kText).value());
  Extractor copy = extractor;
  EXPECT_EQ(FirstSpeaker(copy.Analyze(kText).value()), answer);
  copy = extractor;
  EXPECT_EQ(FirstSpeaker(copy.Analyze(kText).value()), answer);
}

TEST(Extractor, AnEmptyTextHasNoQuotes) {
  Extractor extractor = Extractor::Create("en").value();
  EXPECT_TRUE(extractor.Analyze("").value().attributions.attributions.empty());
}

TEST(Extractor, RefusesBytesThatAreNoText) {
  Extractor extractor = Extractor::Create("en").value();
  const auto analysis = extractor.Analyze("\xF0\x9F\x98 \x01\x02\xFF\xFE\xFD\x80");
  ASSERT_FALSE(analysis.has_value());
  EXPECT_THAT(analysis.error().message, HasSubstr("byte"));
}

TEST(Extractor, KnowsWhichLanguagesItHas) {
  const auto extractor = Extractor::Create("tlh");
  ASSERT_FALSE(extractor.has_value());
  EXPECT_THAT(extractor.error().message, HasSubstr("\"tlh\""));
}

TEST(Extractor, NamesThePlaceOfABadRule) {
  const auto extractor = Extractor::Create(
      "en", {{"attribute/mine.rules", "language en\nphase attribute\nrulle x\n"}});
  ASSERT_FALSE(extractor.has_value());
  EXPECT_THAT(extractor.error().message, HasSubstr("attribute/mine.rules:3:"));
}

}  // namespace
}  // namespace whosaid
