// What is said about the lines of rule files: the exact words, lines and carets.
#include <gtest/gtest.h>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

// A rule file with this one rule, its first line on line 4.
PackFiles Rule(const std::string& lines) {
  return {
      {"attribute/a.rules",
       fmt::format("language en\nphase attribute\nrule r priority 1 direct\n{}  yes a\n  no b\n",
                   lines)}};
}

TEST(RuleFileErrors, UnknownLineHeader) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
rul x
)"}}),
            R"(attribute/a.rules:3:1: error[R002]: no line begins with `rul`
    3 | rul x
      | ^^^ did you mean rule?
)");
}

TEST(RuleFileErrors, UnknownLineRuleLineAtMargin) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
match "a"
)"}}),
            R"(attribute/a.rules:3:1: error[R002]: no line begins with `match`
    3 | match "a"
      | ^^^^^ lines of a rule are indented
)");
}

TEST(RuleFileErrors, UnknownLineInRule) {
  EXPECT_EQ(Errors(Rule(R"(  match "a"
  mach "b"
)")),
            R"(attribute/a.rules:5:3: error[R002]: no line of a rule begins with `mach`
    5 |   mach "b"
      |   ^^^^ did you mean match?
)");
}

TEST(RuleFileErrors, BadLineRule) {
  EXPECT_EQ(
      Errors({{"attribute/a.rules", R"(language en
phase attribute
rule R priority 1 direct
  match "a"
  yes a
  no b
rule r prio 1 direct
  match "a"
  yes a
  no b
rule s priority high direct
  match "a"
  yes a
  no b
rule t priority 1
  match "a"
  yes a
  no b
rule u priority 1 direct speech
  match "a"
  yes a
  no b
)"}}),
      R"(attribute/a.rules:3:6: error[R003]: a rule begins `rule ID priority NUMBER KIND`, ID and KIND in small letters
    3 | rule R priority 1 direct
      |      ^
attribute/a.rules:7:8: error[R003]: a rule begins `rule ID priority NUMBER KIND`, ID and KIND in small letters
    7 | rule r prio 1 direct
      |        ^^^^
attribute/a.rules:11:17: error[R003]: a rule begins `rule ID priority NUMBER KIND`, ID and KIND in small letters
   11 | rule s priority high direct
      |                 ^^^^
attribute/a.rules:15:18: error[R003]: a rule begins `rule ID priority NUMBER KIND`, ID and KIND in small letters
   15 | rule t priority 1
      |                  ^
attribute/a.rules:19:26: error[R003]: after the kind only `group NAME` may stand
   19 | rule u priority 1 direct speech
      |                          ^^^^^^
)");
}

TEST(RuleFileErrors, BadLineNoPhase) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
rule r priority 1 direct
  match "a"
  yes a
  no b
)"}}),
            R"(attribute/a.rules:2:6: error[R003]: a rule before the `phase` line
    2 | rule r priority 1 direct
      |      ^
)");
}

TEST(RuleFileErrors, BadLineIndented) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(  match "a"
)"}}),
            R"(attribute/a.rules:1:3: error[R003]: an indented line outside of a rule
    1 |   match "a"
      |   ^^^^^
)");
}

TEST(RuleFileErrors, BadLineRest) {
  EXPECT_EQ(Errors(Rule(R"(  match "a"
  unless near "b"
  set QUOTE = last-speaker
  status off now
  todo maybe
)")),
            R"(attribute/a.rules:5:10: error[R003]: after `unless` stands `before` or `after`
    5 |   unless near "b"
      |          ^^^^
attribute/a.rules:6:7: error[R003]: an action is written `set SPEAKER = NAME`
    6 |   set QUOTE = last-speaker
      |       ^^^^^
attribute/a.rules:7:14: error[R003]: `now` is more than belongs on this line
    7 |   status off now
      |              ^^^
attribute/a.rules:8:8: error[R003]: after `todo` stands `yes` or `no`
    8 |   todo maybe
      |        ^^^^^
)");
}

TEST(RuleFileErrors, BadLinePhase) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(phase Attribute
phase attribute only QUOTE
phase attribute
)"}}),
            R"(attribute/a.rules:1:7: error[R003]: a phase has a name in small letters
    1 | phase Attribute
      |       ^^^^^^^^^
attribute/a.rules:2:17: error[R003]: after the phase only `exclusive` may stand
    2 | phase attribute only QUOTE
      |                 ^^^^
attribute/a.rules:3:7: error[R003]: a file has only one phase
    3 | phase attribute
      |       ^^^^^^^^^
)");
}

TEST(RuleFileErrors, BadLineExclusiveDiffers) {
  EXPECT_EQ(
      Errors({{"attribute/a.rules", R"(phase attribute exclusive QUOTE
)"},
              {"attribute/b.rules", R"(phase attribute exclusive CUE
)"}}),
      R"(attribute/b.rules:1:17: error[R003]: phase `attribute` has other exclusive roles in attribute/a.rules:1
    1 | phase attribute exclusive CUE
      |                 ^^^^^^^^^
)");
}

TEST(RuleFileErrors, BadLineUseCycle) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(use attribute/b.rules
let A = "a" | B
language en
phase attribute
rule r priority 1 direct
  match A
  yes a
  no b
)"},
                    {"attribute/b.rules", R"(use attribute/a.rules
let B = "b"
)"}}),
            R"(attribute/b.rules:1:5: error[R003]: the two files use each other
    1 | use attribute/a.rules
      |     ^^^^^^^^^^^^^^^^^
)");
}

TEST(RuleFileErrors, UnknownRole) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match SPAEKER=PERSON
  yes a
  no b
)"},
                    {"attribute/b.rules", R"(phase attribute exclusive QUOTES
)"}}),
            R"(attribute/a.rules:4:9: error[R004]: there is no role `SPAEKER`
    4 |   match SPAEKER=PERSON
      |         ^^^^^^^ did you mean SPEAKER?
attribute/b.rules:1:27: error[R004]: there is no role `QUOTES`
    1 | phase attribute exclusive QUOTES
      |                           ^^^^^^ did you mean QUOTE?
)");
}

TEST(RuleFileErrors, BadLet) {
  EXPECT_EQ(
      Errors({{"attribute/a.rules", R"(language en
phase attribute
let who = "a"
let PERSON = "a"
let A "a"
let B = "b"
let B = "c"
rule r priority 1 direct
  match B
  yes a
  no b
)"}}),
      R"(attribute/a.rules:3:5: error[R007]: a let is written `let NAME = pattern`, the name in capitals
    3 | let who = "a"
      |     ^^^
attribute/a.rules:4:5: error[R007]: `PERSON` is the name of a chunk
    4 | let PERSON = "a"
      |     ^^^^^^
attribute/a.rules:5:5: error[R007]: a let is written `let NAME = pattern`, the name in capitals
    5 | let A "a"
      |     ^
attribute/a.rules:7:5: error[R007]: there is already a `let B`
    7 | let B = "c"
      |     ^
)");
}

TEST(RuleFileErrors, UnusedLet) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
let A = "a"
let B = "b" A
rule r priority 1 direct
  match "c"
  yes a
  no b
)"}}),
            R"(attribute/a.rules:4:5: error[R008]: nothing uses `let B`
    4 | let B = "b" A
      |     ^
)");
}

TEST(RuleFileErrors, UnusedUse) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"(said
)"},
                    {"attribute/b.rules", R"(let B = "b"
let C = B
)"},
                    {"attribute/c.rules", R"(use attribute/b.rules
language en
phase attribute
rule c priority 1 direct
  match C
  yes a
  no b
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
use lexicon/cue.lex attribute/b.rules
rule r priority 1 direct
  match "c"
  yes a
  no b
)"}}),
            R"(attribute/a.rules:3:5: error[R009]: nothing here uses lexicon `cue`
    3 | use lexicon/cue.lex attribute/b.rules
      |     ^^^^^^^^^^^^^^^
attribute/a.rules:3:21: error[R009]: nothing here uses a let of it
    3 | use lexicon/cue.lex attribute/b.rules
      |                     ^^^^^^^^^^^^^^^^^
)");
}

TEST(RuleFileErrors, UnknownFile) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"(said
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
use lexicon/ceu.lex attribute/shared.rules lexicon/cue.lex
rule r priority 1 direct
  match @cue
  yes a
  no b
)"}}),
            R"(attribute/a.rules:3:5: error[R010]: the pack has no `lexicon/ceu.lex`
    3 | use lexicon/ceu.lex attribute/shared.rules lexicon/cue.lex
      |     ^^^^^^^^^^^^^^^ did you mean lexicon/cue.lex?
attribute/a.rules:3:21: error[R010]: the pack has no `attribute/shared.rules`
    3 | use lexicon/ceu.lex attribute/shared.rules lexicon/cue.lex
      |                     ^^^^^^^^^^^^^^^^^^^^^^
)");
}

TEST(RuleFileErrors, LexiconNotInUse) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say]
said
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match @cue.say
  yes a
  no b
)"}}),
            R"(attribute/a.rules:4:9: error[R012]: the file does not use lexicon `cue`
    4 |   match @cue.say
      |         ^^^^^^^^ use lexicon/cue.lex
)");
}

TEST(RuleFileErrors, DuplicateRule) {
  EXPECT_EQ(
      Errors({{"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match "a"
  yes a
  no b
)"},
              {"attribute/b.rules", R"(language en
phase attribute
rule r priority 1 direct
  match "b"
  yes a
  no b
)"}}),
      R"(attribute/b.rules:3:6: error[R013]: there is already a rule `r` in attribute/a.rules:3
    3 | rule r priority 1 direct
      |      ^
)");
}

TEST(RuleFileErrors, NoExample) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match "a"
  yes a
rule s priority 1 direct
  match "a"
  todo yes a
  no b
)"}}),
            R"(attribute/a.rules:3:6: error[R014]: the rule has no `no` example
    3 | rule r priority 1 direct
      |      ^ a rule needs a `yes` and a `no`
attribute/a.rules:6:6: error[R014]: the rule has no `yes` example
    6 | rule s priority 1 direct
      |      ^ a rule needs a `yes` and a `no`
)");
}

TEST(RuleFileErrors, BadExample) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match "a"
  yes {Z:a} b
  yes {S:a b
  yes {S:}
  no
  no b
)"}}),
            R"(attribute/a.rules:5:8: error[R024]: no role has the letter `Z`
    5 |   yes {Z:a} b
      |        ^ Q QUOTE, X CONTENT, C CUE, S SOURCE, P SPEAKER, A ADDRESSEE, N NAME, T TITLE, D DESCRIPTION, H HEAD
attribute/a.rules:6:7: error[R024]: a marked role is never closed with `}`
    6 |   yes {S:a b
      |       ^^^^^^
attribute/a.rules:7:7: error[R024]: a marked role is empty
    7 |   yes {S:}
      |       ^^^^
attribute/a.rules:8:5: error[R024]: an example without text
    8 |   no
      |     ^
)");
}

TEST(RuleFileErrors, BadValue) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language de
phase attribute
rule r priority 1 direct
  match "a"
  status shadwo
  confidence 2
  keep recall 0.9
  keep precision 98
  keep precision 0
  yes a
  no b
)"}}),
            R"(attribute/a.rules:1:10: error[R025]: the pack is for language `en`
    1 | language de
      |          ^^
attribute/a.rules:5:10: error[R025]: `shadwo` is no status: live, shadow or off
    5 |   status shadwo
      |          ^^^^^^ did you mean shadow?
attribute/a.rules:6:14: error[R025]: a confidence is over 0 and at most 1
    6 |   confidence 2
      |              ^
attribute/a.rules:7:8: error[R025]: a floor is written `keep precision 0.98`
    7 |   keep recall 0.9
      |        ^^^^^^
attribute/a.rules:8:8: error[R025]: a floor is written `keep precision 0.98`
    8 |   keep precision 98
      |        ^^^^^^^^^
attribute/a.rules:9:8: error[R025]: a floor is written `keep precision 0.98`
    9 |   keep precision 0
      |        ^^^^^^^^^
)");
}

TEST(RuleFileErrors, NoMatchLine) {
  EXPECT_EQ(Errors(Rule(R"(  note nothing
)")),
            R"(attribute/a.rules:3:6: error[R026]: the rule has no `match` line
    3 | rule r priority 1 direct
      |      ^
)");
}

TEST(RuleFileErrors, Sorted) {
  EXPECT_EQ(Errors({{"attribute/b.rules", R"(language en
phase attribute
rule b priority 1 direct
  match PERSN
  mach
  yes a
  no b
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
rule r priority 1 direct
  match FOO BAR "a b"
  unless after BAZ
  status x
  yes a
  no b
)"},
                    {"lexicon/x.lex", R"(b
a
)"}}),
            R"(attribute/a.rules:4:9: error[R005]: there is no chunk and no `let` named `FOO`
    4 |   match FOO BAR "a b"
      |         ^^^
attribute/a.rules:4:13: error[R005]: there is no chunk and no `let` named `BAR`
    4 |   match FOO BAR "a b"
      |             ^^^
attribute/a.rules:4:17: error[R015]: no token is ever `a b`
    4 |   match FOO BAR "a b"
      |                 ^^^^^ write "a" "b", or make it an entry of a lexicon
attribute/a.rules:5:16: error[R005]: there is no chunk and no `let` named `BAZ`
    5 |   unless after BAZ
      |                ^^^
attribute/a.rules:6:10: error[R025]: `x` is no status: live, shadow or off
    6 |   status x
      |          ^
attribute/b.rules:4:9: error[R005]: there is no chunk and no `let` named `PERSN`
    4 |   match PERSN
      |         ^^^^^ did you mean PERSON?
attribute/b.rules:5:3: error[R002]: no line of a rule begins with `mach`
    5 |   mach
      |   ^^^^ did you mean match?
lexicon/x.lex:2:1: error[R020]: `a` is out of order
    2 | a
      | ^ sort the entries of the section
)");
}

}  // namespace
}  // namespace whosaid
