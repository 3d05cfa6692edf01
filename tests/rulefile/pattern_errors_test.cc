// What is said about a pattern that cannot be: the exact words, lines and carets.
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

TEST(PatternErrors, SyntaxStrayBracket) {
  EXPECT_EQ(Errors(Rule(R"(  match "a" ) "b"
)")),
            R"(attribute/a.rules:4:13: error[R001]: `)` does not belong here
    4 |   match "a" ) "b"
      |             ^
)");
}

TEST(PatternErrors, SyntaxOpenBracket) {
  EXPECT_EQ(Errors(Rule(R"(  match ("a" | "b"
)")),
            R"(attribute/a.rules:4:9: error[R001]: this bracket is never closed
    4 |   match ("a" | "b"
      |         ^
)");
}

TEST(PatternErrors, SyntaxOpenQuote) {
  EXPECT_EQ(Errors(Rule(R"(  match "a
)")),
            R"(attribute/a.rules:4:9: error[R001]: the quotation mark is never closed
    4 |   match "a
      |         ^^
)");
}

TEST(PatternErrors, SyntaxNoMeaning) {
  EXPECT_EQ(Errors(Rule(R"(  match "a" & "b"
)")),
            R"(attribute/a.rules:4:13: error[R001]: this has no meaning in a pattern
    4 |   match "a" & "b"
      |             ^ words and marks stand in quotation marks
)");
}

TEST(PatternErrors, SyntaxNothingInGroup) {
  EXPECT_EQ(Errors(Rule(R"(  match "a" ()
)")),
            R"(attribute/a.rules:4:14: error[R001]: a pattern should stand before `)`
    4 |   match "a" ()
      |              ^
)");
}

TEST(PatternErrors, SyntaxBareWord) {
  EXPECT_EQ(Errors(Rule(R"(  match said PERSON
)")),
            R"(attribute/a.rules:4:9: error[R001]: `said` is no atom
    4 |   match said PERSON
      |         ^^^^ the word itself is written "said"
)");
}

TEST(PatternErrors, SyntaxBadCount) {
  EXPECT_EQ(Errors(Rule(R"(  match "a"{3,1}
)")),
            R"(attribute/a.rules:4:12: error[R001]: a count is {m}, {m,} or {m,n}
    4 |   match "a"{3,1}
      |            ^ m <= n, both at most 200
)");
}

TEST(PatternErrors, SyntaxExceptGroup) {
  EXPECT_EQ(Errors({{"attribute/a.rules", R"(language en
phase attribute
let P = "a" "b"
rule r priority 1 direct
  match any except P
  yes a
  no b
)"}}),
            R"(attribute/a.rules:5:20: error[R001]: `P` is more than a choice of atoms
    5 |   match any except P
      |                    ^ `any except` looks at one item
)");
}

TEST(PatternErrors, SyntaxOpenCondition) {
  EXPECT_EQ(
      Errors(Rule(R"(  match PERSON[owner "a"
)")),
      R"(attribute/a.rules:4:22: error[R001]: a condition is a word, with `,` `|` or `]` after it
    4 |   match PERSON[owner "a"
      |                      ^^^
)");
}

TEST(PatternErrors, SyntaxMultiLine) {
  EXPECT_EQ(Errors(Rule(R"(  match "a"
     "b"
     ) "c"
)")),
            R"(attribute/a.rules:6:6: error[R001]: `)` does not belong here
    6 |      ) "c"
      |      ^
)");
}

TEST(PatternErrors, UnknownName) {
  EXPECT_EQ(Errors(Rule(R"(  match PERSN "," QUOT[comma] WHAT
)")),
            R"(attribute/a.rules:4:9: error[R005]: there is no chunk and no `let` named `PERSN`
    4 |   match PERSN "," QUOT[comma] WHAT
      |         ^^^^^ did you mean PERSON?
attribute/a.rules:4:19: error[R005]: there is no chunk and no `let` named `QUOT`
    4 |   match PERSN "," QUOT[comma] WHAT
      |                   ^^^^ did you mean QUOTE?
attribute/a.rules:4:31: error[R005]: there is no chunk and no `let` named `WHAT`
    4 |   match PERSN "," QUOT[comma] WHAT
      |                               ^^^^
)");
}

TEST(PatternErrors, UnknownConditionChunk) {
  EXPECT_EQ(Errors(Rule(R"(  match QUOTE[coma] PERSON[comma] EOS[stop]
)")),
            R"(attribute/a.rules:4:15: error[R006]: `coma` is no condition here
    4 |   match QUOTE[coma] PERSON[comma] EOS[stop]
      |               ^^^^ did you mean comma?
attribute/a.rules:4:28: error[R006]: `comma` is no condition here
    4 |   match QUOTE[coma] PERSON[comma] EOS[stop]
      |                            ^^^^^
attribute/a.rules:4:39: error[R006]: `stop` is no condition here
    4 |   match QUOTE[coma] PERSON[comma] EOS[stop]
      |                                       ^^^^
)");
}

TEST(PatternErrors, UnknownConditionShape) {
  EXPECT_EQ(Errors(Rule(R"(  match word[uper] "a"[past]
)")),
            R"(attribute/a.rules:4:14: error[R006]: `uper` is no condition here
    4 |   match word[uper] "a"[past]
      |              ^^^^ did you mean upper?
attribute/a.rules:4:24: error[R006]: `past` is no condition here
    4 |   match word[uper] "a"[past]
      |                        ^^^^
)");
}

TEST(PatternErrors, UnknownConditionForm) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say] inflect verb
say  said
[aux]
had
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
use lexicon/cue.lex
rule r priority 1 direct
  match @cue.say[pst] @cue.aux[past] word[!@cue.say[pastt]] [lemma=tell]
  yes a
  no b
)"}}),
            R"(attribute/a.rules:5:18: error[R006]: `pst` is no condition here
    5 |   match @cue.say[pst] @cue.aux[past] word[!@cue.say[pastt]] [lemma=tell]
      |                  ^^^ did you mean past?
attribute/a.rules:5:32: error[R006]: `past` is no condition here
    5 |   match @cue.say[pst] @cue.aux[past] word[!@cue.say[pastt]] [lemma=tell]
      |                                ^^^^ did you mean past?
attribute/a.rules:5:53: error[R006]: `@cue.say` has no form `pastt`
    5 |   match @cue.say[pst] @cue.aux[past] word[!@cue.say[pastt]] [lemma=tell]
      |                                                     ^^^^^ did you mean past?
attribute/a.rules:5:68: error[R006]: no lexicon inflects `tell`
    5 |   match @cue.say[pst] @cue.aux[past] word[!@cue.say[pastt]] [lemma=tell]
      |                                                                    ^^^^
)");
}

TEST(PatternErrors, UnknownLexicon) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say]
said
[tell]
told
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
use lexicon/cue.lex
rule r priority 1 direct
  match QUOTE ","? CUE=@cue.sya SPEAKER=PERSON
  unless after @cue.tell | @que
  yes a
  no b
)"}}),
            R"(attribute/a.rules:5:24: error[R011]: there is no lexicon `@cue.sya`
    5 |   match QUOTE ","? CUE=@cue.sya SPEAKER=PERSON
      |                        ^^^^^^^^ did you mean cue.say?
attribute/a.rules:6:28: error[R011]: there is no lexicon `@que`
    6 |   unless after @cue.tell | @que
      |                            ^^^^ did you mean cue?
)");
}

TEST(PatternErrors, UnknownLexiconWithAForm) {
  EXPECT_EQ(Errors(Rule("  match @cue.sya[gerund|past] @cue.sya[!owner]\n")),
            R"(attribute/a.rules:4:9: error[R011]: there is no lexicon `@cue.sya`
    4 |   match @cue.sya[gerund|past] @cue.sya[!owner]
      |         ^^^^^^^^
attribute/a.rules:4:31: error[R011]: there is no lexicon `@cue.sya`
    4 |   match @cue.sya[gerund|past] @cue.sya[!owner]
      |                               ^^^^^^^^
attribute/a.rules:4:41: error[R006]: `owner` is no condition here
    4 |   match @cue.sya[gerund|past] @cue.sya[!owner]
      |                                         ^^^^^
)");
}

TEST(PatternErrors, SplitLiteral) {
  EXPECT_EQ(Errors(Rule(R"(  match "according to" "" "mayor's" "and/or" "U.S." "'s" "--"
)")),
            R"(attribute/a.rules:4:9: error[R015]: no token is ever `according to`
    4 |   match "according to" "" "mayor's" "and/or" "U.S." "'s" "--"
      |         ^^^^^^^^^^^^^^ write "according" "to", or make it an entry of a lexicon
attribute/a.rules:4:24: error[R015]: an empty word matches nothing
    4 |   match "according to" "" "mayor's" "and/or" "U.S." "'s" "--"
      |                        ^^
attribute/a.rules:4:27: error[R015]: no token is ever `mayor's`
    4 |   match "according to" "" "mayor's" "and/or" "U.S." "'s" "--"
      |                           ^^^^^^^^^ write "mayor" "'s", or make it an entry of a lexicon
attribute/a.rules:4:37: error[R015]: no token is ever `and/or`
    4 |   match "according to" "" "mayor's" "and/or" "U.S." "'s" "--"
      |                                     ^^^^^^^^ write "and" "/" "or", or make it an entry of a lexicon
)");
}

TEST(PatternErrors, EmptyPattern) {
  EXPECT_EQ(Errors(Rule(R"(  match "a"? PERSON*
  unless after "b"*
)")),
            R"(attribute/a.rules:4:9: error[R016]: the pattern can match nothing at all
    4 |   match "a"? PERSON*
      |         ^^^^^^^^^^^^ at least one atom must be there without ? or *
attribute/a.rules:5:16: error[R016]: the guard always holds: it can match nothing
    5 |   unless after "b"*
      |                ^^^^ at least one atom must be there without ? or *
)");
}

TEST(PatternErrors, CapturesEndless) {
  EXPECT_EQ(
      Errors(Rule(R"(  match ("," CUE=word)+
)")),
      R"(attribute/a.rules:4:23: error[R017]: a capture in an endless repeat keeps only its last
    4 |   match ("," CUE=word)+
      |                       ^ count it, {1,4}, or capture the repeat as a whole
)");
}

TEST(PatternErrors, CapturesTooMany) {
  EXPECT_EQ(Errors(Rule(R"(  match QUOTE ("," QUOTE){0,8}
)")),
            R"(attribute/a.rules:4:9: error[R017]: 9 captures in one match; at most 8
    4 |   match QUOTE ("," QUOTE){0,8}
      |         ^^^^^^^^^^^^^^^^^^^^^^
)");
}

TEST(PatternErrors, EmptyClass) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say]
[tell]
told
)"},
                    {"attribute/a.rules", R"(language en
phase attribute
use lexicon/cue.lex
rule r priority 1 direct
  match @cue.say @cue.tell word[lower,upper]
  yes a
  no b
)"}}),
            R"(attribute/a.rules:5:9: error[R019]: lexicon `@cue.say` has no entry
    5 |   match @cue.say @cue.tell word[lower,upper]
      |         ^^^^^^^^
)");
}

TEST(PatternErrors, SignWithoutMarks) {
  EXPECT_EQ(Errors(Rule("  match QUOTE (NP , any)\n")),
            R"(attribute/a.rules:4:19: error[R001]: `,` does not belong here
    4 |   match QUOTE (NP , any)
      |                   ^ words and marks stand in quotation marks
)");
}

TEST(PatternErrors, WordWithACapital) {
  EXPECT_EQ(Errors(Rule("  match Quote NP[Named]\n")),
            R"(attribute/a.rules:4:9: error[R005]: there is no chunk and no `let` named `Quote`
    4 |   match Quote NP[Named]
      |         ^^^^^ did you mean QUOTE?
attribute/a.rules:4:18: error[R006]: `Named` is no condition here
    4 |   match Quote NP[Named]
      |                  ^^^^^ did you mean named?
)");
}

TEST(PatternErrors, LetterOrOtherWordForARole) {
  EXPECT_EQ(Errors(Rule("  match Q=QUOTE WHO=NP\n")),
            R"(attribute/a.rules:4:9: error[R004]: there is no role `Q`
    4 |   match Q=QUOTE WHO=NP
      |         ^ Q is for examples; here it is QUOTE
attribute/a.rules:4:17: error[R004]: there is no role `WHO`
    4 |   match Q=QUOTE WHO=NP
      |                 ^^^ there are QUOTE CONTENT CUE SOURCE SPEAKER ADDRESSEE NAME TITLE DESCRIPTION HEAD
)");
}

TEST(PatternErrors, TooLarge) {
  EXPECT_EQ(
      Errors({{"attribute/a.rules", R"(language en
phase attribute
let A = "a"{100}
rule r priority 1 direct
  match A{100}
  yes a
  no b
)"}}),
      R"(attribute/a.rules:5:10: error[R027]: the pattern is too large: over 4000 atoms or 100 levels
    5 |   match A{100}
      |          ^ repeats and lets count as if written out
)");
}

TEST(PatternErrors, Unicode) {
  EXPECT_EQ(Errors(Rule(R"(  match "é" "“" PERSN
)")),
            R"(attribute/a.rules:4:17: error[R005]: there is no chunk and no `let` named `PERSN`
    4 |   match "é" "“" PERSN
      |                 ^^^^^ did you mean PERSON?
)");
}

TEST(PatternErrors, EmptyClassImpossible) {
  EXPECT_EQ(Errors(Rule(R"(  match word[lower,upper] "a"[digit]
  unless after PERSON[owner,!owner]
)")),
            R"(attribute/a.rules:4:9: error[R019]: no item can ever be `word[lower,upper]`
    4 |   match word[lower,upper] "a"[digit]
      |         ^^^^^^^^^^^^^^^^^
attribute/a.rules:4:27: error[R019]: no item can ever be `"a"[digit]`
    4 |   match word[lower,upper] "a"[digit]
      |                           ^^^^^^^^^^
attribute/a.rules:5:16: error[R019]: no item can ever be `PERSON[owner,!owner]`
    5 |   unless after PERSON[owner,!owner]
      |                ^^^^^^^^^^^^^^^^^^^^
)");
}

TEST(PatternErrors, SymbolBudget) {
  // Nine lexicons in all combinations are 512 sets of atoms that some word satisfies together.
  PackFiles files;
  std::string use = "use";
  std::string match = "  match";
  for (int i = 0; i < 9; ++i) {
    const std::string name(1, static_cast<char>('a' + i));
    std::string& words = files["lexicon/" + name + ".lex"];
    for (int n = 0; n < 512; ++n) {
      if ((n >> i & 1) != 0) words += fmt::format("w{:03}\n", n);
    }
    use += " lexicon/" + name + ".lex";
    match += " @" + name;
  }
  files["attribute/a.rules"] = fmt::format(
      "language en\nphase attribute\n{}\nrule r priority 1 direct\n{}\n  yes a\n  no b\n", use,
      match);
  EXPECT_EQ(
      Errors(files),
      R"(attribute/a.rules:5:9: error[R018]: phase `attribute` needs 513 symbols and there are 250; this atom multiplies them
    5 |   match @a @b @c @d @e @f @g @h @i
      |         ^^ ask for less in brackets, or for a lexicon less
)");
}

// No token that is so long is looked up.
TEST(PatternErrors, EmptyClassWordThatIsTooLong) {
  const std::string word(200, 'a');
  const std::string errors = Errors(Rule("  match \"" + word + "\"\n"));
  EXPECT_NE(errors.find("4:9: error[R019]: no item can ever be `\"aaaa"), std::string::npos)
      << errors;
}

}  // namespace
}  // namespace whosaid
