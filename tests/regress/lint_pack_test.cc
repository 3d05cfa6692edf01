#include "regress/lint_pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "regress/lint_stages.h"
#include "regress/stage_lexicons.h"
#include "regress/write_findings.h"
#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

// One rule for names, and this in addition.
PackReport Lint(PackFiles files,
                const std::string& examples =
                    "  yes {N:Ana} left.\n  yes Now {N:Ana} left.\n  no Nobody left.\n",
                const std::string& guard = "") {
  files.emplace("tokenize/inflection.toml", InflectionRules());
  files.emplace("lexicon/given.lex", "ana\n");
  files.emplace("tag/name.rules",
                "language en\nphase name\nuse lexicon/given.lex\n\n"
                "rule given  priority 1  person\n  match NAME=@given[capital]\n" +
                    guard + examples);
  LoadOptions options;
  options.folder = "pack/";
  return LintPack("en", files, options);
}

std::string Text(const PackReport& report) {
  std::string all;
  for (const RuleError& finding : report.findings) all += FormatRuleError(finding);
  return all;
}

TEST(LintPack, SaysNothingOfWhatIsInOrder) {
  const PackReport report = Lint({});
  EXPECT_EQ(Text(report), "");
  EXPECT_EQ(report.examples.examples, 3U);
}

TEST(LintPack, UnusedLexicon) {
  EXPECT_EQ(Text(Lint({{"lexicon/odd.lex", "lamp\n[pet]\ncat\n"}})),
            R"(pack/lexicon/odd.lex:1:1: warning[R035]: nothing asks for `@odd`
    1 | lamp
      | ^^^^ its words count as known ones, and that is all
pack/lexicon/odd.lex:2:1: warning[R035]: nothing asks for `@odd.pet`
    2 | [pet]
      | ^^^^^ its words count as known ones, and that is all
)");
  EXPECT_EQ(Text(Lint({{"lexicon/role.lex", "[kin]\naunt\n"}})), "");
}

TEST(LintPack, OddEntry) {
  EXPECT_EQ(Text(Lint({{"lexicon/role.lex", "[kin]\naunt\ngrand_aunt\nzork.\n"}})),
            R"(pack/lexicon/role.lex:4:1: warning[R036]: no text has `zork.` as it stands
    4 | zork.
      | ^^^^^ the tokenizer makes "zork" "." of it
)");
}

TEST(LintPack, IdleGuard) {
  const std::string guard = "  unless before \"little\"\n";
  const std::string idle = "  yes {N:Ana} left.\n  yes Now {N:Ana} left.\n  no Nobody left.\n";
  EXPECT_EQ(Text(Lint({}, idle, guard)),
            R"(pack/tag/name.rules:7:17: warning[R037]: no example needs this `unless`
    7 |   unless before "little"
      |                 ^^^^^^^^ add a `no` that it keeps out, or take it away
)");
  EXPECT_EQ(Text(Lint({}, idle + "  no Our little Ana left.\n", guard)), "");
}

TEST(LintPack, ExamplesThatDoNotHold) {
  const PackReport report = Lint({},
                                 "  yes {N:Ana Silva} left.\n  todo yes Now {N:Ana} left.\n  yes "
                                 "{N:Bo} left.\n  no Ana left.\n");
  EXPECT_EQ(Text(report),
            R"(pack/tag/name.rules:7:7: error[R038]: the `yes` of en/tag/given does not hold
    7 |   yes {N:Ana Silva} left.
      |       ^^^^^^^^^^^^^^^^^^^ made {P:{N:Ana}} Silva left.
pack/tag/name.rules:8:12: warning[R039]: `todo` holds by now
    8 |   todo yes Now {N:Ana} left.
      |            ^^^^^^^^^^^^^^^^^ take the word away
pack/tag/name.rules:9:7: error[R038]: the `yes` of en/tag/given does not hold
    9 |   yes {N:Bo} left.
      |       ^^^^^^^^^^^^ made nothing: nothing here is like its begin
pack/tag/name.rules:10:6: error[R038]: the `no` of en/tag/given does not hold
   10 |   no Ana left.
      |      ^^^^^^^^^ made {P:{N:Ana}} left.
)");
  EXPECT_EQ(report.errors(), 3U);
  EXPECT_EQ(report.warnings(), 1U);
}

TEST(LintPack, WhatNoStageKnows) {
  const std::string lines =
      "  match \"a\"\n  set SPEAKER = last-speaker\n  yes a\n  yes c\n  no b\n";
  const PackReport report = Lint(
      {{"attribute/a.rules", "language en\nphase attribution\nrule x priority 1 direct\n" + lines},
       {"attribute/b.rules",
        "language en\nphase attribute\nrule direct priority 2 drect\n" + lines}});
  std::string all;
  for (const RuleError& finding : report.findings) {
    if (finding.code == "R043") all += FormatRuleError(finding);
  }
  EXPECT_EQ(
      all,
      R"(pack/attribute/a.rules:2:7: error[R043]: no stage runs a phase `attribution`: its rules make nothing
    2 | phase attribution
      |       ^^^^^^^^^^^ did you mean attribute?
pack/attribute/b.rules:3:24: error[R043]: phase `attribute` has no rules of kind `drect`
    3 | rule direct priority 2 drect
      |                        ^^^^^ did you mean direct?
pack/attribute/b.rules:5:17: error[R043]: phase `attribute` has no action `last-speaker`
    5 |   set SPEAKER = last-speaker
      |                 ^^^^^^^^^^^^ it has none
)");
}

TEST(LintPack, TellsWhyARuleMadeNothing) {
  const auto hint = [](const std::string& examples, const std::string& guard = "") {
    std::string all;
    for (const RuleError& finding : Lint({}, examples + "  no Nobody.\n", guard).findings) {
      if (finding.code == "R038") all += finding.hint;
    }
    return all;
  };
  EXPECT_EQ(hint("  yes {N:Bo} left.\n  yes {N:Ana} left.\n"),
            "made nothing: nothing here is like its begin");
  EXPECT_EQ(hint("  yes our {N:Ana} left.\n  yes {N:Ana} left.\n", "  unless before \"our\"\n"),
            "made nothing: vetoed by `unless before \"our\"`");
}

TEST(LintPack, KeepsErrorsAndWarningsOfAPackThatDoesNotLoad) {
  const PackReport report = Lint({{"tag/more.rules",
                                   "language en\nphase name\nrule x priority 1 person\n"
                                   "  match \"we\u2019re\"\n  yes a\n  no b\n"}});
  EXPECT_EQ(report.pack, nullptr);
  EXPECT_EQ(report.examples.examples, 0U);
  EXPECT_EQ(report.errors(), 1U);
  EXPECT_EQ(report.warnings(), 1U);
}

TEST(LintPack, WritesJson) {
  const PackReport report = Lint({{"lexicon/odd.lex", "say \"hi\"\n"}});
  EXPECT_EQ(FindingsAsJson(report),
            R"({"rules": 1, "examples": 3, "failed": 0, "todo": 0, "findings": [
  {"code": "R035", "level": "warning", "file": "pack/lexicon/odd.lex", "line": 1, "column": 1, "width": 8, "message": "nothing asks for `@odd`", "hint": "its words count as known ones, and that is all", "source": "say \"hi\""}
]}
)");
  simdjson::dom::parser parser;
  simdjson::dom::element json;
  EXPECT_EQ(parser.parse(FindingsAsJson(Lint({}))).get(json), simdjson::SUCCESS);
}

// What the standard asks of every file, and code hosts of what they show.
TEST(LintPack, WritesSarif) {
  const std::string text = FindingsAsSarif(
      Lint({{"lexicon/odd name.lex", "lamp\n"}}, "  yes {N:Bo} left.\n  no Ana ran.\n"));
  simdjson::dom::parser parser;
  simdjson::dom::element sarif;
  ASSERT_EQ(parser.parse(text).get(sarif), simdjson::SUCCESS) << text;
  const auto string = [&](simdjson::dom::element at, std::string_view path) {
    std::string_view value = "(missing)";
    EXPECT_EQ(at.at_pointer(path).get(value), simdjson::SUCCESS) << path << " in " << text;
    return std::string(value);
  };
  EXPECT_EQ(string(sarif, "/version"), "2.1.0");
  EXPECT_EQ(string(sarif, "/$schema"), "https://json.schemastore.org/sarif-2.1.0.json");
  EXPECT_EQ(string(sarif, "/runs/0/tool/driver/name"), "whosaid");
  std::vector<std::string> known;
  for (const auto rule : sarif.at_pointer("/runs/0/tool/driver/rules").get_array()) {
    known.push_back(string(rule, "/id"));
  }
  EXPECT_THAT(known, testing::ElementsAre("R030", "R035", "R038"));
  size_t results = 0;
  for (const auto result : sarif.at_pointer("/runs/0/results").get_array()) {
    ++results;
    EXPECT_THAT(known, testing::Contains(string(result, "/ruleId")));
    EXPECT_THAT(string(result, "/level"), testing::AnyOf("error", "warning"));
    EXPECT_NE(string(result, "/message/text"), "");
    const simdjson::dom::element at = result.at_pointer("/locations/0/physicalLocation").value();
    EXPECT_THAT(string(at, "/artifactLocation/uri"), testing::Not(testing::HasSubstr(" ")));
    for (const char* const field :
         {"/region/startLine", "/region/startColumn", "/region/endColumn"}) {
      EXPECT_GE(at.at_pointer(field).get_int64().value(), 1) << field;
    }
  }
  EXPECT_EQ(results, 4U);
  EXPECT_EQ(string(sarif, "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri"),
            "pack/lexicon/odd%20name.lex");
}

// The sources of the stages, all in one.
std::string StageSources() {
  std::string all;
  for (const char* const stage :
       {"tokenize", "tag", "quote", "phrase", "clause", "attribute", "resolve", "run"}) {
    for (const auto& entry : std::filesystem::directory_iterator(
             std::string(WHOSAID_SOURCE_DIR "/pipeline/") + stage)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path());
      all.append(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
  }
  return all;
}

TEST(StageLexicons, AreAskedForByAStage) {
  const std::string sources = StageSources();
  for (const std::string_view name : kStageLexicons) {
    EXPECT_TRUE(sources.find(fmt::format("\"{}\"", name)) != std::string::npos ||
                sources.find(fmt::format("\"{}[", name)) != std::string::npos)
        << name;
  }
}

TEST(StagePhases, AreRunByAStage) {
  const std::string sources = StageSources();
  for (const StagePhase& phase : StagePhases()) {
    EXPECT_NE(sources.find(fmt::format("phase(\"{}\")", phase.name)), std::string::npos)
        << phase.name;
  }
  size_t asked = 0;
  for (size_t at = sources.find("phase(\""); at != std::string::npos;
       at = sources.find("phase(\"", at + 1)) {
    ++asked;
  }
  EXPECT_EQ(asked, StagePhases().size());
}

TEST(StageLexicons, OthersAreNot) {
  const std::string sources = StageSources();
  for (const std::string_view name : kKnownOnly) {
    EXPECT_EQ(sources.find(fmt::format("\"{}\"", name)), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace whosaid
