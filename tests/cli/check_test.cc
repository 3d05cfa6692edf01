#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

// `whosaid check` of a pack of one rule with these examples.
Ran CheckPackOf(const std::string& examples) {
  const Program program;
  program.Write("pack/lexicon/given.lex", "ana\n");
  program.Write("pack/tag/name.rules",
                "language en\nphase name\nuse lexicon/given.lex\n\n"
                "rule given  priority 1  person\n  match NAME=@given[capital]\n" +
                    examples);
  return program.Run("$whosaid check pack");
}

TEST(CheckTest, CountsWhatHolds) {
  const Ran ran = CheckPackOf("  yes {N:Ana} left.\n  yes Now {N:Ana} left.\n  no  Nobody left.\n");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "1 rules, 3 examples: 0 failed, 0 to do; 0 warnings\n");
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST(CheckTest, ShowsWhatAFailedExampleWantedAndWhatWasMade) {
  const Ran ran =
      CheckPackOf("  yes {N:Ana Silva} left.\n  yes Now {N:Ana} left.\n  no  Nobody left.\n");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out, "1 rules, 3 examples: 1 failed, 0 to do; 0 warnings\n");
  EXPECT_EQ(ran.err,
            "pack/tag/name.rules:7:7: error[R038]: the `yes` of en/tag/given does not hold\n"
            "    7 |   yes {N:Ana Silva} left.\n"
            "      |       ^^^^^^^^^^^^^^^^^^^ made {P:{N:Ana}} Silva left.\n");
}

TEST(CheckTest, RefusesRulesThatDoNotCompile) {
  const Ran ran = CheckPackOf("  yes {N:Ana} left.\n");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_THAT(ran.err, StartsWith("pack/tag/name.rules:5:6: error[R014]"));
  EXPECT_THAT(ran.out, IsEmpty());
}

TEST(CheckTest, WarnsAndIsFine) {
  const Ran ran = CheckPackOf("  yes {N:Ana} left.\n  no  Nobody left.\n");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "1 rules, 2 examples: 0 failed, 0 to do; 1 warning\n");
  EXPECT_THAT(ran.err, StartsWith("pack/tag/name.rules:5:6: warning[R030]"));
}

TEST(CheckTest, WritesFindingsForPrograms) {
  const Program program;
  program.Write("more/attribute/odd.rules", "what\n");
  const Ran json = program.Run("$whosaid check --rules-extra more --format json");
  EXPECT_EQ(json.exit_code, 2);
  EXPECT_THAT(json.out,
              HasSubstr(R"({"code": "R002", "level": "error", )"
                        R"("file": "more/attribute/odd.rules", "line": 1, "column": 1,)"));
  EXPECT_THAT(json.err, IsEmpty());
  const Ran sarif = program.Run("$whosaid check --rules-extra more --format sarif");
  EXPECT_EQ(sarif.exit_code, 2);
  EXPECT_THAT(sarif.out, HasSubstr(R"("version": "2.1.0")"));
  EXPECT_THAT(sarif.out, HasSubstr(R"("ruleId": "R002")"));
}

TEST(CheckTest, APipeThatClosesEarlyIsNoError) {
  const Program program;
  std::string rules = "language en\nphase name\n";
  for (int i = 0; i < 400; ++i) {
    rules += fmt::format("rule r{}  priority 1  person\n  match NAME=@none{}\n", i, i);
  }
  program.Write("pack/tag/name.rules", rules);
  for (const char* format : {"json", "sarif"}) {
    const Ran ran = program.Run(fmt::format(
        "{{ $whosaid check pack --format {}; echo \"exit $?\" >&2; }} | head -c 1", format));
    EXPECT_EQ(ran.err, "exit 2\n") << format;  // the fault in the rules
  }
}

TEST(CheckTest, TakesRulesInAddition) {
  const Program program;
  program.Write("mine/lexicon/cue.lex", "[say] inflect verb\nblurp\n");
  program.Write("mine/attribute/mine.rules",
                "language en\nphase attribute exclusive CUE QUOTE\nuse lexicon/cue.lex\n"
                "rule mine  priority 990  direct\n"
                "  match QUOTE=QUOTE CUE=\"via\" SOURCE=(SPEAKER=NP)\n"
                "  yes {Q:\"We go,\"} {C:via} {S:Ana Silva}.\n"
                "  yes {Q:\"We stay,\"} {C:via} {S:Tom Keller}.\n"
                "  no  \"We stay,\" blurped Ana Silva.\n");
  const Ran unused = program.Run("$whosaid check --rules-extra mine");
  EXPECT_EQ(unused.exit_code, 2);
  EXPECT_THAT(unused.err, StartsWith("mine/attribute/mine.rules:3:5: error[R009]"));
  const Ran ran =
      program.Run("sed -i 3d mine/attribute/mine.rules; $whosaid check --rules-extra mine");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_THAT(ran.err, IsEmpty());
  program.Write("a.txt", "\"We go,\" Ana Silva blurped. \"We stay,\" via Tom Keller.\n");
  const Ran extra = program.Run("$whosaid extract --rules-extra mine --rules-extra mine a.txt");
  EXPECT_EQ(extra.exit_code, 0) << extra.err;
  EXPECT_THAT(extra.out, HasSubstr(R"("text":"blurped")"));
  EXPECT_THAT(extra.out, HasSubstr("en/attribute/mine"));
  const Ran nowhere = program.Run("$whosaid extract --rules-extra nowhere a.txt");
  EXPECT_EQ(nowhere.exit_code, 2);
  EXPECT_THAT(nowhere.err, HasSubstr("hint: --rules-extra takes a folder"));
}

TEST(CheckTest, HoldsFloorsAgainstGold) {
  const Program program;
  program.Write("mine/attribute/mine.rules",
                "language en\nphase attribute exclusive CUE QUOTE\n"
                "rule mine  priority 990  direct\n"
                "  match QUOTE=QUOTE CUE=\"via\" SOURCE=(SPEAKER=NP)\n"
                "  yes {Q:\"We go,\"} {C:via} {S:Ana Silva}.\n"
                "  yes {Q:\"We stay,\"} {C:via} {S:Tom Keller}.\n"
                "  no  \"We stay,\" by Ana Silva.\n  keep precision 0.9\n");
  program.Write("gold.jsonl", R"({"id":"a","text":"\"We go,\" via Ana Silva.","quotes":[]})");
  const std::string check = "$whosaid check --rules-extra mine";
  EXPECT_EQ(program.Run(check).exit_code, 0);
  const Ran ran = program.Run(check + " --gold gold.jsonl");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(ran.err, StartsWith("mine/attribute/mine.rules:8:8: error[R040]: "));
  EXPECT_THAT(ran.out, StartsWith(" keep    won  right  precision  rule\n"));
  EXPECT_THAT(ran.out, HasSubstr("\n0.900      1      0      0.000  en/attribute/mine\n"));
  EXPECT_THAT(ran.out, HasSubstr("      0      0          -  en/attribute/quote-said\n"));
  EXPECT_THAT(ran.out, EndsWith(" floors: 1 failed\n"));
  const Ran json = program.Run(check + " --gold - --format json <gold.jsonl");
  EXPECT_EQ(json.exit_code, 1);
  EXPECT_THAT(json.out, HasSubstr(R"("keep": 0.9, "won": 1, "right": 0})"));
  const Ran missing = program.Run("$whosaid check --gold nowhere.jsonl");
  EXPECT_EQ(missing.exit_code, 2);
  EXPECT_EQ(missing.err,
            "whosaid: nowhere.jsonl: cannot be read\n"
            "hint: --gold takes JSON Lines as `whosaid score` does\n");
}

TEST(CheckTest, CountsErrorsThatAreNoExamples) {
  const Program program;
  program.Write("mine/attribute/mine.rules",
                "language en\nphase attribute exclusive CUE QUOTE\n"
                "rule mine  priority 990  drect\n"
                "  match QUOTE=QUOTE CUE=\"via\" SOURCE=(SPEAKER=NP)\n"
                "  yes {Q:\"We go,\"} {C:via} {S:Ana Silva}.\n"
                "  yes {Q:\"We stay,\"} {C:via} {S:Tom Keller}.\n"
                "  no  \"We stay,\" by Ana Silva.\n");
  const Ran ran = program.Run("$whosaid check --rules-extra mine");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_THAT(ran.err, StartsWith("mine/attribute/mine.rules:3:26: error[R043]: "));
  EXPECT_THAT(ran.out, EndsWith(" examples: 0 failed, 0 to do; 0 warnings; 1 error\n"));
}

TEST(CheckTest, TheRulesBuiltInHold) {
  const Ran ran = Program().Run("$whosaid check");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr(" examples: 0 failed"));
  EXPECT_THAT(ran.out, HasSubstr("; 0 warnings"));
}

}  // namespace
}  // namespace whosaid
