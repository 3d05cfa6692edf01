#include "rulefile/vocabulary.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "rulefile/fold.h"
#include "rulefile/split.h"
#include "rulefile/test_pack.h"
#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

using ::testing::ElementsAreArray;

void Add(VocabularyBuilder& builder, std::string_view lexicon, std::string_view entry) {
  builder.Add(entry, builder.List({builder.Lexicon(lexicon)}));
}

bool Has(const Vocabulary& vocabulary, std::string_view word, std::string_view lexicon) {
  return vocabulary.Has(vocabulary.Find(word), *vocabulary.lexicon(lexicon));
}

// The words of a text that is cut at spaces, looked up all at once.
struct LookedUp {
  std::vector<WordClass> classes;
  std::vector<uint32_t> numbers;
};

LookedUp LookUp(const Vocabulary& vocabulary, const std::string& text) {
  std::vector<uint32_t> begin;
  std::vector<uint32_t> end;
  for (uint32_t at = 0; at < text.size(); at = end.back() + 1) {
    begin.push_back(at);
    end.push_back(static_cast<uint32_t>(std::min(text.find(' ', at), text.size())));
  }
  LookedUp found;
  found.classes.resize(begin.size());
  found.numbers.resize(begin.size());
  std::vector<Shape> shapes(begin.size());
  for (size_t i = 0; i < begin.size(); ++i) {
    const std::string_view word = std::string_view(text).substr(begin[i], end[i] - begin[i]);
    const bool ascii =
        std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) == 0; });
    shapes[i].bits = ascii ? Shape::kAscii : 0;
  }
  vocabulary.FindAll({FoldedText(text), begin, end, shapes, found.classes, found.numbers});
  return found;
}

TEST(Vocabulary, FindsWordsWhateverTheirCase) {
  VocabularyBuilder builder;
  Add(builder, "cue", "said");
  Add(builder, "name", "Étienne");
  Add(builder, "name", "ΣΊΣΥΦΟΣ");
  Add(builder, "name", "O'Neill");
  const Vocabulary vocabulary = std::move(builder).Build();
  for (const char* word : {"said", "Said", "SAID", "sAiD"}) {
    EXPECT_TRUE(Has(vocabulary, word, "cue")) << word;
  }
  // Precomposed, decomposed, upper case; curly apostrophe.
  for (const char* word :
       {"étienne", "e\u0301tienne", "ÉTIENNE", "σίσυφος", "o’neill", "O'NEILL"}) {
    EXPECT_TRUE(Has(vocabulary, word, "name")) << word;
  }
  for (const char* word : {"", "sai", "saids", "etienne", "étienné", "ſaïd"}) {
    EXPECT_EQ(vocabulary.Find(word), kUnknownWord) << word;
  }
  EXPECT_EQ(vocabulary.Find(std::string_view("said\0", 5)), kUnknownWord);
}

TEST(Vocabulary, FindsMarksAndWhatBeginsWithThem) {
  VocabularyBuilder builder;
  Add(builder, "mark", "\u201c");
  Add(builder, "mark", "\u2014");
  Add(builder, "clitic", "'s");
  Add(builder, "clitic", "\u2019ll");
  Add(builder, "apostrophe", "'");
  const Vocabulary vocabulary = std::move(builder).Build();
  const std::string text =
      "\u201c \u201d \u2014 's \u2019s \u2019S 'll \u2019LL \u2019 ' \u2018s \u2019\u2019 "
      "\u2019abcdefghijklmno";
  const LookedUp found = LookUp(vocabulary, text);
  const auto word = [&](std::string_view entry) { return vocabulary.Find(entry); };
  const std::vector<WordClass> expected = {
      word("\u201c"), kUnknownWord, word("\u2014"), word("'s"), word("'s"),
      word("'s"),     word("'ll"),  word("'ll"),    word("'"),  word("'"),
      kUnknownWord,   kUnknownWord, kUnknownWord};
  EXPECT_THAT(found.classes, ElementsAreArray(expected));
  for (const char* entry : {"\u201c", "\u2014", "'s", "'ll", "'"}) {
    EXPECT_NE(word(entry), kUnknownWord) << entry;
  }
}

TEST(Vocabulary, TellsWordsLongerThanTheKeyApart) {
  VocabularyBuilder builder;
  Add(builder, "a", "responsibilities");   // 16 bytes
  Add(builder, "b", "responsibilitiesx");  // 17
  Add(builder, "c", "counterrevolutionary");
  Add(builder, "d", "counterrevolutionaries");
  const Vocabulary vocabulary = std::move(builder).Build();
  EXPECT_TRUE(Has(vocabulary, "Responsibilities", "a"));
  EXPECT_FALSE(Has(vocabulary, "Responsibilities", "b"));
  EXPECT_TRUE(Has(vocabulary, "RESPONSIBILITIESX", "b"));
  EXPECT_TRUE(Has(vocabulary, "counterrevolutionary", "c"));
  EXPECT_FALSE(Has(vocabulary, "counterrevolutionaries", "c"));
  EXPECT_EQ(vocabulary.Find("counterrevolutionarz"), kUnknownWord);
  EXPECT_EQ(vocabulary.Find(std::string(5000, 'x')), kUnknownWord);
  EXPECT_EQ(vocabulary.Find("counterrevolution"), kUnknownWord);
}

// Of many words at once, each as by itself, wherever among them it stands.
TEST(Vocabulary, FindsOneByOneWhatItFindsAllAtOnce) {
  VocabularyBuilder builder;
  const std::vector<std::string> words = {
      "Said", "O\u2019Neill", "counterrevolutionary", "\u201c",  "CAF\u00c9",
      "a",    "to",           "responsibilities",     "\u2019s", "unknown"};
  for (size_t i = 0; i + 1 < words.size(); ++i) Add(builder, std::to_string(i), words[i]);
  const Vocabulary vocabulary = std::move(builder).Build();
  std::mt19937 random(7);
  std::string text;
  std::vector<WordClass> expected;
  for (int i = 0; i < 1000; ++i) {
    const std::string& word = words[random() % words.size()];
    text += (i == 0 ? "" : " ") + word;
    expected.push_back(vocabulary.Find(word));
  }
  EXPECT_THAT(LookUp(vocabulary, text).classes, ElementsAreArray(expected));
}

TEST(FoldedText, HasAsciiLettersInLowerCase) {
  FoldedText folded("@AMZ[`amz{ \u00c9");
  EXPECT_EQ(folded.Slice({0, 13}), "@amz[`amz{ \u00c9");
  folded.Assign("AB");
  EXPECT_EQ(folded.Slice({0, 2}), "ab");
  EXPECT_EQ(folded.Slice({2, 18}), std::string(16, '\0'));
}

TEST(Vocabulary, FindsWordsAtTheEndOfAPage) {
  VocabularyBuilder builder;
  Add(builder, "cue", "said");
  const Vocabulary vocabulary = std::move(builder).Build();
  std::string pages(size_t{3} * 4096, 'x');
  for (size_t end = 4096; end < size_t{2} * 4096; ++end) {
    pages.replace(end - 4, 4, "Said");
    EXPECT_NE(vocabulary.Find(std::string_view(pages).substr(end - 4, 4)), kUnknownWord);
    pages.replace(end - 4, 4, "xxxx");
  }
}

TEST(Vocabulary, AgreesWithAMapOnRandomWords) {
  std::mt19937 random(7);
  const auto word = [&] {
    std::string made;
    for (size_t i = 0, n = 1 + random() % 24; i < n; ++i) {
      made += static_cast<char>('a' + random() % 3);
    }
    return made;
  };
  std::map<std::string, int> expected;
  VocabularyBuilder builder;
  for (int i = 0; i < 20000; ++i) {
    const std::string entry = word();
    const int lexicon = static_cast<int>(random() % 4);
    expected[entry] |= 1 << lexicon;
    Add(builder, std::string(1, static_cast<char>('A' + lexicon)), entry);
  }
  const Vocabulary vocabulary = std::move(builder).Build();
  for (int i = 0; i < 40000; ++i) {
    const std::string probe = word();
    const auto found = expected.find(probe);
    for (int lexicon = 0; lexicon < 4; ++lexicon) {
      const bool wanted = found != expected.end() && (found->second >> lexicon & 1) != 0;
      EXPECT_EQ(Has(vocabulary, probe, std::string(1, static_cast<char>('A' + lexicon))), wanted)
          << probe;
    }
  }
}

TEST(Vocabulary, FindsManyWordsLikeEachAlone) {
  std::mt19937 random(3);
  const auto word = [&] {
    const std::vector<std::string> letters = {"a", "B", "c", "é", "’"};
    std::string made;
    for (size_t i = 0, n = 1 + random() % 20; i < n; ++i) made += letters[random() % 5];
    return made;
  };
  VocabularyBuilder builder;
  std::vector<std::string> entries;
  for (int i = 0; i < 3000; ++i) {
    entries.push_back(word());
    Add(builder, std::to_string(i % 7), entries.back());
  }
  const Vocabulary vocabulary = std::move(builder).Build();
  std::string text;
  std::vector<WordClass> expected;
  for (int i = 0; i < 5000; ++i) {
    const std::string probe = random() % 2 == 0 ? entries[random() % entries.size()] : word();
    if (!text.empty()) text += ' ';
    text += probe;
    expected.push_back(vocabulary.Find(probe));
  }
  EXPECT_EQ(LookUp(vocabulary, text).classes, expected);
}

// Longer words are not looked up, so that none may be among the entries.
TEST(Vocabulary, LeavesOutWordsThatAreTooLong) {
  VocabularyBuilder builder;
  const std::string longest(kLongestEntryWord, 'a');
  Add(builder, "cue", longest);
  Add(builder, "cue", longest + 'a');
  Add(builder, "place", "New " + longest + 'a');
  const Vocabulary vocabulary = std::move(builder).Build();
  EXPECT_TRUE(Has(vocabulary, longest, "cue"));
  EXPECT_EQ(vocabulary.Find(longest + 'a'), kUnknownWord);
  EXPECT_EQ(vocabulary.Find(std::string(1000, 'a')), kUnknownWord);
}

TEST(Vocabulary, WordsOfTheSameLexiconsShareAClass) {
  VocabularyBuilder builder;
  Add(builder, "cue", "said");
  Add(builder, "cue", "added");
  Add(builder, "cue", "noted");
  Add(builder, "adjective", "noted");
  const Vocabulary vocabulary = std::move(builder).Build();
  EXPECT_EQ(vocabulary.Find("said"), vocabulary.Find("added"));
  EXPECT_NE(vocabulary.Find("said"), vocabulary.Find("noted"));
  EXPECT_EQ(vocabulary.class_count(), 3U);
}

// The lexicon of the longest phrase at the begin of the text, and its words.
std::pair<std::string_view, int> Phrase(const Vocabulary& vocabulary, const std::string& text) {
  const LookedUp found = LookUp(vocabulary, text);
  const bool may_start = (vocabulary.PhraseStarts(found.numbers) & 1) != 0;
  const Vocabulary::Phrase phrase = vocabulary.FindPhrase(found.numbers);
  EXPECT_TRUE(may_start || phrase.length == 0) << text;
  for (const char* lexicon : {"cue", "place"}) {
    const auto id = vocabulary.lexicon(lexicon);
    if (id && vocabulary.Has(phrase.word, *id)) return {lexicon, phrase.length};
  }
  return {"", phrase.length};
}

TEST(Vocabulary, FindsTheLongestPhrase) {
  VocabularyBuilder builder;
  Add(builder, "cue", "according to");
  Add(builder, "place", "New York");
  Add(builder, "place", "New York City");
  Add(builder, "place", "York");
  const Vocabulary vocabulary = std::move(builder).Build();
  EXPECT_EQ(Phrase(vocabulary, "According to whom"), std::pair(std::string_view("cue"), 2));
  EXPECT_EQ(Phrase(vocabulary, "NEW york said"), std::pair(std::string_view("place"), 2));
  EXPECT_EQ(Phrase(vocabulary, "New York City Hall"), std::pair(std::string_view("place"), 3));
  EXPECT_EQ(Phrase(vocabulary, "New City"), std::pair(std::string_view(""), 0));
  EXPECT_EQ(Phrase(vocabulary, "York City"), std::pair(std::string_view(""), 0));
  EXPECT_EQ(Phrase(vocabulary, ""), std::pair(std::string_view(""), 0));
  EXPECT_EQ(vocabulary.longest_phrase(), 3);
}

TEST(Vocabulary, PhrasesStartAnywhereInTheFirst64Words) {
  VocabularyBuilder builder;
  Add(builder, "cue", "according to");
  const Vocabulary vocabulary = std::move(builder).Build();
  for (size_t words = 0; words < 70; ++words) {
    std::string text;
    for (size_t i = 0; i < words; ++i) text += "old ";
    const LookedUp found = LookUp(vocabulary, text + "according to");
    EXPECT_EQ(vocabulary.PhraseStarts(found.numbers), words < 64 ? uint64_t{1} << words : 0);
  }
}

TEST(Vocabulary, AnEmptyOneKnowsNothing) {
  const Vocabulary vocabulary;
  EXPECT_EQ(vocabulary.Find("said"), kUnknownWord);
  EXPECT_EQ(vocabulary.FindPhrase({}).length, 0);
  EXPECT_EQ(vocabulary.PhraseStarts({}), 0U);
  EXPECT_EQ(vocabulary.lexicon("cue"), std::nullopt);
}

TEST(Fold, StopsAtItsCapacity) {
  std::array<char, 8> out{};
  EXPECT_EQ(FoldWord("ABC", out.data(), 3), 3U);
  EXPECT_EQ(std::string_view(out.data(), 3), "abc");
  EXPECT_EQ(FoldWord("ABCD", out.data(), 3), 4U);
  EXPECT_EQ(FoldWord("ÉÉÉÉ", out.data(), 8), 9U);
  EXPECT_EQ(FoldWord("Straße"), "strasse");
}

TEST(Split, CutsEntriesLikeTheTokenizer) {
  const std::vector<std::pair<std::string_view, std::vector<std::string_view>>> cases = {
      {"according to", {"according", "to"}},
      {"women's rights", {"women", "'s", "rights"}},
      {"Levi’s", {"Levi", "’s"}},
      {"'s", {"'s"}},
      {"o'clock", {"o'clock"}},
      {"Washington, D.C.", {"Washington", ",", "D.C."}},
      {"and/or", {"and", "/", "or"}},
      {"9/11", {"9/11"}},
      {"AT&T", {"AT&T"}},
      {"Marks&co", {"Marks", "&", "co"}},
      {"41-year-old", {"41-year-old"}},
      {"--", {"--"}},
      {"...", {"..."}},
      {"“yes”", {"“", "yes", "”"}},
      {"", {}},
  };
  for (const auto& [entry, tokens] : cases) {
    EXPECT_THAT(SplitLikeText(entry), ElementsAreArray(tokens)) << entry;
  }
}

}  // namespace
}  // namespace whosaid
