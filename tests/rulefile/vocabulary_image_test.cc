#include "rulefile/vocabulary_image.h"

#include <gmock/gmock.h>

#include <array>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "rulefile/test_pack.h"
#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

using ::testing::ElementsAreArray;

constexpr uint64_t kMadeFrom = 77;

// An image where it may be read: aligned.
class Image {
 public:
  explicit Image(const std::string& bytes)
      : blocks_(bytes.size() / sizeof(Block) + 1), size_(bytes.size()) {
    std::memcpy(blocks_.data(), bytes.data(), bytes.size());
  }
  [[nodiscard]] std::span<const std::byte> bytes() const {
    return std::as_bytes(std::span(blocks_)).first(size_);
  }

 private:
  struct alignas(VocabularyImage::kAlignment) Block {
    std::array<std::byte, VocabularyImage::kAlignment> bytes;
  };
  std::vector<Block> blocks_;
  size_t size_;
};

Vocabulary SomeWords() {
  VocabularyBuilder builder;
  const auto add = [&](std::string_view lexicon, std::string_view entry) {
    builder.Add(entry, builder.List({builder.Lexicon(lexicon)}));
  };
  for (int i = 0; i < 500; ++i) add("number", "n" + std::to_string(i));
  add("cue", "said");
  add("cue", "according to");
  add("place", "New York City");
  add("place", "counterrevolutionaries");
  return std::move(builder).Build();
}

std::string Written() { return VocabularyImage::Write(SomeWords(), kMadeFrom); }

void ReadDamaged(const std::string& bytes, uint64_t made_from) {
  const Image image(bytes);
  (void)VocabularyImage::Read(image.bytes(), made_from);
}

TEST(VocabularyImage, GivesTheVocabularyBack) {
  const Vocabulary before = SomeWords();
  const Image image(Written());
  const Vocabulary after = VocabularyImage::Read(image.bytes(), kMadeFrom);
  for (const char* word : {"n1", "N499", "n500", "Said", "York", "counterrevolutionaries",
                           "counterrevolutionary", "", "Ünsaid"}) {
    EXPECT_EQ(after.Find(word), before.Find(word)) << word;
  }
  ASSERT_EQ(after.class_count(), before.class_count());
  for (size_t word = 0; word < before.class_count(); ++word) {
    EXPECT_THAT(after.Lexicons(static_cast<WordClass>(word)),
                ElementsAreArray(before.Lexicons(static_cast<WordClass>(word))));
  }
  EXPECT_TRUE(after.Has(after.Find("said"), *after.lexicon("cue")));
  EXPECT_EQ(after.lexicon("place"), before.lexicon("place"));
  EXPECT_EQ(after.lexicon("plac"), std::nullopt);
  EXPECT_EQ(after.lexicon(""), std::nullopt);
  EXPECT_EQ(after.lexicon("~"), std::nullopt);
}

TEST(VocabularyImage, GivesPhrasesBack) {
  const Image image(Written());
  const Vocabulary vocabulary = VocabularyImage::Read(image.bytes(), kMadeFrom);
  const std::string text = "New York City";
  const std::vector<uint32_t> begin = {0, 4, 9};
  const std::vector<uint32_t> end = {3, 8, 13};
  std::vector<WordClass> classes(3);
  std::vector<uint32_t> numbers(3);
  const std::vector<Shape> shapes(begin.size(), Shape{Shape::kAscii});
  vocabulary.FindAll({FoldedText(text), begin, end, shapes, classes, numbers});
  EXPECT_EQ(vocabulary.PhraseStarts(numbers) & 1, 1U);
  EXPECT_EQ(vocabulary.FindPhrase(numbers).length, 3);
  EXPECT_EQ(vocabulary.longest_phrase(), 3);
}

TEST(VocabularyImage, IsTheSameWrittenAgain) {
  const Image image(Written());
  EXPECT_EQ(VocabularyImage::Write(VocabularyImage::Read(image.bytes(), kMadeFrom), kMadeFrom),
            Written());
}

TEST(VocabularyImage, HoldsAnEmptyVocabulary) {
  const Image image(VocabularyImage::Write(Vocabulary(), kMadeFrom));
  const Vocabulary vocabulary = VocabularyImage::Read(image.bytes(), kMadeFrom);
  EXPECT_EQ(vocabulary.Find("said"), kUnknownWord);
  EXPECT_EQ(vocabulary.lexicon("cue"), std::nullopt);
}

TEST(VocabularyImageDeathTest, RefusesWhatIsBroken) {
  const std::string whole = Written();
  EXPECT_DEATH(ReadDamaged(whole, kMadeFrom + 1), "CHECK failed.*made_from");
  EXPECT_DEATH(ReadDamaged("", kMadeFrom), "CHECK failed");
  EXPECT_DEATH(ReadDamaged(whole.substr(0, whole.size() - 1), kMadeFrom), "CHECK failed");
  EXPECT_DEATH(ReadDamaged(whole + '\0', kMadeFrom), "CHECK failed");
  const Image moved("#" + whole);
  EXPECT_DEATH((void)VocabularyImage::Read(moved.bytes().subspan(1), kMadeFrom), "CHECK failed");
}

TEST(VocabularyImageDeathTest, RefusesEveryChangedByte) {
  const std::string whole = Written();
  for (const size_t at : {size_t{0}, size_t{8}, size_t{9}, whole.size() / 2, whole.size() - 1}) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    EXPECT_DEATH(ReadDamaged(changed, kMadeFrom), "CHECK failed") << at;
  }
}

// Rules that make every kind of set: of a lexicon, a form, a word, a lemma.
const PackFiles& Files() {
  static const PackFiles files = {{"tokenize/inflection.toml", InflectionRules()},
                                  {"settings.toml", "[attribute]\nbelief = true\n"},
                                  {"lexicon/cue.lex", "[say] inflect verb\nsay  said\nshout\n"},
                                  {"attribute/a.rules", R"(language en
phase attribute
use lexicon/cue.lex

rule r  priority 1  direct
  match CUE=@cue.say[past] "thus" PERSON
  match CUE=[lemma=say,!@cue.say[gerund]] word PERSON[!owner]
  yes   {C:said} thus {S:Ana}.
  no    Nothing.
)"}};
  return files;
}

TEST(VocabularyImage, APackWithItMatchesLikeOneFromText) {
  const auto from_text = LoadPack(Files());
  const PackViews views(Files().begin(), Files().end());
  const Image image(VocabularyImage::Write(from_text->vocabulary(), HashFiles(views)));
  const auto with_image = RulePack::LoadWithImage("en", views, image.bytes());
  EXPECT_EQ(with_image->setting("attribute.belief"), "true");
  EXPECT_EQ(with_image->rules()[0].id, "en/attribute/r");
  for (const char* items : {"said thus PERSON", "shouted thus PERSON", "says so PERSON",
                            "saying so PERSON", "shouts so PERSON", "said so PERSON[owner]"}) {
    EXPECT_EQ(Matches(*with_image, items), Matches(*from_text, items));
  }
}

TEST(VocabularyImageDeathTest, BelongsToItsRuleFilesAlone) {
  const auto from_text = LoadPack(Files());
  const PackViews views(Files().begin(), Files().end());
  const Image image(VocabularyImage::Write(from_text->vocabulary(), HashFiles(views)));
  PackViews changed = views;
  changed["lexicon/cue.lex"] = "[say] inflect verb\nsay  said\nshoot\n";
  EXPECT_DEATH((void)RulePack::LoadWithImage("en", changed, image.bytes()), "made_from");
}

}  // namespace
}  // namespace whosaid
