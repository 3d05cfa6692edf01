// What is said about lexicons and settings: the exact words, lines and carets.
#include <gtest/gtest.h>

#include <string>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

TEST(LexiconErrors, Unsorted) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say]
add
say
quip
tell
[tell]
Tell
ask
zeal
Yell
)"},
                    {"lexicon/name.lex", R"(Ann
Bob
al
)"},
                    {"lexicon/mix.lex", R"(al
Ann
Bob
)"}}),
            R"(lexicon/cue.lex:4:1: error[R020]: `quip` is out of order
    4 | quip
      | ^^^^ sort the entries of the section
lexicon/cue.lex:8:1: error[R020]: `ask` is out of order
    8 | ask
      | ^^^ sort the entries of the section
)");
}

TEST(LexiconErrors, NoText) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", std::string("[say]\nadd\0\0\nzeal\n", 17)}}),
            R"(lexicon/cue.lex:2:1: error[R003]: byte 9 of the file is no UTF-8 text
    2 | add
      | ^ nothing behind it is read
)");
  EXPECT_EQ(Errors({{"lexicon/cue.lex", "[say]\nadd\xFD\n"}}),
            R"(lexicon/cue.lex:2:1: error[R003]: byte 9 of the file is no UTF-8 text
    2 | add
      | ^ nothing behind it is read
)");
}

TEST(LexiconErrors, DuplicateEntry) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say]
add
Add
[tell]
add
[say]
)"}}),
            R"(lexicon/cue.lex:3:1: error[R021]: `Add` is here twice
    3 | Add
      | ^^^
lexicon/cue.lex:6:1: error[R021]: section [say] is here a second time
    6 | [say]
      | ^^^^^
)");
}

TEST(LexiconErrors, BadEntry) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([Say]
[say] inflect adverb
say  said
[tell] inflect verb
tell  told told told
[noun
)"}}),
            R"(lexicon/cue.lex:1:1: error[R022]: a section is written [name], in small letters
    1 | [Say]
      | ^^^^^ [say] or [say] inflect verb
lexicon/cue.lex:2:7: error[R022]: after the section only `inflect verb` or `inflect noun` may stand
    2 | [say] inflect adverb
      |       ^^^^^^^^^^^^^^
lexicon/cue.lex:3:6: error[R022]: a second column where the section does not inflect
    3 | say  said
      |      ^^^^ mark the section `inflect verb` or `inflect noun`
lexicon/cue.lex:5:12: error[R022]: more columns than verb, past tense and participle
    5 | tell  told told told
      |            ^^^^^^^^^
lexicon/cue.lex:6:1: error[R022]: a section is written [name], in small letters
    6 | [noun
      | ^^^^^ [say] or [say] inflect verb
)");
}

TEST(LexiconErrors, BadEntryNoInflection) {
  EXPECT_EQ(Errors({{"lexicon/cue.lex", R"([say] inflect verb
say
)"},
                    {"tokenize/inflection.toml", ""}}),
            R"(lexicon/cue.lex:1:7: error[R022]: the pack has no rules to inflect a verb
    1 | [say] inflect verb
      |       ^^^^^^^^^^^^ they stand in tokenize/inflection.toml
)");
}

TEST(LexiconErrors, BadToml) {
  EXPECT_EQ(
      Errors({{"settings.toml", R"([attribute]
belief = maybe
)"}}),
      R"(settings.toml:2:10: error[R023]: not TOML: Error while parsing value: could not determine value type
    2 | belief = maybe
      |          ^
)");
}

}  // namespace
}  // namespace whosaid
