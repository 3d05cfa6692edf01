#include <gmock/gmock.h>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kCue = R"([say] inflect verb
add
point out
quip
say  said
[aux]
had
has
)";

constexpr const char* kRules = R"(language en
phase    attribute
use      lexicon/cue.lex

let WHO  = PERSON | ORG | PRONOUN
let SAID = @cue.aux? @cue.say[past|s|participle]
let APPOS = "," (any except "," QUOTE EOS)+ ","

rule said-inverted  priority 900  direct group speech
  note   "Quote," said Speaker: the default form of wire copy.
  match  QUOTE ","? CUE=SAID SPEAKER=WHO
  unless after "'s"
  yes    {Q:"We are ready,"} {C:said} {S:Maria Lopez}.
  no     "Wet paint," said the sign.
  keep   precision 0.98

rule speaker-first  priority 800  direct
  match  SOURCE=(SPEAKER=WHO APPOS?) CUE=SAID ","? QUOTE
  yes    {S:Maria Lopez} {C:said}, {Q:"We are ready."}
  no     Maria Lopez said "we" often.
)";

PackFiles Files() { return {{"attribute/news.rules", kRules}, {"lexicon/cue.lex", kCue}}; }

TEST(Match, FindsSpeakersBeforeAndAfterTheQuote) {
  const auto pack = LoadPack(Files());
  ASSERT_NE(pack, nullptr);
  EXPECT_THAT(Matches(*pack, "QUOTE[comma] said PERSON EOS"),
              ElementsAre("said-inverted QUOTE=QUOTE[comma] CUE=said SPEAKER=PERSON"));
  EXPECT_THAT(Matches(*pack, "ORG , a big bank , had quipped , QUOTE"),
              ElementsAre("speaker-first SOURCE=ORG , a big bank , SPEAKER=ORG CUE=had quipped "
                          "QUOTE=QUOTE"));
  EXPECT_THAT(Matches(*pack, "QUOTE the sign said"), IsEmpty());
}

TEST(Match, HigherPriorityTakesItsItems) {
  const auto pack = LoadPack(Files());
  EXPECT_THAT(Matches(*pack, "QUOTE said PERSON said QUOTE"),
              ElementsAre("said-inverted QUOTE=QUOTE CUE=said SPEAKER=PERSON"));
  EXPECT_THAT(Matches(*pack, "PERSON said QUOTE said PERSON"),
              ElementsAre("said-inverted QUOTE=QUOTE CUE=said SPEAKER=PERSON"));
}

TEST(Match, GuardVetoes) {
  const auto pack = LoadPack(Files());
  EXPECT_THAT(Matches(*pack, "QUOTE said PERSON 's mother"), IsEmpty());
}

TEST(Match, AnswersTheSameFromTheMemo) {
  const auto pack = LoadPack(Files());
  MatchScratch scratch;
  for (int round = 0; round < 3; ++round) {
    EXPECT_THAT(
        Matches(*pack, "attribute", "x x QUOTE said PERSON EOS QUOTE said PERSON 's", scratch),
        ElementsAre("said-inverted QUOTE=QUOTE CUE=said SPEAKER=PERSON"));
  }
}

}  // namespace
}  // namespace whosaid
