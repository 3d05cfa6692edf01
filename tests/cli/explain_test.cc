#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "cli/program.h"

namespace whosaid {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

// A pack of a few rules, whose lines no edit of the English ones moves.
class ExplainTest : public ::testing::Test {
 protected:
  ExplainTest() {
    program_.Write("pack/lexicon/cue.lex", "said\nsays\n");
    program_.Write("pack/lexicon/given.lex", "ana\nben\n");
    program_.Write("pack/lexicon/function.lex", "[pronoun]\nhe\nshe\n");
    program_.Write("pack/tag/name.rules",
                   "language en\nphase name\nuse lexicon/given.lex\n\n"
                   "rule given  priority 2  person\n  match NAME=@given[capital]+\n"
                   "  yes {N:Ana} left.\n  no  Nobody left.\n\n"
                   "rule capital  priority 1  person\n  match NAME=word[capital,!first]\n"
                   "  yes Then {N:Zoe} left.\n  no  Nobody left.\n");
    program_.Write("pack/phrase/noun.rules",
                   "language en\nphase phrase\n\n"
                   "rule person  priority 1  noun\n  match SPEAKER=PERSON\n"
                   "  yes \"No,\" said {S:Ana}.\n  no  \"No.\"\n");
    program_.Write("pack/attribute/direct.rules",
                   "language en\nphase attribute  exclusive CUE QUOTE\nuse lexicon/cue.lex\n\n"
                   "let WHO = NP[named]\n\n"
                   "rule said-inverted  priority 900  direct\n"
                   "  match  QUOTE \",\"? CUE=@cue SPEAKER=WHO\n"
                   "  unless after \"'s\"\n"
                   "  yes    {Q:\"Go,\"} {C:said} {S:Ana}.\n"
                   "  no     \"Wet paint,\" said the sign.\n\n"
                   "rule bare  priority 100  direct\n"
                   "  match  QUOTE=QUOTE CUE=@cue\n"
                   "  yes    {Q:\"Go,\"} {C:said} nobody.\n"
                   "  no     Nobody said so.\n");
  }

  [[nodiscard]] Ran Explain(const std::string& arguments) const {
    return program_.Run("$whosaid explain --rules pack " + arguments);
  }

  Program program_;
};

TEST_F(ExplainTest, SaysWhatARuleWantedAndWhatItSaw) {
  const Ran ran = Explain("--rule said-inverted '\"Wet paint,\" said the sign.'");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_EQ(ran.out,
            "text:1 \"Wet paint,\" said the sign.\n"
            "  marks    \"Wet paint,\" speech: nothing speaks against it\n"
            "  tokens   QUOTE⟨\"Wet paint,\"⟩ said the sign EOS⟨.⟩ PARA\n"
            "  near     en/attribute/said-inverted 900 3/4 elements, then wanted `SPEAKER=WHO` but "
            "saw\n"
            "           word⟨the⟩\n"
            "           at pack/attribute/direct.rules:8:30, which asks for `NP[named]`; “the” is "
            "in no\n"
            "           list\n"
            "  q1       said by nobody known · no source, and nobody who must be meant\n"
            "\n");
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(ExplainTest, SaysWhoWonAndWhoLost) {
  const Ran ran = Explain("'\"Go,\" said Ana. \"No,\" said Ben'\"'\"'s cat.'");
  EXPECT_EQ(ran.exit_code, 0) << ran.err;
  EXPECT_THAT(ran.out, HasSubstr("  won      en/attribute/said-inverted 900 · "
                                 "pack/attribute/direct.rules:7\n"
                                 "           QUOTE⟨\"Go,\"⟩ CUE⟨said⟩ SPEAKER⟨Ana⟩\n"
                                 "  lost     en/attribute/bare 100 to en/attribute/said-inverted "
                                 "900: lower priority\n"
                                 "  q1       said by Ana (e1) · “Ana”: nothing before it names "
                                 "the same\n"
                                 "  mention  “Ana” person name · en/tag/given 2 · "
                                 "pack/tag/name.rules:5\n"));
  EXPECT_THAT(ran.out, HasSubstr("  vetoed   en/attribute/said-inverted 900 by `unless after "
                                 "\"'s\"` at\n           pack/attribute/direct.rules:9:16\n"));
}

TEST_F(ExplainTest, ReadsAFileAndStandardInput) {
  program_.Write("two.txt", "\"Go,\" said Ana.\n\n\"No,\" said Ben.\n");
  const Ran all = Explain("two.txt");
  EXPECT_THAT(all.out, AllOf(StartsWith("two.txt:1 "), HasSubstr("\ntwo.txt:3 ")));
  const Ran line = Explain("two.txt --line 3");
  EXPECT_THAT(line.out, StartsWith("two.txt:3 \"No,\" said Ben.\n"));
  EXPECT_EQ(Explain("--byte 20 two.txt").out, line.out);
  EXPECT_THAT(Explain("--line 3 - <two.txt").out, StartsWith("-:3 \"No,\" said Ben.\n"));
  EXPECT_THAT(Explain("--line 3 <two.txt").out, StartsWith("-:3 \"No,\" said Ben.\n"));
}

TEST_F(ExplainTest, ReadsTheDocumentThatIsMeantOfMany) {
  program_.Write("two.jsonl", R"({"id":"a","text":"\"Go,\" said Ana."})"
                              "\n"
                              R"({"id":"b","text":"\"No,\" said Ben."})"
                              "\n");
  EXPECT_THAT(Explain("--document b two.jsonl").out, StartsWith("b:1 \"No,\" said Ben.\n"));
  EXPECT_THAT(Explain("--document b --id-field id - <two.jsonl").out, StartsWith("b:1 "));
  const Ran many = Explain("two.jsonl");
  EXPECT_EQ(many.exit_code, 1);
  EXPECT_EQ(many.err, "two.jsonl: more than one document (--document takes one of 'a', 'b')\n");
  EXPECT_EQ(Explain("--document c two.jsonl").err, "two.jsonl: no document 'c' among 'a', 'b'\n");
  program_.Write("bad.jsonl", "{\n" + program_.Read("two.jsonl"));
  EXPECT_THAT(Explain("--document b bad.jsonl").out, StartsWith("b:1 "));
  EXPECT_EQ(Explain("bad.jsonl").err, "bad.jsonl:1: byte 0: not a line of JSON\n");
  program_.Write("texts/a.txt", "\"Go,\" said Ana.\n");
  program_.Write("texts/b.txt", "\"No,\" said Ben.\n");
  EXPECT_THAT(Explain("texts --document b.txt").out, StartsWith("texts/b.txt:1 \"No,\""));
}

// What extraction leaves out where it is asked for less is not explained either.
TEST_F(ExplainTest, ExplainsTheTypesThatAreAskedFor) {
  program_.Write("a.txt", "Maria Lopez said the bridge was old. “We go,” Tom Keller said.\n");
  const std::string command = "$whosaid explain a.txt";
  EXPECT_THAT(program_.Run(command).out, AllOf(HasSubstr("  q1       said by Maria Lopez"),
                                               HasSubstr("  q2       said by Tom Keller")));
  EXPECT_THAT(program_.Run(command + " --types direct").out,
              AllOf(HasSubstr("  q1       said by Tom Keller"), Not(HasSubstr("q2"))));
}

TEST_F(ExplainTest, WritesJson) {
  const Ran ran = Explain("--format json '\"Go,\" said Ana.'");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, StartsWith(R"({"id":"text","language":"en","offsets":"codepoint",)"
                                  R"("places":[{"line":1,"start":0,"end":15,)"));
  EXPECT_THAT(ran.out, HasSubstr(R"({"outcome":"lost","rule":"en/attribute/bare","priority":100,)"
                                 R"("at":"pack/attribute/direct.rules:13")"));
  EXPECT_THAT(ran.out, Not(HasSubstr("⟨")));
}

TEST_F(ExplainTest, RefusesWhatIsNotThere) {
  const Ran rule = Explain("--rule said-invreted 'a b'");
  EXPECT_EQ(rule.exit_code, 2);
  EXPECT_EQ(rule.err,
            "whosaid: there is no rule 'said-invreted'\nhint: did you mean said-inverted?\n");
  const Ran line = Explain("--line 7 'a b'");
  EXPECT_EQ(line.exit_code, 2);
  EXPECT_EQ(line.err, "whosaid: the text has no line 7\n");
  EXPECT_EQ(Explain("--byte 3 'a b'").err, "whosaid: the text has no byte 3\n");
  const Ran file = Explain("nowhere.txt");
  EXPECT_EQ(file.exit_code, 1);
  EXPECT_EQ(file.err, "nowhere.txt: No such file or directory\n");
  EXPECT_EQ(Explain("--format xml a").exit_code, 2);
  program_.Write("pack/attribute/bad.rules", "no rule\n");
  EXPECT_EQ(Explain("'a b'").exit_code, 2);
}

TEST_F(ExplainTest, SaysSoWhereNoWordsAre) {
  program_.Write("blank.txt", "Ana left.\n\nBen left.\n");
  const Ran line = Explain("blank.txt --line 2");
  EXPECT_EQ(line.exit_code, 0);
  EXPECT_THAT(line.out, IsEmpty());
  EXPECT_EQ(line.err, "blank.txt: no sentence on line 2\n");
  EXPECT_EQ(Explain("- </dev/null").err, "-: no sentence\n");
}

TEST_F(ExplainTest, HasHelpWithAnExample) {
  const Ran ran = program_.Run("$whosaid explain --help");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out, HasSubstr("Examples:\n  whosaid explain '\"Wet paint,\" said the sign.'"));
}

TEST_F(ExplainTest, APipeThatClosesEarlyIsNoError) {
  program_.Write("long.txt", [] {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "\"Go,\" said Ana.\n\n";
    return text;
  }());
  const Ran ran = Explain("long.txt | head -1");
  EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(ExplainTest, ExtractSaysWhyInJsonl) {
  program_.Write("a.txt", "\"Go,\" said Ana. \"No,\" said nobody.\n");
  const Ran ran = program_.Run("$whosaid extract --rules pack --explain a.txt");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_THAT(ran.out,
              HasSubstr(R"("why":{"rule":"en/attribute/said-inverted",)"
                        R"("file":"pack/attribute/direct.rules:7","over":["en/attribute/bare"],)"
                        R"("speaker":"“Ana”: nothing before it names the same"}})"));
  EXPECT_THAT(program_.Run("$whosaid extract --rules pack a.txt").out, Not(HasSubstr("\"why\"")));
  const Ran text = program_.Run("$whosaid extract --explain --format text a.txt");
  EXPECT_EQ(text.exit_code, 2);
  EXPECT_THAT(text.err, StartsWith("whosaid: --explain goes with --format jsonl alone\nhint: "));
}

// Types that are left out move the others up; the reasons go with them.
TEST_F(ExplainTest, ExtractSaysWhyOfTheTypesThatAreKept) {
  program_.Write("a.txt",
                 "Maria Lopez said the bridge was “unsafe” for all. “We go,” Tom Keller said.\n");
  const Ran ran = program_.Run("$whosaid extract --explain --types direct a.txt");
  EXPECT_THAT(ran.out, HasSubstr("\"speaker\":\"“Tom Keller”: "));
  EXPECT_THAT(ran.out, Not(HasSubstr("“Maria Lopez”: ")));
}

}  // namespace
}  // namespace whosaid
