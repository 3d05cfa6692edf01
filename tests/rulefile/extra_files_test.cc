// Files that change a pack: what they replace, what they add to, and how their faults are shown.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

PackFiles Base() {
  return {{"tokenize/inflection.toml", InflectionRules()},
          {"lexicon/cue.lex", "[say] inflect verb\nsay  said\n[ask] inflect verb\nask\n"},
          {"attribute/a.rules",
           "language en\nphase attribute\nuse lexicon/cue.lex\nrule a priority 1 direct\n"
           "  match QUOTE=QUOTE CUE=@cue.say[past] SPEAKER=NP\n  yes a\n  no b\n"}};
}

RulePack::Loaded LoadWith(std::vector<ExtraFiles> extra) {
  LoadOptions options;
  options.folder = "base/";
  options.extra = std::move(extra);
  return RulePack::Load("en", Base(), options);
}

TEST(ExtraFiles, LexiconsAddToTheirSections) {
  const auto loaded = LoadWith({{"mine/", {{"lexicon/cue.lex", "[say] inflect verb\nquip\n"}}}});
  ASSERT_THAT(loaded.errors, IsEmpty());
  EXPECT_THAT(Matches(*loaded.pack, "QUOTE quipped NP"),
              ElementsAre("a QUOTE=QUOTE CUE=quipped SPEAKER=NP"));
  EXPECT_THAT(Matches(*loaded.pack, "QUOTE said NP"),
              ElementsAre("a QUOTE=QUOTE CUE=said SPEAKER=NP"));
  EXPECT_THAT(Matches(*loaded.pack, "QUOTE asked NP"), IsEmpty());
}

TEST(ExtraFiles, RulesComeInAdditionOrReplaceTheFileOfTheirName) {
  const std::string rule =
      "language en\nphase attribute\nuse lexicon/new.lex\nrule b priority 2 direct\n"
      "  match QUOTE=QUOTE CUE=@new SPEAKER=NP\n  yes a\n  no b\n";
  const PackFiles lexicon = {{"lexicon/new.lex", "went\n"}};
  const auto added = LoadWith({{"mine/", lexicon}, {"more/", {{"attribute/b.rules", rule}}}});
  ASSERT_THAT(added.errors, IsEmpty());
  EXPECT_THAT(
      Matches(*added.pack, "QUOTE went NP QUOTE said NP"),
      ElementsAre("b QUOTE=QUOTE CUE=went SPEAKER=NP", "a QUOTE=QUOTE CUE=said SPEAKER=NP"));
  const auto replaced = LoadWith({{"mine/", lexicon}, {"more/", {{"attribute/a.rules", rule}}}});
  ASSERT_THAT(replaced.errors, IsEmpty());
  EXPECT_THAT(Matches(*replaced.pack, "QUOTE went NP QUOTE said NP"),
              ElementsAre("b QUOTE=QUOTE CUE=went SPEAKER=NP"));
  EXPECT_EQ(replaced.pack->rules()[0].file, "more/attribute/a.rules");
}

TEST(ExtraFiles, FaultsNameTheFolder) {
  const auto loaded = LoadWith({{"mine/",
                                 {{"lexicon/cue.lex", "[ask] inflect verb\nbeg\nbeg\n[ask]\n"},
                                  {"attribute/b.rules", "what\n"}}}});
  EXPECT_EQ(loaded.pack, nullptr);
  std::string all;
  for (const RuleError& error : loaded.errors) all += FormatRuleError(error);
  EXPECT_EQ(all, R"(mine/attribute/b.rules:1:1: error[R002]: no line begins with `what`
    1 | what
      | ^^^^
mine/lexicon/cue.lex:3:1: error[R021]: `beg` is here twice
    3 | beg
      | ^^^
mine/lexicon/cue.lex:4:1: error[R021]: section [ask] is here a second time
    4 | [ask]
      | ^^^^^
)");
}

TEST(ExtraFiles, WhatIsReplacedIsNotLookedAt) {
  const std::string rule =
      "language en\nphase attribute\nuse lexicon/cue.lex\nrule b priority 2 direct\n"
      "  match QUOTE=QUOTE CUE=@cue.ask[past] SPEAKER=NP\n  yes a\n  no b\n";
  PackFiles files = Base();
  files["attribute/a.rules"] = "no text\xFF";
  LoadOptions options;
  options.extra = {{"mine/", {{"attribute/a.rules", "nor this\xFF"}}},
                   {"more/", {{"attribute/a.rules", rule}}}};
  const auto loaded = RulePack::Load("en", files, options);
  EXPECT_THAT(loaded.errors, IsEmpty());
  ASSERT_NE(loaded.pack, nullptr);
  EXPECT_EQ(loaded.pack->rules()[0].id, "en/attribute/b");
}

std::string ErrorsOf(const RulePack::Loaded& loaded) {
  std::string all;
  for (const RuleError& error : loaded.errors) all += FormatRuleError(error);
  return all;
}

// Somebody checks the folder by itself that is to be read with the pack.
TEST(ExtraFiles, AloneTheyAreToldWhereTheyBelong) {
  LoadOptions options;
  options.folder = "mine/";
  const auto loaded =
      RulePack::Load("en",
                     {{"attribute/b.rules",
                       "language en\nphase attribute\nuse attribute/shared.rules lexicon/cue.lex\n"
                       "rule b priority 2 direct\n  match SPOKEN CUE=@cue.say NP\n"
                       "  yes a\n  yes c\n  no b\n"},
                      {"lexicon/cue.lex", "[manner]\nquip\n"}},
                     options);
  EXPECT_EQ(ErrorsOf(loaded),
            R"(mine/attribute/b.rules:3:5: error[R010]: the pack has no `attribute/shared.rules`
    3 | use attribute/shared.rules lexicon/cue.lex
      |     ^^^^^^^^^^^^^^^^^^^^^^ rules that add to a pack are read with it: --rules-extra takes their folder
mine/attribute/b.rules:5:9: error[R005]: there is no chunk and no `let` named `SPOKEN`
    5 |   match SPOKEN CUE=@cue.say NP
      |         ^^^^^^
mine/attribute/b.rules:5:20: error[R011]: there is no lexicon `@cue.say`
    5 |   match SPOKEN CUE=@cue.say NP
      |                    ^^^^^^^^
)");
}

TEST(ExtraFiles, AFileInNoFolderOfAStageIsAnError) {
  EXPECT_EQ(ErrorsOf(LoadWith({{"mine/", {{"b.rules", "language en\n"}, {"cue.lex", "quip\n"}}}})),
            R"(mine/b.rules: error[R042]: rules are not read from here
      put the file into the folder of its stage: attribute/, tag/, resolve/ ...
mine/cue.lex: error[R042]: a lexicon is not read from here
      put the file into lexicon/
)");
}

}  // namespace
}  // namespace whosaid
