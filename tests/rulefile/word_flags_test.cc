#include "rulefile/word_flags.h"

#include <gtest/gtest.h>

#include "rulefile/vocabulary_builder.h"

namespace whosaid {
namespace {

constexpr uint64_t kSaying = 1;
constexpr uint64_t kColour = uint64_t{1} << 63;

TEST(WordFlags, TellsInOneLookUpWhichLexiconsAWordIsIn) {
  VocabularyBuilder builder;
  builder.Add("said", builder.List({builder.Lexicon("cue")}));
  builder.Add("greened", builder.List({builder.Lexicon("cue"), builder.Lexicon("colour")}));
  builder.Add("green", builder.List({builder.Lexicon("colour")}));
  builder.Add("bridge", builder.List({builder.Lexicon("noun")}));
  const Vocabulary vocabulary = std::move(builder).Build();
  const WordFlags flags(vocabulary, {{kSaying, "cue"}, {kColour, "colour"}, {2, "no-such"}});
  EXPECT_EQ(flags[vocabulary.Find("said")], kSaying);
  EXPECT_EQ(flags[vocabulary.Find("Green")], kColour);
  EXPECT_EQ(flags[vocabulary.Find("greened")], kSaying | kColour);
  EXPECT_EQ(flags[vocabulary.Find("bridge")], 0U);
  EXPECT_EQ(flags[kUnknownWord], 0U);
}

TEST(WordFlags, LetsLexiconsShareABit) {
  VocabularyBuilder builder;
  builder.Add("said", builder.List({builder.Lexicon("cue")}));
  builder.Add("green", builder.List({builder.Lexicon("colour")}));
  const Vocabulary vocabulary = std::move(builder).Build();
  const WordFlags flags(vocabulary, {{4, "cue"}, {4, "colour"}});
  EXPECT_EQ(flags[vocabulary.Find("said")], 4U);
  EXPECT_EQ(flags[vocabulary.Find("green")], 4U);
}

}  // namespace
}  // namespace whosaid
