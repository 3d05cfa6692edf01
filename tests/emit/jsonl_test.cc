#include "emit/jsonl.h"

#include <gtest/gtest.h>

#include "support/analysis_builder.h"

namespace whosaid {
namespace {

// One document as its line, and where things are in it.
class JsonlTest : public ::testing::Test {
 protected:
  static std::string Line(AnalysisBuilder& builder, OffsetUnit unit = OffsetUnit::kCodepoint) {
    std::string out;
    AppendJsonLine(builder.analysis(), unit, out);
    return out;
  }

  // The field of that name in the line, up to `end`.
  static std::string Field(AnalysisBuilder& builder, std::string_view from, std::string_view to) {
    const std::string line = Line(builder);
    const size_t begin = line.find(from);
    const size_t end = begin == std::string::npos ? begin : line.find(to, begin);
    return end == std::string::npos ? "no such field in " + line : line.substr(begin, end - begin);
  }

  // "start":1,"end":2 in code points.
  static std::string Place(AnalysisBuilder& builder, Span span) {
    const std::string& text = builder.analysis().document.text;
    return "\"start\":" + std::to_string(CodepointAt(text, span.begin)) +
           ",\"end\":" + std::to_string(CodepointAt(text, span.end));
  }
  static std::string Place(AnalysisBuilder& builder, std::string_view label) {
    return Place(builder, builder.At(label));
  }
};

TEST_F(JsonlTest, WritesADocumentWithNothingInIt) {
  AnalysisBuilder b("");
  b.analysis().document.id = "empty.txt";
  EXPECT_EQ(Line(b), R"({"id":"empty.txt","language":"und","offsets":"codepoint","quotes":[],)"
                     R"("entities":[],"diagnostics":[]})"
                     "\n");
}

TEST_F(JsonlTest, WritesEveryFieldInOrder) {
  AnalysisBuilder b("[q:“Né,”] [c:said] [s:[m:Ana\nSilva], [r:a miller]]. [q:“Yes.”]");
  b.analysis().document.id = "a\\b.txt";
  const auto ana = b.AddEntity({.name = "m", .role = "r", .gender = Gender::kFemale});
  b.AddMention("m", MentionKind::kName, ana);
  const std::vector<Span> q = b.All("q");
  const auto quote = b.AddQuote(q[0], 3);
  b.AddQuote(q[1], 3);
  b.Attribute({.content = "q",
               .cue = "c",
               .source = "s",
               .kind = SpeakerKind::kName,
               .speaker = "m",
               .entity = ana,
               .quote = quote,
               .confidence = 0.976});
  b.AddDiagnostic("unclosed-quote", "c", "A \"mark\" is open.");
  EXPECT_EQ(Line(b),
            R"({"id":"a\\b.txt","language":"und","offsets":"codepoint","quotes":[{"id":"q1",)"
            R"("type":"direct","text":"Né, Yes.","content":[{)" +
                Place(b, q[0]) + "},{" + Place(b, q[1]) + R"(}],"cue":{)" + Place(b, "c") +
                R"(,"text":"said"},"source":{)" + Place(b, "s") +
                R"(,"text":"Ana\nSilva, a miller"},"speaker":{"name":"Ana Silva","entity":"e1",)"
                R"("kind":"name",)" +
                Place(b, "m") +
                R"(,"text":"Ana\nSilva"},"rule":"none","confidence":0.98}],"entities":[{"id":"e1",)"
                R"("name":"Ana Silva","type":"person","gender":"female","role":"a miller",)"
                R"("mentions":[{)" +
                Place(b, "m") +
                R"(,"kind":"name"}]}],"diagnostics":[{"code":"unclosed-quote","start":6,)"
                R"("message":"A \"mark\" is open."}]})"
                "\n");
}

TEST_F(JsonlTest, CountsInTheUnitAskedFor) {
  AnalysisBuilder b("😀é [q:x]");
  b.Attribute({.content = "q"});
  EXPECT_NE(Line(b, OffsetUnit::kCodepoint).find(R"([{"start":3,"end":4}])"), std::string::npos);
  EXPECT_NE(Line(b, OffsetUnit::kUtf16).find(R"([{"start":4,"end":5}])"), std::string::npos);
  EXPECT_NE(Line(b, OffsetUnit::kByte).find(R"([{"start":7,"end":8}])"), std::string::npos);
  EXPECT_NE(Line(b, OffsetUnit::kUtf16).find(R"("offsets":"utf16")"), std::string::npos);
  EXPECT_NE(Line(b, OffsetUnit::kByte).find(R"("offsets":"byte")"), std::string::npos);
}

TEST_F(JsonlTest, WritesNullWhereNothingIsKnown) {
  AnalysisBuilder b("[q:“No.”]");
  b.Attribute({.content = "q", .confidence = 0});
  EXPECT_EQ(Field(b, R"("cue")", "}],\"entities"),
            R"("cue":null,"source":null,"speaker":null,"rule":"none","confidence":0)");
}

TEST_F(JsonlTest, NamesAPronounByItsEntity) {
  AnalysisBuilder b("[n:Jang Il Hun] left. [q:“No,”] [m:he] said.");
  const auto jang = b.AddEntity({.name = "n"});
  b.AddMention("n", MentionKind::kName, jang);
  b.AddMention("m", MentionKind::kPronoun, {}, jang);
  b.Attribute({.content = "q", .kind = SpeakerKind::kPronoun, .speaker = "m", .entity = jang});
  EXPECT_EQ(Field(b, R"("speaker")", ",\"rule"),
            R"("speaker":{"name":"Jang Il Hun","entity":"e1","kind":"pronoun",)" + Place(b, "m") +
                R"(,"text":"he"})");
  EXPECT_EQ(Field(b, R"("mentions")", "}],\"diag"), R"("mentions":[{)" + Place(b, "n") +
                                                        R"(,"kind":"name"},{)" + Place(b, "m") +
                                                        R"(,"kind":"pronoun"}])");
}

TEST_F(JsonlTest, NamesASpeakerOfNoEntityByItsWords) {
  AnalysisBuilder b("[q:“No,”] said [m:a passer-by].");
  b.AddMention("m", MentionKind::kNominal, {});
  b.Attribute({.content = "q", .kind = SpeakerKind::kNominal, .speaker = "m"});
  EXPECT_EQ(Field(b, R"("speaker")", ",\"rule"),
            R"("speaker":{"name":"a passer-by","entity":null,"kind":"nominal",)" + Place(b, "m") +
                R"(,"text":"a passer-by"})");
}

TEST_F(JsonlTest, GivesAnImplicitSpeakerNoPlace) {
  AnalysisBuilder b("[m:Ana] came in. [q:“No.”]");
  const auto ana = b.AddEntity({.name = "m"});
  b.AddMention("m", MentionKind::kName, ana);
  b.Attribute({.content = "q", .kind = SpeakerKind::kImplicit, .entity = ana});
  EXPECT_EQ(Field(b, R"("speaker")", ",\"rule"),
            R"("speaker":{"name":"Ana","entity":"e1","kind":"implicit"})");
}

TEST_F(JsonlTest, LeavesOutWhatIsNotSpeech) {
  AnalysisBuilder b("[t:“The Wall”] and [q:“[n:‘No’] is all.”]");
  const auto title = b.AddQuote(b.At("t"), 3, QuoteUse::kTitle);
  const auto speech = b.AddQuote(b.At("q"), 3);
  const auto nested = b.AddQuote(b.At("n"), 3, QuoteUse::kSpeech, speech);
  b.Attribute({.content = "t", .quote = title});
  const auto outer = b.Attribute({.content = "q", .quote = speech});
  b.Attribute({.content = "n", .quote = nested, .parent = outer});
  const std::string line = Line(b);
  EXPECT_EQ(line.find("The Wall"), std::string::npos);
  EXPECT_NE(line.find(R"({"id":"q1","type":"direct","text":"‘No’ is all.")"), std::string::npos);
  EXPECT_NE(line.find(R"({"id":"q2","type":"direct","text":"No")"), std::string::npos);
  EXPECT_NE(line.find(R"("confidence":0.5,"parent":"q1"})"), std::string::npos);
}

TEST_F(JsonlTest, LeavesOutAParentThatIsNotSpeech) {
  AnalysisBuilder b("[t:“The [q:‘No’] Book”]");
  const auto title = b.AddQuote(b.At("t"), 3, QuoteUse::kTitle);
  const auto outer = b.Attribute({.content = "t", .quote = title});
  b.Attribute({.content = "q", .parent = outer});
  EXPECT_EQ(Line(b).find("parent"), std::string::npos);
}

TEST_F(JsonlTest, NumbersEntitiesByFirstMention) {
  AnalysisBuilder b("[x:She] saw [b:Bo] and [a:Ana].");
  const auto ana = b.AddEntity({.name = "a"});
  b.AddEntity({.name = "x"});  // nobody mentions it
  const auto bo = b.AddEntity({.name = "b", .type = EntityType::kOrganization});
  b.AddMention("x", MentionKind::kPronoun, {}, ana);
  b.AddMention("b", MentionKind::kName, bo);
  b.AddMention("a", MentionKind::kName, ana);
  EXPECT_EQ(Field(b, R"("entities")", ",\"diag"),
            R"("entities":[{"id":"e1","name":"Ana","type":"person","gender":"unknown","role":null,)"
            R"("mentions":[{)" +
                Place(b, "x") + R"(,"kind":"pronoun"},{)" + Place(b, "a") +
                R"(,"kind":"name"}]},{"id":"e2","name":"Bo","type":"organization",)"
                R"("gender":"unknown","role":null,"mentions":[{)" +
                Place(b, "b") + R"(,"kind":"name"}]}])");
}

TEST_F(JsonlTest, MergesDiagnosticsInTextOrder) {
  AnalysisBuilder b("ab[x:]cd[y:]");
  b.AddDiagnostic("unclosed-quote", "y", "second");
  b.analysis().document.diagnostics.push_back({"not-nfc", b.At("x").begin, "first"});
  EXPECT_EQ(Field(b, R"("diagnostics")", "\n"),
            R"("diagnostics":[{"code":"not-nfc","start":2,"message":"first"},)"
            R"({"code":"unclosed-quote","start":4,"message":"second"}]})");
}

TEST_F(JsonlTest, RepairsAnIdThatIsNotUtf8) {
  AnalysisBuilder b("");
  b.analysis().document.id = "a\xFF\"é\xC3";
  EXPECT_EQ(Field(b, "{", ",\"lang"), "{\"id\":\"a\uFFFD\\\"é\uFFFD\"");
}

TEST_F(JsonlTest, AppendsToWhatIsThere) {
  AnalysisBuilder b("");
  std::string out = "kept\n";
  AppendJsonLine(b.analysis(), OffsetUnit::kCodepoint, out);
  EXPECT_EQ(out, "kept\n" + Line(b));
}

}  // namespace
}  // namespace whosaid
