#include "rulefile/lexicons.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::ElementsAre;

// Which of the names have the word.
std::vector<std::string> In(const Vocabulary& vocabulary, std::string_view word,
                            const std::vector<std::string>& names) {
  std::vector<std::string> found;
  for (const std::string& name : names) {
    const auto id = vocabulary.lexicon(name);
    if (id && vocabulary.Has(vocabulary.Find(word), *id)) found.push_back(name);
  }
  return found;
}

class LexiconsTest : public ::testing::Test {
 protected:
  static std::shared_ptr<const RulePack> Load(const char* lexicon) {
    return LoadPack({{"lexicon/cue.lex", lexicon}});
  }
};

TEST_F(LexiconsTest, NamesFilesSectionsAndForms) {
  const auto pack =
      Load("# verbs of saying\nhowever\n[say] inflect verb\nquip\nsay  said\n[aux]\nhad\n");
  const Vocabulary& words = pack->vocabulary();
  const std::vector<std::string> names = {
      "cue",        "cue.say",         "cue.say[base]", "cue.say[past]",
      "cue.say[s]", "cue.say[gerund]", "cue[past]",     "cue.say[participle]",
      "cue.aux"};
  EXPECT_THAT(In(words, "however", names), ElementsAre("cue"));
  EXPECT_THAT(In(words, "had", names), ElementsAre("cue", "cue.aux"));
  EXPECT_THAT(In(words, "say", names), ElementsAre("cue", "cue.say", "cue.say[base]"));
  EXPECT_THAT(In(words, "said", names),
              ElementsAre("cue", "cue.say", "cue.say[past]", "cue[past]", "cue.say[participle]"));
  EXPECT_THAT(In(words, "quips", names), ElementsAre("cue", "cue.say", "cue.say[s]"));
  EXPECT_THAT(In(words, "quipping", names), ElementsAre("cue", "cue.say", "cue.say[gerund]"));
}

// "base s past participle gerund" of one lexicon line.
std::string VerbForms(const std::string& line) {
  const auto pack = LoadPack({{"lexicon/v.lex", "[v] inflect verb\n" + line + "\n"}});
  Inflection inflection;
  const std::string text = InflectionRules();
  const SourceFile file("tokenize/inflection.toml", text);
  RuleErrors errors;
  inflection.Read(file, ReadToml(file, errors), errors);
  std::vector<std::string> columns;
  for (size_t begin = 0; begin < line.size();) {
    const size_t end = std::min(line.find("  ", begin), line.size());
    columns.push_back(line.substr(begin, end - begin));
    begin = end + 2;
  }
  columns.resize(3);
  std::string all;
  size_t last = 0;
  for (const auto& [form, word] : inflection.Verb(columns[0], columns[1], columns[2])) {
    if (!all.empty()) all += form == last ? "/" : ", ";
    all += word;
    last = form;
    // What the inflection makes is what the lexicon holds.
    if (word.find(' ') != std::string::npos) continue;
    const std::string name = fmt::format("v.v[{}]", kVerbForms[form]);
    EXPECT_THAT(In(pack->vocabulary(), word, {name}), ElementsAre(name));
  }
  return all;
}

TEST_F(LexiconsTest, InflectsVerbs) {
  EXPECT_EQ(VerbForms("add"), "add, adds, added, added, adding");
  EXPECT_EQ(VerbForms("state"), "state, states, stated, stated, stating");
  EXPECT_EQ(VerbForms("reply"), "reply, replies, replied, replied, replying");
  EXPECT_EQ(VerbForms("convey"), "convey, conveys, conveyed, conveyed, conveying");
  EXPECT_EQ(VerbForms("stress"), "stress, stresses, stressed, stressed, stressing");
  EXPECT_EQ(VerbForms("preach"), "preach, preaches, preached, preached, preaching");
  EXPECT_EQ(VerbForms("quip"), "quip, quips, quipped, quipped, quipping");
  EXPECT_EQ(VerbForms("claim"), "claim, claims, claimed, claimed, claiming");
  EXPECT_EQ(VerbForms("vow"), "vow, vows, vowed, vowed, vowing");
  EXPECT_EQ(VerbForms("agree"), "agree, agrees, agreed, agreed, agreeing");
  EXPECT_EQ(VerbForms("lie"), "lie, lies, lied, lied, lying");
  EXPECT_EQ(VerbForms("mimic"), "mimic, mimics, mimicked, mimicked, mimicking");
  EXPECT_EQ(VerbForms("quiz"), "quiz, quizzes, quizzed, quizzed, quizzing");
  EXPECT_EQ(VerbForms("veto"), "veto, vetoes, vetoed, vetoed, vetoing");
  EXPECT_EQ(VerbForms("admit  admitted"), "admit, admits, admitted, admitted, admitting");
  EXPECT_EQ(VerbForms("counsel  counseled"), "counsel, counsels, counseled, counseled, counseling");
  EXPECT_EQ(VerbForms("write  wrote  written"), "write, writes, wrote, written, writing");
  EXPECT_EQ(VerbForms("put  put"), "put, puts, put, put, putting");
  EXPECT_EQ(VerbForms("dream  dreamed/dreamt"),
            "dream, dreams, dreamed/dreamt, dreamed/dreamt, dreaming");
  EXPECT_EQ(VerbForms("point out"),
            "point out, points out, pointed out, pointed out, pointing out");
  EXPECT_EQ(VerbForms("make clear  made"),
            "make clear, makes clear, made clear, made clear, making clear");
}

int PhraseLength(const Vocabulary& words, const std::string& text) {
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  for (uint32_t at = 0; at < text.size(); at = end.back() + 1) {
    begin.push_back(at);
    end.push_back(static_cast<uint32_t>(std::min(text.find(' ', at), text.size())));
  }
  std::vector<WordClass> classes(begin.size());
  std::vector<uint32_t> numbers(begin.size());
  const std::vector<Shape> shapes(begin.size(), Shape{Shape::kAscii});
  words.FindAll({FoldedText(text), begin, end, shapes, classes, numbers});
  return words.FindPhrase(numbers).length;
}

TEST_F(LexiconsTest, InflectsNouns) {
  const auto pack = Load(
      "[n] inflect noun\nboss\ncity\nGerman\nman\nmember of parliament  members of parliament\n"
      "spokesman\nspokesperson\nvice president\nwitness  witnesses/eyewitnesses\n");
  const Vocabulary& words = pack->vocabulary();
  const std::vector<std::string> names = {"cue.n[singular]", "cue.n[plural]"};
  for (const char* word : {"boss", "city", "german", "man", "spokesman", "spokesperson"}) {
    EXPECT_THAT(In(words, word, names), ElementsAre("cue.n[singular]")) << word;
  }
  for (const char* word :
       {"bosses", "cities", "Germans", "spokesmen", "spokespeople", "witnesses", "eyewitnesses"}) {
    EXPECT_THAT(In(words, word, names), ElementsAre("cue.n[plural]")) << word;
  }
  EXPECT_EQ(PhraseLength(words, "vice presidents"), 2);
  EXPECT_EQ(PhraseLength(words, "members of parliament"), 3);
  EXPECT_EQ(PhraseLength(words, "member of parliaments"), 0);
}

TEST_F(LexiconsTest, SortsWithOrWithoutRegardToCase) {
  EXPECT_EQ(Errors({{"lexicon/a.lex", "al\nAnn\nBob\n"}}), "");
  EXPECT_EQ(Errors({{"lexicon/a.lex", "Ann\nBob\nal\n"}}), "");
  EXPECT_NE(Errors({{"lexicon/a.lex", "Bob\nAnn\nal\n"}}), "");
}

TEST_F(LexiconsTest, ReadsWindowsLineEndsAndTrailingSpace) {
  const auto pack = LoadPack({{"lexicon/a.lex", "[x]\r\nadd \t\r\n\r\nsay\r\n"}});
  EXPECT_THAT(In(pack->vocabulary(), "add", {"a.x"}), ElementsAre("a.x"));
  EXPECT_THAT(In(pack->vocabulary(), "say", {"a.x"}), ElementsAre("a.x"));
}

}  // namespace
}  // namespace whosaid
