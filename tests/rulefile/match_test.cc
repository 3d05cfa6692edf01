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

TEST(Match, TheMemoKnowsHowFarAGuardHasLooked) {
  const auto pack = LoadPack({{"attribute/far.rules", R"(language en
phase attribute
rule r priority 1 x
  match "m" "n"
  unless before "x" "y"* "z"
  unless after "v" "y"* "w"
  yes a
  no b
)"}});
  ASSERT_NE(pack, nullptr);
  MatchScratch scratch;
  for (int round = 0; round < 2; ++round) {
    for (const char* yes : {"m n", "x y y y x m n v y y y v", "y y z m n y w", "z y y m n y y w"}) {
      EXPECT_THAT(Matches(*pack, "attribute", yes, scratch), ElementsAre("r <m n>")) << yes;
    }
    for (const char* no :
         {"x y y y z m n v y y y v", "x y y y x m n v y y y w", "x z m n", "m n v w"}) {
      EXPECT_THAT(Matches(*pack, "attribute", no, scratch), ElementsAre()) << no;
    }
  }
}

constexpr const char* kStatus = R"(language en
phase attribute
rule live priority 3 x
  match "a" "b"
  yes a
  no b
rule loser priority 2 x
  match "b" "c"
  match "c" "d"
  unless after "e"
  yes a
  no b
rule shadow priority 9 x
  match any
  status shadow
  yes a
  no b
rule off priority 9 x
  match any
  status off
  yes a
  no b
)";

TEST(Match, ShadowAndOffRulesTakeNoPart) {
  const auto pack = LoadPack({{"attribute/a.rules", kStatus}});
  EXPECT_THAT(Matches(*pack, "a b c d"), ElementsAre("live <a b>", "loser <c d>"));
}

TEST(Match, TracesLosersVetoesAndShadows) {
  const auto pack = LoadPack({{"attribute/a.rules", kStatus}});
  const Phase& phase = *pack->phase("attribute");
  std::string symbols;
  for (const char* word : {"a", "b", "c", "d", "e"}) symbols += SymbolOf(*pack, phase, word);
  std::vector<TraceEntry> trace;
  phase.Trace(symbols, trace);
  std::vector<std::string> lines;
  for (const TraceEntry& entry : trace) {
    const auto name = [&](Index<Rule> rule) {
      const std::string& id = pack->rule(rule).id;
      return id.substr(id.rfind('/') + 1);
    };
    std::string line = fmt::format("{} {}-{}", name(entry.match.rule), entry.match.items.begin,
                                   entry.match.items.end);
    if (entry.outcome == Outcome::kWon) line += " won";
    if (entry.outcome == Outcome::kLost) line += " lost to " + name(entry.winner);
    if (entry.outcome == Outcome::kVetoed) line += fmt::format(" vetoed in {}", entry.guard_line);
    lines.push_back(line);
  }
  EXPECT_THAT(lines,
              ElementsAre("shadow 0-1", "live 0-2 won", "shadow 1-2", "loser 1-3 lost to live",
                          "shadow 2-3", "loser 2-4 vetoed in 10", "shadow 3-4", "shadow 4-5"));
}

TEST(Match, LongIslandsAreMatchedThroughout) {
  const auto pack = LoadPack({{"attribute/a.rules",
                               "language en\nphase attribute\nrule r priority 1 x\n"
                               "  match \"a\" any{0,3} \"b\"\n  yes a\n  no b\n"}});
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "a x b y y ";
  EXPECT_EQ(Matches(*pack, text).size(), 5000U);
}

TEST(Match, LongIslandsAreMatchedOverTheEndsOfSentences) {
  const auto pack = LoadPack({{"attribute/a.rules",
                               "language en\nphase attribute\nrule r priority 1 x\n"
                               "  match \"a\" any{0,3} EOS \"b\"\n  yes a\n  no b\n"}});
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "a EOS b y ";
  EXPECT_EQ(Matches(*pack, text).size(), 5000U);
}

// Strings made to be slow, a hundred times longer each, may not take much over a hundred times.
TEST(Match, TimeIsLinearInTheString) {
  const auto pack = LoadPack({{"attribute/a.rules",
                               "language en\nphase attribute exclusive CUE\n"
                               "rule q priority 2 x\n  match \"a\"* \"a\"* \"a\"* CUE=\"b\"\n"
                               "  yes a\n  no b\n"
                               "rule r priority 1 x\n  match \"a\" any* CUE=\"c\"\n"
                               "  unless after \"d\"\n  yes a\n  no b\n"}});
  const Phase& phase = *pack->phase("attribute");
  const std::string many(400000, SymbolOf(*pack, phase, "a"));
  std::string vetoed;
  for (int i = 0; i < 100000; ++i) {
    for (const char* word : {"a", "a", "c", "d"}) vetoed += SymbolOf(*pack, phase, word);
  }
  MatchScratch scratch;
  std::vector<RuleMatch> matches;
  phase.Match(many, scratch, matches);
  EXPECT_THAT(matches, IsEmpty());
  phase.Match(vetoed, scratch, matches);
  EXPECT_THAT(matches, IsEmpty());
}

TEST(Match, TheMemoForgetsAndGoesOn) {
  const auto pack = LoadPack(Files());
  const Phase& phase = *pack->phase("attribute");
  const char quote = SymbolOf(*pack, phase, "QUOTE");
  const char said = SymbolOf(*pack, phase, "said");
  const char person = SymbolOf(*pack, phase, "PERSON");
  const char comma = SymbolOf(*pack, phase, ",");
  MatchScratch scratch;
  // More islands than the memo has room for, no two alike.
  std::string symbols;
  constexpr int kIslands = 150000;
  for (int i = 0; i < kIslands; ++i) {
    symbols += quote;
    symbols += said;
    symbols += person;
    for (int bit = 0; bit < 18; ++bit) symbols += (i >> bit & 1) != 0 ? comma : person;
    symbols += Phase::kPlainSymbol;
  }
  std::vector<RuleMatch> matches;
  phase.Match(symbols, scratch, matches);
  EXPECT_EQ(matches.size(), static_cast<size_t>(kIslands));
}

}  // namespace
}  // namespace whosaid
