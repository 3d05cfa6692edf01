#include "emit/listing.h"

#include <gtest/gtest.h>

#include <vector>

#include "support/analysis_builder.h"

namespace whosaid {
namespace {

std::shared_ptr<const RulePack> TwoRules() {
  RulePack::Loaded loaded = RulePack::Load("en", {{"attribute/a.rules", R"(language en
phase attribute

rule after-quote  priority 900  direct
  match  QUOTE CUE="said" SPEAKER=PERSON
  yes    {Q:"We are ready,"} {C:said} {S:Maria Lopez}.
  no     "Wet paint," said the sign.

rule before-quote  priority 800  direct
  match  SPEAKER=PERSON CUE="said" ","? QUOTE
  yes    {S:Maria Lopez} {C:said}, {Q:"We are ready."}
  no     Maria Lopez said "we" often.
)"}});
  for (const RuleError& error : loaded.errors) ADD_FAILURE() << FormatRuleError(error);
  return loaded.pack;
}

Index<Rule> RuleNamed(const RulePack& pack, std::string_view id) {
  for (uint32_t i = 0; i < pack.rules().size(); ++i) {
    if (pack.rules()[i].id == id) return Index<Rule>(i);
  }
  ADD_FAILURE() << "no rule " << id;
  return {};
}

TEST(Listing, NamesTheRuleThatDecidedLast) {
  AnalysisBuilder b("[q:x] [r:y] [s:z]");
  b.analysis().rules = TwoRules();
  const RulePack& pack = *b.analysis().rules;
  const Index<Rule> first = RuleNamed(pack, "en/attribute/after-quote");
  const Index<Rule> second = RuleNamed(pack, "en/attribute/before-quote");
  b.Attribute({.content = "q", .rule = first, .resolve_rule = second});
  b.Attribute({.content = "r", .rule = first});
  b.Attribute({.content = "s"});
  const Listing listing(b.analysis());
  EXPECT_EQ(listing.language(), "en");
  EXPECT_EQ(listing.RuleOf(0), "en/attribute/before-quote");
  EXPECT_EQ(listing.RuleOf(1), "en/attribute/after-quote");
  EXPECT_EQ(listing.RuleOf(2), "none");
}

TEST(Listing, TakesTheFirstMentionForTheNameOfAnEntityWithoutOne) {
  AnalysisBuilder b("[m:A guard] said [q:no]. [n:The guard] left.");
  const auto guard = b.AddEntity({.name = ""});
  b.AddMention("m", MentionKind::kNominal, guard);
  b.AddMention("n", MentionKind::kNominal, guard);
  const Listing listing(b.analysis());
  EXPECT_EQ(listing.EntityName(guard.value()), b.At("m"));
}

TEST(Listing, LeavesOutADescriptionThatStandsAlone) {
  AnalysisBuilder b(
      "[m:Some towns] saw [n:Bo]. [o:A guard] slept until [p:he] woke. [q:No], said [s:a clerk] of "
      "[t:his].");
  const auto towns = b.AddEntity({.name = "m"});
  const auto bo = b.AddEntity({.name = "n"});
  const auto guard = b.AddEntity({.name = "o"});
  const auto clerk = b.AddEntity({.name = "s"});
  b.AddMention("m", MentionKind::kNominal, towns);
  b.AddMention("n", MentionKind::kName, bo);
  b.AddMention("o", MentionKind::kNominal, guard);
  b.AddMention("p", MentionKind::kPronoun, {}, guard);
  b.AddMention("s", MentionKind::kNominal, clerk);
  b.AddMention("t", MentionKind::kPronoun, {});
  b.Attribute({.content = "q", .kind = SpeakerKind::kNominal, .speaker = "s", .entity = clerk});
  const Listing listing(b.analysis());
  EXPECT_EQ(std::vector<uint32_t>(listing.entities().begin(), listing.entities().end()),
            std::vector<uint32_t>({bo.value(), guard.value(), clerk.value()}));
  EXPECT_EQ(listing.EntityNumber(towns), 0U);
  EXPECT_EQ(listing.EntityNumber(clerk), 3U);
  EXPECT_EQ(listing.SpeakerOf(0).entity, clerk);
}

TEST(Listing, DropsAnEntityThatNothingMentionsFromTheSpeaker) {
  AnalysisBuilder b("[q:No], said [m:he]. [n:Bo]");
  const auto bo = b.AddEntity({.name = "n"});
  b.Attribute({.content = "q", .kind = SpeakerKind::kPronoun, .speaker = "m", .entity = bo});
  const ListedSpeaker speaker = Listing(b.analysis()).SpeakerOf(0);
  EXPECT_FALSE(speaker.entity.has_value());
  EXPECT_EQ(speaker.name, b.At("m"));
}

TEST(Listing, TakesASpeakerWithoutWordsForImplicit) {
  AnalysisBuilder b("[m:Bo]. [q:No.] [r:So.]");
  const auto bo = b.AddEntity({.name = "m"});
  b.AddMention("m", MentionKind::kName, bo);
  b.Attribute({.content = "q", .kind = SpeakerKind::kName, .entity = bo});
  b.Attribute({.content = "r", .kind = SpeakerKind::kName});
  const Listing listing(b.analysis());
  EXPECT_EQ(listing.SpeakerOf(0).kind, SpeakerKind::kImplicit);
  EXPECT_EQ(listing.SpeakerOf(1).kind, SpeakerKind::kNone);
}

}  // namespace
}  // namespace whosaid
