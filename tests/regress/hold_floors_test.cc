// Floors of rules against gold, with a rule of the test's own beside those of English.
#include "regress/hold_floors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "regress/lint_pack.h"
#include "regress/write_findings.h"
#include "run/embedded_rules.h"

namespace whosaid {
namespace {

// Three quotes by the rule: one right, one whose source is somebody else, one that is no quote.
constexpr const char* kGold =
    R"({"id":"one","text":"\"We go,\" via Ana Silva.\n","quotes":[
{"type":"direct","content":[[0,8]],"speaker":[[13,22]],"cue":[[9,12]]}]}
{"id":"two","text":"Bo Kim and Tom Keller: \"We go,\" via Ana Silva.\n","quotes":[
{"type":"direct","content":[[23,31]],"speaker":[[0,6]],"cue":[]}]}
{"id":"three","text":"\"We go,\" via Ana Silva.\n","quotes":[]})";

std::vector<GoldDocument> Gold() {
  std::string lines;
  for (std::string_view rest = kGold; !rest.empty();) {  // the lines of a document are one
    const size_t end = std::min(rest.find("\n"), rest.size());
    lines += rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (rest.starts_with(R"({"id)")) lines += '\n';
  }
  return ReadGold(lines, "gold").value();
}

// The rules of English, and one more with this line.
class Sources {
 public:
  explicit Sources(const std::string& line) {
    for (const auto& [path, text] : EmbeddedRules("en")) files_.emplace(path, text);
    options_.extra.push_back({"mine/",
                              {{"attribute/via.rules",
                                "language en\nphase attribute exclusive CUE QUOTE\n\n"
                                "rule via  priority 990  direct\n"
                                "  match QUOTE=QUOTE CUE=\"via\" SOURCE=(SPEAKER=NP)\n"
                                "  yes {Q:\"We go,\"} {C:via} {S:Ana Silva}.\n"
                                "  yes {Q:\"We stay,\"} {C:via} {S:Tom Keller}.\n"
                                "  no  \"We stay,\" by Ana Silva.\n" +
                                    line}}});
  }

  [[nodiscard]] PackReport Lint(const std::vector<GoldDocument>* gold) const {
    return LintPack("en", files_, options_, gold);
  }
  [[nodiscard]] HeldFloor Hold(const std::vector<GoldDocument>& gold) const {
    const auto pack = RulePack::Load("en", files_, options_).pack;
    for (HeldFloor& floor : HoldFloors(pack, gold)) {
      if (pack->rule(floor.rule).id == "en/attribute/via") return std::move(floor);
    }
    return {};
  }

 private:
  PackFiles files_;
  LoadOptions options_;
};

// What is said about the file of the test.
std::string Text(const PackReport& report) {
  std::string all;
  for (const RuleError& finding : report.findings) {
    if (finding.file.starts_with("mine/")) all += FormatRuleError(finding);
  }
  return all;
}

TEST(HoldFloors, CountsWhatTheRuleWonAndWhatIsRight) {
  const HeldFloor floor = Sources("  keep precision 0.3\n").Hold(Gold());
  EXPECT_EQ(floor.won, 3U);
  EXPECT_EQ(floor.right, 1U);
}

TEST(HoldFloors, ARuleThatWonNothingHolds) {
  const HeldFloor floor = Sources("  keep precision 1\n").Hold({});
  EXPECT_TRUE(floor.rule.has_value());
  EXPECT_EQ(floor.won, 0U);
  EXPECT_EQ(floor.precision(), 1);
}

TEST(HoldFloors, WithoutAFloorNothingIsHeld) {
  EXPECT_FALSE(Sources("").Hold(Gold()).rule.has_value());
}

TEST(HoldFloors, APrecisionBelowTheFloorIsAnErrorAtItsLine) {
  const std::vector<GoldDocument> gold = Gold();
  const PackReport report = Sources("  keep precision 0.34\n").Lint(&gold);
  EXPECT_EQ(
      Text(report),
      R"(mine/attribute/via.rules:9:8: error[R040]: the precision of en/attribute/via is 0.333: 1 right of 3
    9 |   keep precision 0.34
      |        ^^^^^^^^^^^^^^ in two, `"We go,"` has the source `Bo Kim` in the gold
)");
  EXPECT_EQ(report.errors(), 1U);
  EXPECT_EQ(report.floors_failed(), 1U);
  EXPECT_THAT(
      FindingsAsJson(report),
      testing::HasSubstr(R"({"rule": "en/attribute/via", "keep": 0.34, "won": 3, "right": 1})"));
  EXPECT_THAT(FindingsAsSarif(report), testing::HasSubstr(R"("ruleId": "R040")"));
}

TEST(HoldFloors, ARuleThatMakesNoQuotesHasNoFloorToHold) {
  PackFiles files;
  for (const auto& [path, text] : EmbeddedRules("en")) files.emplace(path, text);
  LoadOptions options;
  options.extra.push_back({"mine/",
                           {{"clause/mine.rules",
                             "language en\nphase clause\n\nrule mine  priority 1  break\n"
                             "  match \"zork\"\n  yes Maria said it was {X:zork}.\n"
                             "  yes Maria said they {X:zork} went.\n"
                             "  no  Maria said it was.\n  keep precision 0.9\n"}}});
  EXPECT_EQ(Text(LintPack("en", files, options)),
            R"(mine/clause/mine.rules:9:8: warning[R041]: nothing can hold en/clause/mine to this
    9 |   keep precision 0.9
      |        ^^^^^^^^^^^^^ no quote is by a rule of kind `break`
)");
}

}  // namespace
}  // namespace whosaid
