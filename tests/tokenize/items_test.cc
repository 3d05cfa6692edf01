#include "tokenize/items.h"

#include <gmock/gmock.h>

#include "rulefile/test_pack.h"

namespace whosaid {
namespace {

using ::testing::IsEmpty;

constexpr const char* kRules = R"(language en
phase    attribute
use      lexicon/set.lex

rule all  priority 1  direct
  match  QUOTE "a" "b" "c" "." @set PERSON EOS PARA
  yes    a
  no     b
)";

// A phase that tells other things apart.
constexpr const char* kOtherRules = R"(language en
phase    continue

rule other  priority 1  direct
  match  "b" QUOTE "." EOS PARA PERSON "c"
  yes    a
  no     b
)";

// Tokens of a text cut at spaces, where "." ends a sentence and "a b" is an entry of a lexicon.
class ItemsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    pack_ = LoadPack({{"attribute/all.rules", kRules},
                      {"attribute/other.rules", kOtherRules},
                      {"lexicon/set.lex", "a b\n"}});
    ASSERT_NE(pack_, nullptr);
    phase_ = pack_->phase("attribute");
  }

  void Read(const std::string& text) {
    words_ = Words(text);
    for (uint32_t t = 0; t < words_.size(); ++t) {
      tokens_.begin.push_back(t);
      tokens_.end.push_back(t + 1);
      tokens_.word.push_back(pack_->vocabulary().Find(words_[t]));
      Shape shape = ShapeOf(words_[t]);
      if (words_[t] == ".") shape.bits |= Shape::kSentenceEnd;
      tokens_.shape.push_back(shape);
    }
  }

  void AddPhrase(TokenRange range) {
    tokens_.phrases.push_back({range, pack_->vocabulary().Find("c")});
  }

  [[nodiscard]] char Person() const { return phase_->ChunkSymbol(ChunkKind::kPerson, 0); }

  Items Lay(const std::vector<TokenRange>& paragraphs, const std::vector<Chunk>& chunks,
            SentenceEnds ends = SentenceEnds::kTokens) {
    Items items;
    items.Append(tokens_, paragraphs, chunks, *phase_, ends);
    return items;
  }

  [[nodiscard]] std::string Symbols(const std::string& items) const {
    std::string symbols;
    for (const std::string& item : Words(items)) symbols += SymbolOf(*pack_, *phase_, item);
    return symbols;
  }

  std::shared_ptr<const RulePack> pack_;
  const Phase* phase_ = nullptr;
  std::vector<std::string> words_;
  Tokens tokens_;
};

TEST_F(ItemsTest, AreTokensAndTheEndOfEachParagraph) {
  Read("a b c . b a");
  const Items items = Lay({{0, 2}, {2, 4}, {5, 6}}, {});
  EXPECT_EQ(items.symbols, Symbols("a b PARA c . PARA a PARA"));
  EXPECT_EQ(items.TokensOf({0, 2}), (TokenRange{0, 2}));
  EXPECT_EQ(items.TokensOf({1, 3}), (TokenRange{1, 2}));
  EXPECT_EQ(items.TokensOf({4, 6}), (TokenRange{3, 4}));
  EXPECT_EQ(items.TokensOf({6, 7}), (TokenRange{5, 6}));
  EXPECT_EQ(items.TokensOf({6, 8}), (TokenRange{5, 6}));
  EXPECT_THAT(items.chunks, IsEmpty());
}

TEST_F(ItemsTest, AChunkIsOneItem) {
  Read("a b c a b c");
  const char end = phase_->ChunkSymbol(ChunkKind::kEnd, 0);
  const Items items =
      Lay({{0, 6}}, {{{1, 3}, 8, Person()}, {{3, 3}, Items::kNoChunk, end}, {{4, 6}, 9, Person()}});
  EXPECT_EQ(items.symbols, Symbols("a PERSON EOS a PERSON PARA"));
  EXPECT_EQ(items.TokensOf({1, 2}), (TokenRange{1, 3}));
  EXPECT_EQ(items.TokensOf({1, 5}), (TokenRange{1, 6}));
  EXPECT_EQ(items.TokensOf({2, 3}), (TokenRange{3, 3}));
  EXPECT_EQ(items.ChunkAt(0), Items::kNoChunk);
  EXPECT_EQ(items.ChunkAt(1), 8U);
  EXPECT_EQ(items.ChunkAt(4), 9U);
  EXPECT_EQ(items.ChunksIn({1, 4}).size(), 2U);
}

TEST_F(ItemsTest, APhraseIsOneItemWhereNoChunkCutsIt) {
  Read("a b a b a b");
  AddPhrase({0, 2});
  AddPhrase({2, 4});
  AddPhrase({4, 6});
  const Items items = Lay({{0, 6}}, {{{3, 4}, 0, Person()}});
  EXPECT_EQ(items.symbols, Symbols("c a PERSON c PARA"));
  EXPECT_EQ(items.TokensOf({0, 1}), (TokenRange{0, 2}));
  EXPECT_EQ(items.TokensOf({3, 4}), (TokenRange{4, 6}));
}

TEST_F(ItemsTest, ASentenceEndIsOneWhereThatIsAskedFor) {
  Read("a . b . a");
  AddPhrase({2, 4});
  EXPECT_EQ(Lay({{0, 5}}, {}).symbols, Symbols("a . c a PARA"));
  const Items items = Lay({{0, 5}}, {{{0, 2}, 0, Person()}}, SentenceEnds::kItems);
  EXPECT_EQ(items.symbols, Symbols("PERSON b EOS a PARA"));
}

TEST_F(ItemsTest, TheSameItemsCanBeReadByAnotherPhase) {
  Read("a b . c a b");
  AddPhrase({4, 6});
  Items items = Lay({{0, 4}, {4, 6}}, {{{1, 2}, 0, Person()}}, SentenceEnds::kItems);
  EXPECT_EQ(items.symbols, Symbols("a PERSON EOS c PARA c PARA"));
  const Phase& other = *pack_->phase("continue");
  items.Reread(tokens_, other, SentenceEnds::kItems);
  items.symbols[1] = other.ChunkSymbol(ChunkKind::kPerson, 0);
  std::string expected;
  for (const char* item : {"a", "PERSON", "EOS", "c", "PARA", "c", "PARA"}) {
    expected += SymbolOf(*pack_, other, item);
  }
  EXPECT_EQ(items.symbols, expected);
  EXPECT_NE(items.symbols, Symbols("a PERSON EOS c PARA c PARA"));
  EXPECT_EQ(items.TokensOf({3, 5}), (TokenRange{3, 4}));
}

TEST_F(ItemsTest, LongStretchesAreWhole) {
  for (uint32_t size = 1; size < 70; ++size) {
    tokens_ = {};
    std::string text;
    for (uint32_t t = 0; t < size; ++t) text += t % 3 == 0 ? "a " : "b ";
    Read(text + "c");
    const Items items = Lay({{0, size + 1}}, {{{size, size + 1}, 0, Person()}});
    EXPECT_EQ(items.symbols, Symbols(text + "PERSON PARA"));
    for (uint32_t t = 0; t <= size; ++t) EXPECT_EQ(items.TokensOf({t, t + 1}).begin, t);
  }
}

}  // namespace
}  // namespace whosaid
