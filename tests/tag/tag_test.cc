#include "tag/tag.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "support/marked_text.h"
#include "tagged.h"

namespace whosaid {
namespace {

std::string LabelOf(const Mention& m) {
  if (m.kind == MentionKind::kPronoun) return "pronoun";
  if (m.kind == MentionKind::kNominal) return "role";
  switch (m.type) {
    case EntityType::kPerson:
      return "person";
    case EntityType::kOrganization:
      return "organization";
    case EntityType::kPlace:
      return "place";
    case EntityType::kGroup:
      return "group";
    case EntityType::kOther:
      return "name";
  }
  return "name";
}

// Every mention of the marked labels is found, with that label, and none besides.
void ExpectMentions(std::string_view marked, std::string_view labels) {
  const MarkedText expected(marked);
  const Tagged tagged = Tag(expected.text());
  std::vector<std::string> want;
  for (const auto& [label, span] : expected.All()) want.push_back(label + ": " + tagged.Text(span));
  std::vector<std::string> got;
  for (const Mention& m : tagged.entities.mentions) {
    if (labels.find(LabelOf(m)) != std::string_view::npos) {
      got.push_back(LabelOf(m) + ": " + tagged.Text(m));
    }
  }
  EXPECT_THAT(got, testing::ElementsAreArray(want)) << marked;
}

TEST(TagTest, PeopleWithTitlesInitialsParticlesAndSuffixes) {
  for (const char* text : {
           "Yesterday [person:Dr. Marta Olsen] left.",
           "The court heard [person:John F. Keller Jr.] on Monday.",
           "The prize went to [person:Ludwig van der Berg] of Velden.",
           "The prize went to [person:Omar al-Rashid] for her pro-Velden song.",
           "The prize went to [person:Sinéad O'Hara] in spring.",
           "The prize went to [person:Anne-Marie Dubois] in spring.",
           "In the end [person:J. K. Marchetti] wrote it.",
           "Then [person:Mr. Kim] and [person:Mrs. Kim] left.",
           "The inspector saw [person:William “Bill” Carver] leave.",
       }) {
    ExpectMentions(text, "person");
  }
}

TEST(TagTest, OrganizationsByHeadWordSuffixAndCapitals) {
  for (const char* text : {
           "He left the [organization:Ministry of Rural Affairs] in May.",
           "He left [organization:Brightwater Mills Inc.] in May.",
           "He left the [organization:Velden City Council] in May.",
           "He left the [organization:ZLQW] in May.",
       }) {
    ExpectMentions(text, "organization");
  }
}

TEST(TagTest, DescriptionsThatCanSpeak) {
  for (const char* text : {
           "Later [role:the mayor] left.",
           "Later [role:a spokeswoman for the ministry] left.",
           "Later [role:a former director at the bank] left.",
           "Later [role:local officials] left.",
           "Later [role:her lawyer] left.",
       }) {
    ExpectMentions(text, "role");
  }
}

TEST(TagTest, NamesInsideADescriptionStayMentions) {
  const Tagged t = Tag("Later the campaign manager of Maria Lopez left.");
  EXPECT_TRUE(t.EntityOf("Maria Lopez").has_value());
}

TEST(TagTest, SurnameAndTitledSurnameAreTheFullNamesEntity) {
  const Tagged t = Tag("Maria Lopez won. Then Lopez spoke. Ms. Lopez smiled.");
  EXPECT_EQ(t.EntityOf("Maria Lopez"), t.EntityOf("Lopez"));
  EXPECT_EQ(t.EntityOf("Maria Lopez"), t.EntityOf("Ms. Lopez"));
}

TEST(TagTest, AShortNameFindsTheFullNameThatComesLater) {
  const Tagged t = Tag("Then Jang spoke. The envoy is Jang Il Hun, they said.");
  EXPECT_EQ(t.EntityOf("Jang"), t.EntityOf("Jang Il Hun"));
  EXPECT_EQ(t.Text(t.entities.entities[t.EntityOf("Jang").value()].name), "Jang Il Hun");
}

TEST(TagTest, TwoPeopleOfOneSurnameAreKeptApartByTitle) {
  const Tagged t = Tag("John Keller and Maria Keller came. Mr. Keller sat. Mrs. Keller stood.");
  EXPECT_EQ(t.EntityOf("Mr. Keller"), t.EntityOf("John Keller"));
  EXPECT_EQ(t.EntityOf("Mrs. Keller"), t.EntityOf("Maria Keller"));
}

TEST(TagTest, AnAcronymIsTheBodyWhoseInitialsItHas) {
  const Tagged t = Tag("He runs the Velden Water Council. Later the VWC closed.");
  EXPECT_EQ(t.EntityOf("VWC"), t.EntityOf("Velden Water Council"));
}

TEST(TagTest, GenderComesFromTitlesAndGivenNames) {
  const Tagged t = Tag("Mr. Okafor met Maria Lopez. Bill Keller and Grace Olsen left.");
  const auto gender = [&](const char* name) {
    return t.entities.entities[t.EntityOf(name).value()].gender;
  };
  EXPECT_EQ(gender("Mr. Okafor"), Gender::kMale);
  EXPECT_EQ(gender("Maria Lopez"), Gender::kFemale);
  EXPECT_EQ(gender("Bill Keller"), Gender::kMale);
  EXPECT_EQ(gender("Grace Olsen"), Gender::kFemale);
}

TEST(TagTest, MentionsAreInTextOrderAndProperlyNested) {
  const Tagged t = Tag("Police chief Ana Silva met the mayor of Velden and Tom Keller's lawyer.");
  std::vector<TokenRange> open;
  uint32_t last = 0;
  for (const Mention& m : t.entities.mentions) {
    EXPECT_LE(last, m.tokens.begin);
    last = m.tokens.begin;
    while (!open.empty() && open.back().end <= m.tokens.begin) open.pop_back();
    if (!open.empty()) {
      EXPECT_LE(m.tokens.end, open.back().end);
    }
    open.push_back(m.tokens);
  }
}

TEST(TagTest, ManyNamesTakeNoQuadraticTime) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "Then Ana Silva" + std::to_string(i) + "a met Keller. ";
  EXPECT_GT(Tag(text).entities.mentions.size(), 20000U);
}

TEST(TagTest, OwnersInCapitalsToo) {
  for (const char* const text : {"Then Lopez's chair fell.", "THEN LOPEZ'S CHAIR FELL."}) {
    const Tagged t = Tag(text);
    const auto& mentions = t.entities.mentions;
    const auto owner = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& m) {
      return (m.flags & kPossessiveFlag) != 0;
    });
    EXPECT_NE(owner, mentions.end()) << text;
  }
}

}  // namespace
}  // namespace whosaid
