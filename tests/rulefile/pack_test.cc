#include "rulefile/pack.h"

#include <gmock/gmock.h>

#include "rulefile/example.h"
#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* kRules = R"(# comment
language en
phase attribute exclusive QUOTE CUE

rule first  priority 900  direct  group speech   # comment
  note    The default form
  note    of wire copy.
  match   QUOTE ","?          # comment
          CUE="said"
          PERSON
  match   CUE="adds"
  set     SPEAKER = last-speaker
  status  live
  confidence 0.75
  yes     {Q:"We # go,"} {C:said} {S:{T:Dr.} {N:Ana} Silva}.
  todo no "We {go}," said \nAna.
  no      Nothing.
  keep    precision 0.98

rule second  priority -5  mixed
  match   "a"
  status  shadow
  yes     a
  no      b
)";

TEST(Pack, KeepsWhatARuleSays) {
  const auto pack = LoadPack({{"attribute/a.rules", kRules}});
  ASSERT_THAT(pack->rules(), SizeIs(2));
  const Rule& rule = pack->rules()[0];
  EXPECT_EQ(rule.id, "en/attribute/first");
  EXPECT_EQ(rule.kind, "direct");
  EXPECT_EQ(rule.group, "speech");
  EXPECT_EQ(rule.note, "The default form of wire copy.");
  EXPECT_EQ(rule.action, "last-speaker");
  EXPECT_EQ(rule.priority, 900);
  EXPECT_EQ(rule.confidence, 0.75);
  EXPECT_EQ(rule.keep_precision, 0.98);
  EXPECT_NE(rule.keep_line, 0U);
  EXPECT_EQ(rule.status, RuleStatus::kLive);
  EXPECT_EQ(rule.file, "attribute/a.rules");
  EXPECT_EQ(rule.line, 5U);
  EXPECT_EQ(pack->rules()[1].status, RuleStatus::kShadow);
  EXPECT_EQ(pack->rules()[1].priority, -5);
  EXPECT_EQ(pack->phase("tag"), nullptr);
}

std::string Show(const RuleExample& example) {
  std::string text = fmt::format("{}{} line {}: {}", example.todo ? "todo " : "",
                                 example.expected_match ? "yes" : "no", example.line, example.text);
  for (const MarkedSpan& marked : example.marked) {
    text += fmt::format(" | {}={}", kRoleNames[static_cast<size_t>(marked.role)],
                        Slice(example.text, marked.span));
  }
  return text;
}

TEST(Pack, KeepsTheExamples) {
  const auto pack = LoadPack({{"attribute/a.rules", kRules}});
  ASSERT_THAT(pack->examples(), SizeIs(5));
  EXPECT_EQ(Show(pack->examples()[0]),
            "yes line 15: \"We # go,\" said Dr. Ana Silva. | QUOTE=\"We # go,\" | CUE=said | "
            "SOURCE=Dr. Ana Silva | TITLE=Dr. | NAME=Ana");
  EXPECT_EQ(Show(pack->examples()[1]), "todo no line 16: \"We {go},\" said \nAna.");
  EXPECT_EQ(Show(pack->examples()[2]), "no line 17: Nothing.");
  EXPECT_EQ(pack->examples()[0].rule.value(), 0U);
  EXPECT_EQ(pack->examples()[3].rule.value(), 1U);
  EXPECT_EQ(pack->examples()[3].file, "attribute/a.rules");
}

TEST(Example, EveryRoleHasItsLetter) {
  std::string letters;
  for (size_t role = 0; role < kRoles; ++role) letters += RoleLetter(static_cast<Role>(role));
  EXPECT_EQ(letters, "QXCSPANTDH");
  std::string text;
  std::vector<MarkedSpan> marked;
  EXPECT_FALSE(ReadMarkedText("{X:that {P:she} {}} x}", text, marked).has_value());
  EXPECT_EQ(text, "that she {} x}");
  ASSERT_THAT(marked, SizeIs(2));
  EXPECT_EQ(Slice(text, marked[0].span), "that she {}");
}

TEST(Pack, FlattensSettings) {
  const auto pack = LoadPack({{"settings.toml",
                               "top = 1\n[attribute]\nbelief = false\nfloor = 0.5\n"
                               "names = [\"a\", \"b\"]\n[attribute.deep]\nx = \"y\"\n"}});
  EXPECT_EQ(pack->setting("top"), "1");
  EXPECT_EQ(pack->setting("attribute.belief"), "false");
  EXPECT_EQ(pack->setting("attribute.floor"), "0.5");
  EXPECT_EQ(pack->setting("attribute.names.1"), "b");
  EXPECT_EQ(pack->setting("attribute.deep.x"), "y");
  EXPECT_EQ(pack->setting("attribute.absent"), "");
}

TEST(Pack, SharesLetsBetweenFilesOfAnyPhase) {
  const auto pack = LoadPack({
      {"attribute/a.rules",
       "language en\nphase attribute\nuse resolve/z.rules\nrule a priority 1 x\n  match WHO \"a\"\n"
       "  yes a\n  no b\n"},
      {"resolve/z.rules", "language en\nlet WHO = PERSON | ORG\n"},
  });
  EXPECT_THAT(Matches(*pack, "ORG a"), ElementsAre("a <ORG a>"));
  EXPECT_THAT(Matches(*pack, "PLACE a"), IsEmpty());
}

TEST(Pack, IgnoresFilesThatAreNotItsOwn) {
  const auto pack = LoadPack({{"README.md", "x"}, {"lexicon/NOTICE", "x"}, {"other/a.txt", "x"}});
  EXPECT_THAT(pack->rules(), IsEmpty());
}

TEST(Pack, AnEmptyPackIsAPack) {
  const RulePack::Loaded loaded = RulePack::Load("en", {});
  EXPECT_THAT(loaded.errors, IsEmpty());
  ASSERT_NE(loaded.pack, nullptr);
  EXPECT_EQ(loaded.pack->language(), "en");
}

TEST(Pack, TheSameFilesGiveTheSamePack) {
  const PackFiles files = {{"attribute/a.rules", kRules}, {"lexicon/x.lex", "a\nb\nc d\n"}};
  const auto one = LoadPack(files);
  const auto two = LoadPack(files);
  for (const char* word : {"a", "b", "c", "d", "said", ","}) {
    EXPECT_EQ(one->vocabulary().Find(word), two->vocabulary().Find(word));
    EXPECT_EQ(SymbolOf(*one, *one->phase("attribute"), word),
              SymbolOf(*two, *two->phase("attribute"), word));
  }
}

}  // namespace
}  // namespace whosaid
