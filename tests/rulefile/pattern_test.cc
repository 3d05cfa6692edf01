// What each piece of a pattern matches, seen through a pack with one rule.
#include <gmock/gmock.h>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kCue =
    "[aux]\nhad\nhas\n[say] inflect verb\nadd\npoint out\nsay  said\n[title]\nMr.\nmayor\n";

std::shared_ptr<const RulePack> PackWith(const std::string& lines, const std::string& header = "",
                                         const std::string& phase = "attribute") {
  // The second rule is there to use the lexicon.
  return LoadPack(
      {{"lexicon/cue.lex", kCue},
       {"attribute/a.rules",
        fmt::format("language en\nphase {}\nuse lexicon/cue.lex\n{}\n"
                    "rule uses priority 0 x\n  match @cue\n  status off\n  yes a\n  no b\n"
                    "rule r priority 1 x\n{}\n  yes a\n  no b\n",
                    phase, header, lines)}});
}

// The matches of `match PATTERN` in the items.
std::vector<std::string> Find(const std::string& pattern, const std::string& items) {
  return Matches(*PackWith("  match " + pattern), items);
}

TEST(Pattern, Words) {
  EXPECT_THAT(Find(R"("mayor")", "the Mayor , MAYOR"), ElementsAre("r <Mayor>", "r <MAYOR>"));
  EXPECT_THAT(Find(R"("'s")", "mayor 's ’s"), ElementsAre("r <'s>", "r <’s>"));
  EXPECT_THAT(Find(R"(="May")", "May may MAY"), ElementsAre("r <May>"));
  EXPECT_THAT(Find(R"(="US")", "US us Us"), ElementsAre("r <US>"));
  EXPECT_THAT(Find(R"(="us")", "US us Us"), ElementsAre("r <us>"));
  EXPECT_THAT(Find(R"("\"")", "a \" b"), ElementsAre("r <\">"));
  EXPECT_THAT(Find("word", "a , 12 Bob PERSON"), ElementsAre("r <a>", "r <Bob>"));
  EXPECT_THAT(Find("unknown", "a said xyzzy , PERSON"), ElementsAre("r <a>", "r <xyzzy>"));
}

TEST(Pattern, LexiconsAndForms) {
  EXPECT_THAT(Find("@cue.say", "says say adding had"),
              ElementsAre("r <says>", "r <say>", "r <adding>"));
  EXPECT_THAT(Find("@cue.say[past]", "says said added adds"), ElementsAre("r <said>", "r <added>"));
  EXPECT_THAT(Find("@cue.say[s|gerund]", "says said adding"),
              ElementsAre("r <says>", "r <adding>"));
  EXPECT_THAT(Find("@cue[!@cue.say[past],!@cue.aux]", "says said had mayor"),
              ElementsAre("r <says>", "r <mayor>"));
  EXPECT_THAT(Find("[lemma=say]", "say says said saying added"),
              ElementsAre("r <say>", "r <says>", "r <said>", "r <saying>"));
  EXPECT_THAT(Find("@cue.say[past,capital]", "Said said"), ElementsAre("r <Said>"));
}

TEST(Pattern, Shapes) {
  EXPECT_THAT(Find("[upper]", "Bob bob BOB J"), ElementsAre("r <Bob>"));
  EXPECT_THAT(Find("[capital]", "Bob bob BOB J"), ElementsAre("r <Bob>", "r <BOB>", "r <J>"));
  EXPECT_THAT(Find("[initial]", "Bob J"), ElementsAre("r <J>"));
  EXPECT_THAT(Find("[digit]", "Bob 12"), ElementsAre("r <12>"));
  EXPECT_THAT(Find("[point]", "a , \""), ElementsAre("r <,>"));
  EXPECT_THAT(Find("[mark]", "a , \""), ElementsAre("r <\">"));
  EXPECT_THAT(Find("[glued]", "a ~, ,"), ElementsAre("r <~,>"));
  EXPECT_THAT(Find("word[lower,!\"a\"]", "a b A"), ElementsAre("r <b>"));
}

TEST(Pattern, ChunksAndFlags) {
  EXPECT_THAT(Find("PERSON[!owner]", "PERSON PERSON[owner] ORG"), ElementsAre("r <PERSON>"));
  EXPECT_THAT(Find("CONTENT=QUOTE[comma|ask]", "QUOTE[comma] QUOTE[stop] QUOTE[ask] QUOTE"),
              ElementsAre("r CONTENT=QUOTE[comma]", "r CONTENT=QUOTE[ask]"));
  EXPECT_THAT(Find("CONTENT=QUOTE[comma,!short]", "QUOTE[comma] QUOTE[comma,short]"),
              ElementsAre("r CONTENT=QUOTE[comma]"));
}

TEST(Pattern, RepeatsAndChoices) {
  EXPECT_THAT(Find(R"("a" "b"? "c")", "a c a b c a b b c"), ElementsAre("r <a c>", "r <a b c>"));
  EXPECT_THAT(Find(R"("a" "b"{2} "c")", "a b c a b b c"), ElementsAre("r <a b b c>"));
  EXPECT_THAT(Find(R"("a" "b"{1,2})", "a b b b"), ElementsAre("r <a b b>"));
  EXPECT_THAT(Find(R"("a" "b"{1,}?)", "a b b b"), ElementsAre("r <a b>"));
  EXPECT_THAT(Find(R"("a" any+? "c")", "a b c b c"), ElementsAre("r <a b c>"));
  EXPECT_THAT(Find(R"("a" any+ "c")", "a b c b c"), ElementsAre("r <a b c b c>"));
  EXPECT_THAT(Find(R"("a" ("b" "b" | "c"))", "a b a b b a c"), ElementsAre("r <a b b>", "r <a c>"));
  EXPECT_THAT(Find("\"a\"\n     # a comment\n     \"b\"   # another", "a b"),
              ElementsAre("r <a b>"));
}

TEST(Pattern, AnyStopsAtTheEndOfASentence) {
  EXPECT_THAT(Find(R"("a" any* "c")", "a b EOS c"), IsEmpty());
  EXPECT_THAT(Find(R"("a" any* "c")", "a b PARA c"), IsEmpty());
  EXPECT_THAT(Find(R"("a" (any | EOS)* "c")", "a b EOS c"), ElementsAre("r <a b EOS c>"));
  EXPECT_THAT(Find(R"("a" (any except "," PERSON)* "c")", "a b , c a PERSON c a ORG c"),
              ElementsAre("r <a ORG c>"));
}

TEST(Pattern, Captures) {
  EXPECT_THAT(
      Find(R"(SOURCE=(SPEAKER=PERSON ("," any+? ",")?) CUE=@cue.say)", "PERSON , a baker , said"),
      ElementsAre("r SOURCE=PERSON , a baker , SPEAKER=PERSON CUE=said"));
  EXPECT_THAT(Find(R"(CUE=@cue.aux? SPEAKER=PERSON)", "PERSON had PERSON"),
              ElementsAre("r SPEAKER=PERSON", "r CUE=had SPEAKER=PERSON"));
  EXPECT_THAT(Find(R"(QUOTE=QUOTE ("," QUOTE+=QUOTE){0,2})", "QUOTE , QUOTE , QUOTE , QUOTE"),
              ElementsAre("r QUOTE=QUOTE QUOTE=QUOTE QUOTE=QUOTE", "r QUOTE=QUOTE"));
}

TEST(Pattern, APlainQuoteIsCapturedUnlessSomethingElseIs) {
  EXPECT_THAT(Find("QUOTE CUE=@cue.say", "QUOTE said"), ElementsAre("r QUOTE=QUOTE CUE=said"));
  EXPECT_THAT(Find("QUOTE EOS QUOTE=QUOTE", "QUOTE EOS QUOTE"), ElementsAre("r QUOTE=QUOTE"));
  EXPECT_THAT(Find("CONTENT=(word QUOTE)", "a QUOTE"), ElementsAre("r CONTENT=a QUOTE"));
}

TEST(Pattern, Lets) {
  const auto pack = PackWith("  match CUE=SAID SPEAKER=WHO[!owner]",
                             "let WHO = PERSON | ORG\nlet SAID = @cue.aux?\n    @cue.say");
  EXPECT_THAT(Matches(*pack, "had said ORG[owner] said ORG"),
              ElementsAre("r CUE=said SPEAKER=ORG"));
}

TEST(Pattern, Guards) {
  const auto before = PackWith("  match CUE=\"said\"\n  unless before \"not\" \"have\"?");
  EXPECT_THAT(Matches(*before, "said EOS not said EOS not have said EOS have said"),
              ElementsAre("r CUE=said", "r CUE=said"));
  const auto after = PackWith("  match CUE=\"said\"\n  unless after EOS\n  unless after any \"x\"");
  EXPECT_THAT(Matches(*after, "said EOS said a x said a"), ElementsAre("r CUE=said"));
  EXPECT_THAT(Matches(*after, "said"), ElementsAre("r CUE=said"));
}

TEST(Pattern, SeveralMatchLinesAreAlternatives) {
  const auto pack = PackWith("  match \"a\" \"b\"\n  match \"a\" \"b\" \"c\"\n  match \"d\"");
  EXPECT_THAT(Matches(*pack, "a b c d a b"), ElementsAre("r <a b c>", "r <d>", "r <a b>"));
}

TEST(Pattern, ExclusiveRolesLetMatchesShareTheRest) {
  const std::string lines = "  match PERSON CUE=\"said\" ORG?\n  match CUE=\"said\" ORG";
  EXPECT_THAT(Matches(*PackWith(lines, "", "attribute exclusive CUE"), "PERSON said ORG said ORG"),
              ElementsAre("r CUE=said", "r CUE=said"));
  EXPECT_THAT(
      Matches(*PackWith("  match SPEAKER=PERSON any* CUE=\"said\"", "", "attribute exclusive CUE"),
              "PERSON said said"),
      ElementsAre("r SPEAKER=PERSON CUE=said"));
  EXPECT_THAT(Matches(*PackWith("  match QUOTE EOS QUOTE=QUOTE", "", "attribute exclusive QUOTE"),
                      "QUOTE EOS QUOTE EOS QUOTE"),
              ElementsAre("r QUOTE=QUOTE", "r QUOTE=QUOTE"));
}

}  // namespace
}  // namespace whosaid
